namespace IMacPro.Specs.Tests.Facts;

/// <summary>Wordings of inventories, price lists and notes.</summary>
public class PastedWordTests
{
    [Theory]
    [InlineData("First sold | May 2004", "Identity.Released", "2004-05")]
    [InlineData("On sale since | 24.01.2004", "Identity.Released", "2004-01-24")]
    [InlineData("Available from | March '20", "Identity.Released", "2020-03")]
    [InlineData("Gone from shops | February '99", "Identity.Discontinued", "1999-02")]
    [InlineData("Last sold | 31.12.2020", "Identity.Discontinued", "2020-12-31")]
    [InlineData("Follows | Bench A", "Identity.Predecessors", "[Bench A]")]
    [InlineData("Made way for | Bench C", "Identity.Successors", "[Bench C]")]
    [InlineData("Discontinued in favour of | Bench C (2014)", "Identity.Successors", "[Bench C (2014)]")]
    [InlineData("Kind | Laptop", "Identity.Types", "[Laptop]")]
    [InlineData("Came with | Windows 10", "OperatingSystems.Minimum", "10")]
    [InlineData("Newest it runs | OS X 10.11", "OperatingSystems.Maximum", "10.11")]
    [InlineData("Operating system | Ships with Windows 11", "OperatingSystems.Family", "Windows")]
    [InlineData("Colours | 100 % sRGB", "Display.Gamut", "Srgb")]
    [InlineData("Colours | Black, white", "Body.Finish", "Black, white")]
    [InlineData("RAM | 8 GB, two sockets", "Memory.Slots", "2")]
    [InlineData("Memory (two slots) | 8 GB", "Memory.Slots", "2")]
    [InlineData("Memory (two slots) | 8 GB, four slots", "Memory.Slots", "4")]
    [InlineData("RAM | 8 GB, takes 32 GB at most", "Memory.Maximum", "32 GiB")]
    [InlineData("Maximum memory | 128 GB DDR4 at 3200 MT/s", "Memory.TransferRateMegatransfers", "3200")]
    [InlineData("Wired | Gigabit Ethernet, 56k modem", "Networking.Modem", "56k")]
    [InlineData("Radio | 802.11a/b/g, Bluetooth 4.0", "Networking.Bluetooth", "4.0")]
    public void AreRead(string row, string fact, string value) => Assert.Equal(value, Reading.OfRows(row)[fact]);

    [Theory]
    [InlineData("Sockets | 2 × USB-A, HDMI", "Ports.All", "Kind", "UsbA", "Hdmi")]
    [InlineData("eMMC | 32 GB or 64 GB", "Storage.Options", "Kind", "Emmc", "Emmc")]
    [InlineData("Graphics | AMD Radeon R9 M380 or M390", "Graphics.Options", "Model", "Radeon R9 M380", "Radeon R9 M390")]
    [InlineData("Graphics | Nvidia GeForce GT 650M or GT 750M", "Graphics.Options", "Model", "GeForce GT 650M", "GeForce GT 750M")]
    [InlineData("Graphics | Nvidia GeForce GTX 160 Ti, RTX 260 or RTX 270 Super", "Graphics.Options", "Model", "GeForce GTX 160 Ti", "GeForce RTX 260", "GeForce RTX 270 Super")]
    [InlineData("Graphics | Nvidia GeForce GTX 160 Ti, RTX 260", "Graphics.Options", "Maker", "Nvidia", "Nvidia")]
    [InlineData("Graphics | ATI Radeon 8800 GT or GT 120", "Graphics.Options", "Model", "Radeon 8800 GT", "GT 120")]
    [InlineData("Graphics | Nvidia Quadro RTX 8000 or RTX A6000", "Graphics.Options", "Model", "Quadro RTX 8000", "RTX A6000")]
    [InlineData("Graphics | 2 AMD FirePro D300", "Graphics.Options", "Model", "FirePro D300")]
    [InlineData("Graphics | ATI Radeon, to be ordered apart", "Graphics.Options", "Model", "Radeon")]
    [InlineData("Processor | 1.8 GHz/2.0 GHz PowerPC 970", "Processor.Options", "BaseClock", "1.8 GHz", "2 GHz")]
    [InlineData("Processor | 2.4 GHz quad-core AMD Zeta (7 nm), boosting to 3.5 GHz", "Processor.Options", "TurboClock", "3.5 GHz")]
    [InlineData("Processor | 2 GHz Intel Core i5; to order: 3 GHz Intel Core i7, from the maker's shop only", "Processor.Options", "IsOptional", "-", "yes")]
    [InlineData("Processor | 2.0 GHz Intel Core i5 (optional: 3.0 GHz Intel Core i7 (4770) or 3.2 GHz Intel Core i7 (4790))", "Processor.Options", "IsOptional", "-", "yes", "yes")]
    [InlineData("Storage | 256 GB SSD; upgrade option: 1 TB SSD", "Storage.Options", "IsOptional", "-", "yes")]
    [InlineData("Storage | 256 GB SSD. At extra cost: 1 TB SSD", "Storage.Options", "IsOptional", "-", "yes")]
    public void OfPartsAreRead(string row, string list, string fact, params string[] values) => Assert.Equal(values, Reading.OfRows(row).Items(list, fact));

