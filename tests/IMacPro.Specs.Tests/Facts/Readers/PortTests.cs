namespace IMacPro.Specs.Tests.Facts.Readers;

public class PortTests
{
    [Theory]
    [InlineData(
        "4× USB-A 3.0 4× Thunderbolt 3 (USB-C 3.1 gen 2) UHS-II SDXC card slot",
        "4 | UsbA | USB 3.0", "4 | Thunderbolt3 | Thunderbolt 3", "1 | SdxcCard | UHS-II")]
    [InlineData(
        "4× Thunderbolt 4 (USB4) 2× USB-C 2× USB-A 3.0 HDMI 2.0 UHS-II SDXC card slot",
        "4 | Thunderbolt4 | Thunderbolt 4", "2 | UsbC | -", "2 | UsbA | USB 3.0", "1 | Hdmi | HDMI 2.0", "1 | SdxcCard | UHS-II")]
    [InlineData(
        "3× USB 2.0 2× FireWire 400 Mini-VGA Audio line-in Headphone/optical out",
        "3 | Usb | USB 2.0", "2 | FireWire400 | FireWire 400", "1 | MiniVga | -", "1 | LineIn | -", "1 | Headphone | -")]
    [InlineData(
        "2× USB-A 3.0 2× Thunderbolt 4/USB4 HDMI 2.0",
        "2 | UsbA | USB 3.0", "2 | Thunderbolt4 | Thunderbolt 4", "1 | Hdmi | HDMI 2.0")]
    [InlineData("2× Thunderbolt 3 (USB4) 3.5 mm headphone jack", "2 | Thunderbolt3 | Thunderbolt 3", "1 | Headphone | 3.5 mm")]
    [InlineData("four USB-A ports, two HDMI and one Ethernet port", "4 | UsbA | -", "2 | Hdmi | -", "1 | Ethernet | -")]
    [InlineData("4x USB 2.0, 2x FireWire 800", "4 | Usb | USB 2.0", "2 | FireWire800 | FireWire 800")]
    [InlineData("FireWire 400 FireWire 800 S-Video", "1 | FireWire400 | FireWire 400", "1 | FireWire800 | FireWire 800", "1 | SVideo | -")]
    [InlineData("USB 2.0 USB 1.1", "1 | Usb | USB 2.0", "1 | Usb | USB 1.1")]
    [InlineData("USB", "1 | Usb | -")]
    [InlineData("(2) USB 3.2 Gen 1 Type-A, (3) HDMI", "2 | UsbA | USB 3.2 Gen 1", "3 | Hdmi | -")]
    [InlineData("USB-C ports (2) HDMI", "2 | UsbC | -", "1 | Hdmi | -")]
    public void AreReadOneAfterAnother(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Connectivity", cell).Items("Ports.All", "Count", "Kind", "Standard"));

    [Theory]
    [InlineData("4× Thunderbolt 3 (USB-C 3.1 gen 2)", "USB-C | USB 3.1 Gen 2")]
    [InlineData("2× Thunderbolt 4 (USB4)", "- | USB4")]
    [InlineData("2× Thunderbolt 3/USB4", "- | USB4")]
    [InlineData("4× Thunderbolt 3", "- | -")]
    [InlineData("6× Thunderbolt 2 (Mini DisplayPort)", "Mini DisplayPort | -")]
    public void MayCarryUsbOverThunderbolt(string cell, string port) =>
        Assert.Equal([port], Row.Read("Ports", cell).Items("Ports.All", "Connector", "UsbStandard"));

    [Theory]
    [InlineData("4× USB-A (5 Gb/s)", "5 Gb/s | -")]
    [InlineData("4× Thunderbolt 3 (40 Gb/s, 10 Gb/s as USB)", "40 Gb/s | 10 Gb/s")]
    [InlineData("USB (480 Mb/s)", "480 Mb/s | -")]
    [InlineData("4× Thunderbolt 3, 40 Gb/s", "40 Gb/s | -")]
    public void MayHaveARate(string cell, string port) =>
        Assert.Equal([port], Row.Read("Ports", cell).Items("Ports.All", "Rate", "UsbRate"));

    [Theory]
    [InlineData("3× PCI or 3× PCI-X slots, 1× AGP 8X", "3 | Pci", "1 | Agp")]
    [InlineData("3× PCI, 3× PCI-X slots", "6 | Pci")]
    public void OfOneSortOrAnotherCountOnce(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind"));

    [Fact]
    public void HaveNoRateThatStandsBeforeTheNext() => Assert.Equal(
        ["Usb | -", "Infrared | 4 Mb/s"], Row.Read("Ports", "2× USB 1.1, 4 Mbit/s IrDA").Items("Ports.All", "Kind", "Rate"));

    [Fact]
    public void AreTheSameWhereTwoRowsSpeakOfThem() => Assert.Equal(
        ["4 | UsbA | USB 3.0 | 5 Gb/s", "4 | Thunderbolt3 | Thunderbolt 3 | 40 Gb/s"],
        Reading.OfRows("Connectivity | 4× USB-A 3.0 4× Thunderbolt 3 (USB-C 3.1 gen 2)", "Ports | 4× USB-A (5 Gb/s), 4× Thunderbolt 3 (40 Gb/s)")
            .Items("Ports.All", "Count", "Kind", "Standard", "Rate"));

    [Fact]
    public void AreDifferentWhereTheirStandardsAre() => Assert.Equal(
        ["USB2_0", "USB1_1"],
        Row.Read("Ports", "3× USB 2.0 2× USB 1.1").Identifiers("Ports.All"));

    [Theory]
    [InlineData("4× USB-A 3.0 4× Thunderbolt 3 UHS-II SDXC card slot", "UsbA", "Thunderbolt3", "SdxcCard")]
    [InlineData("HDMI", "Hdmi")]
    public void AreNamedByTheirKind(string cell, params string[] names) =>
        Assert.Equal(names, Row.Read("Ports", cell).Identifiers("Ports.All"));

    [Fact]
    public void OfRowsThatDisagreeKeepTheFirst()
    {
        Reading sheet = Reading.OfRows("Connectivity | 4× USB-A 3.0", "Ports | 2× USB-A 3.0");
        Assert.Equal(["4"], sheet.Items("Ports.All", "Count"));
        Assert.Equal(["SPEC0004: 2× USB-A 3.0"], sheet.Remarks);
    }

    [Theory]
    [InlineData(
        "Headphone/digital audio output Built-in stereo speakers",
        "HasSpeakers = yes; StereoSpeakers = yes; HeadphoneJack = yes; DigitalAudioOutput = yes")]
    [InlineData("3.5 mm headphone jack Built-in speaker", "HasSpeakers = yes; HeadphoneJack = yes")]
    [InlineData("Line-in, four microphones", "MicrophoneCount = 4; LineInput = yes")]
    public void OfSoundAreToldByTheAudioRow(string cell, string facts) =>
        Assert.Equal(facts, Row.Read("Audio", cell).Area("Audio"));

    [Theory]
    [InlineData("4 [V]", "4")]
    [InlineData("Four", "4")]
    [InlineData("Dual", "2")]
    public void OfSoundIncludeMicrophones(string cell, string count) =>
        Assert.Equal(count, Row.Read("Microphones", cell)["Audio.MicrophoneCount"]);

    [Fact]
    public void OfSoundAreAmongThePorts() =>
        Assert.Equal(
            ["1 | Headphone"], Row.Read("Audio", "Headphone jack Built-in stereo speakers").Items("Ports.All", "Count", "Kind"));

    [Fact]
    public void AreNotAsManyAsMicrophonesInFrontOfThem() => Assert.Equal(
        ["1 | Headphone"], Row.Read("Audio", "Three-microphone array 3.5 mm headphone jack").Items("Ports.All", "Count", "Kind"));

    [Theory]
    [InlineData("USB-C 3.1 Gen 1 3.5 mm headphone jack", "1 | UsbC | USB 3.1 Gen 1", "1 | Headphone | 3.5 mm")]
    [InlineData("USB-C 3.2 Gen 2x2, HDMI", "1 | UsbC | USB 3.2 Gen 2x2", "1 | Hdmi | -")]
    [InlineData("MagSafe 2 SDXC card slot", "1 | MagSafe | MagSafe 2", "1 | SdxcCard | -")]
    [InlineData("ExpressCard/34 slot", "1 | ExpressCard | ExpressCard/34")]
    [InlineData("DisplayPort 1.4, 2 × HDMI 2.0b", "1 | DisplayPort | DisplayPort 1.4", "2 | Hdmi | HDMI 2.0b")]
    [InlineData("RJ-45", "1 | Ethernet | -")]
    [InlineData("1 x RJ-45 10GbE", "1 | Ethernet | -")]
    [InlineData("2 × 2.5GbE RJ-45", "2 | Ethernet | -")]
    public void HaveTheVersionBehindTheirName(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind", "Standard"));

    [Theory]
    [InlineData("2× ADB, 2× RS-422 serial, SCSI", "2 | Adb | -", "2 | Serial | RS-422", "1 | Scsi | -")]
    [InlineData("RS-232 serial, Centronics parallel", "1 | Rs232 | -", "1 | Parallel | -")]
    [InlineData("DB-9 serial (RS-232)", "1 | Serial | RS-232")]
    [InlineData("RF, RGB, composite video, S-Video", "1 | Rf | -", "1 | Rgb | -", "1 | CompositeVideo | -", "1 | SVideo | -")]
    [InlineData("MIDI in, MIDI out", "2 | Midi | -")]
    [InlineData("cassette, cartridge, user port, 2 joystick ports", "1 | Cassette | -", "1 | Cartridge | -", "1 | Expansion | -", "2 | Game | -")]
    [InlineData("keyboard, mouse, PS/2, game port", "1 | Keyboard | -", "1 | Mouse | -", "1 | Ps2 | -", "1 | Game | -")]
    [InlineData("5 ISA slots, NuBus, AGP, PC Card slot", "5 | Isa | -", "1 | Nubus | -", "1 | Agp | -", "1 | PcCard | -")]
    [InlineData("2× micro-HDMI, CSI, DSI, GPIO", "2 | MicroHdmi | -", "1 | CameraInterface | -", "1 | DisplayInterface | -", "1 | Gpio | -")]
    [InlineData("optical digital audio, DC in", "1 | DigitalAudio | -", "1 | Power | -")]
    public void OfOlderAndSmallerMachinesAreReadToo(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind", "Standard"));

    [Theory]
    [InlineData("up to 8 PCIe 3.0 slots", "8 | PciExpress")]
    [InlineData("USB-C × 2, HDMI", "2 | UsbC", "1 | Hdmi")]
    [InlineData("front: 2 USB, rear: 4 USB", "6 | Usb")]
    [InlineData("Two Thunderbolt 4 ports; three USB-A ports", "2 | Thunderbolt4", "3 | UsbA")]
    [InlineData("030 Processor Direct Slot", "1 | Expansion")]
    [InlineData("4 Thunderbolt 4 ports, each behind an Expansion Card", "4 | Thunderbolt4")]
    [InlineData("2 Expansion Card slots", "2 | Expansion")]
    public void AreCountedBeforeOrBehindTheirName(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind"));

    [Theory]
    [InlineData("1 × Surface Connect", "1 | Other | Surface Connect")]
    [InlineData("one Surface Connect", "1 | Other | Surface Connect")]
    [InlineData("HDMI, ROG XG Mobile interface", "1 | Hdmi | -", "1 | Other | ROG XG Mobile interface")]
    [InlineData("2× Widget (fast)", "2 | Other | Widget")]
    public void ThatAreNotKnownKeepTheirName(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind", "Standard"));

    [Fact]
    public void ThatAreNotKnownAreNamedByTheirWords() =>
        Assert.Equal(["SurfaceConnect"], Row.Read("Ports", "1 × Surface Connect").Identifiers("Ports.All"));

    [Fact]
    public void AreNotMadeOfWordsWithoutACount() =>
        Assert.Equal(["SPEC0009: behind a door"], Row.Read("Ports", "behind a door").Remarks);

    [Theory]
    [InlineData("HDMI", "2", "2 | Hdmi | -")]
    [InlineData("USB 3.0", "4×", "4 | Usb | USB 3.0")]
    [InlineData("Headphone jack", "Yes", "1 | Headphone | -")]
    [InlineData("FireWire", "1× FireWire 800", "1 | FireWire800 | FireWire 800")]
    public void MayBeNamedByTheKeyOfTheirRow(string key, string cell, string port) =>
        Assert.Equal([port], Row.Read(key, cell).Items("Ports.All", "Count", "Kind", "Standard"));

    [Theory]
    [InlineData("Thunderbolt 3", "2 (40 Gbit/s)", "Thunderbolt3 | 2 | 40 Gb/s")]
    [InlineData("USB 3.1", "4", "Usb | 4 | -")]
    [InlineData("HDMI 2.1", "1", "Hdmi | 1 | -")]
    public void MayBeCountedUnderTheirNameAndVersion(string key, string cell, string port)
    {
        Reading row = Row.Read(key, cell);
        Assert.Equal([port], row.Items("Ports.All", "Kind", "Count", "Rate"));
        Assert.Empty(row.Remarks);
    }

    [Fact]
    public void AreNotCountedByTheirRate() =>
        Assert.Equal(["USB 3.1 | 10 Gbit/s"], Row.Read("USB 3.1", "10 Gbit/s").Items("Other.Facts", "Key", "Text"));

    [Theory]
    [InlineData("Expansion", "Three PCI-X slots, one AGP 8X slot", "3 | Pci | -", "1 | Agp | -")]
    [InlineData("Expansion slots", "One PCI Express 2.0 slot, two x4 slots", "1 | PciExpress | PCI Express 2.0", "2 | Other | x4 slots")]
    [InlineData("PCI slots", "2 PCI", "2 | Pci | -")]
    [InlineData("Card slots", "Eight PCI Express slots", "8 | PciExpress | -")]
    [InlineData("Expansion", "ExpressCard/54, dock connector", "1 | ExpressCard | ExpressCard/54", "1 | Other | dock connector")]
    public void AreSlotsWhereTheRowIsOfThem(string key, string cell, params string[] slots)
    {
        Reading row = Row.Read(key, cell);

        Assert.Equal(slots, row.Items("Ports.Slots", "Count", "Kind", "Standard"));
        Assert.Empty(row.Items("Ports.All", "Kind"));
    }

    [Theory]
    [InlineData("Slots", "SDXC card slot", "SdxcCard")]
    [InlineData("Expansion", "USB 2.0, SD card", "Usb", "SdCard")]
    [InlineData("Ports and slots", "HDMI, PC Card slot", "Hdmi", "PcCard")]
    [InlineData("Expansion ports", "SCSI, ADB", "Scsi", "Adb")]
    public void AreNoSlotsWhereTheyAreOfAnotherKindOrRow(string key, string cell, params string[] ports)
    {
        Reading row = Row.Read(key, cell);

        Assert.Equal(ports, row.Items("Ports.All", "Kind"));
        Assert.Empty(row.Items("Ports.Slots", "Kind"));
    }

    [Fact]
    public void AreCountedOnceWhereARowOfSlotsNamesThemAgain() => Assert.Equal(
        ["1 | SdxcCard", "2 | UsbC"],
        Reading.OfRows("Left side | 2× USB-C", "Right side | SDXC card slot", "Card slot | SDXC").Items("Ports.All", "Count", "Kind"));

    [Fact]
    public void HaveANameOfTheirOwnBesideSlotsOfTheSameKind()
    {
        Reading sheet = Reading.OfRows("Ports | HDMI, PC Card", "Expansion | PC Card, PCI");

        Assert.Equal(["Hdmi", "PcCard"], sheet.Identifiers("Ports.All"));
        Assert.Equal(["PcCard_2", "Pci"], sheet.Identifiers("Ports.Slots"));
    }
}
