namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Rows as makers' own pages and shops' lists word them.</summary>
public class MakerWordTests
{
    [Theory]
    [InlineData("Zeta M2 chip; 8-core CPU with 4 performance cores and 4 efficiency cores; 8-core GPU; 16-core Neural Engine; 100GB/s memory bandwidth", "Zeta M2 | 8 | 4 | 4")]
    [InlineData("Zeta M3 chip: 11-core CPU with 5 performance cores and 6 efficiency cores, 14-core GPU", "Zeta M3 | 11 | 5 | 6")]
    [InlineData("Zeta M4: 10-core CPU (4 performance cores and 6 efficiency cores), 10-core GPU, NPU", "Zeta M4 | 10 | 4 | 6")]
    [InlineData("4-core Intel Xeon; 2 sockets", "Intel Xeon | 4 | - | -")]
    [InlineData("4-core Intel Xeon, 95 W TDP", "Intel Xeon | 4 | - | -")]
    [InlineData("4-core Zeta with 8 MB shared L3 cache", "Zeta | 4 | - | -")]
    [InlineData("4-core Zeta, with 12 MB L3 cache", "Zeta | 4 | - | -")]
    public void OfAChipNameItsProcessorAmongItsOtherParts(string cell, string option) =>
        Assert.Equal([option], Row.Read("Chip", cell).Items("Processor.Options", "Brand", "Cores", "PerformanceCores", "EfficiencyCores"));

    [Theory]
    [InlineData("13th Gen Intel Core i7-13700H", "Intel | Core i7 | 13700H")]
    [InlineData("Intel 11th Gen Core i5-1135G7", "Intel | Core i5 | 1135G7")]
    [InlineData("12th-generation Intel Core i3-1220P", "Intel | Core i3 | 1220P")]
    [InlineData("12th generation Intel Core i3-1220P", "Intel | Core i3 | 1220P")]
    [InlineData("3.5 GHz (i7-9999K) 8-core Intel Core i7", "Intel | Core i7 | i7-9999K")]
    public void OfProcessorsTellGenerationsThatAreNoNames(string cell, string option) =>
        Assert.Equal([option], Row.Read("Processor", cell).Items("Processor.Options", "Maker", "Family", "Model"));

    [Theory]
    [InlineData("VideoCore VII, 800 MHz", "VideoCore VII | -")]
    [InlineData("RTX A4000 16 GB GDDR6, 4× DisplayPort", "RTX A4000 | 16 GiB")]
    [InlineData("Radeon 780M 2.7 GHz", "Radeon 780M | -")]
    public void OfGraphicsTakeNoClockAndNoPortForANameOfTheirs(string cell, string option) =>
        Assert.Equal([option], Row.Read("GPU", cell).Items("Graphics.Options", "Model", "Memory"));

    [Theory]
    [InlineData("LPDDR4X SDRAM (2 GB, 4 GB, 8 GB, and 16 GB)", "2 GiB", "4 GiB", "8 GiB", "16 GiB")]
    [InlineData("DDR4 (8 GB or 16 GB)", "8 GiB", "16 GiB")]
    [InlineData("16 GB DDR4 (8 GB, 8 GB)", "16 GiB")]
    [InlineData("DDR4 (8 GB soldered, 8 GB)")]
    [InlineData("up to 32 GB (8 GB, 16 GB)")]
    [InlineData("512MB (2x256MB) DDR", "512 MiB")]
    public void OfMemoryListItsAmountsInParentheses(string cell, params string[] sizes) =>
        Assert.Equal(sizes, Row.Read("RAM", cell).Items("Memory.Options", "Size"));

    [Fact]
    public void OfMemoryCountItsModulesWithoutSpaces()
    {
        Reading row = Row.Read("RAM", "512MB (2x256MB) DDR");

        Assert.Equal(("2", "256 MiB"), (row["Memory.ModuleCount"], row["Memory.ModuleSize"]));
    }

