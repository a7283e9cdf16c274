namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Wordings of the reference sheets that vendors print.</summary>
public class VendorWordTests
{
    [Theory]
    [InlineData("2× USB-C (Thunderbolt 4)", "2 | Thunderbolt4 | Thunderbolt 4 | USB-C | -")]
    [InlineData("2× USB-C (Thunderbolt 4/USB4)", "2 | Thunderbolt4 | Thunderbolt 4 | USB-C | USB4")]
    [InlineData("Two USB-C ports (Thunderbolt 3, up to 40 Gb/s)", "2 | Thunderbolt3 | Thunderbolt 3 | USB-C | -")]
    [InlineData("2× USB-C (with Thunderbolt 4 cable)", "2 | UsbC | - | - | -")]
    public void OfPortsNameTheConnectorFirst(string cell, string port) =>
        Assert.Equal([port], Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind", "Standard", "Connector", "UsbStandard"));

    [Theory]
    [InlineData("1x card reader (microSD) (UHS-II, 312MB/s), HDMI", "1 | MicroSdCard | UHS-II", "1 | Hdmi | -")]
    [InlineData("Card slot (SDXC)", "1 | SdxcCard | -")]
    public void OfPortsNameTheCardBehindItsReader(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind", "Standard"));

    [Theory]
    [InlineData("2x USB-A (USB 5Gbps / USB 3.2 Gen 1), one Always On, 1x HDMI", "2 | UsbA | USB 3.2 Gen 1", "1 | Hdmi | -")]
    [InlineData("2x USB-C (USB4 40Gbps), with PD 3.1 and DisplayPort 2.1 1x HDMI 2.1", "2 | UsbC | USB4", "1 | Hdmi | HDMI 2.1")]
    [InlineData("1x USB 3.2 Gen 2 Type-C support DisplayPort / power delivery", "1 | UsbC | USB 3.2 Gen 2")]
    public void OfPortsSayWhatElseTheyCanDo(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind", "Standard"));

    [Theory]
    [InlineData("Video out", "1 (Mini-VGA)", "1 | MiniVga | -")]
    [InlineData("Outputs", "2 (HDMI 2.0)", "2 | Hdmi | HDMI 2.0")]
    public void OfPortsNameThemBehindTheirCount(string key, string cell, string port) =>
        Assert.Equal([port], Row.Read(key, cell).Items("Ports.All", "Count", "Kind", "Standard"));

    [Theory]
    [InlineData("(1) Thunderbolt 3 (USB Type-C connector) (2) USB 3.1 Gen 1 (one charging) (1) HDMI 1.4b", "1 | Thunderbolt3", "2 | Usb", "1 | Hdmi")]
    [InlineData("HDMI, USB-A ports (2)", "1 | Hdmi", "2 | UsbA")]
    public void OfPortsCountInParentheses(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind"));

    [Theory]
    [InlineData("2× USB-C (Thunderbolt 4) Surface Connect port 3.5 mm headphone jack", "Thunderbolt4 | Thunderbolt 4", "Headphone | 3.5 mm", "Other | Surface Connect")]
    [InlineData("HDMI Gizmo Link connector USB-A", "Hdmi | -", "UsbA | -", "Other | Gizmo Link connector")]
    [InlineData("HDMI port full-size USB-A", "Hdmi | -", "UsbA | -")]
    public void OfPortsHaveNothingBetweenThem(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Kind", "Standard"));

    [Theory]
    [InlineData("USB-C to HDMI adapter included, 1× USB-C", "1 | UsbC")]
    [InlineData("HDMI cable, 2× HDMI", "2 | Hdmi")]
    [InlineData("Mini DisplayPort with VGA adapter", "1 | MiniDisplayPort")]
    [InlineData("HDMI (cable not included)", "1 | Hdmi")]
    public void OfPortsNameAdaptersThatAreNone(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind"));

    [Theory]
    [InlineData("45% NTSC", null)]
    [InlineData("72% of NTSC", null)]
    [InlineData("sRGB 68%", null)]
    [InlineData("100% sRGB", "Srgb")]
    [InlineData("98% DCI-P3", "P3")]
    [InlineData("45% NTSC, DCI-P3", "P3")]
    public void OfDisplaysSayHowMuchOfAGamutTheyShow(string cell, string? gamut) =>
        Assert.Equal(gamut, Row.Read("Display", $"14-inch, {cell}")["Display.Gamut"]);

    [Theory]
    [InlineData("AMD Ryzen 9 7940HS Mobile Processor", "AMD Ryzen 9 | 7940HS")]
    [InlineData("Intel Core i9-13900 desktop processors", "Intel Core i9 | 13900")]
    [InlineData("Zeta Mobile 7", "Zeta Mobile 7 | -")]
    public void OfProcessorsSayWhatTheyAreFor(string cell, string processor) =>
        Assert.Equal([processor], Row.Read("Processor", cell).Items("Processor.Options", "Brand", "Model"));

    [Theory]
    [InlineData("NVIDIA GeForce RTX 4060 Laptop GPU", "GeForce RTX 4060 Laptop GPU")]
    [InlineData("NVIDIA GeForce RTX 4060 GPU", "GeForce RTX 4060")]
    public void OfGraphicsEndWithAWordOfTheirName(string cell, string model) =>
        Assert.Equal([model], Row.Read("Graphics", cell).Items("Graphics.Options", "Model"));

    [Theory]
    [InlineData("1080P FHD camera", "1080")]
    [InlineData("1440P camera", "1440")]
    public void OfCamerasWriteTheLetterLarge(string cell, string lines) => Assert.Equal(lines, Row.Read("Camera", cell)["Camera.VerticalPixels"]);

    [Theory]
    [InlineData("Max capacity: 24 GB")]
    [InlineData("Maximum capacity 24 GB")]
    public void OfMemoryNameTheMostAsACapacity(string cell)
    {
        Reading sheet = Reading.OfRows("Memory | 16 GB", $"Memory | {cell}");

        Assert.Equal("24 GiB", sheet["Memory.Maximum"]);
        Assert.Equal(["16 GiB"], sheet.Items("Memory.Options", "Size"));
    }

    [Theory]
    [InlineData("RAM", "64K", "64 KiB | 64 KiB")]
    [InlineData("Memory", "128K of RAM, expandable to 640K", "128 KiB | 640 KiB")]
    [InlineData("Memory", "1M (expandable to 4M)", "1 MiB | 4 MiB")]
    [InlineData("Memory", "1 MB, 4K pages", "1 MiB | 1 MiB")]
    public void OfOldMemoryHaveALetterForAUnit(string key, string cell, string sizes)
    {
        Reading row = Row.Read(key, cell);

        Assert.Equal(sizes, $"{row.Items("Memory.Options", "Size")[0]} | {row["Memory.Maximum"]}");
    }

    [Theory]
    [InlineData("Memory", "8 GB (16 GB from March 2019)", "8 GiB | - | -", "16 GiB | 2019-03 | -")]
    [InlineData("Storage", "512 GB SSD (1 TB SSD until 2020)", "512 GB | - | -", "1 TB | - | 2020")]
    [InlineData("Memory", "8 GB (from March 2019)", "8 GiB | 2019-03 | -")]
    [InlineData("Memory", "8 GB, since 2018 16 GB", "8 GiB | - | -", "16 GiB | - | -")]
    public void OfOptionsHaveOneMoreInParenthesesWithItsDate(string key, string cell, params string[] options) =>
        Assert.Equal(options, Row.Read(key, cell).Items($"{key}.Options", "Size", "From", "Until"));

    [Theory]
    [InlineData("1 TB HDD, 64 MB cache", "1 TB")]
    [InlineData("1 TB SSD with 128 MB of cache", "1 TB")]
    [InlineData("500 GB HDD; 50 GB cloud storage", "500 GB")]
    public void OfStorageNameWhatIsNoDrive(string cell, string drive) => Assert.Equal([drive], Row.Read("Storage", cell).Items("Storage.Options", "Size"));

    [Theory]
    [InlineData("Intel Core Ultra 7 155H (16 cores: 6P+8E+2LPE, 22 threads, up to 4.8 GHz)", "16 | 6 | 8 | 22 | 4.8 GHz")]
    [InlineData("Zeta 1 (8 performance cores at 3 GHz, 4 efficiency cores)", "- | 8 | 4 | - | -")]
    public void OfProcessorsSayMoreThanTheKindsOfTheirCores(string cell, string figures) => Assert.Equal(
        [figures],
        Row.Read("Processor", cell).Items("Processor.Options", "Cores", "PerformanceCores", "EfficiencyCores", "Threads", "TurboClock"));

    [Fact]
    public void OfScreensHaveALetterThatIsNoUnit() => Assert.Equal("27 in", Row.Read("Display", "27-inch, 5K")["Display.Diagonal"]);

    [Theory]
    [InlineData("Produced", "1982–1994", "1982 | 1994")]
    [InlineData("Made", "August 1982 - April 1994", "1982-08 | 1994-04")]
    public void OfTimeSayWhenItWasMade(string key, string cell, string dates)
    {
        Reading row = Row.Read(key, cell);

        Assert.Equal(dates, $"{row["Identity.Released"]} | {row["Identity.Discontinued"]}");
    }

    [Theory]
    [InlineData("Intel Core Duo (T2300", "T2300")]
    [InlineData("2.0 GHz dual-core Intel Core Duo (T2500", "T2500")]
    public void OfProcessorsMayLackAParenthesis(string cell, string model) =>
        Assert.Equal(model, Row.Read("Processor", cell).Items("Processor.Options", "Model")[0]);

    [Fact]
    public void OfSystemsMayBeAYearThatIsNoVersion() => Assert.Null(Row.Read("Maximum OS", "2004")["OperatingSystems.Maximum"]);

    [Theory]
    [InlineData("Number of USB 3.2 Gen 1 Type A Ports", "2", "2 | UsbA | USB 3.2 Gen 1")]
    [InlineData("Number of HDMI Outputs (Total)", "1", "1 | Hdmi | -")]
    public void OfPortsAreCountedInARowOfTheirOwn(string key, string cell, string port) =>
        Assert.Equal([port], Row.Read(key, cell).Items("Ports.All", "Count", "Kind", "Standard"));

    [Fact]
    public void OfPortsMayBeNone()
    {
        Reading sheet = Reading.OfRows("Weight | 1 kg", "Number of Ethernet Ports | 0");

        Assert.Equal("Identity, Weight", sheet.Areas);
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void OfWifiCountBandsAndNoGenerations() =>
        Assert.Null(Row.Read("Wi-Fi", "Dual-band Wi-Fi, 2.4 GHz and 5 GHz, IEEE 802.11a/b/g/n/ac")["Networking.WifiName"]);

    [Fact]
    public void OfStorageCountBays() => Assert.Equal(
        ["1 TB | HardDisk", "2 TB | HardDisk"],
        Row.Read("Storage", "Up to 3 x 3.5-inch cabled drive bays: 1 TB or 2 TB 7200 rpm SATA HDD").Items("Storage.Options", "Size", "Kind"));

    [Theory]
    [InlineData("Min. RAM Speed", "533 MHz", "Memory.SpeedMegahertz", "533")]
    [InlineData("Color", "True Tone technology", "Display.TrueTone", "yes")]
    public void OfRowsNameWhatTheyAreOf(string key, string cell, string path, string value) => Assert.Equal(value, Row.Read(key, cell)[path]);

    [Theory]
    [InlineData("8GB unified memory")]
    [InlineData("• 8GB unified memory")]
    public void OfListsOfferWhatStandsBelowALineOfItsOwn(string standard) => Assert.Equal(
        ["8 GiB | -", "16 GiB | yes", "24 GiB | yes"],
        Reading.Of($"= M =\n\nMemory\n{standard}\nConfigurable to:\n• 16GB or 24GB\n\nCamera\n• 1080p camera\n")
            .Items("Memory.Options", "Size", "IsOptional"));

    [Fact]
    public void OfHeadingsHaveANoteBehindThem() => Assert.Equal(
        ["256 GB | -", "512 GB | yes"],
        Reading.Of("= M =\n\nMemory\n8GB unified memory\n\nStorage2\n256GB SSD\nConfigurable to:\n• 512GB SSD\n\nCamera\n• 1080p camera\n")
            .Items("Storage.Options", "Size", "IsOptional"));

    [Fact]
    public void OfKeysHaveANoteBehindATrademark() => Assert.Equal("5.3", Row.Read("WLAN + Bluetooth®4", "Wi-Fi 6E + BT5.3")["Networking.Bluetooth"]);

    [Theory]
    [InlineData("2x USB-C (Thunderbolt 4), with USB PD 3.0 and DisplayPort 1.4", "2 | Thunderbolt4")]
    [InlineData("USB-C with USB power delivery; 2 USB PD ports", "1 | UsbC", "2 | Usb")]
    public void OfPortsSayHowTheyCharge(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind"));

    [Fact]
    public void OfProcessorsGiveBothKindsOfCoresOneClock() => Assert.Equal(
        ["8 | 8 | 2.1 GHz | 5 GHz"],
        Row.Read("Processor", "Intel Core i7-13700HX (16 cores: 8P + 8E, 2.1 GHz, up to 5.0 GHz)")
            .Items("Processor.Options", "PerformanceCores", "EfficiencyCores", "BaseClock", "TurboClock"));

    [Fact]
    public void OfProcessorsEndANameWithANumberBeforeTheNextClock() => Assert.Equal(
        ["333 MHz | 21164", "400 MHz | 21164A", "500 MHz | 21164A"],
        Row.Read("CPU", "333 MHz DEC Alpha 21164, or 400 MHz or 500 MHz DEC Alpha 21164A").Items("Processor.Options", "BaseClock", "Model"));

    [Fact]
    public void OfGraphicsNameTheirMemoryBehindTheGeneration() => Assert.Equal(
        ["RTX 2000 Ada Generation | 8 GiB | Gddr6"],
        Row.Read("Graphics", "NVIDIA RTX 2000 Ada Generation 8GB GDDR6").Items("Graphics.Options", "Model", "Memory", "MemoryKind"));
}
