using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>Rows that lost the bar behind their key: <c>Memory 8 GB | 16 GB</c> in a table of two machines.</summary>
internal static class LostBars
{
    // No key that is known has more words.
    private const int MostWords = 5;

    /// <summary>The table with a bar behind each key that is known; as it is where every row has its cells.</summary>
    /// <param name="table">The table.</param>
    /// <param name="explained">Takes the keys that looked like ones without a value.</param>
    public static SheetTable Restore(SheetTable table, HashSet<Cell> explained)
    {
        int width = table.CommonWidth();
        if (width < 2 || table.Rows.All(row => row.Cells.Count >= width))
        {
            return table;
        }

        List<SheetRow> rows = [];
        foreach (SheetRow row in table.Rows)
        {
            SheetRow? parted = row.Cells.Count == width - 1 ? Parted(row) : null;
            explained.UnionWith(parted is null ? [] : [row.Key]);
            rows.Add(parted ?? row);
        }

        return table with { Rows = rows };
    }

    // The longest key counts, "Memory slots" and not "Memory"; what is left must be a value of it, or the words are a heading.
    private static SheetRow? Parted(SheetRow row)
    {
        Cell whole = row.Key;
        if (whole.Text.Length > SheetLimits.LongestCell || RowReaders.Find(whole.Text) is not null)
        {
            return null;
        }

        foreach (int blank in Enumerable.Range(0, whole.Text.Length).Where(i => whole.Text[i] == ' ').Take(MostWords).Reverse())
        {
            Cell key = whole.Slice(0, blank);
            Cell value = whole.Slice(blank, whole.Text.Length);
            if (!value.IsEmpty && !char.IsLower(value.Text[0]) && RowReaders.Find(key.Text) is not null && RowReading.Understands(key, value))
            {
                return row with { Cells = [key, value, .. row.Cells.Skip(1)] };
            }
        }

        return null;
    }
}
