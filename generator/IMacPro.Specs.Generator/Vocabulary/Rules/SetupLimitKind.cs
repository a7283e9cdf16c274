namespace IMacPro.Specs
{
    /// <summary>What a limit of a setup is about.</summary>
    public enum SetupLimitKind
    {
        /// <summary>The operating system's version, between two versions.</summary>
        OperatingSystem,

        /// <summary>Ports in use, at most as many as there are.</summary>
        Ports,

        /// <summary>The speed of the Ethernet link, at most the fastest.</summary>
        Ethernet,

        /// <summary>The Wi-Fi standard, one of those supported.</summary>
        Wifi,

        /// <summary>The Bluetooth version, at most the one supported.</summary>
        Bluetooth,

        /// <summary>Pixels of a display mode, at most those of the panel.</summary>
        Pixels,

        /// <summary>The brightness, at most the panel's.</summary>
        Brightness,
    }
}
