namespace IMacPro.Specs
{
    /// <summary>Generations of IEEE 802.11 wireless networking, which combine.</summary>
    [global::System.Flags]
#if SPECS_JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(EnumJsonConverter<WifiStandard>))]
#endif
    public enum WifiStandard
    {
        /// <summary>No wireless network.</summary>
        None = 0,

        /// <summary>802.11 of 1997, up to 2 Mb/s.</summary>
        Legacy = 1,

        /// <summary>802.11a.</summary>
        A = 2,

        /// <summary>802.11b.</summary>
        B = 4,

        /// <summary>802.11g.</summary>
        G = 8,

        /// <summary>802.11n, also named Wi-Fi 4.</summary>
        N = 16,

        /// <summary>802.11ac, also named Wi-Fi 5.</summary>
        Ac = 32,

        /// <summary>802.11ax, also named Wi-Fi 6, and Wi-Fi 6E where it uses the 6 GHz band.</summary>
        Ax = 64,

        /// <summary>802.11be, also named Wi-Fi 7.</summary>
        Be = 128,

        /// <summary>802.11bn, also named Wi-Fi 8.</summary>
        Bn = 256,
    }
}
