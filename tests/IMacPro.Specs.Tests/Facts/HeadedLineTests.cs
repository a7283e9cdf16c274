namespace IMacPro.Specs.Tests.Facts;

/// <summary>Plain lines under a heading that says what they are about, as a page has them that was copied as text.</summary>
public class HeadedLineTests
{
    [Theory]
    [InlineData("Memory\n8 GB\nConfigurable to:\n16 GB\n\nStorage\n256 GB SSD\n")]
    [InlineData("Memory\n\n8 GB\n\nConfigurable to: 16 GB\n\nStorage\n\n256 GB SSD\n")]
    [InlineData("Memory:\n8 GB\nConfigurable to 16 GB\nStorage:\n256 GB SSD\n")]
    [InlineData("Memory1\r\n8 GB\r\nConfigurable to 16 GB\r\n\r\nStorage\r\n256 GB SSD\r\n")]
    [InlineData("== Memory ==\n8 GB\n\nConfigurable to 16 GB\n\n== Storage ==\n256 GB SSD\n")]
    public void OfAComponentAreReadAsOneCell(string text)
    {
        Reading sheet = Reading.Of($"= M =\n\n{text}");

        Assert.Equal(["8 GiB | -", "16 GiB | yes"], sheet.Items("Memory.Options", "Size", "IsOptional"));
        Assert.Equal(["256 GB"], sheet.Items("Storage.Options", "Size"));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void MayHaveAHeadingWithATrademark() => Assert.Equal(
        "Wi-Fi 6E", Reading.Of("= M =\n\nPorts\n- HDMI\n\nWLAN + Bluetooth®\n- Wi-Fi 6E (802.11ax)\n")["Networking.WifiName"]);

    [Fact]
    public void OfAnythingElseAreReadLineByLine()
    {
        Reading sheet = Reading.Of("= M =\n\nDisplay\n13-inch LCD\n500 nits\n\nWireless\nWi-Fi\n802.11ax Wi-Fi 6\nBluetooth\nBluetooth 5.3\n");

        Assert.Equal(("13 in", "500 nits"), (sheet["Display.Diagonal"], sheet["Display.Brightness"]));
        Assert.Equal(("Wi-Fi 6", "5.3"), (sheet["Networking.WifiName"], sheet["Networking.Bluetooth"]));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void OfAChipEndWhereThoseOfItsOtherPartsBegin() => Assert.Equal(
        ["Zeta M2 | 8 | 4 | 4"],
        Reading.Of("= M =\n\nChip\nZeta M2 chip\n8-core CPU with 4 performance cores and 4 efficiency cores\n8-core GPU\n16-core Neural Engine\n")
            .Items("Processor.Options", "Brand", "Cores", "PerformanceCores", "EfficiencyCores"));

    [Fact]
    public void OfFurtherChipsMayStandBelowAGap() => Assert.Equal(
        ["Zeta M2 | 8", "Zeta M2 Pro | 10"],
        Reading.Of("= M =\n\nChip\nZeta M2 chip\n8-core CPU\n8-core GPU\nHardware-accelerated ray tracing\n\nZeta M2 Pro chip\n10-core CPU\n16-core GPU\n\nIn the box\nA 4-core toy\n")
            .Items("Processor.Options", "Brand", "Cores"));

    [Theory]
    [InlineData("Ports\nHDMI\nUSB-C\n")]
    [InlineData("Ports\nHDMI\nExpansion\nUSB-C\n")]
    [InlineData("Ports\nHDMI\n\nDepth: 20 cm\n\nVideo output\nUSB-C\n")]
    [InlineData("Ports\nHDMI\nOne USB-C port with support for:\nDisplayPort\nThunderbolt 3\n\nCamera\n1080p\n")]
    public void MayNamePortsThatRowsAreCalledBy(string text) =>
        Assert.Equal(["1 | Hdmi", "1 | UsbC"], Reading.Of($"= M =\n\n{text}").Items("Ports.All", "Count", "Kind"));

    [Fact]
    public void MayHaveALabelThatIsNoKey() =>
        Assert.Equal(["Intel Iris Xe"], Reading.Of("= M =\n\nGraphics\nIntegrated: Intel Iris Xe\n").Items("Graphics.Options", "Name"));

    [Fact]
    public void MaySayAgainWhatTheirHeadingSays() =>
        Assert.Equal("FaceTime HD", Reading.Of("= M =\n\nCamera\nFaceTime HD camera\nAudio\nTwo speakers\n")["Camera.Name"]);

    [Fact]
    public void MayBeRowsAmongThem()
    {
        Reading sheet = Reading.Of("= M =\nMemory\n8 GB\nSize and weight\nWeight: 1.2 kg\nColor depth: none\nMemory: 99 kg\n");

        Assert.Equal(["8 GiB"], sheet.Items("Memory.Options", "Size"));
        Assert.Equal("1.2", sheet["Weight.Kilograms"]);
    }

    [Theory]
    [InlineData(998, "Identity, Memory")]
    [InlineData(999, "")]
    public void AreAtMostAThousandInAParagraph(int before, string areas) => Assert.Equal(
        areas, Reading.Of($"= M =\n\n{string.Concat(Enumerable.Repeat("words\n", before))}Memory\n8 GB\n", readsProse: false).Areas);

    [Theory]
    [InlineData("Memory\nIt comes with 32 GB\n")]
    [InlineData("Memory\nThe model with 32 GB\nwas the first of its kind.\n")]
    [InlineData("Memory\n\nA review of the model.\n\n32 GB\n")]
    [InlineData("Memory\n32 GB | 64 GB {x\n")]
    [InlineData("Release\nDecember 14, 2017\n")]
    [InlineData("In the box\n32 GB\n")]
    [InlineData("Memory\n\n- a\n\n32 GB\n")]
    [InlineData("== Memory ==\n\n- a\n\n32 GB\n")]
    [InlineData("Memory\n8 bits\n\nIn the box\n32 GB\n")]
    [InlineData("== Memory ==\n\n== Notes ==\n32 GB\n")]
    [InlineData("Processor\n\nFPU: integrated\n\nBus clock: 1.33 GHz\n")]
    public void AreRunningTextWhereTheySpeakOfNoPartOrInSentences(string text)
    {
        Reading sheet = Reading.Of($"= M =\n| Weight | 1 kg |\n\n{text}");

        Assert.Equal("Identity, Weight", sheet.Areas);
        Assert.Empty(sheet.Remarks);
    }
}
