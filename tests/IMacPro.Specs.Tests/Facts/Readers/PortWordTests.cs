namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>The names of ports and of drives, one by one: none can be lost unseen.</summary>
public class PortWordTests
{
    [Fact]
    public void OfVideoAndOfUsbMayStandInOneRow() => Assert.Equal(
        ["1 | Hdmi", "4 | Usb"], Row.Read("Video and USB", "HDMI • 4× USB 2.0").Items("Ports.All", "Count", "Kind"));

    [Theory]
    [InlineData("UsbA", "USB-A|USB Type-A|USB type A|Type-A USB")]
    [InlineData("UsbB", "USB-B|USB Type-B")]
    [InlineData("UsbC", "USB-C|USB Type-C|USB type C|Type-C USB|Type-C|USB4")]
    [InlineData("MiniUsb", "mini-USB|mini USB|USB Mini-B")]
    [InlineData("MicroUsb", "micro-USB|micro USB|microUSB|USB Micro-B")]
    [InlineData("Usb", "USB|Universal Serial Bus")]
    [InlineData("Thunderbolt", "Thunderbolt")]
    [InlineData("FireWire400", "FireWire|IEEE 1394|i.LINK")]
    [InlineData("MiniHdmi", "mini-HDMI|mini HDMI")]
    [InlineData("MicroHdmi", "micro-HDMI|micro HDMI")]
    [InlineData("Hdmi", "HDMI")]
    [InlineData("MiniDisplayPort", "mini DisplayPort|mini-DisplayPort")]
    [InlineData("DisplayPort", "DisplayPort|DP")]
    [InlineData("MiniDvi", "mini-DVI|mini DVI")]
    [InlineData("MicroDvi", "Micro-DVI|micro DVI")]
    [InlineData("Dvi", "DVI|DVI-I|DVI-D|dual-link DVI")]
    [InlineData("MiniVga", "mini-VGA|mini VGA")]
    [InlineData("Vga", "VGA")]
    [InlineData("Adc", "ADC|Apple Display Connector")]
    [InlineData("CompositeVideo", "composite video|composite")]
    [InlineData("SVideo", "S-Video")]
    [InlineData("Rgb", "RGB|RGBI")]
    [InlineData("Rf", "RF|antenna")]
    [InlineData("Adb", "ADB|Apple Desktop Bus")]
    [InlineData("Scsi", "SCSI")]
    [InlineData("Rs232", "RS-232|RS-232C|RS232")]
    [InlineData("Serial", "RS-422|RS-423|serial|GeoPort")]
    [InlineData("Parallel", "parallel|Centronics|printer port")]
    [InlineData("ESata", "eSATA")]
    [InlineData("PciExpress", "PCI Express|PCIe|PCI-E")]
    [InlineData("Pci", "PCI|PCI-X")]
    [InlineData("Nubus", "NuBus")]
    [InlineData("Isa", "ISA")]
    [InlineData("Agp", "AGP")]
    [InlineData("Expansion", "expansion|Processor Direct Slot|PDS|user port|edge connector|Zorro II|Zorro III|Zorro|EISA|Micro Channel")]
    [InlineData("ExpressCard", "ExpressCard")]
    [InlineData("PcCard", "PC Card|PCMCIA|CardBus")]
    [InlineData("MicroSdCard", "microSD|microSDXC|microSDHC")]
    [InlineData("SdxcCard", "SDXC")]
    [InlineData("SdCard", "SD card|SD|SDHC")]
    [InlineData("CompactFlash", "CompactFlash")]
    [InlineData("MagSafe", "MagSafe")]
    [InlineData("Power", "power port|power jack|power connector|power input|DC in|DC-in|DC jack|barrel jack")]
    [InlineData("Headphone", "headphone|headphones|headset|earphone|audio jack|combo jack|combo audio jack|combo audio|audio combo jack")]
    [InlineData("LineIn", "audio line-in|audio line in|line-in|line in|audio in|audio input|line input|sound in|sound input")]
    [InlineData("LineOut", "audio line-out|audio line out|line-out|line out|audio out|audio output|line output|sound out|sound output")]
    [InlineData("DigitalAudio", "optical audio|optical digital audio|optical digital|digital audio|digital optical|optical out|S/PDIF|TOSLINK")]
    [InlineData("Microphone", "microphone jack|microphone input|microphone in|microphone port|mic in|mic jack|mic input")]
    [InlineData("Ethernet", "Ethernet|RJ-45|RJ45|AAUI|LAN|GbE")]
    [InlineData("Modem", "modem|RJ-11|RJ11")]
    [InlineData("Midi", "MIDI")]
    [InlineData("Game", "joystick|joysticks|game port|controller port|controller ports|control port|control ports|paddle|game controller")]
    [InlineData("Keyboard", "keyboard")]
    [InlineData("Mouse", "mouse")]
    [InlineData("Ps2", "PS/2")]
    [InlineData("Gpio", "GPIO")]
    [InlineData("CameraInterface", "MIPI CSI|CSI|camera interface|camera connector")]
    [InlineData("DisplayInterface", "MIPI DSI|DSI|display interface")]
    [InlineData("M2", "M.2")]
    [InlineData("Cassette", "cassette|Datasette|tape")]
    [InlineData("Cartridge", "cartridge")]
    [InlineData("Floppy", "external floppy|floppy")]
    [InlineData("Infrared", "IrDA|infrared|IR receiver|IR port")]
    public void OfPorts(string kind, string names) => Assert.All(
        names.Split('|'),
        name => Assert.Equal([$"3 | {kind}"], Row.Read("Ports", $"3 × {name}").Items("Ports.All", "Count", "Kind")));

