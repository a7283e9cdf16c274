namespace IMacPro.Specs.Generator.Sheets;

/// <summary>How far a cell of a wiki's table reaches: <c>colspan=2 rowspan="3" |</c> stands before its text.</summary>
/// <param name="Columns">How many columns it fills, at least one.</param>
/// <param name="Rows">How many rows, at least one.</param>
internal readonly record struct CellSpan(int Columns, int Rows)
{
    /// <summary>Where there are more it is no table of specifications, and each row is to cost what it holds.</summary>
    public const int MostColumns = 20;

    private const int MostRows = 200;

    // What is said of a cell is short; nobody looks further for where it begins.
    private const int LongestAttributes = 300;

    private static readonly char[] Bars = ['|', '!', '\n', '\r'];

    /// <summary>The span of the cell whose text starts at a place.</summary>
    public static CellSpan Before(string sheet, int start)
    {
        // What is said of a cell may have a line of its own above its text.
        int bar = start - 1;
        while (bar >= 0 && sheet[bar] is ' ' or '\t' or '\r' or '\n' or '*' or '`')
        {
            bar--;
        }

        if (bar <= 0 || sheet[bar] != '|')
        {
            return new CellSpan(1, 1);
        }

        int from = sheet.LastIndexOfAny(Bars, bar - 1, Math.Min(bar, LongestAttributes)) + 1;
        string attributes = sheet.Substring(from, bar - from);
        return new CellSpan(Number(attributes, "colspan", MostColumns), Number(attributes, "rowspan", MostRows));
    }

    /// <summary>
    /// A row outside a wiki's table with each cell in all columns that it says it fills; a value alone beside its key holds for all as it is.
    /// </summary>
    public static SheetRow Spread(SheetRow row) =>
        row.Cells.Count > 2 && row.Sheet.IndexOf("colspan", row.Span.Start, row.Span.Length, StringComparison.OrdinalIgnoreCase) >= 0
            ? row with { Cells = [.. row.Cells.SelectMany(cell => Enumerable.Repeat(cell, Before(row.Sheet, cell.Start).Columns))] }
            : row;

    private static int Number(string attributes, string name, int most)
    {
        int position = attributes.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (position < 0)
        {
            return 1;
        }

        string value = attributes.Substring(position + name.Length).TrimStart(' ', '=', '"', '\'');
        int number = 0;
        foreach (char digit in value.TakeWhile(character => character is >= '0' and <= '9'))
        {
            number = Math.Min((number * 10) + (digit - '0'), most);
        }

        return Math.Max(number, 1);
    }
}
