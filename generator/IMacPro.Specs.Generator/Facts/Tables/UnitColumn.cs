using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>A column of units beside the keys, "Mass | g | 2740": what it says is said of the whole row, as in a key "Mass (g)".</summary>
internal static class UnitColumn
{
    private static readonly string[] Heads = ["unit", "units", "unit of measure"];

    /// <summary>A table without such a column, its units in the keys.</summary>
    public static SheetTable Fold(SheetTable table)
    {
        IReadOnlyList<Cell> head = table.Rows[0].Cells;
        int column = head.Count is > 2 and <= SheetLimits.MostOfAKind
            ? Enumerable.Range(1, head.Count - 1).FirstOrDefault(index => Array.IndexOf(Heads, RowKeys.Normalize(head[index].Text)) >= 0)
            : 0;
        return column == 0 ? table : table with { Rows = [.. table.Rows.Select(row => Folded(row, column))] };
    }

    private static SheetRow Folded(SheetRow row, int column)
    {
        string unit = Markup.Clean(row.At(column).Text);
        Cell key = Units.Find(unit) == Unit.None ? row.Key : row.Key with { Text = $"{row.Key.Text} ({unit})" };
        return row with { Cells = [key, .. row.Cells.Skip(1).Where((_, index) => index + 1 != column)] };
    }
}
