using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>Rows whose cells stand one column too far to the right, behind an empty one in front of their key or of their first value.</summary>
internal static class MovedCells
{
    /// <summary>A table with each cell in its column.</summary>
    /// <param name="table">The table.</param>
    /// <param name="width">How many cells a row has.</param>
    public static SheetTable Restore(SheetTable table, int width) => table.Rows.Any(row => EmptyIn(row, width) >= 0)
        ? table with { Rows = [.. table.Rows.Select(row => EmptyIn(row, width) is int empty and >= 0 ? Without(row, empty) : row)] }
        : table;

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
