namespace IMacPro.Specs
{
    /// <summary>A number of equal external displays.</summary>
    public sealed partial record ExternalDisplayMode
    {
        /// <summary>How many displays at once.</summary>
        public int? Count { get; init; }

        /// <summary>The number of pixels in a row of each.</summary>
        public int? HorizontalPixels { get; init; }

        /// <summary>The number of pixels in a column of each.</summary>
        public int? VerticalPixels { get; init; }

        /// <summary>The refresh rate of each.</summary>
        public Frequency? RefreshRate { get; init; }
    }
}
