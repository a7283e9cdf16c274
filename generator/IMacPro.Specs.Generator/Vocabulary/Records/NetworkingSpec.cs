namespace IMacPro.Specs
{
    /// <summary>Wireless and wired networks.</summary>
    public sealed partial record NetworkingSpec
    {
        /// <summary>The Wi-Fi standards, as flags.</summary>
        public WifiStandard? Wifi { get; init; }

        /// <summary>The generation name, such as Wi-Fi 6.</summary>
        public string? WifiName { get; init; }

        /// <summary>The Ethernet speeds, slowest first.</summary>
        public SpecList<DataRate> EthernetRates { get; init; } = SpecList<DataRate>.Empty;

        /// <summary>The fastest Ethernet that could be had.</summary>
        public DataRate? EthernetMaximum { get; init; }

        /// <summary>The fastest Ethernet of the standard configuration, where a faster one was an option.</summary>
        public DataRate? EthernetBase { get; init; }

        /// <summary>Whether the fastest Ethernet was an option.</summary>
        public bool? EthernetMaximumOptional { get; init; }

        /// <summary>The Bluetooth version.</summary>
        public global::System.Version? Bluetooth { get; init; }

        /// <summary>What the sheet adds to the Bluetooth version, such as an enhanced data rate.</summary>
        public string? BluetoothFeatures { get; init; }

        /// <summary>The modem, in the sheet's words.</summary>
        public string? Modem { get; init; }
    }
}
