using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>A table of keys and values, one column of values for each variant.</summary>
internal sealed class VariantTable
{
    private static readonly string[] NamingKeys =
        ["", "model", "models", "component", "name", "variant", "version", "specification", "specifications", "feature", "features"];

    private readonly SheetTable _table;

    private VariantTable(SheetTable table, IReadOnlyList<string> names)
    {
        _table = table;
        Names = names;
    }

    /// <summary>The names of the variants; none where the table has one column of values.</summary>
    public IReadOnlyList<string> Names { get; }

    public static VariantTable Open(SheetTable table)
    {
        SheetRow head = table.Rows[0];
        bool named = Array.IndexOf(NamingKeys, RowKeys.Normalize(head.Key.Text)) >= 0;
        int width = named ? head.Cells.Count - 1 : CommonWidth(table);
        if (width < 2)
        {
            return new VariantTable(table, []);
        }

        IEnumerable<string> names = Enumerable.Range(1, width).Select(column => NameOf(head, column, named));
        return new VariantTable(table, [.. names]);
    }

    /// <summary>Every statement of the table: its key, its value, and which column it is for; -1 for all.</summary>
    public IEnumerable<(Cell Key, Cell Value, int Column)> Statements()
    {
        Cell key = Cell.None;
        foreach (SheetRow row in _table.Rows)
        {
            // A row without a key goes on with what the row before it spoke of.
            key = row.Key.IsEmpty ? key : row.Key;
            if (row.Cells.Count < 2 || key.IsEmpty)
            {
                continue;
            }

            if (Names.Count == 0)
            {
                // A stray pipe within a value parts nothing: there is one column.
                Cell last = row.Cells[row.Cells.Count - 1];
                int start = row.Cells[1].Start - row.Whole.Start;
                yield return (key, row.Whole.Slice(start, last.Start + last.Text.Length - row.Whole.Start), -1);
            }
            else if (row.Cells.Count == 2)
            {
                yield return (key, row.Cells[1], -1);
            }
            else
            {
                for (int column = 1; column < row.Cells.Count && column <= Names.Count; column++)
                {
                    yield return (key, row.Cells[column], column - 1);
                }
            }
        }
    }

    private static string NameOf(SheetRow head, int column, bool named)
    {
        string name = named ? new ScannedCell(head.At(column)).Text : "";
        return name.Length > 0 ? name : $"Variant {Model.Invariant.Text(column)}";
    }

    private static int CommonWidth(SheetTable table) => table.Rows
        .GroupBy(row => row.Cells.Count - 1)
        .OrderByDescending(group => group.Count())
        .First()
        .Key;
}
