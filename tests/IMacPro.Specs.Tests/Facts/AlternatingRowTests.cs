namespace IMacPro.Specs.Tests.Facts;

/// <summary>Lines that are a key and its value in turn, as the pages of makers have them that were copied as text.</summary>
public class AlternatingRowTests
{
    private const string Rows = "Memory\n8 GB\nStorage\n256 GB SSD\nWeight\n1.2 kg\n";

    [Theory]
    [InlineData(Rows)]
    [InlineData("Bench M\n" + Rows)]
    [InlineData("Memory:\n8 GB\nStorage:\n256 GB SSD\nDESIGN\nWeight:\n1.2 kg\n")]
    [InlineData("Memory\r\n8 GB\r\nStorage1\r\n256 GB SSD\r\nWeight\r\n1.2 kg\r\n")]
    [InlineData("== Sheet ==\n" + Rows)]
    public void AreRows(string text)
    {
        Reading sheet = Reading.Of($"= M =\n\n{text}");

        Assert.Equal(["8 GiB"], sheet.Items("Memory.Options", "Size"));
        Assert.Equal(["256 GB"], sheet.Items("Storage.Options", "Size"));
        Assert.Equal("1.2", sheet["Weight.Kilograms"]);
        Assert.Equal("Identity, Memory, Storage, Weight", sheet.Areas);
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void KeepTheTextOfAnUnknownKey()
    {
        Reading sheet = Reading.Of($"= M =\n\nChipset\nOf our own\n{Rows}");

        Assert.Equal(["Chipset | Of our own"], sheet.Items("Other.Facts", "Key", "Text"));
        Assert.Equal(["SPEC0009: Chipset"], sheet.Remarks);
    }

    [Fact]
    public void KeepWhatNobodyKnowsWhereAllStandInPairs()
    {
        Reading sheet = Reading.Of("= M =\n\nKey facts\nMemory\n8 GB\nOperating system\nWindows 11 Home\nBattery life (up to)\n13 hours\nWeight\n1.2 kg\n");

        Assert.Equal("Windows 11 Home", sheet["OperatingSystems.Stated"]);
        Assert.Equal(["Battery life (up to) | 13 hours"], sheet.Items("Other.Facts", "Key", "Text"));
        Assert.Equal("1.2", sheet["Weight.Kilograms"]);
    }

    [Fact]
    public void MayHaveAKeyForAValueWhereAllStandInPairs() => Assert.Equal(
        ["512 GB | Ssd"],
        Reading.Of("= M =\n\nStorage\nStorage type\nSSD\nTotal storage capacity\n512 GB\nDrive noise\nNone to speak of\n")
            .Items("Storage.Options", "Size", "Kind"));

    [Fact]
    public void CountPortsByTheirKeysWhereAllStandInPairs() => Assert.Equal(
        ["2 | Hdmi", "3 | UsbA"],
        Reading.Of("= M =\n\nPorts\nNumber of HDMI outputs (total)\n2\nNumber of Ethernet ports\n0\nUSB Type-A ports\n3\nTouch screen\nNo\n")
            .Items("Ports.All", "Count", "Kind"));

    [Fact]
    public void MayHaveSeveralLinesThatCount() => Assert.Equal(
        ["2 | UsbA", "1 | Hdmi"],
        Reading.Of($"= M =\n\n{Rows}Ports\n2× USB-A\n1× HDMI\nCamera\n1080p\n").Items("Ports.All", "Count", "Kind"));

    [Fact]
    public void MayHaveSeveralLinesThatStandFurtherIn() => Assert.Equal(
        ["1 | UsbC", "1 | Hdmi", "1 | Vga"],
        Reading.Of("= M =\n\nMemory\n  8 GB\nStorage\n  256 GB SSD\nPorts\n  USB-C\n  HDMI\n  VGA\nWeight\n  1.2 kg\n").Items("Ports.All", "Count", "Kind"));

    [Fact]
    public void MayHaveAValueThatIsAKeyToo() => Assert.Equal(
        ["1 | Hdmi"], Reading.Of($"= M =\n\nPorts\nHDMI\n{Rows}").Items("Ports.All", "Count", "Kind"));

    [Fact]
    public void MayStandUnderAKeyThatSaysWhatTheyAreOf() =>
        Assert.Equal("5.3", Reading.Of($"= M =\n\n{Rows}Connectivity\nWi-Fi\nWi-Fi 6\nBluetooth\n5.3\n")["Networking.Bluetooth"]);

    [Fact]
    public void EndWithAKeyThatHasNoValue() =>
        Assert.Equal("Identity, Memory, Storage, Weight", Reading.Of($"= M =\n\n{Rows}Camera\n").Areas);

    [Theory]
    [InlineData("Memory: 8 GB\nStorage: 256 GB SSD\nWeight:\n  1.2 kg\nPorts:\n1 HDMI port with a cover that is longer than a key may be\n2 USB-C ports\n")]
    [InlineData("Introduced: 2017\nMemory:\n8 GB\nStorage:\n256 GB SSD\nPorts:\n1 HDMI\n2 USB-C\nDimensions & Weight:\nHeight: 2 cm\nWeight: 1.2 kg\n")]
    public void MayHaveRowsOfOneLineAmongThem(string text)
    {
        Reading sheet = Reading.Of($"= M =\n\n{text}");

        Assert.Equal(["8 GiB"], sheet.Items("Memory.Options", "Size"));
        Assert.Equal(["256 GB"], sheet.Items("Storage.Options", "Size"));
        Assert.Equal("1.2", sheet["Weight.Kilograms"]);
        Assert.Equal(["1 | Hdmi", "2 | UsbC"], sheet.Items("Ports.All", "Count", "Kind"));
    }

    [Theory]
    [InlineData("Storage\nSome words\nBattery\nSome words\n")]
    [InlineData("Memory: some\nStorage: some\nBattery: some\na\nb\nc\nd\ne\nf\n")]
    [InlineData("Memory\nSome words\nof any kind\nStorage\nSome words\nof any kind\nBattery\nSome words\nof any kind\nAudio\nSome words\n")]
    public void AreRunningTextWhereFewOrHardlyAnyAlternate(string text)
    {
        Reading sheet = Reading.Of($"= M =\n| Weight | 1 kg |\n\n{text}");

        Assert.Equal("Identity, Weight", sheet.Areas);
        Assert.Empty(sheet.Remarks);
    }
}