    [Fact]
    public void OfAProcessorWhoseModelIsItsNameMayBeSummedUpToo() => Assert.Equal(
        ["Motorola 68040 | 25 MHz"],
        Reading.OfRows("Processor | Motorola 68040", "CPU | 25 MHz Motorola 68040 with on-chip floating-point unit")
            .Items("Processor.Options", "Brand", "BaseClock"));

    [Fact]
    public void OfAnotherModelSumUpNothing() => Assert.Equal(
        ["68030 | -", "68040 | 25 MHz"],
        Reading.OfRows("Processor | Motorola 68030", "CPU | 25 MHz Motorola 68040").Items("Processor.Options", "Model", "BaseClock"));

    [Fact]
    public void OfAProcessorMayBeSummedUpInAnotherRow() => Assert.Equal(
        ["1.8 GHz | Core i5"],
        Reading.Of("= M =\n\nDeveloper\nExample\nCPU\nIntel Core i5\nProcessor\n1.8 GHz Intel Core i5\nWeight\n2 kg\n").Items("Processor.Options", "BaseClock", "Family"));

    [Fact]
    public void MayHaveTheirColonBelowThoseOfOthers() => Assert.Equal(
        "Example", Reading.Of("= M =\n\nMaker         : Example\nWeight        : 2 kg\n")["Identity.Developer"]);

    [Fact]
    public void MayReachUpToTheirColumn() => Assert.Equal(
        "[Bench1,1]", Reading.Of("= M =\n\nMaker            Example\nWeight           2 kg\nModel identifier Bench1,1\n")["Identity.ModelIdentifiers"]);

    [Theory]
    [InlineData("Ports\n1× USB 2.0\nMini DisplayPort\nSD card slot\nWeight\n2 kg\n", "Usb", "MiniDisplayPort", "SdCard")]
    [InlineData("Ports\n2 USB-C ports\nHeadphone jack\nSD card slot\nWeight\n2 kg\n", "UsbC", "Headphone", "SdCard")]
    public void OfPortsGoOnInTheLinesBelow(string lines, params string[] kinds) =>
        Assert.Equal(kinds, Reading.Of($"= M =\n\nMemory\n8 GB\nStorage\n1 TB SSD\n{lines}").Items("Ports.All", "Kind"));

    [Fact]
    public void OfNetworksGoOnInTheLinesBelow() => Assert.Equal(
        "3.0", Reading.Of("= M =\n\nMemory\n8 GB\nStorage\n32 GB SSD\nOptional: 64 GB SSD\nNetworking\n802.11a/b/g/n\nBluetooth 3.0\nWeight\n2 kg\n")["Networking.Bluetooth"]);

    [Theory]
    [InlineData("Bench X\nData sheet\n\nSome words that say nothing of it.\n\nWeight\t2 kg\n")]
    [InlineData("Bench X\n\nSome words that say nothing of it.\n\nDATA BOX\n========\nWeight:  2 kg\n")]
    public void OfPartsOfAPageAreNoTitle(string text) => Assert.Equal("Bench X", Reading.Of(text).Machine!.Name);

    [Fact]
    public void OfPortsMayRunTogetherBehindALetter() => Assert.Equal(
        ["2 | UsbA", "1 | UsbC", "1 | SdxcCard", "1 | Headphone"],
        Row.Read("Ports", "2× USB-A 3.0USB-CSDXC card slot3.5 mm headphone jack").Items("Ports.All", "Count", "Kind"));

    [Theory]
    [InlineData("Memory | 8 GB; for an extra charge: 16 GB")]
    [InlineData("Memory | 8 GB; at additional cost: 16 GB")]
    [InlineData("Memory | 8 GB; 16 GB for an additional fee")]
    [InlineData("Memory | comes with 8 GB; 16 GB instead on request. Two slots")]
    public void MayOfferForACharge(string row) =>
        Assert.Equal(["8 GiB | -", "16 GiB | yes"], Reading.OfRows(row).Items("Memory.Options", "Size", "IsOptional"));

    [Theory]
    [InlineData("8 GB, no more than 16 GB")]
    [InlineData("8 GB, limited to 16 GB")]
    public void MaySetALimit(string cell)
    {
        Reading sheet = Row.Read("Memory", cell);

        Assert.Equal(["GB8"], sheet.Identifiers("Memory.Options"));
        Assert.Equal("16 GiB", sheet["Memory.Maximum"]);
    }

    [Fact]
    public void MayHaveABracketTooManyBeforeTheNumberOfANote() =>
        Assert.Equal("Zeta", Reading.Of("= M =\n\n- Developer: Zeta[[1]\n- Memory: 8 GB\n")["Identity.Developer"]);

    [Theory]
    [InlineData("Bench Two{{cn", "Bench Two")]
    [InlineData("Bench Two{{dubious", "Bench Two")]
    public void MayEndInATemplateThatWasCut(string cell, string successor) =>
        Assert.Equal(successor, Reading.Of($"= M =\n\n- Successor: {cell}\n- Memory: 8 GB\n")["Identity.Successor"]);
}
