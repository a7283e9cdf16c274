namespace IMacPro.Specs
{
    /// <summary>One fact of a machine and the place in a sheet it was read from.</summary>
    public sealed partial record SourceRow
    {
        /// <summary>The variant the fact is about; null where it holds for the whole machine.</summary>
        public string? Variant { get; init; }

        /// <summary>The area, by the name of its static class: "Memory".</summary>
        public string Area { get; init; } = "";

        /// <summary>The member of the area, with the class it is nested in before it: "Slots" or "GB32.Size".</summary>
        public string Name { get; init; } = "";

        /// <summary>The value in words, the same in every culture.</summary>
        public string Value { get; init; } = "";

        /// <summary>The name of the sheet's file, without its folder.</summary>
        public string FileName { get; init; } = "";

        /// <summary>The number of the line in the sheet, counted from 1.</summary>
        public int Line { get; init; }

        /// <summary>The cell of the sheet in its own words.</summary>
        public string Text { get; init; } = "";
    }
}
