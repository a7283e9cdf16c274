namespace IMacPro.Specs
{
    /// <summary>The outer dimensions.</summary>
    public sealed partial record DimensionsSpec
    {
        /// <summary>From the table up; of a laptop, closed.</summary>
        public Length? Height { get; init; }

        /// <summary>From left to right.</summary>
        public Length? Width { get; init; }

        /// <summary>From front to back.</summary>
        public Length? Depth { get; init; }
    }
}
