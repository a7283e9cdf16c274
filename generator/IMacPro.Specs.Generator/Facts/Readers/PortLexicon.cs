using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>The words ports are named with.</summary>
internal static class PortLexicon
{
    private static readonly PhraseTable<PortKind> Names = new()
    {
        { PortKind.UsbA, "USB - A", "USB Type - A", "USB type A", "Type - A USB", "Type - A", "Type A" },
        { PortKind.UsbB, "USB - B", "USB Type - B" },
        { PortKind.UsbC, "USB - C", "USB Type - C", "USB type C", "Type - C USB", "Type - C", "Type C", "USB4" },
        { PortKind.MiniUsb, "mini - USB", "mini USB", "USB Mini - B" },
        { PortKind.MicroUsb, "micro - USB", "micro USB", "microUSB", "USB Micro - B" },
        { PortKind.Usb, "USB", "Universal Serial Bus" },
        { PortKind.Thunderbolt, "Thunderbolt" },
        { PortKind.FireWire400, "FireWire", "IEEE 1394", "i . LINK" },
        { PortKind.MiniHdmi, "mini - HDMI", "mini HDMI" },
        { PortKind.MicroHdmi, "micro - HDMI", "micro HDMI" },
        { PortKind.Hdmi, "HDMI" },
        { PortKind.MiniDisplayPort, "mini DisplayPort", "mini - DisplayPort", "mini DisplayPorts", "mini - DisplayPorts" },
        { PortKind.DisplayPort, "DisplayPort", "DisplayPorts", "DP" },
        { PortKind.MiniDvi, "mini - DVI", "mini DVI" },
        { PortKind.MicroDvi, "micro - DVI", "micro DVI" },
        { PortKind.Dvi, "DVI", "DVI - I", "DVI - D", "dual - link DVI" },
        { PortKind.MiniVga, "mini - VGA", "mini VGA" },
        { PortKind.Vga, "VGA" },
        { PortKind.Adc, "ADC", "Apple Display Connector" },
        { PortKind.CompositeVideo, "composite video", "composite" },
        { PortKind.SVideo, "S - Video" },
        { PortKind.Rgb, "RGB", "RGBI" },
        { PortKind.Rf, "RF", "antenna" },
        { PortKind.Adb, "ADB", "Apple Desktop Bus" },
        { PortKind.Scsi, "SCSI" },
        { PortKind.Rs232, "RS - 232", "RS - 232C", "RS232" },
        { PortKind.Serial, "RS - 422", "RS - 423", "serial", "GeoPort" },
        { PortKind.Parallel, "parallel", "Centronics", "printer port" },
        { PortKind.ESata, "eSATA" },
        { PortKind.PciExpress, "PCI Express", "PCIe", "PCI - E" },
        { PortKind.Pci, "PCI", "PCI - X" },
        { PortKind.Nubus, "NuBus" },
        { PortKind.Isa, "ISA" },
        { PortKind.Agp, "AGP" },
        {
            PortKind.Expansion, "expansion", "Processor Direct Slot", "PDS", "user port", "edge connector", "Zorro II", "Zorro III", "Zorro", "EISA",
            "Micro Channel"
        },
        { PortKind.ExpressCard, "ExpressCard" },
        { PortKind.PcCard, "PC Card", "PCMCIA", "CardBus" },
        { PortKind.MicroSdCard, "microSD", "microSDXC", "microSDHC" },
        { PortKind.SdxcCard, "SDXC", "SDXC card" },
        { PortKind.SdCard, "SD card", "SD", "SDHC" },
        { PortKind.CompactFlash, "CompactFlash" },
        { PortKind.MagSafe, "MagSafe" },
        { PortKind.Power, "power port", "power jack", "power connector", "power input", "DC in", "DC - in", "DC jack", "barrel jack" },
        {
            PortKind.Headphone, "headphone", "headphones", "headset", "earphone", "audio jack", "combo jack", "combo audio jack", "combo audio",
            "audio combo jack", "headphone / mic", "headphone / microphone", "combo headphone / mic", "combo headphone / microphone", "headphone / mic combo",
            "headphone / microphone combo"
        },
        {
            PortKind.LineIn, "audio line - in", "audio line in", "line - in", "line in", "audio in", "audio input", "line input", "sound in",
            "sound input"
        },
        {
            PortKind.LineOut, "audio line - out", "audio line out", "line - out", "line out", "audio out", "audio output", "line output", "sound out",
            "sound output"
        },
        {
            PortKind.DigitalAudio, "optical audio", "optical digital audio", "optical digital", "digital audio", "digital optical", "optical out",
            "S / PDIF", "S / PDIF out", "S / PDIF output", "TOSLINK"
        },
        {
            PortKind.Microphone, "microphone jack", "microphone jacks", "microphone input", "microphone in", "microphone port", "microphone ports",
            "mic in", "mic jack", "mic jacks", "mic input"
        },
        { PortKind.Ethernet, "Ethernet", "Ethernet LAN", "RJ - 45", "RJ45", "AAUI", "LAN", "GbE" },
        { PortKind.Modem, "modem", "RJ - 11", "RJ11" },
        { PortKind.Midi, "MIDI" },
        {
            PortKind.Game, "joystick", "joysticks", "game port", "controller port", "controller ports", "control port", "control ports", "paddle",
            "game controller"
        },
        { PortKind.Keyboard, "keyboard" },
        { PortKind.Mouse, "mouse" },
        { PortKind.Ps2, "PS / 2" },
        { PortKind.Gpio, "GPIO" },
        { PortKind.CameraInterface, "MIPI CSI", "CSI", "camera interface", "camera connector" },
        { PortKind.DisplayInterface, "MIPI DSI", "DSI", "display interface" },
        { PortKind.M2, "M . 2" },
        { PortKind.Cassette, "cassette", "Datasette", "tape" },
        { PortKind.Cartridge, "cartridge" },
        { PortKind.Floppy, "external floppy", "floppy" },
        { PortKind.Infrared, "IrDA", "infrared", "IR receiver", "IR port" },
    };

    /// <summary>The port named at a token, and how many tokens name it; 0 where none is.</summary>
    public static int Find(ScannedCell cell, int at, out PortKind kind)
    {
        int length = Names.LengthAt(cell.Tokens, at, out kind);
        kind = length > 0 ? kind : PortKind.Other;
        return length;
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
