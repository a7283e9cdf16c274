namespace IMacPro.Specs
{
    /// <summary>Which colors a display can show.</summary>
#if SPECS_JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(EnumJsonConverter<ColorGamut>))]
#endif
    public enum ColorGamut
    {
        /// <summary>sRGB, the common gamut of the web.</summary>
        Srgb,

        /// <summary>Display P3, the wide gamut of digital cinema with a display's white.</summary>
        P3,

        /// <summary>Adobe RGB (1998).</summary>
        AdobeRgb,

        /// <summary>ITU-R Recommendation BT.2020.</summary>
        Rec2020,

        /// <summary>NTSC of 1953.</summary>
        Ntsc,

        /// <summary>Something else.</summary>
        Other,
    }
}
