namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>Several columns of values describe several variants of a machine.</summary>
public class VariantTableTests
{
    [Fact]
    public void NamesAColumnAnewUntilItsNameIsFree() => Assert.Equal<string>(
        ["A", "A (3)", "A (2)"],
        [.. Reading.OfRows("Model | A | A | A (2)", "Memory | 8 GB | 16 GB | 32 GB", "Weight | 1 kg | 2 kg | 3 kg").Machine!.Variants.Select(variant => variant.Name)]);

    [Fact]
    public void OfAMachineMayListVersionsOfItsFirmware()
    {
        Reading sheet = Reading.Of(
            "= Bench =\n| Memory | 8 GB |\n| Weight | 1 kg |\n\n== Firmware ==\n| Version | Name | Released |\n| 1.0 | First | 2001-02-03 |\n");

        Assert.Equal("8 GiB | 1 kg", $"{sheet["Memory.Maximum"]} | {sheet["Weight.Mass"]}");
        Assert.Null(sheet.Releases);
    }

    private const string Sheet =
        "= Mac Studio =\n- Developer: Apple\n\n== S ==\n| Model | Mac Studio (M1 Max, 2022) | Mac Studio (M2 Max, 2023) |\n"
        + "| Released | March 18, 2022 | June 13, 2023 |\n| Discontinued | June 2023 | |\n| Memory | 32 GB | 64 GB |\n| Finish | Silver |\n";

    [Fact]
    public void GivesAVariantForEachColumn()
    {
        Reading sheet = Reading.Of(Sheet);
        Assert.Equal(
            ["M1Max2022: Mac Studio (M1 Max, 2022)", "M2Max2023: Mac Studio (M2 Max, 2023)"],
            sheet.Machine!.Variants.Select(variant => $"{variant.Identifier}: {variant.Name}").ToArray());
    }

    [Fact]
    public void MayHaveACellOverColumnsInPlainRows()
    {
        Reading sheet = Reading.Of("= Bench =\n| Model | A | B | C |\n| Memory | 8 GB | colspan=\"2\" | 16 GB |\n");

        Assert.Equal(["GB8"], sheet.Variant("A").Identifiers("Memory.Options"));
        Assert.Equal(["GB16"], sheet.Variant("B").Identifiers("Memory.Options"));
        Assert.Equal(["GB16"], sheet.Variant("C").Identifiers("Memory.Options"));
    }

    [Theory]
    [InlineData("M1Max2022", "2022-03-18", "2023-06", "GB32")]
    [InlineData("M2Max2023", "2023-06-13", null, "GB64")]
    public void GivesEachVariantItsOwnFacts(string variant, string released, string? discontinued, string memory)
    {
        Reading own = Reading.Of(Sheet).Variant(variant);
        Assert.Equal((released, discontinued), (own["Identity.Released"], own["Identity.Discontinued"]));
        Assert.Equal([memory], own.Identifiers("Memory.Options"));
    }

    [Fact]
    public void MayBeThatOfAWiki()
    {
        const string sheet = "= Bench =\n{| class=\"wikitable\"\n! Component !! Small !! Large\n|-\n| Memory || 32 GB || 64 GB\n|-\n| Weight || colspan=2 | 2.5 kg\n|}\n";
        Assert.Equal("2.5 kg", Reading.Of(sheet).Variant("Small")["Weight.Mass"]);
        Assert.Equal("2.5 kg", Reading.Of(sheet).Variant("Large")["Weight.Mass"]);
        Assert.Equal(["GB64"], Reading.Of(sheet).Variant("Large").Identifiers("Memory.Options"));
    }

    [Theory]
    [InlineData("same")]
    [InlineData("Ditto")]
    [InlineData("Same as previous")]
    [InlineData("\"")]
    public void RepeatsWhatIsSaidToBeTheSame(string cell)
    {
        Reading sheet = Reading.Of($"= Bench =\n| Model | Small | Large | Huge |\n| Memory | 8 GB | {cell} | 16 GB |\n| Weight | 2.5 kg | {cell} | {cell} |\n");

        Assert.Equal(["GB8"], sheet.Variant("Large").Identifiers("Memory.Options"));
        Assert.Equal("2.5 kg", sheet.Variant("Huge")["Weight.Mass"]);
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("Same plus HDMI", "UsbC | 2", "Hdmi | 1")]
    [InlineData("ditto, plus 2× HDMI", "UsbC | 2", "Hdmi | 2")]
    [InlineData("+ HDMI", "UsbC | 2", "Hdmi | 1")]
    [InlineData("Same as before + HDMI and VGA", "UsbC | 2", "Hdmi | 1", "Vga | 1")]
    public void AddsToWhatTheCellBeforeSays(string cell, params string[] ports)
    {
        Reading sheet = Reading.Of($"= Bench =\n| Model | Small | Large | Huge |\n| Ports | 2× USB-C | {cell} | same |\n");

        Assert.Equal(["UsbC | 2"], sheet.Variant("Small").Items("Ports.All", "Kind", "Count"));
        Assert.Equal(ports, sheet.Variant("Large").Items("Ports.All", "Kind", "Count"));
        Assert.Equal(ports, sheet.Variant("Huge").Items("Ports.All", "Kind", "Count"));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("2× USB-C", "HDMI", "As Small plus VGA", "Huge")]
    [InlineData("As Large + VGA", "2× USB-C", "HDMI", "Small")]
    public void AddsToWhatTheCellOfAnotherVariantSays(string small, string large, string huge, string variant) => Assert.Equal(
        ["UsbC | 2", "Vga | 1"],
        Reading.Of($"= Bench =\n| Model | Small | Large | Huge |\n| Ports | {small} | {large} | {huge} |\n")
            .Variant(variant).Items("Ports.All", "Kind", "Count").Order(StringComparer.Ordinal).ToArray());

