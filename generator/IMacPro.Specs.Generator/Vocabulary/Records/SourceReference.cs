namespace IMacPro.Specs
{
    /// <summary>One source a sheet names.</summary>
    public sealed partial record SourceReference
    {
        /// <summary>The mark by which the sheet refers to it.</summary>
        public string? Mark { get; init; }

        /// <summary>The source.</summary>
        public string? Text { get; init; }
    }
}
