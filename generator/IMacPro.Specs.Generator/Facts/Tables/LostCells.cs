using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// Rows of machines that have fewer cells than the head of keys, since a cell above reached down over them: puts each cell below the
/// key that it answers, and into the gaps what stands above them.
/// </summary>
internal static class LostCells
{
    // Of a row that lacks more, nobody knows where.
    private const int MostLost = 3;

    /// <summary>The table with all its cells; as it is where nothing tells which are missing.</summary>
    public static SheetTable Restore(SheetTable table)
    {
        int width = table.Rows[0].Cells.Count;
        if (table.Rows.Count * width > SheetLimits.MostOfAKind || !table.Rows.Skip(2).Any(row => Lacks(row, width)))
        {
            return table;
        }

        // Where each row but the first ends early, its last cells reached down; one row alone may simply say less.
        bool reachesDown = table.Rows[1].Cells.Count == width
            && table.Rows.Skip(2).All(row => row.Cells.Count == table.Rows[table.Rows.Count - 1].Cells.Count);
        List<SheetRow> rows = [.. table.Rows.Take(2)];
        foreach (SheetRow row in table.Rows.Skip(2))
        {
            rows.Add(Lacks(row, width) ? Restored(row, table.Rows[0], rows[rows.Count - 1], reachesDown) : row);
        }

        return table with { Rows = rows };
    }

    private static bool Lacks(SheetRow row, int width) => row.Cells.Count > 1 && row.Cells.Count < width && row.Cells.Count >= width - MostLost;

    private static SheetRow Restored(SheetRow row, SheetRow head, SheetRow above, bool reachesDown)
    {
        int[] columns = ColumnsOf(row, head);
        bool isMoved = columns[columns.Length - 1] > row.Cells.Count - 1;
        if (!isMoved && !reachesDown)
        {
            return row;
        }

        Cell[] cells = [.. Enumerable.Range(0, head.Cells.Count).Select(above.At)];
        for (int i = 0; i < columns.Length; i++)
        {
            cells[columns[i]] = row.Cells[i];
        }

        return row with { Cells = cells };
    }

    // The column of each cell, in their order: so that as many as can be are understood, and else as far in front as can be.
    private static int[] ColumnsOf(SheetRow row, SheetRow head)
    {
        int lost = head.Cells.Count - row.Cells.Count;
        int[,] fits = new int[row.Cells.Count, lost + 1];
        int[,] best = new int[row.Cells.Count + 1, lost + 1];
        for (int cell = row.Cells.Count - 1; cell > 0; cell--)
        {
            for (int gaps = lost; gaps >= 0; gaps--)
            {
                fits[cell, gaps] = best[cell + 1, gaps] + (RowReading.Understands(head.Cells[cell + gaps], row.Cells[cell]) ? 1 : 0);
                best[cell, gaps] = gaps < lost ? Math.Max(fits[cell, gaps], best[cell, gaps + 1]) : fits[cell, gaps];
            }
        }

        int[] columns = new int[row.Cells.Count];
        for (int cell = 1, gap = 0; cell < columns.Length; cell++)
        {
            while (fits[cell, gap] < best[cell, gap])
            {
                gap++;
            }

            columns[cell] = cell + gap;
        }

        return columns;
    }
}