    [Fact]
    public void AddsInAnyKindOfRow()
    {
        Reading sheet = Reading.Of(
            "= Bench =\n| Model | Small | Large | Huge |\n| Storage | 256 GB SSD | same + 1 TB SSD | + 2 TB SSD |\n| Color | Silver | + Space Gray | N/A |\n| Price | $999 | + $200 | $1,299 |\n");

        Assert.Equal(["GB256", "TB1"], sheet.Variant("Large").Identifiers("Storage.Options"));
        Assert.Equal(["GB256", "TB1", "TB2"], sheet.Variant("Huge").Identifiers("Storage.Options"));
        Assert.Equal("Silver, Space Gray", sheet.Variant("Large")["Body.Finish"]);
        Assert.Equal(["200 USD"], sheet.Variant("Large").Items("Price.Prices", "Amount"));
    }

    [Fact]
    public void MayHaveTwoKeysInEachRow()
    {
        Reading sheet = Reading.Of(
            "= Bench =\n| Introduced | 1999 | Discontinued | 2001 |\n| RAM | 32 MB | Maximum RAM | 1 GB |\n| Motto | Fast | Weight | 2.5 kg |\n| Apple Order No. | M9020LL/A | Model ID | Bench1,2 |\n");

        Assert.Empty(sheet.Machine!.Variants);
        Assert.Equal(("1999", "2001"), (sheet["Identity.Released"], sheet["Identity.Discontinued"]));
        Assert.Equal(("1 GiB", "2.5 kg"), (sheet["Memory.Maximum"], sheet["Weight.Mass"]));
        Assert.Equal(("[M9020LL/A]", "[Bench1,2]"), (sheet["Identity.OrderNumbers"], sheet["Identity.ModelIdentifiers"]));
        Assert.Equal(["Motto | Fast"], sheet.Items("Other.Facts", "Key", "Text"));
    }

    [Fact]
    public void HasVariantsWhereWhatLooksLikeAKeyIsAValue()
    {
        Reading sheet = Reading.Of("= Bench =\n| Ports | HDMI | USB | VGA |\n| Memory | 8 GB | 16 GB | 32 GB |\n| Weight | 1 kg | 2 kg | 3 kg |\n");

        Assert.Equal(["GB16"], sheet.Variant("Variant2").Identifiers("Memory.Options"));
    }

