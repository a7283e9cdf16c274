namespace IMacPro.Specs
{
    /// <summary>The built-in camera.</summary>
    public sealed partial record CameraSpec
    {
        /// <summary>The name it is sold under.</summary>
        public string? Name { get; init; }

        /// <summary>The number of lines of its video.</summary>
        public int? VerticalPixels { get; init; }

        /// <summary>The lines of video it may have, where the sheet names several.</summary>
        public SpecList<string> Options { get; init; } = SpecList<string>.Empty;
    }
}
