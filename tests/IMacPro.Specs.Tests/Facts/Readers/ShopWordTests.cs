namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Rows as catalogues and shops write them, one short fact each.</summary>
public class ShopWordTests
{
    [Theory]
    [InlineData("USB 2.0 ports quantity", "2", "2 | Usb | USB 2.0")]
    [InlineData("USB 3.2 Gen 1 (3.1 Gen 1) Type-A ports quantity", "3", "3 | UsbA | USB 3.2 Gen 1")]
    [InlineData("HDMI ports quantity", "1", "1 | Hdmi | -")]
    [InlineData("DisplayPorts quantity", "2", "2 | DisplayPort | -")]
    [InlineData("Mini DisplayPorts quantity", "2", "2 | MiniDisplayPort | -")]
    [InlineData("VGA (D-Sub) ports quantity", "1", "1 | Vga | -")]
    [InlineData("Ethernet LAN (RJ-45) ports", "1", "1 | Ethernet | -")]
    [InlineData("Thunderbolt 4 (USB-C) ports", "2", "2 | Thunderbolt4 | Thunderbolt 4")]
    [InlineData("Combo headphone/mic port", "Yes", "1 | Headphone | -")]
    [InlineData("Headphone/microphone combo", "1", "1 | Headphone | -")]
    [InlineData("Headphone outputs", "1", "1 | Headphone | -")]
    [InlineData("S/PDIF out port", "Yes", "1 | DigitalAudio | -")]
    [InlineData("DC-in jack", "Yes", "1 | Power | -")]
    [InlineData("SDXC card slots", "1", "1 | SdxcCard | -")]
    [InlineData("HDMI", "Yes (1)", "1 | Hdmi | -")]
    [InlineData("Card reader", "Yes (SD, SDHC)", "1 | SdCard | -")]
    [InlineData("Card reader", "SD, SDHC, SDXC", "1 | SdCard | -")]
    public void CountAPort(string key, string cell, string port) =>
        Assert.Equal([port], Row.Read(key, cell).Items("Ports.All", "Count", "Kind", "Standard"));

    [Theory]
    [InlineData("VGA ports quantity", "0")]
    [InlineData("DVI port", "No")]
    public void CountNone(string key, string cell) => Assert.Equal("Identity, Weight", Reading.OfRows($"{key} | {cell}", "Weight | 1 kg").Areas);

    [Theory]
    [InlineData("Internal memory", "8 GB", "Memory.Options", "Size", "8 GiB")]
    [InlineData("Total storage capacity", "256 GB", "Storage.Options", "Size", "256 GB")]
    [InlineData("Main storage", "256 GB SSD M.2 PCIe", "Storage.Options", "Kind", "Ssd")]
    [InlineData("Total SSDs capacity", "256 GB", "Storage.Options", "Kind", "Ssd")]
    [InlineData("Total HDDs capacity", "1 TB", "Storage.Options", "Kind", "HardDisk")]
    [InlineData("On-board graphics card model", "Intel Iris Xe Graphics", "Graphics.Options", "Model", "Iris Xe Graphics")]
    [InlineData("Discrete graphics adapter", "Nvidia GeForce MX450", "Graphics.Options", "Model", "GeForce MX450")]
    [InlineData("Graphics coprocessor", "Intel UHD Graphics", "Graphics.Options", "Model", "UHD Graphics")]
    [InlineData("GPU/VPU", "Nvidia GeForce RTX 3050", "Graphics.Options", "Model", "GeForce RTX 3050")]
    public void StateAnOption(string key, string cell, string list, string fact, string value) =>
        Assert.Equal([value], Row.Read(key, cell).Items(list, fact));

    [Theory]
    [InlineData("Maximum internal memory", "32 GB", "Memory.Maximum", "32 GiB")]
    [InlineData("Max RAM supported", "32 GB", "Memory.Maximum", "32 GiB")]
    [InlineData("Memory slots (total)", "2", "Memory.Slots", "2")]
    [InlineData("Internal memory type", "DDR4-SDRAM", "Memory.Kind", "Ddr4")]
    [InlineData("Memory clock speed", "3200 MHz", "Memory.Speed", "3200 MHz")]
    [InlineData("System memory RAM speed", "4800 MHz", "Memory.Speed", "4800 MHz")]
    [InlineData("Memory speed", "DDR4 3200", "Memory.TransferRateMegatransfers", "3200")]
    [InlineData("Memory layout (slots x size)", "1 x 8 GB", "Memory.ModuleCount", "1")]
    [InlineData("RAM layout", "2 x 2 GB", "Memory.ModuleCount", "2")]
    [InlineData("Standing screen display size", "15.6 inches", "Display.Diagonal", "15.6 in")]
    [InlineData("Image brightness", "250 cd/m2", "Display.Brightness", "250 nits")]
    [InlineData("Maximum refresh rate", "144 Hz", "Display.RefreshRate", "144 Hz")]
    [InlineData("Screen", "15.6\" IPS-Level panel", "Display.Technology", "IPS")]
    [InlineData("Front camera resolution", "720p", "Camera.VerticalPixels", "720")]
    [InlineData("Top Wi-Fi standard", "Wi-Fi 6 (802.11ax)", "Networking.Wifi", "Ax")]
    [InlineData("Wireless type", "802.11n, 802.11ac", "Networking.Wifi", "N+Ac")]
    [InlineData("Wi-Fi standards", "Wi-Fi 4 (802.11n), Wi-Fi 5 (802.11ac), Wi-Fi 6 (802.11ax)", "Networking.WifiName", "Wi-Fi 6")]
    [InlineData("Ethernet LAN data rates", "10,100,1000 Mbit/s", "Networking.EthernetRates", "[10 Mb/s, 100 Mb/s, 1 Gb/s]")]
    [InlineData("Item weight", "2 kg", "Weight.Mass", "2 kg")]
    [InlineData("Item model number", "F515EA", "Identity.ModelNumber", "F515EA")]
    public void StateAFact(string key, string cell, string fact, string value) => Assert.Equal(value, Row.Read(key, cell)[fact]);

