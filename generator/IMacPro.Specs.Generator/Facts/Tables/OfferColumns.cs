using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// A column for what comes with the machine, one for what could be ordered instead and one for the most that fits, <c>Part | Standard |
/// Optional | Maximum</c>: they are no variants. What the head says of a cell is said in a key, "Optional memory".
/// </summary>
internal static class OfferColumns
{
    /// <summary>A table with one row for each of those cells, without its head; the table itself where its columns are something else.</summary>
    public static SheetTable Fold(SheetTable table)
    {
        IReadOnlyList<Cell> head = table.Rows[0].Cells;
        if (head.Count is < 3 or > SheetLimits.MostOfAKind || table.Rows.Count < 2 || !VariantTable.IsNamingKey(head[0]))
        {
            return table;
        }

        Terms?[] terms = [.. head.Skip(1).Select(cell => KeyTerms.Of(RowKeys.Normalize(cell.Text)))];
        return Array.TrueForAll(terms, of => of is not null)
            && terms.Distinct().Count() == terms.Length
            ? table with { Rows = [.. table.Rows.Skip(1).SelectMany(row => Parted(row, terms))] }
            : table;
    }

    private static IEnumerable<SheetRow> Parted(SheetRow row, Terms?[] terms)
    {
        for (int column = 1; column < row.Cells.Count; column++)
        {
            string before = column > terms.Length ? ""
                : terms[column - 1] == Terms.Optional ? RowReaders.Optional
                : terms[column - 1] == Terms.Maximum ? RowReaders.Maximum
                : "";
            if (column == 1 || !row.Cells[column].IsEmpty)
            {
                yield return row with { Cells = [row.Key with { Text = before + row.Key.Text }, row.Cells[column]] };
            }
        }
    }
}
