using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>The head of a table where it stands in other places than the first row: below the table's own title, and again further down.</summary>
internal static class TableHead
{
    /// <summary>The table with its head as its first row, and nowhere else.</summary>
    /// <param name="table">The table.</param>
    /// <param name="headings">Gets the titles above the head.</param>
    public static SheetTable Tidy(SheetTable table, HashSet<Cell> headings)
    {
        int first = 0;
        while (first + 1 < table.Rows.Count && IsTitle(table.Rows[first]))
        {
            first++;
        }

        if (!Names(table.Rows[first]))
        {
            return table;
        }

        headings.UnionWith(table.Rows.Take(first).Select(row => row.Key.IsEmpty ? row.Whole : row.Key));
        SheetRow head = table.Rows[first];
        return first == 0 && !table.Rows.Skip(1).Any(row => Repeats(row, head))
            ? table
            : table with { Rows = [head, .. table.Rows.Skip(first + 1).Where(row => !Repeats(row, head))] };
    }

    private static bool IsTitle(SheetRow row) => row.Cells.Skip(1).All(cell => cell.IsEmpty);

    private static bool Names(SheetRow row) => row.Cells.Count > 2 && VariantTable.IsNamingKey(row.Key) && !IsTitle(row);

    // The cells of a row that reaches down are the same, and in the same place.
    private static bool Repeats(SheetRow row, SheetRow head) => row.Cells.Count == head.Cells.Count && row.Key != head.Key
        && Enumerable.Range(0, head.Cells.Count).All(column => Markup.Clean(row.Cells[column].Text) == Markup.Clean(head.Cells[column].Text));
}
