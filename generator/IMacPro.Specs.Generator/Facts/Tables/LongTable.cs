using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// A table with a row for what each variant has of each key, <c>Component | Series | Specification</c>: brought to the form that has a
/// column for each variant.
/// </summary>
internal static class LongTable
{
    private const int Columns = 3;
    private const int MostVariants = 40;

    // An empty cell would have what stands beside it.
    private const string Nothing = "–";

    private static readonly string[] Heads = ["series", "variant", "model", "version", "machine", "generation", "edition"];

    /// <summary>The table with a column for each variant; the table itself where it is of another form.</summary>
    public static SheetTable Widen(SheetTable table)
    {
        SheetRow head = table.Rows[0];
        if (head.Cells.Count != Columns || Array.IndexOf(Heads, RowKeys.Normalize(head.Cells[1].Text)) < 0)
        {
            return table;
        }

        Cell[] variants =
        [
            .. table.Rows.Skip(1).Select(row => row.At(1)).Where(cell => !IsOfAll(cell))
                .GroupBy(NameOf, StringComparer.OrdinalIgnoreCase).Take(MostVariants + 1).Select(cells => cells.First()),
        ];
        int known = table.Rows.Skip(1).Count(row => RowReaders.Find(row.Key.Text) is not null);
        return variants.Length is < 2 or > MostVariants || known <= variants.Length
            || variants.Length * table.Rows.Count > SheetLimits.MostStatements ? table
            : table with { Rows = [head with { Cells = [head.Cells[1], .. variants] }, .. RowsOf(table, [.. variants.Select(NameOf)])] };
    }

    private static List<SheetRow> RowsOf(SheetTable table, string[] variants)
    {
        List<SheetRow> rows = [];
        Cell variant = Cell.None;
        foreach (SheetRow row in table.Rows.Skip(1))
        {
            // A row without a key and a variant goes on with those above it, and one without a key with what that spoke of.
            variant = row.At(1).IsEmpty && row.Key.IsEmpty ? variant : row.At(1);
            Cell value = row.At(Columns - 1);
            SheetRow? above = rows.Count > 0 && (row.Key.IsEmpty || row.Key.Text == rows[rows.Count - 1].Key.Text) ? rows[rows.Count - 1] : null;
            Cell key = row.Key.IsEmpty && above is not null ? above.Key : row.Key;
            if (IsOfAll(variant))
            {
                rows.Add(row with { Cells = [key, value] });
                continue;
            }

            int column = Array.FindIndex(variants, name => name.Equals(NameOf(variant), StringComparison.OrdinalIgnoreCase));
            bool isFree = above is not null && above.Cells.Count == variants.Length + 1 && above.Cells[column + 1].Text == Nothing;
            Cell[] cells = isFree ? [.. above!.Cells] : [key, .. variants.Select(_ => value with { Text = Nothing })];
            cells[column + 1] = value;
            if (isFree)
            {
                rows[rows.Count - 1] = above! with { Cells = cells };
            }
            else
            {
                rows.Add(row with { Cells = cells });
            }
        }

        return rows;
    }

    private static bool IsOfAll(Cell variant) => variant.IsEmpty || NamedVariants.AreAll(NameOf(variant));

    private static string NameOf(Cell variant) => Markup.Clean(variant.Text);
}