    [Theory]
    [InlineData("Processor model number", "1360P", "Model", "1360P")]
    [InlineData("CPU model number", "i7-1360P", "Model", "1360P")]
    [InlineData("Processor boost frequency", "4.2 GHz", "TurboClock", "4.2 GHz")]
    [InlineData("CPU base clock frequency", "2.2 GHz", "BaseClock", "2.2 GHz")]
    [InlineData("Max turbo speed", "4.2 GHz", "TurboClock", "4.2 GHz")]
    [InlineData("Speed", "8 MHz", "BaseClock", "8 MHz")]
    [InlineData("Processor manufacturer", "Intel", "Maker", "Intel")]
    public void StateADetailOfTheProcessor(string key, string cell, string fact, string value) =>
        Assert.Equal([value], Reading.OfRows("Processor | Core i7", $"{key} | {cell}").Items("Processor.Options", fact));

    [Theory]
    [InlineData("8,16,32GB")]
    [InlineData("8, 16, 32 GB")]
    public void ListSizesWithOrWithoutBlanks(string cell) =>
        Assert.Equal(["8 GiB", "16 GiB", "32 GiB"], Row.Read("Memory", cell).Items("Memory.Options", "Size"));

    [Theory]
    [InlineData("-7", "-7")]
    [InlineData("−7.5", "-7.5")]
    [InlineData("+7", "7")]
    [InlineData("- 7", "-")]
    public void KeepANumberWithItsSign(string cell, string number) =>
        Assert.Equal([number], Row.Read("Drift", cell).Items("Other.Facts", "Number"));

    [Fact]
    public void SayBehindNoneWhatCouldBeBought() => Assert.Equal(
        "Identity, Weight", Reading.OfRows("Optical drive | None; external DVD writer sold separately", "Weight | 1 kg").Areas);

    [Fact]
    public void MayLinkToWhatTheyState() =>
        Assert.Equal("Acme", Reading.Of("= T =\n\n- Memory: 8 GB\n\n**Developer**  [Acme](https://example.org/acme)\n\n**Type**  Desktop\n\n**Weight**  1 kg\n")
            ["Identity.Developer"]);

    [Fact]
    public void StateTheKindOfStorage() => Assert.Equal(
        ["256 GB | Ssd"], Reading.OfRows("Total storage capacity | 256 GB", "Storage media | SSD").Items("Storage.Options", "Size", "Kind"));

    [Fact]
    public void StateTheKindOfVideoMemory() => Assert.Equal(
        ["512 MiB | Gddr5"],
        Reading.OfRows("Video card | AMD Radeon HD 6750M", "VRAM type | GDDR5", "Standard VRAM | 512 MB").Items("Graphics.Options", "Memory", "MemoryKind"));

    [Theory]
    [InlineData("On-board graphics card")]
    [InlineData("Front camera")]
    [InlineData("Ethernet LAN")]
    public void AreKeptAsTextWhereTheyOnlySayThatThereIsOne(string key)
    {
        Reading sheet = Row.Read(key, "Yes");

        Assert.Equal("Identity, Other", sheet.Areas);
        Assert.Equal(["SPEC0009: Yes"], sheet.Remarks);
    }

    [Fact]
    public void StateNothingOfWhatTheyAreNotAbout()
    {
        Reading sheet = Reading.Of("= T =\n\nGeneral\nType: Notebook\nWeight: 2 kg\n\nInput\nType: Keyboard, TrackPoint\nFamily: Keys\n\n== AC adapter ==\nWeight: 1 kg\nType: Brick\n");

        Assert.Equal("Notebook", sheet["Identity.Type"]);
        Assert.Equal("2 kg", sheet["Weight.Mass"]);
    }

    [Theory]
    [InlineData("Intel Core i7 11th Gen", "Core i7")]
    [InlineData("Intel Core i5 (8th Gen) 8250U / 1.6 GHz", "Core i5")]
    public void LeaveOutOfWhichGenerationAProcessorIs(string cell, string family) =>
        Assert.Equal([family], Row.Read("CPU", cell).Items("Processor.Options", "Family"));

    [Fact]
    public void AreRowsWhereEachHasAColonAndFewAreKnown()
    {
        Reading sheet = Reading.Of("= T =\n\nProcessor / Chipset\nCPU: Intel Core i5\nCache: 6 MB\n64-bit computing: Yes\nNumber of cores: 4\nFeatures: Hyper-Threading\n");

        Assert.Equal(["4"], sheet.Items("Processor.Options", "Cores"));
        Assert.Equal(["Cache", "64-bit computing", "Features"], sheet.Items("Other.Facts", "Key"));
    }
}
