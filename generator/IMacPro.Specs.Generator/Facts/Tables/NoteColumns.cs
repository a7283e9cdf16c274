using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>Columns that say something of the values beside them: "Notes", "Works", "Source". They are no variants of the machine.</summary>
internal static class NoteColumns
{
    private const int FirstThatMayBe = 2;

    private static readonly string[] Heads =
    [
        "note", "notes", "remark", "remarks", "comment", "comments", "works", "working", "status", "supported", "source", "sources", "reference",
        "references", "ref", "refs", "meaning", "purpose", "explanation",
    ];

    /// <summary>A table without such columns, and what stands in them: each note with the key of its row.</summary>
    public static (SheetTable Table, IReadOnlyList<(Cell Key, Cell Note)> Notes) SetApart(SheetTable table)
    {
        List<int> columns = [];
        IReadOnlyList<Cell> head = table.Rows[0].Cells;
        for (int i = FirstThatMayBe; i < Math.Min(head.Count, SheetLimits.MostOfAKind); i++)
        {
            if (Array.IndexOf(Heads, RowKeys.Normalize(head[i].Text)) >= 0)
            {
                columns.Add(i);
            }
        }

        if (columns.Count == 0)
        {
            return (table, []);
        }

        List<(Cell, Cell)> notes = [];
        foreach (SheetRow row in table.Rows.Skip(1))
        {
            notes.AddRange(columns.Where(column => column < row.Cells.Count && !row.Cells[column].IsEmpty)
                .Select(column => (row.Key, row.Cells[column])));
        }

        IEnumerable<SheetRow> rows =
            table.Rows.Select(row => row with { Cells = [.. row.Cells.Where((_, column) => !columns.Contains(column))] });
        return (table with { Rows = [.. rows] }, notes);
    }
}
