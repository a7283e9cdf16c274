namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>Tables that say something else than what variants there are, and headings that reach over all columns.</summary>
public class OtherVariantTests
{
    private const string Main =
        "= Bench =\n\n== Specifications ==\n| Model | Small | Large |\n| Released | May 2005 | June 2005 |\n| Memory | 8 GB | 16 GB |\n| Storage | 1 TB | 2 TB |\n| Weight | 1 kg | 2 kg |\n| Camera | 720p | 1080p |\n";

    [Theory]
    [InlineData("== Prices ==\n| Model | US | UK |\n| Bench Small | $999 | £999 |\n")]
    [InlineData("== Others ==\n| Feature | Tower | Cube |\n| Fans | 9 | 1 |\n| Weight | 20 kg | 5 kg |\n")]
    [InlineData("== List ==\n| Name | Year | Sold | Price |\n| Bench A | 2001 | 1000 | $999 |\n| Bench B | 2002 | 2000 | $999 |\n")]
    [InlineData("| Preceded by Bench A | Bench | Succeeded by Bench C |\n")]
    public void NameNoVariants(string table) =>
        Assert.Equal<string>(["Small", "Large"], [.. Reading.Of($"{Main}\n{table}").Machine!.Variants.Select(variant => variant.Name)]);

    [Fact]
    public void HaveTheNamesAboveAFirstTableThatSaysLittle()
    {
        Reading sheet = Reading.Of(
            "= Bench =\n| Name | Small | Large |\n| Released | 2005 | 2006 |\n\n== Parts ==\n| Memory | 8 GB | 16 GB |\n| Weight | 1 kg | 2 kg |\n| Camera | 720p | 1080p |\n| Storage | 1 TB | 2 TB |\n");

        Assert.Equal(["GB16"], sheet.Variant("Large").Identifiers("Memory.Options"));
        Assert.Equal("2006", sheet.Variant("Large")["Identity.Released"]);
    }

    [Fact]
    public void AreKeptAsText() => Assert.Equal(
        ["model | Tower", "model | Cube", "Fans | 9", "Fans | 1", "Weight | 20 kg", "Weight | 5 kg"],
        Reading.Of($"{Main}\n== Others ==\n| Feature | Tower | Cube |\n| Fans | 9 | 1 |\n| Weight | 20 kg | 5 kg |\n").Items("Other.Facts", "Key", "Text"));

    [Fact]
    public void MaySayMoreOfTheSameVariants() => Assert.Equal(
        ["Launch cost | £999"],
        Reading.Of($"{Main}\n== UK ==\n| | Small | Large |\n| Launch cost | £999 | £1,999 |\n").Variant("Small").Items("Other.Facts", "Key", "Text"));

    [Fact]
    public void MayBeASecondTableOfTheSameKind() => Assert.Equal<string>(
        ["Small", "Large", "Huge"],
        [.. Reading.Of($"{Main}\n== More ==\n| Model | Large | Huge |\n| Released | July 2005 | July 2005 |\n| Memory | 16 GB | 32 GB |\n| Weight | 2 kg | 3 kg |\n").Machine!.Variants.Select(variant => variant.Name)]);

    [Fact]
    public void NameNoVariantsBesideATableOfOneMachine() => Assert.Empty(
        Reading.Of("= Bench =\n\n== S ==\n| Released | May 2005 |\n| Memory | 8 GB |\n| Storage | 1 TB |\n| Weight | 1 kg |\n| Camera | 720p |\n| Ports | HDMI |\n| Display | 14-inch |\n\n== O ==\n| Feature | Tower | Cube |\n| Fans | 9 | 1 |\n| Weight | 20 kg | 5 kg |\n")
            .Machine!.Variants);

