namespace IMacPro.Specs
{
    /// <summary>One row of the sheet, kept in its own words.</summary>
    public sealed partial record OtherFact
    {
        /// <summary>The row's key.</summary>
        public string? Key { get; init; }

        /// <summary>The row's text.</summary>
        public string? Text { get; init; }
    }
}
