using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Sheets;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>Tables all of whose rows stand in one line: <c>Model | Small | Large | Memory | 8 GB | 16 GB | Weight | 1 kg | 2 kg</c>.</summary>
internal static class FlatRows
{
    private const int FewestRows = 5;
    private const int MostColumns = 20;

    // Of more, it is no table of specifications.
    private const int MostCells = 2_000;

    /// <summary>The table that a line of text is; null where it is none.</summary>
    /// <param name="line">A paragraph of one line.</param>
    /// <param name="parser">Takes it apart.</param>
    public static SheetTable? In(SheetParagraph line, RowParser parser)
    {
        if (line.IsBullet || line.Text.Text.IndexOf('|') < 0 || line.Text.Text.IndexOf('\n') >= 0)
        {
            return null;
        }

        SheetTable table = new(line.Section, [parser.Parse(line.Text)]);
        return Part(table) is { Rows.Count: > 1 } parted ? parted : null;
    }

    /// <summary>The table with a row for each key, where keys that are known stand as far from each other as there are columns.</summary>
    public static SheetTable Part(SheetTable table) =>
        table.Rows.Any(row => ColumnsOf(row) > 0) ? table with { Rows = [.. table.Rows.SelectMany(row => Part(row, ColumnsOf(row)))] } : table;

    private static IEnumerable<SheetRow> Part(SheetRow row, int columns) => columns == 0 ? [row]
        : Enumerable.Range(0, (row.Cells.Count + columns - 1) / columns).Select(i =>
        {
            Cell[] cells = [.. row.Cells.Skip(i * columns).Take(columns)];
            return row with { Cells = cells, Span = TextSpan.FromBounds(cells[0].Start, cells[cells.Length - 1].Span.End) };
        });

    // Of the columns that there may be, the fewest; 0 where it is one row.
    private static int ColumnsOf(SheetRow row)
    {
        int most = row.Cells.Count <= MostCells ? Math.Min((row.Cells.Count + 1) / FewestRows, MostColumns) : 0;
        bool[] keys = most < 2 ? [] : [.. row.Cells.Select(IsKey)];
        for (int columns = 2; columns <= most; columns++)
        {
            int rows = (row.Cells.Count + columns - 1) / columns;
            int known = Enumerable.Range(0, rows).Count(i => keys[i * columns]);

            // Between them hardly any is one, or the row is the head of a table.
            int others = keys.Count(isKey => isKey) - known;
            if (known * 4 >= rows * 3 && others * 4 < known)
            {
                return columns;
            }
        }

        return 0;
    }

    private static bool IsKey(Cell cell) => cell.Text.Length is > 0 and <= SheetReader.LongestKey && RowReaders.Find(cell.Text) is not null;
}
