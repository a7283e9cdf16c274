using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// Cells that reached over several columns and left all but the first of them empty: told by what no machine is without, which many rows
/// then seem to state of the first machine alone.
/// </summary>
internal static class MergedCells
{
    private const int FewestRows = 8;
    private const int FewestSparse = 5;
    private const int FewestFilled = 3;

    // A row of so many cells that states something in its first column alone.
    private const int WidthOfMerged = 4;

    // Besides the components that can be chosen.
    private static readonly string[] OfEach =
        ["display", "weight", "mass", "dimensions", "ports", "connectivity", "model number", "model identifier"];

    /// <summary>A table with its cells in all columns that they reach over; as it is where its empty cells may say that there is nothing.</summary>
    public static SheetTable Fill(SheetTable table)
    {
        int width = table.Rows[0].Cells.Count;
        List<SheetRow> rows =
        [
            .. table.Rows.Skip(1).Where(row => row.Cells.Count == width && !row.HasKeyAlone && RowReaders.Find(row.Key.Text) is not null),
        ];
        if (width is <= 2 or > SheetLimits.MostOfAKind || rows.Count > SheetLimits.MostOfAKind || !rows.TrueForAll(row => !row.Cells[1].IsEmpty))
        {
            return table;
        }

        bool areMerged = rows.Count >= FewestRows
            && rows.Count(row => row.Cells.Any(cell => cell.IsEmpty) && IsOfEach(row.Key.Text)) >= FewestSparse
            && Enumerable.Range(1, width - 1).All(column => rows.Count(row => !row.Cells[column].IsEmpty) >= FewestFilled);
        bool ReachesOverAll(SheetRow row) => rows.Contains(row) && row.Cells.Skip(2).All(cell => cell.IsEmpty)
            && (width >= WidthOfMerged || IsOfEach(row.Key.Text));
        return table with { Rows = [table.Rows[0], .. table.Rows.Skip(1).Select(row => areMerged || ReachesOverAll(row) ? Filled(row) : row)] };
    }

    private static bool IsOfEach(string key) => ComponentReader.Find(key) is not null || Array.IndexOf(OfEach, RowKeys.Normalize(key)) >= 0;

    private static SheetRow Filled(SheetRow row)
    {
        Cell[] cells = [.. row.Cells];
        for (int column = 2; column < cells.Length; column++)
        {
            cells[column] = cells[column].IsEmpty ? cells[column - 1] : cells[column];
        }

        return row with { Cells = cells };
    }
}
