using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>The words ports are named with.</summary>
internal static class PortLexicon
{
    // Longer phrases come before shorter ones that they start with.
    private static readonly (string Phrase, PortKind Kind)[] Phrases =
    [
        ("USB - A", PortKind.UsbA),
        ("USB Type - A", PortKind.UsbA),
        ("USB type A", PortKind.UsbA),
        ("USB - B", PortKind.UsbB),
        ("USB - C", PortKind.UsbC),
        ("USB Type - C", PortKind.UsbC),
        ("USB type C", PortKind.UsbC),
        ("mini - USB", PortKind.MiniUsb),
        ("mini USB", PortKind.MiniUsb),
        ("micro - USB", PortKind.MicroUsb),
        ("micro USB", PortKind.MicroUsb),
        ("USB4", PortKind.UsbC),
        ("USB", PortKind.Usb),
        ("Universal Serial Bus", PortKind.Usb),
        ("Thunderbolt", PortKind.Thunderbolt),
        ("FireWire", PortKind.FireWire400),
        ("mini - HDMI", PortKind.MiniHdmi),
        ("mini HDMI", PortKind.MiniHdmi),
        ("micro - HDMI", PortKind.MicroHdmi),
        ("micro HDMI", PortKind.MicroHdmi),
        ("HDMI", PortKind.Hdmi),
        ("mini DisplayPort", PortKind.MiniDisplayPort),
        ("mini - DisplayPort", PortKind.MiniDisplayPort),
        ("DisplayPort", PortKind.DisplayPort),
        ("mini - DVI", PortKind.MiniDvi),
        ("mini DVI", PortKind.MiniDvi),
        ("DVI", PortKind.Dvi),
        ("mini - VGA", PortKind.MiniVga),
        ("mini VGA", PortKind.MiniVga),
        ("VGA", PortKind.Vga),
        ("ADC", PortKind.Adc),
        ("composite video", PortKind.CompositeVideo),
        ("S - Video", PortKind.SVideo),
        ("ADB", PortKind.Adb),
        ("Apple Desktop Bus", PortKind.Adb),
        ("SCSI", PortKind.Scsi),
        ("RS - 232", PortKind.Rs232),
        ("serial port", PortKind.Serial),
        ("serial ports", PortKind.Serial),
        ("serial", PortKind.Serial),
        ("parallel", PortKind.Parallel),
        ("eSATA", PortKind.ESata),
        ("PCI Express", PortKind.PciExpress),
        ("PCIe", PortKind.PciExpress),
        ("PCI", PortKind.Pci),
        ("NuBus", PortKind.Nubus),
        ("ISA", PortKind.Isa),
        ("AGP", PortKind.Agp),
        ("ExpressCard", PortKind.ExpressCard),
        ("PC Card", PortKind.PcCard),
        ("PCMCIA", PortKind.PcCard),
        ("microSD", PortKind.MicroSdCard),
        ("SDXC", PortKind.SdxcCard),
        ("SD card", PortKind.SdCard),
        ("SD", PortKind.SdCard),
        ("CompactFlash", PortKind.CompactFlash),
        ("MagSafe", PortKind.MagSafe),
        ("headphone", PortKind.Headphone),
        ("headphones", PortKind.Headphone),
        ("headset", PortKind.Headphone),
        ("audio jack", PortKind.Headphone),
        ("audio out", PortKind.LineOut),
        ("audio line - in", PortKind.LineIn),
        ("audio line in", PortKind.LineIn),
        ("line - in", PortKind.LineIn),
        ("line in", PortKind.LineIn),
        ("audio in", PortKind.LineIn),
        ("line - out", PortKind.LineOut),
        ("line out", PortKind.LineOut),
        ("optical audio", PortKind.DigitalAudio),
        ("digital audio", PortKind.DigitalAudio),
        ("microphone jack", PortKind.Microphone),
        ("microphone input", PortKind.Microphone),
        ("Ethernet", PortKind.Ethernet),
        ("RJ - 45", PortKind.Ethernet),
        ("RJ45", PortKind.Ethernet),
        ("modem", PortKind.Modem),
        ("MIDI", PortKind.Midi),
        ("joystick", PortKind.Game),
        ("game port", PortKind.Game),
        ("PS / 2", PortKind.Ps2),
        ("GPIO", PortKind.Gpio),
        ("MIPI CSI", PortKind.CameraInterface),
        ("CSI", PortKind.CameraInterface),
        ("MIPI DSI", PortKind.DisplayInterface),
        ("DSI", PortKind.DisplayInterface),
        ("M . 2", PortKind.M2),
        ("cassette", PortKind.Cassette),
        ("cartridge", PortKind.Cartridge),
    ];

    /// <summary>The port named at a token, and how many tokens name it; 0 where none is.</summary>
    public static int Find(ScannedCell cell, int at, out PortKind kind)
    {
        foreach ((string phrase, PortKind named) in Phrases)
        {
            int length = phrase.Count(character => character == ' ') + 1;
            if (cell.Tokens[at].Text.Length <= phrase.Length && cell.Find(phrase, at, at + length) == at)
            {
                kind = named;
                return length;
            }
        }

        kind = PortKind.Other;
        return 0;
    }

    /// <summary>The kind that a number behind the name makes it: "Thunderbolt 3", "FireWire 800".</summary>
    public static PortKind Numbered(PortKind kind, decimal number) => (kind, number) switch
    {
        (PortKind.Thunderbolt, 2) => PortKind.Thunderbolt2,
        (PortKind.Thunderbolt, 3) => PortKind.Thunderbolt3,
        (PortKind.Thunderbolt, 4) => PortKind.Thunderbolt4,
        (PortKind.Thunderbolt, 5) => PortKind.Thunderbolt5,
        (PortKind.FireWire400, 800) => PortKind.FireWire800,
        _ => kind,
    };
}
