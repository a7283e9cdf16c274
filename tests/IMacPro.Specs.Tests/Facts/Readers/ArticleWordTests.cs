namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Words of articles, lists of fleets, shops and museums, as their cells have them.</summary>
public class ArticleWordTests
{
    [Fact]
    public void OfProcessorsMayStandOneBehindTheOther() => Assert.Equal(
        ["2.4 GHz | 2 | Intel Core i5", "2.6 GHz | 2 | Intel Core i7"],
        Row.Read("CPU", "2.4 GHz dual-core Intel Core i5-6300U 2.6 GHz dual-core Intel Core i7-6600U").Items("Processor.Options", "BaseClock", "Cores", "Brand"));

    [Theory]
    [InlineData("2.4 GHz Intel Core i5 with turbo up to 3.1 GHz on Intel boards")]
    [InlineData("2.4 GHz (3.1 GHz turbo) Intel Core i5")]
    public void OfOneProcessorMayNameTwoClocks(string cell) => Assert.Single(Row.Read("CPU", cell).Items("Processor.Options", "BaseClock"));

    [Fact]
    public void OfGraphicsMayStandOneBehindTheOther() => Assert.Equal(
        ["Intel | HD Graphics 620", "Intel | UHD Graphics 640"],
        Row.Read("GPU", "Intel HD Graphics 620 (small) Intel UHD Graphics 640 (large)").Items("Graphics.Options", "Maker", "Model"));

    [Theory]
    [InlineData("25 MHz Motorola 68040 with integrated floating-point unit", "Motorola 68040")]
    [InlineData("Broadcom BCM2712 quad-core Arm Cortex-A76 @ 2.4 GHz", "Broadcom BCM2712")]
    [InlineData("i5-10500 (6C/12T, 3.1 GHz)", "Intel Core i5")]
    [InlineData("Fitted with one PowerPC 7400 running at 450 MHz", "PowerPC")]
    public void NameTheProcessor(string cell, string brand) => Assert.Equal([brand], Row.Read("CPU", cell).Items("Processor.Options", "Brand"));

    [Theory]
    [InlineData("14-core (10 performance cores at 4.5 GHz, 4 efficiency cores at 2.5 GHz)", "10 | 4 | 4.5 GHz | 2.5 GHz")]
    [InlineData("14-core (10 performance @ 4.5 GHz, 4 efficiency @ 2.5 GHz)", "10 | 4 | 4.5 GHz | 2.5 GHz")]
    public void SayTheClockOfEachKindOfCores(string cell, string cores) => Assert.Equal(
        [cores],
        Row.Read("Chip", "Zeta 4 " + cell).Items("Processor.Options", "PerformanceCores", "EfficiencyCores", "BaseClock", "EfficiencyClock"));

    [Theory]
    [InlineData("Commodore AGA with 256 colors on screen in indexed mode, 262,144 in another mode", "Commodore AGA")]
    [InlineData("VideoCore VII GPU, supporting OpenGL ES 3.1 and Vulkan 1.3", "VideoCore VII")]
    [InlineData("Fitted with an ATI Rage 128 Pro having 16 MB of SDRAM", "Rage 128 Pro")]
    [InlineData("Intel UHD 630 incl.", "UHD 630")]
    public void NameTheGraphics(string cell, string model) => Assert.Equal([model], Row.Read("GPU", cell).Items("Graphics.Options", "Model"));

    [Fact]
    public void MayShortenOptional() => Assert.Equal(
        ["256 GB | -", "1 TB | yes"],
        Row.Read("Disk", "256 GB SSD; opt. 1 TB 7.2k rpm HDD").Items("Storage.Options", "Size", "IsOptional"));

    [Fact]
    public void MayCountRotationsInThousands() => Assert.Equal(["7200"], Row.Read("Disk", "1 TB 7.2k rpm HDD").Items("Storage.Options", "RotationsPerMinute"));

