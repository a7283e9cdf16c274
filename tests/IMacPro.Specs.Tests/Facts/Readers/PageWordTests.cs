namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Rows as the pages of shops and encyclopedias word them.</summary>
public class PageWordTests
{
    [Theory]
    [InlineData("WiFi6E, BT5.2", "Wi-Fi 6E | Ax | 5.2")]
    [InlineData("WiFi 6, Bluetooth5.0", "Wi-Fi 6 | Ax | 5.0")]
    [InlineData("Wi-Fi 7, Bluetooth Wireless 5.4", "Wi-Fi 7 | Be | 5.4")]
    [InlineData("WiFi, Bluetooth", "- | - | -")]
    [InlineData("DP83815", "- | - | -")]
    public void OfNetworksWriteVersionsWithAndWithoutASpace(string cell, string expected)
    {
        Reading row = Row.Read("Wireless", cell);

        Assert.Equal(expected, $"{row["Networking.WifiName"] ?? "-"} | {row["Networking.Wifi"] ?? "-"} | {row["Networking.Bluetooth"] ?? "-"}");
    }

    [Theory]
    [InlineData("Wi-Fi", "6E", "Wi-Fi 6E")]
    [InlineData("WiFi", "7", "Wi-Fi 7")]
    [InlineData("Wi-Fi and Bluetooth", "6E", null)]
    [InlineData("Network", "6", null)]
    public void OfWirelessNetworksLeaveTheNameToTheKey(string key, string cell, string? name) =>
        Assert.Equal(name, Row.Read(key, cell)["Networking.WifiName"]);

