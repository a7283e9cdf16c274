namespace IMacPro.Specs
{
    /// <summary>What a port, slot or connector is. Its speed and protocol are stated beside it.</summary>
#if SPECS_JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(EnumJsonConverter<PortKind>))]
#endif
    public enum PortKind
    {
        /// <summary>Universal Serial Bus, the connector not stated.</summary>
        Usb,

        /// <summary>USB with the flat rectangular Type-A connector.</summary>
        UsbA,

        /// <summary>USB with the square Type-B connector.</summary>
        UsbB,

        /// <summary>USB with the reversible Type-C connector.</summary>
        UsbC,

        /// <summary>USB with a Mini connector.</summary>
        MiniUsb,

        /// <summary>USB with a Micro connector.</summary>
        MicroUsb,

        /// <summary>Thunderbolt of the first generation, or of one not stated; Mini DisplayPort connector.</summary>
        Thunderbolt,

        /// <summary>Thunderbolt 2; Mini DisplayPort connector.</summary>
        Thunderbolt2,

        /// <summary>Thunderbolt 3; USB-C connector.</summary>
        Thunderbolt3,

        /// <summary>Thunderbolt 4; USB-C connector.</summary>
        Thunderbolt4,

        /// <summary>Thunderbolt 5; USB-C connector.</summary>
        Thunderbolt5,

        /// <summary>IEEE 1394a.</summary>
        FireWire400,

        /// <summary>IEEE 1394b.</summary>
        FireWire800,

        /// <summary>HDMI with the full-size connector.</summary>
        Hdmi,

        /// <summary>HDMI with the Mini connector.</summary>
        MiniHdmi,

        /// <summary>HDMI with the Micro connector.</summary>
        MicroHdmi,

        /// <summary>DisplayPort with the full-size connector.</summary>
        DisplayPort,

        /// <summary>DisplayPort with the Mini connector.</summary>
        MiniDisplayPort,

        /// <summary>Digital Visual Interface.</summary>
        Dvi,

        /// <summary>DVI with the Mini connector.</summary>
        MiniDvi,

        /// <summary>DVI with the still smaller Micro connector.</summary>
        MicroDvi,

        /// <summary>Analog video with the 15-pin connector.</summary>
        Vga,

        /// <summary>Analog video with the Mini connector.</summary>
        MiniVga,

        /// <summary>Video, USB and power for a display in one connector.</summary>
        Adc,

        /// <summary>Analog video on one line.</summary>
        CompositeVideo,

        /// <summary>Analog video with brightness and color apart.</summary>
        SVideo,

        /// <summary>Analog or digital video with red, green and blue apart, on a connector of the machine's own.</summary>
        Rgb,

        /// <summary>Video modulated for the antenna input of a television set.</summary>
        Rf,

        /// <summary>Wired network.</summary>
        Ethernet,

        /// <summary>Telephone line.</summary>
        Modem,

        /// <summary>Keyboard, mouse and other input devices.</summary>
        Adb,

        /// <summary>Small Computer System Interface.</summary>
        Scsi,

        /// <summary>Serial port, the standard not stated.</summary>
        Serial,

        /// <summary>Serial port according to RS-232.</summary>
        Rs232,

        /// <summary>Parallel port, mostly for printers.</summary>
        Parallel,

        /// <summary>Parallel ATA drives.</summary>
        Ide,

        /// <summary>Serial ATA drives.</summary>
        Sata,

        /// <summary>Serial ATA drives outside the case.</summary>
        ESata,

        /// <summary>PCI Express slot.</summary>
        PciExpress,

        /// <summary>PCI slot.</summary>
        Pci,

        /// <summary>Accelerated Graphics Port.</summary>
        Agp,

        /// <summary>Industry Standard Architecture slot.</summary>
        Isa,

        /// <summary>NuBus slot.</summary>
        Nubus,

        /// <summary>Slot for ExpressCard modules.</summary>
        ExpressCard,

        /// <summary>Slot for PC Cards, also known as PCMCIA.</summary>
        PcCard,

        /// <summary>Slot for SD cards.</summary>
        SdCard,

        /// <summary>Slot for SD cards up to SDXC.</summary>
        SdxcCard,

        /// <summary>Slot for microSD cards.</summary>
        MicroSdCard,

        /// <summary>Slot for CompactFlash cards.</summary>
        CompactFlash,

        /// <summary>Power with a magnetic connector, of any generation.</summary>
        MagSafe,

        /// <summary>Power with any other connector.</summary>
        Power,

        /// <summary>Sound output for headphones, or for a headset.</summary>
        Headphone,

        /// <summary>Sound input at line level.</summary>
        LineIn,

        /// <summary>Sound output at line level.</summary>
        LineOut,

        /// <summary>Sound input for a microphone.</summary>
        Microphone,

        /// <summary>Digital sound, optical or electrical.</summary>
        DigitalAudio,

        /// <summary>Musical instruments.</summary>
        Midi,

        /// <summary>Joysticks and paddles.</summary>
        Game,

        /// <summary>A keyboard connector of its own.</summary>
        Keyboard,

        /// <summary>A mouse connector of its own.</summary>
        Mouse,

        /// <summary>Keyboard or mouse with the PS/2 connector.</summary>
        Ps2,

        /// <summary>Pins for general-purpose input and output.</summary>
        Gpio,

        /// <summary>Ribbon connector for a camera module.</summary>
        CameraInterface,

        /// <summary>Ribbon connector for a display module.</summary>
        DisplayInterface,

        /// <summary>Slot for M.2 modules.</summary>
        M2,

        /// <summary>Cassette tape recorder.</summary>
        Cassette,

        /// <summary>Slot for cartridges.</summary>
        Cartridge,

        /// <summary>Connector for a floppy disk drive.</summary>
        Floppy,

        /// <summary>Infrared light: IrDA, or the receiver of a remote control.</summary>
        Infrared,

        /// <summary>Slot or connector of a bus of the machine's own.</summary>
        Expansion,

        /// <summary>Something else.</summary>
        Other,
    }
}
