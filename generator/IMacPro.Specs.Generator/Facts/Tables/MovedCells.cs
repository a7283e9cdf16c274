using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// Rows whose cells stand one column too far to the right, behind an empty one in front of their key or of their first value, or one too far to
/// the left, since their key stands in the row above.
/// </summary>
internal static class MovedCells
{
    private const int FewestCells = 2;

    /// <summary>A table with each cell in its column.</summary>
    /// <param name="table">The table.</param>
    /// <param name="width">How many cells a row has.</param>
    public static SheetTable Restore(SheetTable table, int width) =>
        table.Rows.Any(row => EmptyIn(row, width) >= 0)
            ? table with { Rows = [.. table.Rows.Select(row => EmptyIn(row, width) is int empty and >= 0 ? Without(row, empty) : row)] }
        : table.Rows.Any(row => LacksKey(row, width)) ? table with { Rows = [.. WithKeys(table.Rows, width)] }
        : table;

    // "– | Optional: …" of a table whose rows have one cell more: the key reached down from the row above.
    private static bool LacksKey(SheetRow row, int width) => width > FewestCells && row.Cells.Count == width - 1 && row.Key.Text is "-" or "–" or "—";

    private static IEnumerable<SheetRow> WithKeys(IReadOnlyList<SheetRow> rows, int width)
    {
        Cell key = rows[0].Key;
        foreach (SheetRow row in rows)
        {
            bool lacks = LacksKey(row, width);
            key = lacks ? key : row.Key;
            yield return lacks ? row with { Cells = [key, .. row.Cells] } : row;
        }
    }

    // Of a row with one cell more than the head, all of the others say something.
    private static int EmptyIn(SheetRow row, int width)
    {
        if (row.Cells.Count != width + 1 || row.Cells.Count(cell => cell.IsEmpty) != 1)
        {
            return -1;
        }

        return row.Cells[1].IsEmpty ? 1 : row.Key.IsEmpty && RowReaders.Find(row.Cells[1].Text) is not null ? 0 : -1;
    }

    private static SheetRow Without(SheetRow row, int column) => row with { Cells = [.. row.Cells.Where((_, index) => index != column)] };
}
