namespace IMacPro.Specs
{
    /// <summary>The case.</summary>
    public sealed partial record BodySpec
    {
        /// <summary>Its color and surface.</summary>
        public string? Finish { get; init; }
    }
}
