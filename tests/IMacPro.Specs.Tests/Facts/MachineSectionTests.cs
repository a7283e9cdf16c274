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
}
