using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>Rows that were too long for their columns: <c>Introduced | October 12,</c> above <c>| 1988</c>, and <c>Network- |</c> above <c>ing |</c>.</summary>
internal static class WrappedRows
{
    // Elsewhere a row without a key says one thing more.
    private const int FewestBroken = 2;

    private static readonly string[] Joints = ["or", "and", "with", "of", "to", "&"];

    private static readonly string[] Answers = ["none", "yes", "no", "optional", "n/a"];

    /// <summary>The table with each row in one; the table itself where none was wrapped.</summary>
    public static SheetTable Join(SheetTable table)
    {
        if (Enumerable.Range(1, table.Rows.Count - 1).Count(row => IsBroken(table.Rows[row - 1], table.Rows[row])) < FewestBroken)
        {
            return table;
        }

        List<SheetRow> joined = [];
        int lines = 0;
        foreach (SheetRow row in table.Rows)
        {
            if (joined.Count > 0 && lines < WholeLines.MostLines && GoesOn(joined[joined.Count - 1], row))
            {
                joined[joined.Count - 1] = joined[joined.Count - 1].JoinedWith(row);
                lines++;
            }
            else
            {
                joined.Add(row);
                lines = 1;
            }
        }

        return table with { Rows = joined };
    }

    // A row below another that shows in one of its cells that it is the rest of it.
    private static bool IsBroken(SheetRow above, SheetRow row) => GoesOn(above, row)
        && (!row.Key.IsEmpty || IsRest(row)
            || Enumerable.Range(1, row.Cells.Count - 1).Any(column => row.Cells[column].Text.Length > 0 && IsOpen(above.Cells[column].Text)));

    // "slots", "signal processor"; "none" and "optional: 16 GB" say something by themselves.
    private static bool IsRest(SheetRow row) => row.Cells.Skip(1).All(cell => cell.Text.Length > 0 && char.IsLower(cell.Text[0])
        && cell.Text.IndexOf(':') < 0 && Array.IndexOf(Answers, cell.Text) < 0);

    private static bool GoesOn(SheetRow above, SheetRow row) => row.Cells.Count == above.Cells.Count && !row.HasKeyAlone && !above.Key.IsEmpty
        && (row.Key.IsEmpty || (above.Key.Text[above.Key.Text.Length - 1] == '-' && char.IsLower(row.Key.Text[0])));

    private static bool IsOpen(string text) => text.Length > 0
        && (text[text.Length - 1] is ',' or '-' || text.LastIndexOf('(') > text.LastIndexOf(')')
            || Array.IndexOf(Joints, text.Substring(text.LastIndexOf(' ') + 1)) >= 0);
}
