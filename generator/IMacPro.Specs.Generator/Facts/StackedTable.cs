using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Tables;
using IMacPro.Specs.Generator.Sheets;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// A table whose cells stand in lines of their own, and between its rows a blank line: as it is copied from a page for small screens.
/// Its first row names the variants.
/// </summary>
internal static class StackedTable
{
    // Of a page for one machine, "Model" and its name may stand so too.
    private const int FewestLines = 3;
    private const int FewestRows = 4;

    /// <summary>The tables that paragraphs are, each with the paragraphs that it consists of.</summary>
    /// <param name="paragraphs">All paragraphs of a sheet that are no bullets, in their order.</param>
    /// <param name="text">The text of the sheet.</param>
    public static IEnumerable<(SheetTable Table, IReadOnlyList<SheetParagraph> Rows)> In(IReadOnlyList<SheetParagraph> paragraphs, string text)
    {
        for (int first = 0; first < paragraphs.Count; first++)
        {
            if (BeginsWithNamingKey(paragraphs[first])
                && paragraphs[first].Lines().ToList() is { Count: >= FewestLines } names)
            {
                List<List<Cell>> rows = [names];
                while (first + rows.Count < paragraphs.Count && RowIn(paragraphs[first + rows.Count], names.Count) is { } row)
                {
                    rows.Add(row);
                }

                int known = rows.Count(row => RowReaders.Find(row[0].Text) is not null);
                if (rows.Count >= FewestRows && known * 2 >= rows.Count)
                {
                    yield return (
                        new SheetTable(paragraphs[first].Section, [.. rows.Select(cells => RowOf(cells, text))]),
                        [.. paragraphs.Skip(first).Take(rows.Count)]);
                }

                first += rows.Count - 1;
            }
        }
    }

    private static bool BeginsWithNamingKey(SheetParagraph paragraph)
    {
        int end = paragraph.Text.Text.IndexOf('\n');
        return end is > 0 and <= SheetReader.LongestKey && VariantTable.IsNamingKey(paragraph.Text.Slice(0, end));
    }

    // As many lines as there are columns, or a key and what holds for all.
    private static List<Cell>? RowIn(SheetParagraph paragraph, int columns)
    {
        List<Cell> lines = [.. paragraph.Lines().Take(columns + 1)];
        return (lines.Count == columns || lines.Count == 2) && lines[0].Text.Length <= SheetReader.LongestKey ? lines : null;
    }

    private static SheetRow RowOf(List<Cell> cells, string text) =>
        new(cells, text, TextSpan.FromBounds(cells[0].Start, cells[cells.Count - 1].Span.End));
}
