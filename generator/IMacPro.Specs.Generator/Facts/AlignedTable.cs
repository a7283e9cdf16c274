using IMacPro.Specs.Generator.Sheets;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Tells lines whose words stand below each other in columns, with blanks between them, as tables of plain text have them.</summary>
internal static class AlignedTable
{
    private const int FewestRows = 3;
    private const int FewestColumns = 3;

    // A column of numbers may be moved by one.
    private const int Tolerance = 1;

    /// <summary>The table that rows of a block are; null where each has one value, or where they do not stand below each other.</summary>
    /// <param name="block">Lines that stand together, each a key and what stands behind it.</param>
    /// <param name="text">The text of the sheet.</param>
    public static SheetTable? In(SheetBlock block, string text)
    {
        if (block.Entries.Count < FewestRows || block.Heads.Any(head => head.Start > block.Entries[0].Key.Start))
        {
            return null;
        }

        // Above the values of all others, the names of the columns may have no key in front.
        List<List<Cell>> rows = [.. block.Entries.Select(Pieces)];
        int widest = rows.Max(row => row.Count);
        int[] columns = [.. rows.Find(row => row.Count == widest).Select(piece => SheetLines.ColumnOf(text, piece))];
        return columns.Length >= FewestColumns
            && rows.TrueForAll(row => row.TrueForAll(piece => IndexOf(columns, SheetLines.ColumnOf(text, piece)) >= 0))
            ? new SheetTable(block.Entries[0].Section, [.. rows.Select(row => RowOf(row, columns, text))])
            : null;
    }

    private static List<Cell> Pieces(SheetEntry entry)
    {
        List<Cell> pieces = [entry.Key];
        Cell value = entry.Value;
        int start = 0;
        for (int i = 1; i + 1 < value.Text.Length; i++)
        {
            if (value.Text[i] == ' ' && value.Text[i + 1] == ' ')
            {
                pieces.Add(value.Slice(start, i));
                while (value.Text[i] == ' ')
                {
                    i++;
                }

                start = i;
            }
        }

        pieces.Add(value.Slice(start, value.Text.Length));
        return pieces;
    }

    private static SheetRow RowOf(List<Cell> pieces, int[] columns, string text)
    {
        Cell last = pieces[pieces.Count - 1];
        Cell[] cells = new Cell[columns.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = new Cell("", last.Span.End, last.Line);
        }

        pieces.ForEach(piece => cells[IndexOf(columns, SheetLines.ColumnOf(text, piece))] = piece);
        return new SheetRow(cells, text, TextSpan.FromBounds(pieces[0].Start, last.Span.End));
    }

    private static int IndexOf(int[] columns, int column) => Array.FindIndex(columns, known => Math.Abs(known - column) <= Tolerance);
}
