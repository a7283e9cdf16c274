namespace IMacPro.Specs.Tests.Facts;

/// <summary>Bullets without a key, under a heading that says what they are about.</summary>
public class HeadedListTests
{
    [Fact]
    public void MayHaveAHeadingWithTheNumberOfAFootnote() => Assert.Equal(
        ["256 GB | Ssd", "512 GB | Ssd"],
        Reading.Of("= M =\n\n## Storage1\n\n  • 256GB SSD\n\n    • Configurable to 512GB\n").Items("Storage.Options", "Size", "Kind"));

    [Fact]
    public void OfAComponentIsReadAsOneCell()
    {
        Reading sheet = Reading.Of("= M =\n\n== Storage ==\n* 256 GB SSD\n* Configurable to: 512 GB or 1 TB\n");

        Assert.Equal(
            ["256 GB | Ssd | -", "512 GB | Ssd | yes", "1 TB | Ssd | yes"], sheet.Items("Storage.Options", "Size", "Kind", "IsOptional"));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void OfAChipNamesItsProcessorAmongItsOtherParts() => Assert.Equal(
        ["Zeta M2 | 8 | 4"],
        Reading.Of("= M =\n## Chip\n- Zeta M2 chip\n- 8-core CPU with 4 performance cores and 4 efficiency cores\n- 10-core GPU\n- 16-core Neural Engine\n")
            .Items("Processor.Options", "Brand", "Cores", "PerformanceCores"));

    [Fact]
    public void OfSizeAndWeightStatesOneInEachLine()
    {
        Reading sheet = Reading.Of("= M =\n\nSize & weight\n- 300 mm × 200 mm × 15 mm\n- 1.3 kg (2.87 lb)\n\nMemory\n- 8 GB\n");

        Assert.Equal(("300 mm", "1.3 kg"), (sheet["Dimensions.Height"], sheet["Weight.Mass"]));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void MayHaveARatioWhichIsNoKey() =>
        Assert.Equal("13.5 in", Reading.Of("= M =\n\nDisplay\n- 13.5-inch, 3:2, matte\n- 2256 × 1504 pixels\n")["Display.Diagonal"]);

    [Theory]
    [InlineData("&nbsp;")]
    [InlineData("<br>")]
    [InlineData("''")]
    [InlineData("<ref>a</ref>")]
    public void MayHoldBulletsOfMarkupAlone(string markup) => Assert.Equal(
        ["8 GiB"], Reading.Of($"= M =\n\nMemory\n\n- 8 GB\n  - {markup}\n- {markup}\n").Items("Memory.Options", "Size"));

    [Fact]
    public void OfAnythingElseIsReadBulletByBullet()
    {
        Reading sheet = Reading.Of("= M =\n== Ports ==\n* MagSafe 3\n* Two USB-C ports with support for: DisplayPort, HDMI\n\n== Display ==\n* 13.6-inch LED-backlit display\n* 500 nits\n");

        Assert.Equal(["1 | MagSafe", "2 | UsbC"], sheet.Items("Ports.All", "Count", "Kind"));
        Assert.Equal(("13.6 in", "500 nits"), (sheet["Display.Diagonal"], sheet["Display.Brightness"]));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("Ports\nFour Thunderbolt 3 ports with support for:\n- DisplayPort\n- USB 3.1 Gen 2\n\nWeight: 1 kg\n")]
    [InlineData("== Ports ==\n\nFour Thunderbolt 3 ports with support for:\n\n- DisplayPort\n- USB 3.1 Gen 2\n")]
    public void MayBeWhatTheLineAboveItLeadsInto(string text) => Assert.Equal(
        ["4 | Thunderbolt3 | USB 3.1 Gen 2"], Reading.Of($"= M =\n\n{text}").Items("Ports.All", "Count", "Kind", "UsbStandard"));

    [Fact]
    public void IsNoneOfTheDisplaysOwnBelowALineThatLeadsIn()
    {
        Reading sheet = Reading.Of(
            "= M =\n\nDisplay\n13.3-inch LCD, 2560 × 1600\nSupported scaled resolutions:\n- 1680 by 1050\n- 1440 by 900\n500 nits\nTrue Tone technology\n\nWeight: 1 kg\n");

        Assert.Equal(("2560", "500 nits", "yes"), (sheet["Display.HorizontalPixels"], sheet["Display.Brightness"], sheet["Display.TrueTone"]));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void MaySayOfEachOptionByItsNameWhatItIs() => Assert.Equal(
        ["AMD Ryzen 5 | 6 | 3.5 GHz", "AMD Ryzen 7 | 8 | 3.3 GHz"],
        Reading.Of("= M =\n\n## Processor\n- **AMD Ryzen 5 7640U**: 6 cores, 3.5 GHz\n- AMD Ryzen 7 7840U: 8 cores, 3.3 GHz\n")
            .Items("Processor.Options", "Brand", "Cores", "BaseClock"));

    [Fact]
    public void MayBeOfAHeadingThatNamesOneOfThePorts() => Assert.Equal(
        ["2 | UsbC"],
        Reading.Of("= M =\n\nConnectivity\n\nEthernet\n- No onboard Ethernet\n\nStandard Ports\n- 2× USB-C\n").Items("Ports.All", "Count", "Kind"));

    [Theory]
    [InlineData("== Memory ==\n* 32 GB is more than enough\n")]
    [InlineData("== Memory ==\n* It comes with 32 GB\n")]
    [InlineData("== Memory ==\n* A review of the 32 GB model.\n")]
    [InlineData("== Release ==\n* December 14, 2017\n")]
    [InlineData("== See also ==\n* Bench Y\n")]
    [InlineData("== Price ==\n* $1,299\n")]
    [InlineData("== Reception ==\n* 32 GB of praise\n")]
    [InlineData("== Battery ==\n* Up to 18 hours of films\n")]
    [InlineData("* 32 GB\n")]
    public void IsRunningTextWhereItSpeaksOfNoPartOrInSentences(string text)
    {
        Reading sheet = Reading.Of($"= M =\n| Weight | 1 kg |\n\n{text}");

        Assert.Equal("Identity, Weight", sheet.Areas);
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("Memory:\n- 8 GB\n- Configurable to: 16 GB\n")]
    [InlineData("**Memory**\n\n- 8 GB\n- Configurable to: 16 GB\n")]
    [InlineData("- Memory:\n  - 8 GB\n  - 16 GB\n")]
    public void MayHaveItsHeadingInALineOfText(string text) =>
        Assert.Equal(["GB8", "GB16"], Reading.Of($"= M =\n\n{text}").Identifiers("Memory.Options"));

    [Theory]
    [InlineData("Memory\n- 8 GB\n- Configurable to: 16 GB\n")]
    [InlineData("Memory\n\n  • 8 GB\n\n    • Configurable to 16 GB\n")]
    [InlineData("Memory1\n\n• 8 GB\n• Configurable to 16 GB\n")]
    [InlineData("## Memory\n\n- 8 GB\n\n- Configurable to 16 GB\n")]
    [InlineData("Finish\n- Silver\nMemory\n- 8 GB\n- Configurable to 16 GB\nIn the box\n- 32 GB of words\n")]
    [InlineData("**Memory**:\n- 8 GB\n- Configurable to 16 GB\n")]
    public void MayHaveAHeadingWithoutAMark(string text)
    {
        Reading sheet = Reading.Of($"= M =\n\n{text}");

        Assert.Equal(["8 GiB | -", "16 GiB | yes"], sheet.Items("Memory.Options", "Size", "IsOptional"));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("Chip\n\nZeta M3 chip\n\n- 8-core CPU\n- 10-core GPU\n")]
    [InlineData("## Chip\n\nZeta M3 chip\n- 8-core CPU\n- 10-core GPU\n- Media engine\n  - H.264, HEVC, and ProRes\n  - AV1 decode\n")]
    public void MaySayAboveTheBulletsWhatTheyAreOf(string text)
    {
        Reading sheet = Reading.Of($"= M =\n\n{text}");

        Assert.Equal(["Zeta M3 | 8"], sheet.Items("Processor.Options", "Brand", "Cores"));
        Assert.Equal(["GPU | 10"], sheet.Items("Graphics.Options", "Model", "Cores"));
    }

    [Theory]
    [InlineData("## Chip\n- Zeta M3\n- Hardware-accelerated video\n")]
    [InlineData("Chip\n\nA line of words.\n\n- Video decode\n")]
    public void NamesNoProcessorByWordsAlone(string text) => Assert.Equal("", Reading.Of($"= M =\n\n{text}").Areas);

    [Fact]
    public void SaysFurtherInWhatThoseAboveCanDo()
    {
        Reading sheet = Reading.Of("= M =\n\n## Ports\n\n- Two Thunderbolt ports with support for:\n\n  - DisplayPort\n\n  - USB 4\n\n- HDMI\n");

        Assert.Equal(["2 | Thunderbolt", "1 | Hdmi"], sheet.Items("Ports.All", "Count", "Kind"));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void LeavesRowsOfTheirOwnAlone()
    {
        Reading sheet = Reading.Of("= M =\n== Size and weight ==\n* Height: 1 cm\n* Width: 30 cm\n* Weight: 1 kg\n* Configurable to: blue\n");

        Assert.Equal(("1 cm", "30 cm", "1 kg"), (sheet["Dimensions.Height"], sheet["Dimensions.Width"], sheet["Weight.Mass"]));
        Assert.Equal(["Configurable to | blue"], sheet.Items("Other.Facts", "Key", "Text"));
    }

    [Fact]
    public void SaysNothingOfWhatATableSpeaksOf()
    {
        Reading sheet = Reading.Of("= M =\n| Memory | 8 GB |\n| Display | 24-inch |\n\n== Memory ==\n* 16 GB\n\n== Display ==\n* 27-inch\n\n== Camera ==\n* 1080p\n");

        Assert.Equal(["GB8"], sheet.Identifiers("Memory.Options"));
        Assert.Equal(("24 in", "1080"), (sheet["Display.Diagonal"], sheet["Camera.VerticalPixels"]));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void IsSummedUpInTheInfobox()
    {
        Reading sheet = Reading.Of("= M =\n\n- Cpu: Intel Core i5\n\n== Processor ==\n* 3.1 GHz 4-core Intel Core i5\n");

        Assert.Equal(["4 | Core i5"], sheet.Items("Processor.Options", "Cores", "Family"));
        Assert.Equal("Intel Core i5", sheet["Processor.Summary"]);
    }

    [Fact]
    public void HoldsForEveryVariant()
    {
        Reading sheet = Reading.Of("= M =\n| Model | Small | Large |\n| Weight | 1 kg | 2 kg |\n\n== Memory ==\n* 8 GB\n* Configurable to: 16 GB\n");

        Assert.All(["Small", "Large"], variant => Assert.Equal(["GB8", "GB16"], sheet.Variant(variant).Identifiers("Memory.Options")));
    }

    [Fact]
    public void IsQuotedOnOneLine() =>
        Assert.Equal("256 GB SSD; Configurable to: 1 TB", Reading.Of("= M =\n== Storage ==\n* 256 GB SSD\n* Configurable to: 1 TB\n").Find("Storage.Maximum")!.Origin.Text);

    [Fact]
    public void MayHaveALineEndOfItsOwnKind() => Assert.Equal(
        ["UsbC | 2"],
        Reading.Of("= M =\n\n== Ports ==\n- Two USB-C ports with support for:\r  - charging\r  - video\n\n== Memory ==\n- 8 GB\n").Items("Ports.All", "Kind", "Count"));

    [Fact]
    public void AddsWhatATableOfTheSamePartLeavesOut()
    {
        Reading sheet = Reading.Of("= M =\n\n== Ports ==\n- 1 headphone jack\n- HDMI port\n\n== Storage ==\n| M.2 slots | 2 |\n");

        Assert.Equal(["Headphone | 1", "Hdmi | 1"], sheet.Items("Ports.All", "Kind", "Count"));
        Assert.Equal(["M2 | 2"], sheet.Items("Ports.Slots", "Kind", "Count"));
    }

    [Fact]
    public void AddsNothingToWhatATableLists() => Assert.Equal(
        ["UsbC | 2"],
        Reading.Of("= M =\n\n== Ports ==\n- 1 headphone jack\n\n== Specifications ==\n| Ports | 2× USB-C |\n").Items("Ports.All", "Kind", "Count"));
}