    [Fact]
    public void NamesTheVariantsByAllRowsThatItsHeadReachesDown()
    {
        Reading sheet = Reading.Of("= Bench =\n{|\n! rowspan=2 | Model\n! colspan=2 | 2019 !! 2020\n|-\n! 15-inch !! 16-inch !! 13-inch\n|-\n"
            + "! Memory\n| colspan=2 | 16 GB || 8 GB\n|}\n");
        Assert.Equal(["GB16"], sheet.Variant("_2019_15Inch").Identifiers("Memory.Options"));
        Assert.Equal(["GB16"], sheet.Variant("_2019_16Inch").Identifiers("Memory.Options"));
        Assert.Equal(["GB8"], sheet.Variant("_2020_13Inch").Identifiers("Memory.Options"));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("Model")]
    [InlineData("Spec")]
    [InlineData("Feature")]
    public void NamesTheVariantsInItsHead(string key)
    {
        Reading sheet = Reading.Of($"= Bench =\n| {key} | Small | Large |\n| Memory | 32 GB | 64 GB |\n");
        Assert.Equal("Large", sheet.Variant("Large")["Identity.Name"]);
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void GivesEveryVariantWhatHoldsForAll()
    {
        Reading sheet = Reading.Of(Sheet);
        foreach (string variant in new[] { "M1Max2022", "M2Max2023" })
        {
            Assert.Equal("Apple", sheet.Variant(variant)["Identity.Developer"]);
            Assert.Equal("Silver", sheet.Variant(variant)["Body.Finish"]);
        }
    }

    [Fact]
    public void IsQuietAboutEmptyCells() => Assert.Empty(Reading.Of(Sheet).Remarks);

    [Fact]
    public void GivesNoVariantsForOneColumn() =>
        Assert.Empty(Reading.OfRows("Model | iMac Pro", "Memory | 32 GB").Machine!.Variants);

    [Fact]
    public void TakesAStrayPipeInOneColumnForText() =>
        Assert.Equal("Two|Three", Reading.OfRows("Model | iMac", "Memory | 32 GB", "Finish | Two|Three")["Body.Finish"]);

    [Fact]
    public void GoesOnWithTheKeyAboveWhereARowHasNone() => Assert.Equal(
        ["iMac", "Macintosh"], Reading.OfRows("Family | iMac", " | Macintosh")["Identity.Families"]!.Trim('[', ']').Split(", "));

    [Fact]
    public void LetsAnOptionNameItsVariant()
    {
        Reading sheet = Reading.Of(
            Sheet + "== O ==\n| Component | Option | Variant |\n| Memory | 96 GB | M2 Max, 2023 |\n| Storage | 1 TB SSD | |\n");
        Assert.Equal(["GB32"], sheet.Variant("M1Max2022").Identifiers("Memory.Options"));
        Assert.Equal(["GB64", "GB96"], sheet.Variant("M2Max2023").Identifiers("Memory.Options"));
        Assert.Equal(["TB1"], sheet.Variant("M1Max2022").Identifiers("Storage.Options"));
        Assert.Equal(["TB1"], sheet.Variant("M2Max2023").Identifiers("Storage.Options"));
    }

    [Fact]
    public void RemarksOnceOnWhatHoldsForAll() =>
        Assert.Equal(["SPEC0003: heavy"], Reading.Of(Sheet + "| Weight | heavy |\n").Remarks);

    [Fact]
    public void KeepsTwoColumnsOfOneNameApart()
    {
        Reading sheet = Reading.Of("= M =\n| Model | Small | Small |\n| Memory | 16 GB | 32 GB |\n");
        Assert.Equal(["Small", "Small (2)"], sheet.Machine!.Variants.Select(variant => variant.Name).ToArray());
        Assert.Equal(["GB32"], sheet.Variant("Small2").Identifiers("Memory.Options"));
    }

    [Fact]
    public void KeepsTwoRowsOfOneNameApart()
    {
        Reading sheet = Reading.Of("= M =\n| Model | Memory | Weight |\n| Small | 16 GB | 1 kg |\n| Small | 32 GB | 2 kg |\n");
        Assert.Equal(["GB16"], sheet.Variant("Small").Identifiers("Memory.Options"));
        Assert.Equal("2 kg", sheet.Variant("Small2")["Weight.Mass"]);
    }

    [Fact]
    public void GoesOnInTablesWithoutAHeadWhoseRowsSayOneThingOfAllOrOneOfEach()
    {
        Reading sheet = Reading.Of(
            "= Bench =\n\n| Model | Small | Large |\n| Memory | 8 GB | 16 GB |\n\n| Storage | 1 TB | 2 TB |\n| Weight | 1 kg | 2 kg |\n| Camera | 720p |\n| Display | 12-inch |\n| Battery | 50 Wh |\n");

        Assert.Equal(("1 kg", "2 kg"), (sheet.Variant("Small")["Weight.Mass"], sheet.Variant("Large")["Weight.Mass"]));
        Assert.Equal("50 Wh", sheet.Variant("Large")["Battery.Capacity"]);
    }

    [Fact]
    public void MayHaveOneGroupThatTakesAColumnOfItsOwn()
    {
        Reading sheet = Reading.Of(
            "= Bench =\n| Model | Small | Large |\n| Weight | 1 kg | 2 kg |\n| Memory | Standard | 8 GB | 16 GB |\n| Maximum | 32 GB | 64 GB |\n| Graphics | Zeta with 2 GB of video memory | Eta with 4 GB of video memory |\n");

        Assert.Equal(("32 GiB", "64 GiB"), (sheet.Variant("Small")["Memory.Maximum"], sheet.Variant("Large")["Memory.Maximum"]));
        Assert.Equal(["Zeta"], sheet.Variant("Small").Items("Graphics.Options", "Model"));
    }

    [Fact]
    public void MayHavePortsInAGroupEachCountedInItsRow()
    {
        Reading sheet = Reading.Of(
            "= Bench =\n| Model | Small | Large |\n| Weight | 1 kg | 2 kg |\n| Ports | Thunderbolt 5 | 4 | 6 |\n| USB-C | 2 | No |\n| USB-A 3.0 | 2 | 2 |\n| HDMI 2.1 | Yes | Yes |\n| Mini-VGA | Yes | No |\n");

        Assert.Equal(
            ["Thunderbolt5 | Thunderbolt 5 | 4", "UsbC | - | 2", "UsbA | USB 3.0 | 2", "Hdmi | HDMI 2.1 | 1", "MiniVga | - | 1"],
            sheet.Variant("Small").Items("Ports.All", "Kind", "Standard", "Count"));
        Assert.Equal(["Thunderbolt5 | 6", "UsbA | 2", "Hdmi | 1"], sheet.Variant("Large").Items("Ports.All", "Kind", "Count"));
    }

    [Fact]
    public void HasNoFurtherColumnWhereABarStandsAtTheEndOfARow() => Assert.Equal(
        ["2 kg"],
        new[] { Reading.Of("= Bench =\n| Model | Small | Large |\n| Memory | Standard | 8 GB | 16 GB |\n| Maximum | 32 GB | 64 GB |\n| Weight | 1 kg | 2 kg | |\n").Variant("Large")["Weight.Mass"] });
}