    [Theory]
    [InlineData("HDMI, 2× Zeta Link", "Hdmi 1 -, Other 2 Zeta Link")]
    [InlineData("3.5 mm headphone jack 2× Zeta Link", "Headphone 1 3.5 mm, Other 2 Zeta Link")]
    [InlineData("2× PCIe 4.0 ×16", "PciExpress 2 PCIe 4.0")]
    [InlineData("2x DP 1.4", "DisplayPort 2 DisplayPort 1.4")]
    [InlineData("SDXC slot (UHS-III)", "SdxcCard 1 UHS-III")]
    public void NamePorts(string cell, string ports) =>
        Assert.Equal(ports, string.Join(", ", Row.Read("Ports", cell).Items("Ports.All", "Kind", "Count", "Standard").Select(port => port.Replace(" | ", " ", StringComparison.Ordinal))));

    [Fact]
    public void MayBeBulletsWithinACell() => Assert.Equal(
        ["Radeon Vega 9", "Radeon RX Vega 11"],
        Row.Read("GPU", "• AMD Radeon Vega 9 • AMD Radeon RX Vega 11").Items("Graphics.Options", "Model"));

    [Theory]
    [InlineData("24-inch (23.5-inch diagonal) Retina display", "23.5 in")]
    [InlineData("15-inch (13.8-inch viewable) CRT", "15 in")]
    [InlineData("24-inch (0.6-inch bezel) display", "24 in")]
    public void SayHowLargeTheDisplayIs(string cell, string diagonal) => Assert.Equal(diagonal, Row.Read("Display", cell)["Display.Diagonal"]);

    [Theory]
    [InlineData("Wi-Fi 6", "802.11ax compatible", "Wi-Fi 6")]
    [InlineData("Wi-Fi 6E", "yes, 802.11ax", "Wi-Fi 6E")]
    public void NameWifiInTheKey(string key, string cell, string name) => Assert.Equal(name, Row.Read(key, cell)["Networking.WifiName"]);

    [Theory]
    [InlineData("GbE (a real socket)")]
    [InlineData("GbE, Wi-Fi 6")]
    public void ShortenGigabitEthernet(string cell) => Assert.Equal("[1 Gb/s]", Row.Read("Network", cell)["Networking.EthernetRates"]);

    [Theory]
    [InlineData("Weight1", "Weight.Mass", "1 kg")]
    [InlineData("Random-access memory", "Memory.Maximum", "8 GiB")]
    public void OfKeysMayHaveNotesAndHyphens(string key, string fact, string value) =>
        Assert.Equal(value, Row.Read(key, key[0] == 'W' ? "1 kg" : "8 GB")[fact]);

    [Theory]
    [InlineData("Windows 11 Pro", "11")]
    [InlineData("Desktop", null)]
    public void SayWhetherASystemIsOneThatRuns(string cell, string? version) => Assert.Equal(version, Row.Read("System", cell)["OperatingSystems.Minimum"]);

    [Fact]
    public void MayBeNamesWithMarksInThem() => Assert.Equal("Pop!_OS", Row.Read("Original OS", "Pop!_OS 20.04")["OperatingSystems.Family"]);

    [Theory]
    [InlineData("Taken off sale", "May 2022")]
    [InlineData("EOS", "May 2022")]
    public void MayBeMonths(string key, string cell) => Assert.Equal("2022-05", Reading.Of($"= M =\n- {key} — {cell}\n- Memory — 8 GB\n")["Identity.Discontinued"]);

    [Theory]
    [InlineData(@"1\.6 GHz quad\-core Intel Core i5 \(8265U\)", "1.6 GHz | 4 | 8265U")]
    public void MayBeEscapedByEditorsOfMarkdown(string cell, string processor) =>
        Assert.Equal([processor], Row.Read("CPU", cell).Items("Processor.Options", "BaseClock", "Cores", "Model"));

    [Theory]
    [InlineData("Bench II<small>GS</small>", "Bench IIGS")]
    [InlineData("Bench<br>Large", "Bench Large")]
    public void MayHaveTagsWithinThem(string title, string name) => Assert.Equal(name, Reading.Of($"= {title} =\n- Memory: 8 GB\n").Machine!.Name);

    [Fact]
    public void OfATitleMayHaveTheSiteAndTheTimeBehindThem() =>
        Assert.Equal("Bench (2006)", Reading.Of("Bench (2006) - Wikipedia      11/18/23, 10:21 AM\n\n- Memory: 8 GB\n- Weight: 1 kg\n").Machine!.Name);
}
