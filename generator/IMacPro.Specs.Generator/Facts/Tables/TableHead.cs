using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>The head of a table where it stands in other places than the first row: below the table's own title, and again further down.</summary>
internal static class TableHead
{
    // In a table of one machine, key and value may well be one word.
    private const int FewestRepeats = 3;

    // Of more, one table is long and no two are.
    private const int MostParted = 300;

    // Of fewer, nobody knows whether the first is one of them.
    private const int FewestRows = 4;

    private static readonly string[] Answers = ["yes", "no", "none", "n/a"];

    /// <summary>
    /// The tables that one consists of whose rows stand below each other: a row that begins as the head does and names others is the head of
    /// another, if what stands below it is said above as well.
    /// </summary>
    public static IEnumerable<SheetTable> Part(SheetTable table)
    {
        int head = table.Rows.Count > MostParted ? -1 : table.Rows.TakeWhile(row => !Names(row)).Count();
        int first = 0;
        if (head > 0 && head < table.Rows.Count && IsInfobox(table, head))
        {
            yield return table with { Rows = [.. table.Rows.Take(head)] };
            first = head;
        }

        for (int row = head + FewestRows; head >= 0 && row + FewestRows <= table.Rows.Count; row++)
        {
            if (Names(table.Rows[row]) && table.Rows[row].Key.Text == table.Rows[head].Key.Text && !Repeats(table.Rows[row], table.Rows[head])
                && SaysAgain(table, first, row))
            {
                yield return table with { Rows = [.. table.Rows.Skip(first).Take(row - first)] };
                (first, head) = (row, row);
            }
        }

        yield return first == 0 ? table : table with { Rows = [.. table.Rows.Skip(first)] };
    }

    // Rows of one value in front of those that tell several machines apart.
    private static bool IsInfobox(SheetTable table, int end) => Filled(table.Rows[end]) > 2
        && table.Rows.Take(end).All(row => Filled(row) <= 2)
        && table.Rows.Take(end).Count(row => Filled(row) == 2 && RowReaders.Find(row.Key.Text) is not null) >= FewestRepeats;

    private static bool SaysAgain(SheetTable table, int first, int row)
    {
        HashSet<string> above = new(
            table.Rows.Skip(first).Take(row - first).Select(other => RowKeys.Normalize(other.Key.Text)), StringComparer.Ordinal);
        return FewestRepeats <= table.Rows.Skip(row + 1)
            .Count(other => above.Contains(RowKeys.Normalize(other.Key.Text)) && RowReaders.Find(other.Key.Text) is not null);
    }

    /// <summary>The table with its head as its first row, and nowhere else.</summary>
    /// <param name="written">The table.</param>
    /// <param name="machine">What the sheet's machine is called.</param>
    /// <param name="headings">Gets the titles above the head.</param>
    public static SheetTable Tidy(SheetTable written, SheetName machine, HashSet<Cell> headings)
    {
        SheetTable table = written.Rows.Any(IsOneCell)
            ? written with { Rows = [.. written.Rows.Select(row => IsOneCell(row) ? WithKeyAlone(row) : row)] } : written;
        int first = 0;
        while (first + 1 < table.Rows.Count
            && (table.Rows[first].HasKeyAlone || IsLegend(table.Rows[first]) || IsAboveNames(table.Rows[first], table.Rows[first + 1])))
        {
            first++;
        }

        if (!Names(table.Rows[first]))
        {
            return NamesByPlace(table, machine) ? WithEmptyKeyInHead(table) : table;
        }

        headings.UnionWith(table.Rows.Take(first).Select(row => row.Key.IsEmpty ? row.Whole : row.Key));
        (SheetRow head, int rows) = PartedNames.Join(table.Rows, first);
        int width = head.Cells.Count;
        SheetTable tidy = first == 0 && rows == 1 && !table.Rows.Skip(1).Any(row => Repeats(row, head) || EndsTooFar(row, width))
            ? table
            : table with
            {
                Rows = [head, .. table.Rows.Skip(first + rows).Where(row => !Repeats(row, head))
                    .Select(row => EndsTooFar(row, width) ? row with { Cells = [.. row.Cells.Take(width)] } : row)],
            };
        return first == 0 ? tidy : Generations.Spread(tidy, table.Rows[first - 1]);
    }

    // "Legend: | Obsolete | Vintage": what the colors of the table mean.
    private static bool IsLegend(SheetRow row) => RowKeys.Normalize(row.Key.Text) is "legend";

