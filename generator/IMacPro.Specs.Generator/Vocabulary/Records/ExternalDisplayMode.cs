namespace IMacPro.Specs
{
    /// <summary>A number of equal external displays.</summary>
    public sealed partial record ExternalDisplayMode
    {
        /// <summary>How many displays at once.</summary>
        public int? Count { get; init; }

        /// <summary>The resolution of each by its name, such as <c>4K</c>; a sheet may state the pixels, the name or both.</summary>
        public string? Resolution { get; init; }

        /// <summary>The number of pixels in a row of each.</summary>
        public int? HorizontalPixels { get; init; }

        /// <summary>The number of pixels in a column of each.</summary>
        public int? VerticalPixels { get; init; }

        /// <summary>The refresh rate of each.</summary>
        public Frequency? RefreshRate { get; init; }
    }
}