    [Theory]
    [InlineData("2 TB NVMe + 8 TB HDD", "2 TB | Ssd | NVMe", "8 TB | HardDisk | -")]
    [InlineData("500 GB or 1 TB SATA HDD", "500 GB | HardDisk | SATA", "1 TB | HardDisk | SATA")]
    public void OfStorageConnectDrivesOfOneKindAlike(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Storage", cell).Items("Storage.Options", "Size", "Kind", "Interface"));

    [Theory]
    [InlineData("13.6-inch display; 2560-by-1664 native resolution", "2560 | 1664")]
    [InlineData("13.6-inch display, 2560 by 1664 pixels", "2560 | 1664")]
    [InlineData("13.6-inch display, 2560-by", "- | -")]
    public void OfDisplaysSayByForACross(string cell, string resolution)
    {
        Reading row = Row.Read("Display", cell);

        Assert.Equal(resolution, $"{row["Display.HorizontalPixels"] ?? "-"} | {row["Display.VerticalPixels"] ?? "-"}");
    }

    [Fact]
    public void OfDisplaysStateDensitiesInWords() =>
        Assert.Equal("224", Row.Read("Display", "2560-by-1664 native resolution at 224 pixels per inch")["Display.PixelsPerInch"]);

    [Theory]
    [InlineData("Two Thunderbolt 3 (USB-C) ports with support for: DisplayPort, Thunderbolt (up to 40Gb/s), USB 3.1 Gen 2 (up to 10Gb/s)", "2 | Thunderbolt3 | 40 Gb/s | 10 Gb/s")]
    [InlineData("Two Thunderbolt 3 ports with support for: DisplayPort, USB 3.1 Gen 2 (up to 10Gb/s); HDMI port", "2 | Thunderbolt3 | - | 10 Gb/s", "1 | Hdmi | - | -")]
    [InlineData("Two Thunderbolt 3 ports (supporting DisplayPort, Thunderbolt up to 40 Gb/s and USB 3.1 Gen 2 up to 10 Gb/s)", "2 | Thunderbolt3 | 40 Gb/s | 10 Gb/s")]
    [InlineData("Three Thunderbolt 4 ports with support for charging, DisplayPort, Thunderbolt 4 (up to 40Gb/s) and USB4 (up to 40Gb/s), HDMI port", "3 | Thunderbolt4 | 40 Gb/s | -", "1 | Hdmi | - | -")]
    [InlineData("Two USB-C ports, supports: DisplayPort, HDMI", "2 | UsbC | - | -")]
    [InlineData("HDMI port with support for 4K; USB-C", "1 | Hdmi | - | -", "1 | UsbC | - | -")]
    [InlineData("USB 3.2 Gen2 Type-A ×4", "4 | UsbA | - | -")]
    [InlineData("USB 3.2 Type-A × 2", "2 | UsbA | - | -")]
    public void OfPortsListWhatAPortCanDoBesides(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Charging and expansion", cell).Items("Ports.All", "Count", "Kind", "Rate", "UsbRate"));

    [Theory]
    [InlineData("Four Thunderbolt 4 (USB-C) ports with power delivery and DisplayPort, HDMI port", "4 | Thunderbolt4", "1 | Hdmi")]
    [InlineData("USB-C port with power delivery and DisplayPort port", "1 | UsbC", "1 | DisplayPort")]
    [InlineData("Two USB-C ports with charging and Ethernet", "2 | UsbC", "1 | Ethernet")]
    [InlineData("USB-C with charging, two USB-A and DisplayPort", "1 | UsbC", "2 | UsbA", "1 | DisplayPort")]
    public void OfPortsSayWhatAPortComesWith(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind"));

    [Theory]
    [InlineData("Thunderbolt 3 (supporting DisplayPort and USB 3.1 Gen 2)", "USB 3.1 Gen 2")]
    [InlineData("Thunderbolt 3 (USB-C), USB 3.0", null)]
    public void OfThunderboltNameItsUsb(string cell, string? standard) =>
        Assert.Equal(standard ?? "-", Row.Read("Ports", cell).Items("Ports.All", "UsbStandard")[0]);

    [Theory]
    [InlineData("USB-C 3.2 Gen 2x2", "USB 3.2 Gen 2x2")]
    [InlineData("USB-C 3.2 Gen 2×2", "USB 3.2 Gen 2x2")]
    [InlineData("USB-C 3.2 Gen2x2", "USB 3.2 Gen 2x2")]
    [InlineData("USB-C 3.2 gen1", "USB 3.2 Gen 1")]
    [InlineData("USB-C 3.2 Gen", "USB 3.2")]
    [InlineData("USB-C 3.2 Genx", "USB 3.2")]
    [InlineData("USB-C 3.2 Gen2fast", "USB 3.2")]
    public void OfUsbWriteGenerationsWithAndWithoutASpace(string cell, string standard) =>
        Assert.Equal([standard], Row.Read("Ports", cell).Items("Ports.All", "Standard"));

    [Theory]
    [InlineData("Number of USB ports", "4", "4 | Usb")]
    [InlineData("HDMI ports", "2", "2 | Hdmi")]
    [InlineData("Ethernet ports", "1", "1 | Ethernet")]
    [InlineData("DisplayPort connectors", "3", "3 | DisplayPort")]
    [InlineData("Reserved ports", "3")]
    public void OfPortsCountWhatTheKeyNames(string key, string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read(key, cell).Items("Ports.All", "Count", "Kind"));

    [Fact]
    public void OfVariantsTellThemApartByTheirPorts()
    {
        Reading sheet = Reading.Of("= Machine =\n\n| Model | 13-inch, two HDMI ports | 13-inch, four HDMI ports |\n| Memory | 8 GB | 16 GB |\n| Weight | 1 kg | 2 kg |\n");
        string[] names = [.. sheet.Machine!.Variants.Select(variant => variant.Name)];

        Assert.Equal(["13-inch, two HDMI ports", "13-inch, four HDMI ports"], names);
    }

    [Theory]
    [InlineData("Wi-Fi: 802.11ax; Bluetooth: Bluetooth 5.1", "5.1")]
    [InlineData("Bluetooth: 4.2", "4.2")]
    [InlineData("Bluetooth (v4.2)", "4.2")]
    [InlineData("Bluetooth and more", null)]
    public void OfBluetoothNameItTwice(string cell, string? version) =>
        Assert.Equal(version, Row.Read("Wireless", cell)["Networking.Bluetooth"]);

    [Theory]
    [InlineData("Six-speaker sound system; three-mic array", "3")]
    [InlineData("Four speakers, dual microphones", "2")]
    [InlineData("Microphones: 2, speakers: 4", "2")]
    [InlineData("Four speakers, microphone", null)]
    public void OfSoundCountMicrophonesApartFromSpeakers(string cell, string? count) =>
        Assert.Equal(count, Row.Read("Audio", cell)["Audio.MicrophoneCount"]);

    [Theory]
    [InlineData("Speakers", "Stereo", "yes", "yes")]
    [InlineData("Speakers", "Built in", "yes", null)]
    [InlineData("Speakers", "None", null, null)]
    [InlineData("Audio", "Stereo line in", null, null)]
    public void OfSpeakersNeedNotSaySoAgain(string key, string cell, string? speakers, string? stereo)
    {
        Reading row = Row.Read(key, cell);

        Assert.Equal((speakers, stereo), (row["Audio.HasSpeakers"], row["Audio.StereoSpeakers"]));
    }

    [Theory]
    [InlineData("1080p front-facing camera")]
    [InlineData("2 MP user-facing camera")]
    public void OfCamerasTellWhereTheyLookWhichIsNoName(string cell) =>
        Assert.Null(Row.Read("Camera", cell)["Camera.Name"]);

    [Theory]
    [InlineData("Dimensions (WxDxH)", "329 x 227 x 17.9 mm", "17.9 mm | 329 mm | 227 mm")]
    [InlineData("Dimensions (H×W×D)", "329 x 227 x 17.9 mm", "329 mm | 227 mm | 17.9 mm")]
    [InlineData("Height x Width x Depth", "1 x 15 x 10 inches", "1 in | 15 in | 10 in")]
    [InlineData("Size and weight", "Height: 0.5 inch (1.3 cm); Width: 13.4 inches (34 cm); Depth: 9.4 inches (23.9 cm); Weight: 3.3 pounds (1.5 kg)", "0.5 in | 13.4 in | 9.4 in")]
    public void OfDimensionsTellTheOrderInTheKey(string key, string cell, string sides)
    {
        Reading row = Row.Read(key, cell);

        Assert.Equal(sides, $"{row["Dimensions.Height"]} | {row["Dimensions.Width"]} | {row["Dimensions.Depth"]}");
    }

    [Fact]
    public void OfSizeStateTheWeightToo() =>
        Assert.Equal("3.3 lb", Row.Read("Size and weight", "Height: 1 inch; Width: 2 inches; Depth: 3 inches; Weight: 3.3 pounds (1.5 kg)")["Weight.Mass"]);

    [Theory]
    [InlineData("10/1998", "1998-10")]
    [InlineData("1/1998", "1998-01")]
    [InlineData("13/1998", "1998")]
    [InlineData("10 / 1998", "1998")]
    public void OfDatesPutTheMonthBeforeASlash(string cell, string date) =>
        Assert.Equal(date, Row.Read("Released", cell)["Identity.Released"]);

    [Theory]
    [InlineData("Intel® Core™ i3-N399")]
    [InlineData("Intel(R) Core(TM) i3-N399")]
    [InlineData("Intel&reg; Core&trade; i3-N399")]
    public void OfNamesCarryMarksThatSayNothing(string cell) =>
        Assert.Equal(["Intel | Core i3 | N399"], Row.Read("Processor", cell).Items("Processor.Options", "Maker", "Family", "Model"));

    [Theory]
    [InlineData("Graphics (R) 400", "(R) 400")]
    [InlineData("Zeta(Rev) 400", "Zeta(Rev) 400")]
    public void OfNamesHoldParenthesesThatAreNoMarks(string cell, string part) =>
        Assert.Contains(part, Row.Read("Notes", cell).Items("Other.Facts", "Text")[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("Custom AMD Zen 9, 8 cores @ 3.5 GHz", "AMD Zen 9 | 8 | 3.5 GHz")]
    [InlineData("AMD Zen with 4, 8 cores", "AMD Zen | 4 | -", "AMD Zen | 8 | -")]
    public void OfProcessorsEndANameWithANumber(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("CPU", cell).Items("Processor.Options", "Brand", "Cores", "BaseClock"));

    [Theory]
    [InlineData("Custom AMD RDNA 9, 36 CUs @ 2.2 GHz, 10.2 TFLOPS", "AMD | RDNA 9")]
    [InlineData("Radeon Vega 8 or 11 graphics", "- | Radeon Vega 8", "- | Radeon Vega 11 graphics")]
    [InlineData("Radeon Pro 5301, 5501 XT", "- | Radeon Pro 5301", "- | Radeon Pro 5501 XT")]
    [InlineData("Radeon Vega 56 or 64", "- | Radeon Vega 56", "- | Radeon Vega 64")]
    public void OfGraphicsCountUnitsThatAreNoModels(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("GPU", cell).Items("Graphics.Options", "Maker", "Model"));

    [Fact]
    public void OfConnectionsNameThoseWithoutAWire()
    {
        Reading row = Row.Read("Connectivity", "IEEE 802.11ax Wi-Fi, BT 5.1, Gigabit Ethernet, 2× USB-C");

        Assert.Equal(["1 | Ethernet", "2 | UsbC"], row.Items("Ports.All", "Count", "Kind"));
        Assert.Equal(("Ax", "5.1", "1 Gb/s"), (row["Networking.Wifi"], row["Networking.Bluetooth"], row["Networking.EthernetMaximum"]));
    }
}
