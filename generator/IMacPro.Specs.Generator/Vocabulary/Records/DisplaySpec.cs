namespace IMacPro.Specs
{
    /// <summary>The built-in display.</summary>
    public sealed partial record DisplaySpec
    {
        /// <summary>The name it is sold under.</summary>
        public string? Name { get; init; }

        /// <summary>The panel technology, such as an IPS or TFT panel.</summary>
        public string? Technology { get; init; }

        /// <summary>The diagonal of the visible area.</summary>
        public Length? Diagonal { get; init; }

        /// <summary>The number of pixels in a row.</summary>
        public int? HorizontalPixels { get; init; }

        /// <summary>The number of pixels in a column.</summary>
        public int? VerticalPixels { get; init; }

        /// <summary>All pixels of the panel; derived from the resolution.</summary>
        public int? PixelCount { get; init; }

        /// <summary>
        /// The pixel density in pixels per inch, stated or else derived from resolution and diagonal, to
        /// two decimals.
        /// </summary>
        public double? PixelsPerInch { get; init; }

        /// <summary>The highest typical brightness.</summary>
        public Luminance? Brightness { get; init; }

        /// <summary>The range of colors it covers.</summary>
        public ColorGamut? Gamut { get; init; }

        /// <summary>The number of colors it can show.</summary>
        public long? ColorCount { get; init; }

        /// <summary>Whether its white point follows the surroundings.</summary>
        public bool? TrueTone { get; init; }

        /// <summary>The highest refresh rate.</summary>
        public Frequency? RefreshRate { get; init; }

        /// <summary>Whether it shows high dynamic range content.</summary>
        public bool? HighDynamicRange { get; init; }

        /// <summary>Width to height, such as 16:9.</summary>
        public string? AspectRatio { get; init; }

        /// <summary>What the sheet names beside the first panel, or what could be ordered instead of it, in its words.</summary>
        public SpecList<string> Options { get; init; } = SpecList<string>.Empty;
    }
}
