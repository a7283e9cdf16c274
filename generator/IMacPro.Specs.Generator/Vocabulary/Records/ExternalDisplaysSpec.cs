namespace IMacPro.Specs
{
    /// <summary>The external displays that can be attached.</summary>
    public sealed partial record ExternalDisplaysSpec
    {
        /// <summary>The combinations; any one of them at a time.</summary>
        public SpecList<ExternalDisplayMode> Modes { get; init; } = SpecList<ExternalDisplayMode>.Empty;
    }
}
