using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// A column that says of each row whether it costs extra, "Memory | 16 GB | yes": what it says is said in the key, "Optional memory".
/// </summary>
internal static class OptionalColumn
{
    private static readonly string[] Heads = ["optional", "optional?", "is optional", "extra", "upgrade", "bto", "cto"];
    private static readonly string[] Yes = ["yes", "y", "true", "x", "✓", "✔", "optional", "extra", "upgrade", "bto", "cto"];
    private static readonly string[] No = ["no", "n", "false", "", "-", "–", "—", "standard", "base", "included"];

    /// <summary>A table without such a column; the table itself where it has none, or that says anything else.</summary>
    public static SheetTable Fold(SheetTable table)
    {
        IReadOnlyList<Cell> head = table.Rows[0].Cells;
        int column = head.Count is > 2 and <= SheetLimits.MostOfAKind
            ? Enumerable.Range(2, head.Count - 2).FirstOrDefault(index => Array.IndexOf(Heads, RowKeys.Normalize(head[index].Text)) >= 0)
            : 0;
        return column == 0 || !table.Rows.Skip(1).All(row => Says(row, column, Yes) || Says(row, column, No))
            ? table
            : table with { Rows = [.. table.Rows.Select((row, index) => Folded(row, column, isOptional: index > 0 && Says(row, column, Yes)))] };
    }

    private static bool Says(SheetRow row, int column, string[] words) => Array.IndexOf(words, RowKeys.Normalize(row.At(column).Text)) >= 0;

    private static SheetRow Folded(SheetRow row, int column, bool isOptional)
    {
        string optional = RowReaders.Optional + row.Key.Text;
        Cell key = isOptional && RowReaders.Find(optional) is not null ? row.Key with { Text = optional } : row.Key;
        return row with { Cells = [key, .. row.Cells.Skip(1).Where((_, index) => index + 1 != column)] };
    }
}
