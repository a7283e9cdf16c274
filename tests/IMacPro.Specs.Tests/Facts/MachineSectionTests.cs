namespace IMacPro.Specs.Tests.Facts;

/// <summary>Sections that each speak of a machine of their own.</summary>
public class MachineSectionTests
{
    private const string Bullets = "- 8 GB DDR4 memory\n- 2× USB 3.0 ports\n- 1 TB SSD\n- Bluetooth 5.0\n- Gigabit Ethernet\n";

    [Theory]
    [InlineData("- Memory: 8 GB\n- Storage: 1 TB\n- Weight: 1 kg\n", "- Memory: 16 GB\n- Storage: 2 TB\n- Weight: 2 kg\n")]
    [InlineData("| Memory | 8 GB |\n| Storage | 1 TB |\n| Weight | 1 kg |\n", "| Memory | 16 GB |\n| Storage | 2 TB |\n| Weight | 2 kg |\n")]
    [InlineData("Memory: 8 GB\nStorage: 1 TB\nWeight: 1 kg\n", "Memory: 16 GB\nStorage: 2 TB\nWeight: 2 kg\n")]
    [InlineData(
        "=== Inside ===\n- Memory: 8 GB\n- Storage: 1 TB\n=== Outside ===\n- Weight: 1 kg\n",
        "=== Inside ===\n- Memory: 16 GB\n- Storage: 2 TB\n=== Outside ===\n- Weight: 2 kg\n")]
    public void AreVariants(string small, string large)
    {
        Reading sheet = Reading.Of($"= Bench =\n- Developer: Example\n\n== Bench Small ==\n{small}\n== Bench Large ==\n{large}\n== All of them ==\n- Camera: 720p\n");

        Assert.Equal<string>(["Bench Small", "Bench Large"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal(["GB16"], sheet.Variant("Large").Identifiers("Memory.Options"));
        Assert.Equal(("2 kg", "Example"), (sheet.Variant("Large")["Weight.Mass"], sheet["Identity.Developer"]));
        Assert.Contains("Camera", sheet.Variant("Small").Areas, StringComparison.Ordinal);
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void OfOneNameSpeakOfOneMachine()
    {
        Reading sheet = Reading.Of(
            "{{Infobox computer\n| name = Bench\n| developer = Example\n| released = May 2011\n| cpu = Zeta\n| discontinued = June 2012\n}}\n\n== Specifications ==\n"
            + "; Model : Bench\n; Released : May 2011\n; Discontinued : June 2012\n; Processor : 2 GHz Zeta\n; Memory : 8 GB\n");

        Assert.Empty(sheet.Machine!.Variants);
        Assert.Equal(("Example", "2011-05"), (sheet["Identity.Developer"], sheet["Identity.Released"]));
        Assert.Equal(["GB8"], sheet.Identifiers("Memory.Options"));
    }

    [Fact]
    public void MayHaveBulletsThatSayThemselvesWhatTheyAreAbout()
    {
        Reading sheet = Reading.Of($"= Bench =\n\n== Bench Small ==\n{Bullets}\n== Bench Large ==\n{Bullets.Replace("8 GB", "16 GB", StringComparison.Ordinal)}");
        Reading large = sheet.Variant("Large");

        Assert.Equal(["GB16"], large.Identifiers("Memory.Options"));
        Assert.Equal(["Usb"], large.Items("Ports.All", "Kind"));
        Assert.Equal(("[1 Gb/s]", "5.0"), (large["Networking.EthernetRates"], large["Networking.Bluetooth"]));
    }

    [Theory]
    [InlineData("== Inside ==\n- Memory: 8 GB\n- Storage: 1 TB\n- Camera: 720p\n\n== Outside ==\n- Weight: 1 kg\n- Ports: HDMI\n- Color: red\n")]
    [InlineData("== Specifications ==\n- Memory: 8 GB\n- Storage: 1 TB\n- Weight: 1 kg\n\n== Upgrades ==\n- Memory: 16 GB\n- Storage: 2 TB\n- Weight: 1 kg\n")]
    [InlineData("== First ==\n- Memory: 8 GB\n- Storage: 1 TB\n\n== Second ==\n- Memory: 16 GB\n- Storage: 2 TB\n")]
    public void AreNoneWhereTheySayDifferentThingsOrFew(string sections) => Assert.Empty(Reading.Of($"= Bench =\n\n{sections}").Machine!.Variants);

    [Fact]
    public void AreNoneBesideATableOfVariants() => Assert.Equal<string>(
        ["Small", "Large"],
        [.. Reading.Of("= Bench =\n| Model | Small | Large |\n| Memory | 8 GB | 16 GB |\n\n== First ==\n- Storage: 1 TB\n- Camera: 720p\n- Weight: 1 kg\n\n== Second ==\n- Storage: 1 TB\n- Camera: 720p\n- Weight: 1 kg\n")
            .Machine!.Variants.Select(variant => variant.Name)]);

    [Theory]
    [InlineData("== Pen (sold separately) ==\nWeight\n20 g\n")]
    [InlineData("== Pen (sold separately) ==\n- Weight: 20 g\n")]
    [InlineData("== In the box ==\n- Weight: 20 g\n")]
    public void MayBeOfOtherThings(string section)
    {
        Reading sheet = Reading.Of($"= Bench =\n- Memory: 8 GB\n- Weight: 1 kg\n\n{section}");

        Assert.Equal("1 kg", sheet["Weight.Mass"]);
        Assert.DoesNotContain(sheet.Remarks, remark => remark.StartsWith(Generator.Diagnostics.SheetRules.ContradictionId, StringComparison.Ordinal));
    }

    [Fact]
    public void AreOfTheMachineWhereOneOfTheirPartsIs() =>
        Assert.Equal("1 kg", Reading.Of("= Bench =\n- Memory: 8 GB\n\n== Weight and accessories ==\n- Weight: 1 kg\n")["Weight.Mass"]);

    [Fact]
    public void MayBeAboutSeveralPartsAtOnce() => Assert.Equal(
        "1080",
        Reading.Of("= Bench =\n\n== Cameras, video, and audio ==\n- 5 MP front camera with 1080p video\n- Dual microphones\n")["Camera.VerticalPixels"]);

    [Fact]
    public void MayBeginWithARowAmongNotes() => Assert.Equal(
        "11",
        Reading.Of("= Bench =\n- Memory: 8 GB\n\n== Software ==\nOperating system: Windows 11 Home\nA month of music\nMany games\n")["OperatingSystems.Minimum"]);

    private const string Small = "Memory: 8 GB\nStorage: 1 TB\nWeight: 1 kg\n";
    private const string Large = "Memory: 16 GB\nStorage: 2 TB\nWeight: 2 kg\n";

    [Theory]
    [InlineData($"Model: Bench Small\n{Small}\nModel: Bench Large\n{Large}")]
    [InlineData($"Name: Bench Small\n{Small}\nName: Bench Large\n{Large}")]
    [InlineData("- Bench Small\n  - Memory: 8 GB\n  - Storage: 1 TB\n  - Weight: 1 kg\n- Bench Large\n  - Memory: 16 GB\n  - Storage: 2 TB\n  - Weight: 2 kg\n")]
    [InlineData("Bench Small\n\n- Memory: 8 GB\n- Storage: 1 TB\n- Weight: 1 kg\n\nBench Large\n\no Memory: 16 GB\no Storage: 2 TB\no Weight: 2 kg\n")]
    [InlineData("*** Bench Small ***     new!\n- Memory: 8 GB\n- Storage: 1 TB\n- Weight: 1 kg\n\n*** Bench Large ***\n- Memory: 16 GB\n- Storage: 2 TB\n- Weight: 2 kg\n")]
    [InlineData("Bench Small             from 99.-\n----------------------------------\nMemory   8 GB\nStorage  1 TB\nWeight   1 kg\n\nBench Large            from 199.-\n----------------------------------\nMemory   16 GB\nStorage  2 TB\nWeight   2 kg\n")]
    public void NeedNoHeadings(string sections)
    {
        Reading sheet = Reading.Of($"= Bench =\n- Developer: Example\n\n{sections}");

        Assert.Equal<string>(["Bench Small", "Bench Large"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal(["GB16"], sheet.Variant("Large").Identifiers("Memory.Options"));
        Assert.Equal(("1 kg", "2 kg"), (sheet.Variant("Small")["Weight.Mass"], sheet.Variant("Large")["Weight.Mass"]));
    }

    [Fact]
    public void AreNoneWhereTheModelIsNamedAndNumbered() => Assert.Empty(
        Reading.Of($"= Bench =\nModel: Bench Small\n{Small}\nModel: Bench2,1\nCamera: 720p\nBattery: 50 Wh\nPorts: HDMI\n").Machine!.Variants);

    [Fact]
    public void MayStandBelowWhatIsSaidOfAll() => Assert.Equal<string>(
        ["Bench Small", "Bench Large"],
        [.. Reading.Of($"= Bench =\n\n== At a glance ==\n- Memory: 8 GB\n- Camera: 720p\n- Battery: 50 Wh\n\n== Bench Small ==\n{Small}Ports: HDMI\n\n== Bench Large ==\n{Large}Ports: HDMI\n")
            .Machine!.Variants.Select(variant => variant.Name)]);

    [Theory]
    [InlineData("[Bench Small]\nmemory = 8 GB\nstorage = 1 TB\nweight = 1 kg\n\n[Bench Large]\nmemory = 16 GB\nstorage = 2 TB\nweight = 2 kg\n")]
    [InlineData("Bench Small\n1. Memory: 8 GB\n2. Storage: 1 TB\n3. Weight: 1 kg\n\nBench Large\n1. Memory: 16 GB\n2. Storage: 2 TB\n3. Weight: 2 kg\n")]
    [InlineData("Bench Small\n-----------\nMemory\n    8 GB\nStorage\n    1 TB\nWeight\n    1 kg\n\nBench Large\n-----------\nMemory\n    16 GB\nStorage\n    2 TB\nWeight\n    2 kg\n")]
    [InlineData("Model ... Bench Small (B9450)\nMemory .... 8 GB\nStorage ... 1 TB\nWeight .... 1 kg\n\nModel ... Bench Large (B9460)\nMemory .... 16 GB\nStorage ... 2 TB\nWeight .... 2 kg\n")]
    public void MayBeWrittenAsListsOfManyKinds(string sections)
    {
        Reading sheet = Reading.Of($"= Bench =\n\n{sections}");

        Assert.Equal(2, sheet.Machine!.Variants.Count);
        Assert.Equal(
            ["1 kg", "2 kg"], sheet.Machine!.Variants.Select(variant => sheet.Variant(variant.Identifier)["Weight.Mass"]).ToArray());
    }

    [Fact]
    public void MayBeThoseOfTheVariantsThatATableNames()
    {
        Reading sheet = Reading.Of(
            "= Bench =\n\n| Model | Bench Small | Bench Large |\n| Weight | 1 kg | 2 kg |\n\n=== Bench Small ===\n- Memory: 8 GB\n\n=== Bench Large ===\n- Memory: 16 GB\n");

        Assert.Equal(["8 GiB"], sheet.Variant("Small").Items("Memory.Options", "Size"));
        Assert.Equal(["16 GiB"], sheet.Variant("Large").Items("Memory.Options", "Size"));
    }
}
