namespace IMacPro.Specs
{
    /// <summary>Names of <see cref="PortKind"/>.</summary>
    public static partial class PortKinds
    {
        /// <summary>Every defined kind of port, in the order of declaration.</summary>
        public static SpecList<PortKind> Values => Lookup.Values;

        /// <summary>The name a person would read; naming allocates nothing once the first name was asked for.</summary>
        /// <param name="value">The kind of port.</param>
        /// <returns>The name, or the number of a value that is not defined.</returns>
        public static string ToDisplayName(this PortKind value) => Lookup.Names.DisplayName((int)value);

        /// <summary>Finds a kind of port by display name or member name, whatever the case, without allocating.</summary>
        /// <param name="text">The name; white space around it is ignored.</param>
        /// <param name="value">The kind of port, or the default value.</param>
        /// <returns>False if there is no such name.</returns>
        public static bool TryParse(string? text, out PortKind value) =>
            TryParse(new TextSlice(text), out value);

#if SPECS_SPANS
        /// <inheritdoc cref="TryParse(string, out PortKind)"/>
        public static bool TryParse(global::System.ReadOnlySpan<char> text, out PortKind value) =>
            TryParse(new TextSlice(text), out value);

#endif
        private static bool TryParse(TextSlice text, out PortKind value)
        {
            bool found = Lookup.Names.TryFind(text, out int member);
            value = (PortKind)member;
            return found;
        }

        private static string DisplayName(PortKind value) => value switch
        {
            PortKind.Usb => "USB",
            PortKind.UsbA => "USB-A",
            PortKind.UsbB => "USB-B",
            PortKind.UsbC => "USB-C",
            PortKind.MiniUsb => "Mini USB",
            PortKind.MicroUsb => "Micro USB",
            PortKind.Thunderbolt => "Thunderbolt",
            PortKind.Thunderbolt2 => "Thunderbolt 2",
            PortKind.Thunderbolt3 => "Thunderbolt 3",
            PortKind.Thunderbolt4 => "Thunderbolt 4",
            PortKind.Thunderbolt5 => "Thunderbolt 5",
            PortKind.FireWire400 => "FireWire 400",
            PortKind.FireWire800 => "FireWire 800",
            PortKind.Hdmi => "HDMI",
            PortKind.MiniHdmi => "Mini HDMI",
            PortKind.MicroHdmi => "Micro HDMI",
            PortKind.DisplayPort => "DisplayPort",
            PortKind.MiniDisplayPort => "Mini DisplayPort",
            PortKind.Dvi => "DVI",
            PortKind.MiniDvi => "Mini-DVI",
            PortKind.MicroDvi => "Micro-DVI",
            PortKind.Vga => "VGA",
            PortKind.MiniVga => "Mini-VGA",
            PortKind.Adc => "Apple Display Connector",
            PortKind.CompositeVideo => "Composite video",
            PortKind.SVideo => "S-Video",
            PortKind.Rgb => "RGB video",
            PortKind.Rf => "RF",
            PortKind.Ethernet => "Ethernet",
            PortKind.Modem => "Modem",
            PortKind.Adb => "Apple Desktop Bus",
            PortKind.Scsi => "SCSI",
            PortKind.Serial => "Serial",
            PortKind.Rs232 => "RS-232",
            PortKind.Parallel => "Parallel",
            PortKind.Ide => "IDE",
            PortKind.Sata => "SATA",
            PortKind.ESata => "eSATA",
            PortKind.PciExpress => "PCI Express",
            PortKind.Pci => "PCI",
            PortKind.Agp => "AGP",
            PortKind.Isa => "ISA",
            PortKind.Nubus => "NuBus",
            PortKind.ExpressCard => "ExpressCard slot",
            PortKind.PcCard => "PC Card slot",
            PortKind.SdCard => "SD card slot",
            PortKind.SdxcCard => "SDXC card slot",
            PortKind.MicroSdCard => "microSD card slot",
            PortKind.CompactFlash => "CompactFlash slot",
            PortKind.MagSafe => "MagSafe",
            PortKind.Power => "Power",
            PortKind.Headphone => "Headphone jack",
            PortKind.LineIn => "Line in",
            PortKind.LineOut => "Line out",
            PortKind.Microphone => "Microphone jack",
            PortKind.DigitalAudio => "Digital audio",
            PortKind.Midi => "MIDI",
            PortKind.Game => "Game port",
            PortKind.Keyboard => "Keyboard port",
            PortKind.Mouse => "Mouse port",
            PortKind.Ps2 => "PS/2",
            PortKind.Gpio => "GPIO",
            PortKind.CameraInterface => "Camera interface",
            PortKind.DisplayInterface => "Display interface",
            PortKind.M2 => "M.2 slot",
            PortKind.Cassette => "Cassette port",
            PortKind.Cartridge => "Cartridge slot",
            PortKind.Floppy => "Floppy drive port",
            PortKind.Infrared => "Infrared port",
            PortKind.Expansion => "Expansion slot",
            _ => "Other",
        };

        /// <summary>Made when first asked for.</summary>
        private static class Lookup
        {
            internal static readonly NameTable Names = new NameTable(
                global::System.Enum.GetNames(typeof(PortKind)),
                static member => DisplayName((PortKind)member));

            internal static readonly SpecList<PortKind> Values = new SpecList<PortKind>(global::System.Array.ConvertAll(
                global::System.Enum.GetNames(typeof(PortKind)),
                static name => (PortKind)global::System.Enum.Parse(typeof(PortKind), name)));
        }
    }
}