    [Theory]
    [InlineData("DVI-I", "Dvi")]
    [InlineData("PCI-X", "Pci")]
    [InlineData("optical digital audio", "DigitalAudio")]
    public void OfPortsAreTakenWhole(string name, string kind) => Assert.Equal(
        [$"1 | {kind} | -", "2 | Hdmi | -"], Row.Read("Ports", $"{name} 2 × HDMI").Items("Ports.All", "Count", "Kind", "Standard"));

    [Theory]
    [InlineData("S-Video 2 USB", "1 | SVideo | -", "2 | Usb | -")]
    [InlineData("ADB 3.5 mm headphone jack", "1 | Adb | -", "1 | Headphone | 3.5 mm")]
    [InlineData("NuBus 4 slots", "1 | Nubus | -")]
    [InlineData("S-Video 2", "1 | SVideo | S-Video 2")]
    [InlineData("S-Video 2.5 USB", "1 | SVideo | S-Video 2.5", "1 | Usb | -")]
    [InlineData("S-Video 2.0 USB", "1 | SVideo | S-Video 2.0", "1 | Usb | -")]
    [InlineData("S-Video 400 USB", "1 | SVideo | S-Video 400", "1 | Usb | -")]
    [InlineData("RS-232 serial", "1 | Rs232 | -")]
    [InlineData("RS-232 USB", "1 | Rs232 | -", "1 | Usb | -")]
    [InlineData("USB serial", "1 | Usb | -", "1 | Serial | -")]
    public void OfPortsHaveTheNumberBehindThemOrNot(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind", "Standard"));

    [Theory]
    [InlineData("Left side | Two Thunderbolt 3 ports", "Right side | Two Thunderbolt 3 ports, headphone jack", "4 | Thunderbolt3", "1 | Headphone")]
    [InlineData("Front I/O | 2x USB-A, 1x USB-C", "Rear I/O | 4x USB-A, HDMI", "6 | UsbA", "1 | UsbC", "1 | Hdmi")]
    [InlineData("Front ports | USB-A", "Rear ports | USB-A", "2 | UsbA")]
    [InlineData("Ports | 6x USB-A", "Front ports | 2x USB-A", "6 | UsbA")]
    [InlineData("Front USB ports | 2", "Rear USB ports | 4", "6 | Usb")]
    public void OfTwoSidesAddUp(string first, string second, params string[] ports) =>
        Assert.Equal(ports, Reading.OfRows(first, second).Items("Ports.All", "Count", "Kind"));

    [Fact]
    public void OfAVariantsSidesAddUp()
    {
        Reading sheet = Reading.Of(
            "= M =\n- Left side: USB-A\n- Right side: USB-A\n\n== S ==\n| Model | M First | M Second |\n| Memory | 8 GB | 16 GB |\n| Rear ports | USB-A | 2x USB-A |\n");

        Assert.Equal(["3"], sheet.Variant("First").Items("Ports.All", "Count"));
        Assert.Equal(["4"], sheet.Variant("Second").Items("Ports.All", "Count"));
    }

    [Theory]
    [InlineData("Fusion", "Fusion")]
    [InlineData("Hybrid", "hybrid drive|SSHD|solid-state hybrid drive")]
    [InlineData("Ssd", "SSD|SSDs|solid state|solid-state|NVMe")]
    [InlineData("Emmc", "eMMC")]
    [InlineData("Ufs", "UFS")]
    [InlineData("Flash", "flash")]
    [InlineData("SdCard", "microSD|SD|SDHC|SDXC")]
    [InlineData("HardDisk", "hard drive|hard drives|hard disk|hard disks|hard disc|hard discs|HDD|fixed disk|fixed disc|Winchester")]
    public void OfStorage(string kind, string names) => Assert.All(
        names.Split('|'),
        name => Assert.Equal([$"20 GB | {kind}"], Row.Read("Storage", $"20 GB {name}").Items("Storage.Options", "Size", "Kind")));

    [Theory]
    [InlineData("Floppy", "floppy|diskette|microfloppy")]
    [InlineData("Optical", "SuperDrive|DVD|CD|optical|combo drive|Blu-ray|CD-ROM|CD-RW|magneto-optical")]
    [InlineData("Tape", "tape|cassette|Datasette")]
    public void OfDrives(string kind, string names) => Assert.All(
        names.Split('|'),
        name => Assert.Equal([$"20 MB | {kind}"], Row.Read("Storage", $"20 MB {name}").Items("Storage.Drives", "Size", "Kind")));

    [Theory]
    [InlineData("Serial ATA|SATA|PCIe|NVMe|SCSI|IDE|ATA|SAS|ST-506")]
    public void OfInterfaces(string names) => Assert.All(
        names.Split('|'),
        name => Assert.Equal([name], Row.Read("Storage", $"20 GB {name} drive").Items("Storage.Options", "Interface")));
}
