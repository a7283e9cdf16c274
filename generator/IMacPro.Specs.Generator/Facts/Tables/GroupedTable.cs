using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// A table whose rows stand in groups. A row that has a key and no value, <c>Memory</c> above <c>Size | 32 GB</c>, is the heading of
/// those below it where a key means something else under it; or a column in front of the keys names the groups.
/// </summary>
internal static class GroupedTable
{
    // A table of one machine has a column of keys and one of values.
    private const int ColumnsOfOne = 2;

    // "Memory | Size | 32 GB".
    private const int ColumnsWithGroups = 3;

    /// <summary>The tables that a table consists of, each under its heading; the table itself where its rows stand in no groups.</summary>
    /// <param name="table">The table.</param>
    /// <param name="headings">Gets the rows that turned out to be headings.</param>
    public static IEnumerable<SheetTable> Split(SheetTable table, HashSet<Cell> headings)
    {
        if (HasColumnOfGroups(table))
        {
            return ByColumn(table);
        }

        SheetRow head = table.Rows[0];
        if (HasTwoColumnsOfKeys(head))
        {
            // Rows that begin as the head does are more of it; the cell of its key is one.
            SheetRow[] heads = [.. table.Rows.TakeWhile(HasTwoColumnsOfKeys).Select(row => row with { Cells = [head.Key, .. row.Cells.Skip(2)] })];
            return ByGroup(table, heads, table.Rows.Skip(heads.Length));
        }

        if (HasGroupsBesideHead(table))
        {
            return ByGroup(table, [head], table.Rows.Skip(1));
        }

        List<int> groups = [];
        for (int i = 0; i < table.Rows.Count; i++)
        {
            if (!table.Rows[i].Key.IsEmpty && table.Rows[i].HasKeyAlone)
            {
                groups.Add(i);
            }
        }

        if (!groups.Exists(group => IsQualified(table, group)))
        {
            return [table];
        }

        headings.UnionWith(groups.Select(group => table.Rows[group].Key));
        return Parts(table, groups);
    }

    private static IEnumerable<SheetTable> Parts(SheetTable table, List<int> groups)
    {
        SheetRow[] head = table.Rows[0].Cells.Count > ColumnsOfOne && groups[0] > 0 ? [table.Rows[0]] : [];
        if (groups[0] > 0)
        {
            yield return table with { Rows = [.. table.Rows.Take(groups[0])] };
        }

        for (int i = 0; i < groups.Count; i++)
        {
            int first = groups[i] + 1;
            int end = i + 1 < groups.Count ? groups[i + 1] : table.Rows.Count;
            if (end > first)
            {
                yield return new SheetTable(table.Rows[groups[i]].Key, [.. head, .. table.Rows.Skip(first).Take(end - first)]);
            }
        }
    }

    private static bool HasColumnOfGroups(SheetTable table)
    {
        if (!table.Rows.All(row => row.Cells.Count == ColumnsWithGroups))
        {
            return false;
        }

        int qualified = 0;
        string group = "";
        foreach (SheetRow row in table.Rows)
        {
            group = row.Key.IsEmpty ? group : row.Key.Text;
            qualified += RowReaders.IsQualified(row.Cells[1].Text, group) ? 1 : 0;
        }

        return qualified * 2 > table.Rows.Count;
    }

    // "Model | Model | A | B" above "Performance | Processor | …" and " | Memory | …"; and so does " | Model | A | B".
    private static bool HasTwoColumnsOfKeys(SheetRow head) => head.Cells.Count > ColumnsWithGroups
        && VariantTable.IsNamingKey(head.Key) && (Markup.Clean(head.Key.Text) == Markup.Clean(head.Cells[1].Text)
            || (head.Key.IsEmpty && !head.Cells[1].IsEmpty && VariantTable.IsNamingKey(head.Cells[1])));

    // "Model | A | B" above "Performance | Processor | …" and "Memory | …": the first cell of the head reached over both columns of keys.
    private static bool HasGroupsBesideHead(SheetTable table) => table.Rows[0].Cells.Count >= ColumnsWithGroups
        && VariantTable.IsNamingKey(table.Rows[0].Key)
        && table.Rows.Any(row => BeginsGroup(row, table.Rows[0].Cells.Count + 1));

    // A row that is longer than the head may also have but lost a mark; then its second cell is no key.
    private static bool BeginsGroup(SheetRow row, int width) => row.Cells.Count == width && !row.Key.IsEmpty && !row.Cells[width - 1].IsEmpty
        && (RowReaders.Find(row.Cells[1].Text) is not null || RowReaders.IsQualified(row.Cells[1].Text, row.Key.Text)
            || (RowReaders.IsOfPorts(row.Key.Text) && ConnectionRows.NamesOnePort(row.Cells[1])));

    // The cell of a group that reaches down may be missing in the rows below it, and its keys then stand first.
    private static IEnumerable<SheetTable> ByGroup(SheetTable table, SheetRow[] heads, IEnumerable<SheetRow> below)
    {
        Cell group = table.Section;
        List<SheetRow> rows = [.. heads];
        foreach (SheetRow row in below)
        {
            bool isWhole = row.Cells.Count == heads[0].Cells.Count + 1;
            bool begins = isWhole && !row.Key.IsEmpty && row.Key.Text != group.Text;

            // "Graphics" below "Memory | Size" and its like is not that of the memory.
            if (begins || (!isWhole && group != table.Section && RowReaders.NamesPart(row.Key.Text)))
            {
                if (rows.Count > heads.Length)
                {
                    yield return new SheetTable(group, rows);
                }

                group = begins ? row.Key : table.Section;
                rows = [.. heads];
            }

            // "Camera | | 720p": a group of one row needs no key beside its name.
            rows.Add(!isWhole ? row : row with { Cells = [row.Cells[1].IsEmpty && begins ? row.Key : row.Cells[1], .. row.Cells.Skip(2)] });
        }

        yield return new SheetTable(group, rows);
    }

    private static IEnumerable<SheetTable> ByColumn(SheetTable table)
    {
        for (int first = 0; first < table.Rows.Count;)
        {
            int end = first + 1;
            while (end < table.Rows.Count && (table.Rows[end].Key.IsEmpty || table.Rows[end].Key.Text == table.Rows[first].Key.Text))
            {
                end++;
            }

            yield return new SheetTable(
                table.Rows[first].Key, [.. table.Rows.Skip(first).Take(end - first)
                    .Select(row => row with { Cells = [row.Cells[1], row.Cells[2]] })]);
            first = end;
        }
    }

    // Whether the key of the next row says something of the part of the machine that the heading names.
    private static bool IsQualified(SheetTable table, int group) =>
        group + 1 < table.Rows.Count && RowReaders.IsQualified(table.Rows[group + 1].Key.Text, table.Rows[group].Key.Text);
}