    [Theory]
    [InlineData("1x HDMI2.1, 2x DP1.4", "1 | Hdmi | HDMI2.1", "2 | DisplayPort | DisplayPort 1.4")]
    [InlineData("2x USB3.2 Gen2 Type-A, 1x USB4", "2 | UsbA | USB 3.2 Gen 2", "1 | UsbC | USB4")]
    public void OfPortsWriteVersionsWithoutASpace(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind", "Standard"));

    [Theory]
    [InlineData("HDMI multichannel audio output; headphone jack", "Hdmi", "Headphone")]
    [InlineData("DisplayPort audio output", "DisplayPort")]
    [InlineData("HDMI, audio output", "Hdmi", "LineOut")]
    public void OfSoundOverAPortNameNoOtherPort(string cell, params string[] kinds) =>
        Assert.Equal(kinds, Row.Read("Audio", cell).Items("Ports.All", "Kind"));

    [Theory]
    [InlineData("Back ports")]
    [InlineData("Right side connectors")]
    [InlineData("External connectivity")]
    public void OfPortsSayWhereTheyAre(string key) => Assert.Equal(["2 | Hdmi"], Row.Read(key, "2× HDMI").Items("Ports.All", "Count", "Kind"));

    [Theory]
    [InlineData("1 ADB port, 2 serial ports, modem slot", "modem slot")]
    [InlineData("Ethernet, internal modem", "internal modem")]
    [InlineData("56k V.90 modem, Ethernet", "56k V.90")]
    public void OfModemsAreTakenFromAList(string cell, string modem) => Assert.Equal(modem, Row.Read("Connectivity", cell)["Networking.Modem"]);

    [Theory]
    [InlineData("Optional AirPort, 10/100BASE-T Ethernet", null)]
    [InlineData("100BASE-T Ethernet, optional 1 Gb/s Ethernet", "yes")]
    [InlineData("100BASE-T Ethernet, optional: 1 Gb/s Ethernet, 10 Gb/s Ethernet", "yes")]
    public void OfNetworksMakeOptionalWhatIsOfOneList(string cell, string? optional) =>
        Assert.Equal(optional, Row.Read("Network", cell)["Networking.EthernetMaximumOptional"]);

    [Theory]
    [InlineData("Ethernet", "No onboard Ethernet")]
    [InlineData("Camera", "Not available")]
    [InlineData("Optical drive", "No optical drive")]
    public void DenyInAFewWords(string key, string cell)
    {
        Reading sheet = Reading.OfRows($"{key} | {cell}", "Weight | 1 kg");

        Assert.Equal("Identity, Weight", sheet.Areas);
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("Configure-to-order", null)]
    [InlineData("MLY33xx/A, MLY43xx/A", "[MLY33xx/A, MLY43xx/A]")]
    public void OfOrderNumbersListWhatHasOne(string cell, string? numbers) =>
        Assert.Equal(numbers, Row.Read("Order number", cell)["Identity.OrderNumbers"]);

    [Theory]
    [InlineData("PowerPC 604e at 200, 250 or 300 MHz", "200 MHz | 604e", "250 MHz | 604e", "300 MHz | 604e")]
    [InlineData("PowerPC 200 MHz (604e), 250 MHz (604ev)", "200 MHz | 604e", "250 MHz | 604ev")]
    public void OfProcessorsNameAModelForAllClocksBehindIt(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Processor", cell).Items("Processor.Options", "BaseClock", "Model"));

    [Theory]
    [InlineData("Motorola 68040 @ 25 MHz, 68882 FPU integrated", "68040")]
    [InlineData("Motorola 68020, 68851 MMU", "68020")]
    [InlineData("16 MHz 68030 with FPU, 25 MHz 68040 with FPU", "68030", "68040")]
    public void OfProcessorsCountNoCoprocessor(string cell, params string[] models) =>
        Assert.Equal(models, Row.Read("CPU", cell).Items("Processor.Options", "Model"));

    [Theory]
    [InlineData("APU | 6 nm AMD APU", "CPU | 4-core Zeta 2")]
    [InlineData("CPU | 4-core Zeta 2", "APU | AMD")]
    public void OfAProcessorsMakerAreNoOtherProcessor(string first, string second) =>
        Assert.Equal(["AMD | Zeta 2 | 4"], Reading.OfRows(first, second).Items("Processor.Options", "Maker", "Family", "Cores"));

    [Fact]
    public void OfProcessorsMayCountThem() => Assert.Equal(
        ["Xeon"], Reading.OfRows("Processor | Intel Xeon", "Processors | 2").Items("Processor.Options", "Family"));

    [Theory]
    [InlineData("Standard modem", "56k V.90", "Networking.Modem", "56k V.90")]
    [InlineData("Standard Ethernet", "100BASE-T", "Networking.EthernetMaximum", "100 Mb/s")]
    [InlineData("Std. Bluetooth", "2.0", "Networking.Bluetooth", "2.0")]
    [InlineData("Apple Model No.", "A1139", "Identity.ModelNumbers", "[A1139]")]
    public void QualifyWhatIsKnown(string key, string cell, string fact, string value) => Assert.Equal(value, Row.Read(key, cell)[fact]);

    [Theory]
    [InlineData("Processor name")]
    [InlineData("Processor number")]
    public void OfProcessorsHeadTheirTables(string head)
    {
        Reading sheet = Reading.Of($"= M =\n| {head} | # of cores | # of threads | Cache |\n| Core i5-9999 | 4 | 8 | 6 MB |\n| Core i7-9999 | 6 | 12 | 9 MB |\n");

        Assert.Equal(["Core i5 | 4 | 8", "Core i7 | 6 | 12"], sheet.Items("Processor.Options", "Family", "Cores", "Threads"));
    }

    [Theory]
    [InlineData("Soldered to systemboard, no slots, dual-channel", null)]
    [InlineData("2 slots, dual-channel", "2")]
    public void OfMemorySayThatItIsSoldered(string cell, string? slots)
    {
        Reading row = Reading.OfRows($"Memory slots | {cell}", "Weight | 1 kg");

        Assert.Equal(slots, row["Memory.Slots"]);
        Assert.Empty(row.Remarks);
    }

    [Theory]
    [InlineData("Video", "2 MB VRAM, expandable to 4 MB", "2 MiB | Vram")]
    [InlineData("Video memory", "2 MB", "2 MiB | -")]
    public void OfVideoMemoryStateWhatThereIs(string key, string cell, string option)
    {
        Reading row = Row.Read(key, cell);

        Assert.Equal([option], row.Items("Graphics.Options", "Memory", "MemoryKind"));
        Assert.Equal(["_2MB"], row.Identifiers("Graphics.Options"));
    }

    [Fact]
    public void OfVideoThatNameWhatDrawsNameGraphics() =>
        Assert.Equal(["ATI | Rage 9 | 8 MiB"], Row.Read("Video", "ATI Rage 9 with 8 MB of SDRAM").Items("Graphics.Options", "Maker", "Model", "Memory"));

    [Fact]
    public void OfVideoPortsNamePorts() => Assert.Equal(["Vga", "CompositeVideo"], Row.Read("Video", "VGA, composite").Items("Ports.All", "Kind"));

    [Theory]
    [InlineData("Integrated: Intel UHD Graphics 620; Discrete: AMD Radeon RX 540 (2 GB GDDR5)", "Intel | UHD Graphics 620", "AMD | Radeon RX 540")]
    [InlineData("Discrete Nvidia GeForce MX150", "Nvidia | GeForce MX150")]
    public void OfGraphicsTellIntegratedFromDiscrete(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Available graphics", cell).Items("Graphics.Options", "Maker", "Model"));

    [Theory]
    [InlineData("256 GB up to 1 TB PCIe SSD; 128 GB up to 512 GB SATA SSD", "1 TB", "256 GB | Ssd | PCIe", "128 GB | Ssd | SATA")]
    [InlineData("500 GB HDD, up to 1 TB SSD", "1 TB", "500 GB | HardDisk | -")]
    [InlineData("Up to 2 M.2 SSD; 512 GB or 1 TB NVMe SSD", "1 TB", "512 GB | Ssd | NVMe", "1 TB | Ssd | NVMe")]
    [InlineData("1 TB HDD, up to 2 TB; 256 GB SSD", "2 TB", "1 TB | HardDisk | -", "256 GB | Ssd | -")]
    public void OfStorageHaveTheLargestOfSeveralMaxima(string cell, string maximum, params string[] options)
    {
        Reading row = Row.Read("Storage", cell);

        Assert.Equal(maximum, row["Storage.Maximum"]);
        Assert.Equal(options, row.Items("Storage.Options", "Size", "Kind", "Interface"));
        Assert.Empty(row.Remarks);
    }

    [Theory]
    [InlineData("Ports", "audio in/out, VGA", "1 | LineIn", "1 | LineOut", "1 | Vga")]
    [InlineData("Ports", "Two USB-C ports with support for USB 3 (up to 10Gb/s), HDMI port", "2 | UsbC", "1 | Hdmi")]
    [InlineData("Ports", "Two USB-C ports with support for Thunderbolt 4, USB4, and DisplayPort; HDMI", "2 | UsbC", "1 | Hdmi")]
    [InlineData("Ports", "Two USB-C ports with support for USB4 and DisplayPort, two HDMI", "2 | UsbC", "2 | Hdmi")]
    [InlineData("Ports", "1 AGP 2x, 3 64-bit 33 MHz PCI", "1 | Agp", "3 | Pci")]
    [InlineData("Ports", "2 Thunderbolt 4 with USB4 Type-C 40 Gbps, 1 HDMI", "2 | Thunderbolt4", "1 | Hdmi")]
    [InlineData("Ports", "VGA, combined optical digital input/audio line in, combined optical digital output/headphone out", "1 | Vga", "1 | LineIn", "1 | Headphone")]
    [InlineData("Ports", "VGA, digital audio, headphone", "1 | Vga", "1 | DigitalAudio", "1 | Headphone")]
    [InlineData("Ports", "VGA, sound in and out", "1 | Vga", "1 | LineIn", "1 | LineOut")]
    [InlineData("Ports", "VGA, microphone and headphone jacks", "1 | Vga", "1 | Microphone", "1 | Headphone")]
    [InlineData("Ports", "VGA, headphone and microphone jacks", "1 | Vga", "1 | Headphone", "1 | Microphone")]
    [InlineData("Ports", "3 × 32-bit 33 MHz PCI", "3 | Pci")]
    public void OfPortsPutWordsBetween(string key, string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read(key, cell).Items("Ports.All", "Count", "Kind"));

    [Theory]
    [InlineData("Zeta 12-bpp palette, 320×200, 640×200", "Zeta 12-bpp palette")]
    [InlineData("Zeta G, 32-bit color", "Zeta G")]
    public void OfGraphicsNameNoModes(string cell, string model) => Assert.Equal([model], Row.Read("Graphics", cell).Items("Graphics.Options", "Model"));

    [Fact]
    public void OfDisplaysCallTheirDiagonalASize()
    {
        Reading row = Row.Read("Size", "7.4\" diagonal");

        Assert.Equal("7.4 in", row["Display.Diagonal"]);
        Assert.Empty(row.Remarks);
    }

    [Theory]
    [InlineData("Height: 0.3\"-0.46\"; Width: 11.9\"; Depth: 7.8\"", "0.46 in | 11.9 in | 7.8 in")]
    [InlineData("0.3 in - 0.5 in x 11.9 in x 7.8 in", "0.5 in | 11.9 in | 7.8 in")]
    public void OfDimensionsStateTheThickestPlace(string cell, string sides)
    {
        Reading row = Row.Read("Dimensions & weight", cell);

        Assert.Equal(sides, $"{row["Dimensions.Height"]} | {row["Dimensions.Width"]} | {row["Dimensions.Depth"]}");
    }

    [Theory]
    [InlineData("2.25 mm HD (720p) webcam", "HD")]
    [InlineData("1080p 60fps, privacy switches", null)]
    [InlineData("FHD 1080p with privacy shutter", "FHD")]
    public void OfCamerasSayMoreThanTheirName(string cell, string? name) => Assert.Equal(name, Row.Read("Camera", cell)["Camera.Name"]);

    [Theory]
    [InlineData("{{US$|1299}}", "1299 USD")]
    [InlineData("{{GBP|1299|link=yes}}", "1299 GBP")]
    [InlineData("{{nowrap|US$1299}}", "1299 USD")]
    public void OfPricesMayBeTemplatesThatShowTheirName(string cell, string price) =>
        Assert.Equal([price], Row.Read("Price", cell).Items("Price.Prices", "Amount"));

    [Theory]
    [InlineData("Optical drive", "12x or 24x CD-ROM", "12x or 24x CD-ROM | Optical")]
    [InlineData("Optical drive", "24x CD-ROM, 4x DVD-ROM", "24x CD-ROM | Optical", "4x DVD-ROM | Optical")]
    [InlineData("Storage", "5.25-inch 140 KB, 3.5-inch 800 KB floppy drives", "5.25-inch 140 KB | Floppy", "3.5-inch 800 KB floppy drives | Floppy")]
    public void OfDrivesShareTheirLastWords(string key, string cell, params string[] drives) =>
        Assert.Equal(drives, Row.Read(key, cell).Items("Storage.Drives", "Name", "Kind"));
}
