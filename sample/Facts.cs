using IMacPro.Specs;
using Spectre.Console;

namespace Sample;

/// <summary>Every fact of an area, and the line of the sheet that states it.</summary>
internal static class Facts
{
    public static Table Of(IEnumerable<SourceRow> rows)
    {
        Table table = Output.Table("Member", "Value", "Read from", "Its words");
        SourceRow? above = null;
        foreach (SourceRow row in rows)
        {
            bool same = above?.FileName == row.FileName && above.Line == row.Line && above.Text == row.Text;
            table.Add(row.Name, row.Value, $"{row.FileName}:{row.Line}", same ? "" : row.Text);
            above = row;
        }

        return table;
    }
}
