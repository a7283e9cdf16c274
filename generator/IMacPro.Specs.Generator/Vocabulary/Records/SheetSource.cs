namespace IMacPro.Specs
{
    /// <summary>Where a machine's facts come from.</summary>
    public sealed partial record SheetSource
    {
        /// <summary>The name of the sheet's file, without its folder.</summary>
        public string? FileName { get; init; }

        /// <summary>
        /// SHA-256 of the sheet's text as UTF-8 with comments and byte order mark left out and lines
        /// ended by a line feed, in lower-case hexadecimal.
        /// </summary>
        public string? Sha256 { get; init; }

        /// <summary>The sources the sheet names.</summary>
        public SpecList<SourceReference> References { get; init; } = SpecList<SourceReference>.Empty;
    }
}
