namespace IMacPro.Specs
{
    /// <summary>Which parts can be changed, and how.</summary>
    public sealed partial record ServiceabilitySpec
    {
        /// <summary>The parts the sheet speaks of.</summary>
        public SpecList<ServiceablePart> Parts { get; init; } = SpecList<ServiceablePart>.Empty;
    }
}
