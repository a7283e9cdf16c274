namespace IMacPro.Specs
{
    /// <summary>The graphics processor and the choices of it.</summary>
    public sealed partial record GraphicsSpec
    {
        /// <summary>The component as the infobox sums it up.</summary>
        public string? Summary { get; init; }

        /// <summary>The graphics processors the machine could be ordered with.</summary>
        public SpecList<GraphicsOption> Options { get; init; } = SpecList<GraphicsOption>.Empty;
    }
}
