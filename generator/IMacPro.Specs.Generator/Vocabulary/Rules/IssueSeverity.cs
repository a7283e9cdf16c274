namespace IMacPro.Specs
{
    /// <summary>How sure the verdict on a configuration is.</summary>
#if SPECS_JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(EnumJsonConverter<IssueSeverity>))]
#endif
    public enum IssueSeverity
    {
        /// <summary>Impossible for certain.</summary>
        Error,

        /// <summary>Doubtful.</summary>
        Warning,
    }
}
