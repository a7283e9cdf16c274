namespace IMacPro.Specs
{
    /// <summary>Where a machine's facts come from.</summary>
    public sealed partial record SheetSource
    {
        /// <summary>The name of the sheet's file, without its folder.</summary>
        public string? FileName { get; init; }

        /// <summary>
        /// SHA-256 of what the sheet says, in lower-case hexadecimal: its text as UTF-8 without byte order mark, comments and
        /// blank lines, each line without white space around it and ended by a line feed.
        /// </summary>
        public string? Sha256 { get; init; }

        /// <summary>The sources the sheet names.</summary>
        public SpecList<SourceReference> References { get; init; } = SpecList<SourceReference>.Empty;
    }
}