    [Fact]
    public void GoOnWithTheVariantsOfTheTableBeforeThemWhereTheyHaveNoHead()
    {
        Reading sheet = Reading.Of($"{Main}\n== More ==\n| Battery | 50 Wh | 60 Wh |\n| Ports | HDMI | VGA |\n");

        Assert.Equal<string>(["Small", "Large"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal(["Vga"], sheet.Variant("Large").Items("Ports.All", "Kind"));
    }

    private const string Single = "| Released | July 2006 |\n| Memory | 32 GB |\n| Storage | 4 TB |\n| Weight | 3 kg |\n";

    [Fact]
    public void MayBeThatOfOneMoreVariant()
    {
        Reading sheet = Reading.Of($"{Main}| Ports | HDMI |\n\n== Second generation ==\n| Model | Huge |\n{Single}");

        Assert.Equal<string>(["Small", "Large", "Huge"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal("2006-07", sheet.Variant("Huge")["Identity.Released"]);
        Assert.Equal(["Hdmi"], sheet.Variant("Large").Items("Ports.All", "Kind"));
        Assert.DoesNotContain("Ports", sheet.Variant("Huge").Areas, StringComparison.Ordinal);
    }

    [Fact]
    public void MayEachBeOfOneVariant() => Assert.Equal<string>(
        ["Old", "New"],
        [.. Reading.Of($"= Bench =\n\n== First ==\n| Model | Old |\n{Single}\n== Second ==\n| Model | New |\n{Single}").Machine!.Variants.Select(variant => variant.Name)]);

    [Theory]
    [InlineData("== First ==\n| Model | Bench |\n" + Single + "\n== Second ==\n| Model | Bench |\n" + Single)]
    [InlineData("== First ==\n| Model | Bench |\n" + Single + "\n== Second ==\n| Item | Price |\n| Weight | 3 kg |\n")]
    public void MayAllBeOfOneMachine(string tables) => Assert.Empty(Reading.Of($"= Bench =\n\n{tables}").Machine!.Variants);

    [Fact]
    public void AreNoHeadingsThatReachOverAllColumns()
    {
        Reading sheet = Reading.Of("= Bench =\n| All of them | All of them | All of them |\n| Model | Small | Large |\n| Model | Model | Model |\n| Memory | Memory | Memory |\n| Size | 8 GB | 16 GB |\n");

        Assert.Equal<string>(["Small", "Large"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal(["GB16"], sheet.Variant("Large").Identifiers("Memory.Options"));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("| Model | Model | Small | Large |\n| Memory | Installed | 8 GB | 16 GB |\n| | Maximum | 32 GB | 64 GB |\n| Body | Weight | 1 kg | 2 kg |\n")]
    [InlineData("| Model | Model | Small | Large |\n| Memory | Installed | 8 GB | 16 GB |\n| Memory | Maximum | 32 GB | 64 GB |\n| Weight | 1 kg | 2 kg |\n")]
    public void MayHaveTwoColumnsOfKeys(string table)
    {
        Reading large = Reading.Of($"= Bench =\n{table}").Variant("Large");

        Assert.Equal(["GB16"], large.Identifiers("Memory.Options"));
        Assert.Equal("64 GiB", large["Memory.Maximum"]);
        Assert.Equal("2 kg", large["Weight.Mass"]);
    }

    [Fact]
    public void MayHaveAFirstHeadThatNamesThemAllAlike() => Assert.Equal<string>(
        ["Small", "Large"],
        [.. Reading.Of("= Bench =\n| | Bench | Bench |\n| Model | Small | Large |\n| Memory | 8 GB | 16 GB |\n").Machine!.Variants.Select(variant => variant.Name)]);

    [Fact]
    public void MayListDrivesOfTwoKindsUnderTheNameOfOne() => Assert.Equal(
        ["HardDisk", "HardDisk", "Ssd", "Ssd"],
        Reading.OfRows("Hard drive | 500 GB 5400 rpm Optional: 750 GB 7200 rpm HDD, 128 GB or 256 GB SSD").Items("Storage.Options", "Kind"));

    [Fact]
    public void GoOnWithTheTableAboveThemWhereAnotherBelowHasTheColumnsInAnotherOrder()
    {
        Reading sheet = Reading.Of(
            $"{Main}A caption in the middle\n\n| Battery | 50 Wh | 60 Wh |\n| Ports | HDMI | VGA |\n\n== More ==\n| Model | Large | Small |\n| Bluetooth | 5.0 | 4.0 |\n");

        Assert.Equal(["Vga"], sheet.Variant("Large").Items("Ports.All", "Kind"));
        Assert.Equal("5.0", sheet.Variant("Large")["Networking.Bluetooth"]);
    }

    [Theory]
    [InlineData("All models")]
    [InlineData("Both")]
    [InlineData("Every version")]
    public void AreOfAllWhereTheOnlyColumnSaysSo(string head)
    {
        Reading sheet = Reading.Of($"{Main}\n== Shared ==\n| Feature | {head} |\n| Ports | HDMI |\n| Bluetooth | 5.0 |\n| Battery | 50 Wh |\n| Ethernet | 1 Gb/s |\n");

        Assert.Equal<string>(["Small", "Large"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal(["Hdmi"], sheet.Variant("Small").Items("Ports.All", "Kind"));
        Assert.Equal(["Hdmi"], sheet.Variant("Large").Items("Ports.All", "Kind"));
    }

    private const string Long =
        "= Bench =\n\n| Model | Bench Pro (13-inch, 2019) | Bench Pro (15-inch, 2019) |\n| Memory | 8 GB | 16 GB |\n| Storage | 1 TB | 2 TB |\n| Camera | 720p | 1080p |\n";

    [Fact]
    public void MayHaveTheEndsOfTheirNamesAtTheHeadOfAnotherTable()
    {
        Reading sheet = Reading.Of($"{Long}\n== Body ==\n| | 15-inch | 13-inch |\n| Weight | 2 kg | 1 kg |\n| Ports | HDMI | VGA |\n");

        Assert.Equal<string>(["Bench Pro (13-inch, 2019)", "Bench Pro (15-inch, 2019)"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal("1 kg", sheet.Variant("Pro13Inch2019")["Weight.Mass"]);
    }

    [Fact]
    public void AreOthersWhereAPartOfTheirNamesIsThatOfSeveral() => Assert.Equal<string>(
        ["Bench Pro (13-inch, 2019)", "Bench Pro (15-inch, 2019)", "2019", "15-inch"],
        [.. Reading.Of($"{Long}\n== Body ==\n| | 2019 | 15-inch |\n| Weight | 2 kg | 1 kg |\n| Ports | HDMI | VGA |\n").Machine!.Variants.Select(variant => variant.Name)]);

    [Fact]
    public void MayHaveTheKeysOfOneBehindAColumnOfGroups()
    {
        Reading large = Reading.Of(
            "= Bench =\n| | Model | Small | Large |\n| **Memory** | Standard | 8 GB | 16 GB |\n| | Configure to order | 16 GB | 32 GB |\n| **Camera** | | 720p | 1080p |\n| **Ports** | Left | HDMI | VGA |\n| | Right | USB-C | USB-A |\n").Variant("Large");

        Assert.Equal(["16 GiB | -", "32 GiB | yes"], large.Items("Memory.Options", "Size", "IsOptional"));
        Assert.Equal("1080", large["Camera.VerticalPixels"]);
        Assert.Equal(["Vga", "UsbA"], large.Items("Ports.All", "Kind"));
    }

    private const string Rows = "= Bench =\n\n## Models\n| Model | Model number | Released |\n| Bench A | Z100 | May 2005 |\n| Bench B | Z200 | June 2006 |\n\n";

    [Fact]
    public void MayHaveARowEachInATableForEachComponent()
    {
        Reading sheet = Reading.Of(
            $"{Rows}## Memory\n| Model | Installed | Maximum | Type |\n| Bench A | 8 GB | 16 GB | DDR3 |\n| Bench B | 16 GB | 32 GB | DDR4 |\n\n## Graphics\n| Model | Graphics |\n| Bench A | Zeta 1000 |\n| Bench B | Zeta 2000 |\n");

        Assert.Equal<string>(["Bench A", "Bench B"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal(("Ddr4", "32 GiB"), (sheet.Variant("B")["Memory.Kind"], sheet.Variant("B")["Memory.Maximum"]));
        Assert.Equal(["Zeta 2000"], sheet.Variant("B").Items("Graphics.Options", "Model"));
    }

    [Fact]
    public void MayBeCalledByTheirModelNumbers()
    {
        Reading sheet = Reading.Of($"{Rows}## Body\n| Model number | Weight (kg) | Bluetooth |\n| Z200 | 2 | 5.0 |\n| Z100 | 1 | 4.0 |\n");

        Assert.Equal<string>(["Bench A", "Bench B"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal(("2 kg", "5.0"), (sheet.Variant("B")["Weight.Mass"], sheet.Variant("B")["Networking.Bluetooth"]));
    }

    [Fact]
    public void MayStandBesideAnyKey()
    {
        Reading sheet = Reading.Of($"{Main}\n== Sockets ==\n| Port | Large | Small |\n| Thunderbolt 4 (USB-C) | 2 | – |\n| microSD card slot | 1 | 1 |\n");

        Assert.Equal(["Thunderbolt4 | 2", "MicroSdCard | 1"], sheet.Variant("Large").Items("Ports.All", "Kind", "Count"));
        Assert.Equal(["MicroSdCard | 1"], sheet.Variant("Small").Items("Ports.All", "Kind", "Count"));
    }

    [Theory]
    [InlineData("same as 13-inch")]
    [InlineData("〃")]
    public void MayBeReferredToByAPartOfTheirNames(string cell) =>
        Assert.Equal(["Vga"], Reading.Of($"{Long}| Ports | VGA | {cell} |\n").Variant("Pro15Inch2019").Items("Ports.All", "Kind"));

    [Fact]
    public void AreNotReferredToByNothing() =>
        Assert.Equal(["8 GiB"], Reading.Of($"= Bench =\n\n| Model | Small | Large |\n| Memory | 8 GB | same as [[ ]] |\n| Camera | 720p | 1080p |\n").Variant("Small").Items("Memory.Options", "Size"));

    [Fact]
    public void AreNotNamedByAPictureAboveTheTable() => Assert.Equal<string>(
        ["Small", "Large"],
        [.. Reading.Of("= Bench =\n\n== Models ==\nthumb|right|A bench|Bench Small with its lid, open\n| Model | Small | Large |\n| Memory | 8 GB | 16 GB |\n| Camera | 720p | 1080p |\n")
            .Machine!.Variants.Select(variant => variant.Name)]);
}
