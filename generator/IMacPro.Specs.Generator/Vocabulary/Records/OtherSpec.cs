namespace IMacPro.Specs
{
    /// <summary>What the sheet states beyond the areas above, kept in its own words.</summary>
    public sealed partial record OtherSpec
    {
        /// <summary>The rows.</summary>
        public SpecList<OtherFact> Facts { get; init; } = SpecList<OtherFact>.Empty;
    }
}