    // A bar too many at its end.
    private static bool EndsTooFar(SheetRow row, int width) => row.Cells.Count == width + 1 && row.Cells[width].IsEmpty;

    // "Performance | Performance | Performance": one cell that reached over all columns is a heading within the table.
    private static bool IsOneCell(SheetRow row)
    {
        if (row.Cells.Count < FewestRepeats || row.Key.IsEmpty)
        {
            return false;
        }

        for (int column = 1; column < row.Cells.Count; column++)
        {
            if (row.Cells[column].Text != row.Key.Text)
            {
                return false;
            }
        }

        return true;
    }

    private static SheetRow WithKeyAlone(SheetRow row) =>
        row with { Cells = [row.Key, .. row.Cells.Skip(1).Select(cell => cell.Slice(cell.Text.Length, cell.Text.Length))] };

    private static bool Names(SheetRow row) => row.Cells.Count > 2 && VariantTable.IsNamingKey(row.Key) && !row.HasKeyAlone;

    // " | Bench | Bench | Bench", "Generation | First | Second" or "Component | First | First | Second" above "Model | Small | Large | Huge".
    private static bool IsAboveNames(SheetRow row, SheetRow next) => Names(next) && VariantTable.IsNamingKey(row.Key)
        && (Filled(row) < Filled(next) || row.Cells.Skip(2).All(cell => cell.Text == row.Cells[1].Text)
            || (!next.Key.IsEmpty && next.Key.Text != row.Key.Text && RepeatsAName(row) && !RepeatsAName(next)));

    private static bool RepeatsAName(SheetRow row) => row.Cells.Skip(1).Where(cell => !cell.IsEmpty)
        .GroupBy(cell => Markup.Clean(cell.Text), StringComparer.OrdinalIgnoreCase).Any(name => name.Skip(1).Any());

    // "Chassis | Tower | Small": above rows that are known, one that is not names the columns, and so does one of names of the machine.
    private static bool NamesByPlace(SheetTable table, SheetName machine)
    {
        SheetRow head = WithoutEmptyEnd(table.Rows[0]);
        return table.Rows.Count is >= FewestRows and <= SheetLimits.MostOfAKind && head.Cells.Count is > 1 and <= SheetLimits.MostOfAKind
            && table.Rows.Max(row => row.Cells.Count) > 2
            && (RowReaders.Find(head.Key.Text) is null || (!RowReaders.IsOfIdentity(head.Key.Text) && head.Cells.Skip(1).All(IsName)))
            && head.Cells.All(cell => cell.Text.Any(char.IsLetter) && Array.IndexOf(Answers, RowKeys.Normalize(cell.Text)) < 0)
            && head.Cells.Select(cell => cell.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count() == head.Cells.Count
            && table.Rows.Count(row => RowReaders.Find(row.Key.Text) is not null) * 2 >= table.Rows.Count;

        bool IsName(Cell cell) => machine.BeginsName(cell.Text);
    }

    // Where most rows have one cell more, the mark in front of its key was lost with it.
    private static SheetTable WithEmptyKeyInHead(SheetTable table)
    {
        SheetRow head = WithoutEmptyEnd(table.Rows[0]);
        int longer = table.Rows.Count(row => WithoutEmptyEnd(row).Cells.Count == head.Cells.Count + 1);
        IEnumerable<Cell> names = longer * 2 > table.Rows.Count ? head.Cells : head.Cells.Skip(1);
        return table with { Rows = [head with { Cells = [head.Key.Slice(0, 0), .. names] }, .. table.Rows.Skip(1)] };
    }

    // A bar too many at the end of a row makes no cell.
    private static SheetRow WithoutEmptyEnd(SheetRow row)
    {
        int end = row.Cells.Count;
        while (end > 1 && row.Cells[end - 1].IsEmpty)
        {
            end--;
        }

        return end == row.Cells.Count ? row : row with { Cells = [.. row.Cells.Take(end)] };
    }

    private static int Filled(SheetRow row) => row.Cells.Count(cell => !cell.IsEmpty);

    // The cells of a row that reaches down are the same, and in the same place.
    private static bool Repeats(SheetRow row, SheetRow head) => row.Cells.Count == head.Cells.Count && row.Key != head.Key
        && Enumerable.Range(0, head.Cells.Count).All(column => Markup.Clean(row.Cells[column].Text) == Markup.Clean(head.Cells[column].Text));
}
