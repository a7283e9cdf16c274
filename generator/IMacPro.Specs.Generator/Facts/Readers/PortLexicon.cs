using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>The words ports are named with.</summary>
internal static class PortLexicon
{
    // By the first word of a phrase; longer phrases before shorter ones that they start with.
    private static readonly Dictionary<string, List<(string[] Words, PortKind Kind)>> ByFirstWord = new(StringComparer.OrdinalIgnoreCase);

    static PortLexicon()
    {
        Add(PortKind.UsbA, "USB - A", "USB Type - A", "USB type A", "Type - A USB", "Type - A", "Type A");
        Add(PortKind.UsbB, "USB - B", "USB Type - B");
        Add(PortKind.UsbC, "USB - C", "USB Type - C", "USB type C", "Type - C USB", "Type - C", "Type C", "USB4");
        Add(PortKind.MiniUsb, "mini - USB", "mini USB", "USB Mini - B");
        Add(PortKind.MicroUsb, "micro - USB", "micro USB", "microUSB", "USB Micro - B");
        Add(PortKind.Usb, "USB", "Universal Serial Bus");
        Add(PortKind.Thunderbolt, "Thunderbolt");
        Add(PortKind.FireWire400, "FireWire", "IEEE 1394", "i . LINK");
        Add(PortKind.MiniHdmi, "mini - HDMI", "mini HDMI");
        Add(PortKind.MicroHdmi, "micro - HDMI", "micro HDMI");
        Add(PortKind.Hdmi, "HDMI");
        Add(PortKind.MiniDisplayPort, "mini DisplayPort", "mini - DisplayPort");
        Add(PortKind.DisplayPort, "DisplayPort", "DP");
        Add(PortKind.MiniDvi, "mini - DVI", "mini DVI");
        Add(PortKind.Dvi, "DVI", "DVI - I", "DVI - D", "dual - link DVI");
        Add(PortKind.MiniVga, "mini - VGA", "mini VGA");
        Add(PortKind.Vga, "VGA");
        Add(PortKind.Adc, "ADC", "Apple Display Connector");
        Add(PortKind.CompositeVideo, "composite video", "composite");
        Add(PortKind.SVideo, "S - Video");
        Add(PortKind.Rgb, "RGB", "RGBI");
        Add(PortKind.Rf, "RF", "antenna");
        Add(PortKind.Adb, "ADB", "Apple Desktop Bus");
        Add(PortKind.Scsi, "SCSI");
        Add(PortKind.Rs232, "RS - 232", "RS - 232C", "RS232");
        Add(PortKind.Serial, "RS - 422", "RS - 423", "serial", "GeoPort");
        Add(PortKind.Parallel, "parallel", "Centronics", "printer port");
        Add(PortKind.ESata, "eSATA");
        Add(PortKind.PciExpress, "PCI Express", "PCIe", "PCI - E");
        Add(PortKind.Pci, "PCI", "PCI - X");
        Add(PortKind.Nubus, "NuBus");
        Add(PortKind.Isa, "ISA");
        Add(PortKind.Agp, "AGP");
        Add(
            PortKind.Expansion, "expansion", "Processor Direct Slot", "PDS", "user port", "edge connector", "Zorro II", "Zorro III", "Zorro", "EISA",
            "Micro Channel");
        Add(PortKind.ExpressCard, "ExpressCard");
        Add(PortKind.PcCard, "PC Card", "PCMCIA", "CardBus");
        Add(PortKind.MicroSdCard, "microSD", "microSDXC", "microSDHC");
        Add(PortKind.SdxcCard, "SDXC");
        Add(PortKind.SdCard, "SD card", "SD", "SDHC");
        Add(PortKind.CompactFlash, "CompactFlash");
        Add(PortKind.MagSafe, "MagSafe");
        Add(PortKind.Power, "power port", "power jack", "power connector", "power input", "DC in", "DC - in", "DC jack", "barrel jack");
        Add(
            PortKind.Headphone, "headphone", "headphones", "headset", "earphone", "audio jack", "combo jack", "combo audio jack", "combo audio",
            "audio combo jack");
        Add(PortKind.LineIn, "audio line - in", "audio line in", "line - in", "line in", "audio in", "audio input", "line input", "sound in",
            "sound input");
        Add(PortKind.LineOut, "audio line - out", "audio line out", "line - out", "line out", "audio out", "audio output", "line output",
            "sound out", "sound output");
        Add(PortKind.DigitalAudio, "optical audio", "optical digital audio", "optical digital", "digital audio", "digital optical", "optical out",
            "S / PDIF", "TOSLINK");
        Add(
            PortKind.Microphone, "microphone jack", "microphone jacks", "microphone input", "microphone in", "microphone port", "microphone ports",
            "mic in", "mic jack", "mic jacks", "mic input");
        Add(PortKind.Ethernet, "Ethernet", "RJ - 45", "RJ45", "AAUI", "LAN", "GbE");
        Add(PortKind.Modem, "modem", "RJ - 11", "RJ11");
        Add(PortKind.Midi, "MIDI");
        Add(PortKind.Game, "joystick", "joysticks", "game port", "controller port", "controller ports", "control port", "control ports", "paddle",
            "game controller");
        Add(PortKind.Keyboard, "keyboard");
        Add(PortKind.Mouse, "mouse");
        Add(PortKind.Ps2, "PS / 2");
        Add(PortKind.Gpio, "GPIO");
        Add(PortKind.CameraInterface, "MIPI CSI", "CSI", "camera interface", "camera connector");
        Add(PortKind.DisplayInterface, "MIPI DSI", "DSI", "display interface");
        Add(PortKind.M2, "M . 2");
        Add(PortKind.Cassette, "cassette", "Datasette", "tape");
        Add(PortKind.Cartridge, "cartridge");
        Add(PortKind.Floppy, "external floppy", "floppy");
        Add(PortKind.Infrared, "IrDA", "infrared", "IR receiver", "IR port");
        foreach (List<(string[] Words, PortKind Kind)> phrases in ByFirstWord.Values)
        {
            phrases.Sort((first, second) => second.Words.Length.CompareTo(first.Words.Length));
        }
    }

    /// <summary>The port named at a token, and how many tokens name it; 0 where none is.</summary>
    public static int Find(ScannedCell cell, int at, out PortKind kind)
    {
        kind = PortKind.Other;
        if (!ByFirstWord.TryGetValue(cell.Tokens[at].Text, out List<(string[] Words, PortKind Kind)>? phrases))
        {
            return 0;
        }

        foreach ((string[] words, PortKind named) in phrases)
        {
            if (cell.Find(words, at, at + words.Length) == at)
            {
                kind = named;
                return words.Length;
            }
        }

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

    private static void Add(PortKind kind, params string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            string[] words = phrase.Split(' ');
            if (!ByFirstWord.TryGetValue(words[0], out List<(string[] Words, PortKind Kind)>? known))
            {
                known = [];
                ByFirstWord.Add(words[0], known);
            }

            known.Add((words, kind));
        }
    }
}
