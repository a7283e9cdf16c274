using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Sheets;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// Lines whose words stand below each other in columns, with blanks between them, as tables of plain text have them. Where a cell was too
/// long for its column, it goes on in the lines below.
/// </summary>
internal sealed class AlignedTable
{
    private const string Gap = "  ";
    private const int FewestRows = 3;
    private const int FewestColumns = 3;
    private const int MostColumns = 100;

    // A column of numbers may be moved by one.
    private const int Tolerance = 1;

    // Of so many cells one may stand out of line.
    private const int FewestInLine = 10;

    private readonly string _text;
    private readonly Cell _section;
    private readonly int[] _columns;
    private readonly List<Cell[]> _rows = [];

    private AlignedTable(string text, Cell section, int[] columns)
    {
        _text = text;
        _section = section;
        _columns = columns;
    }

    /// <summary>The table that lines are; null where each has one value, or where they do not stand below each other.</summary>
    /// <param name="paragraph">Lines that stand together.</param>
    /// <param name="text">The text of the sheet.</param>
    public static AlignedTable? In(SheetParagraph paragraph, string text)
    {
        // A caption may stand above. The names of the columns may have no key in front.
        List<List<Cell>> lines = [.. LinesOf(paragraph).SkipWhile(pieces => pieces.Count == 1)];
        int widest = lines.Select(pieces => pieces.Count).DefaultIfEmpty().Max();
        if (lines.Count < FewestRows || widest is < FewestColumns or > MostColumns)
        {
            return null;
        }

        int[] columns = [.. lines.Find(pieces => pieces.Count == widest).Select(piece => SheetLines.ColumnOf(text, piece))];
        AlignedTable table = new(text, paragraph.Section, columns);
        return table.TryAdd(lines) && table.IsKnown ? table : null;
    }

    /// <summary>The table.</summary>
    public SheetTable Table => new(_section, [.. _rows.Select(RowOf)]);

    /// <summary>Adds lines further down, below the foot of a page, that have the same columns.</summary>
    public bool TryGoOn(SheetParagraph paragraph) =>
        paragraph.Section == _section && LinesOf(paragraph) is { Count: > 1 } lines && lines.Exists(pieces => pieces.Count > 1) && TryAdd(lines);

    // Of running text it is hardly ever true that words stand below each other, and never that these are known.
    private bool IsKnown
    {
        get
        {
            int known = _rows.Count(row => RowReaders.Find(row[0].Text) is not null);
            return _rows.Count >= FewestRows && known > 1 && known * 2 >= _rows.Count - 1;
        }
    }

    private static List<List<Cell>> LinesOf(SheetParagraph paragraph) =>
        paragraph.IsBullet || paragraph.Text.Text.IndexOf(Gap, StringComparison.Ordinal) < 0 ? [] : [.. paragraph.Lines().Select(Pieces)];

    private bool TryAdd(List<List<Cell>> lines)
    {
        List<int[]> places = lines.ConvertAll(pieces => pieces.Select(piece => IndexOf(SheetLines.ColumnOf(_text, piece))).ToArray());
        int moved = 0;
        int[] inLine = new int[_columns.Length];
        foreach (int place in places.SelectMany(line => line).Where(place => place >= 0))
        {
            inLine[place]++;
        }

        for (int i = 0; i < lines.Count; i++)
        {
            for (int k = 0; k < places[i].Length; k++)
            {
                if (places[i][k] < 0)
                {
                    moved++;
                    places[i][k] = IndexOfMoved(SheetLines.ColumnOf(_text, lines[i][k]));
                }

                if (k > 0 && places[i][k] <= places[i][k - 1])
                {
                    return false;
                }
            }
        }

        if (moved > 0 && (moved * FewestInLine > places.Sum(line => line.Length) || Array.Exists(inLine, count => count < FewestRows)))
        {
            return false;
        }

        for (int i = 0; i < lines.Count; i++)
        {
            Add(lines[i], places[i]);
        }

        return true;
    }

    // What has no key goes on with the row above, unless it is the first; so does the rest of a key.
    private void Add(List<Cell> pieces, int[] places)
    {
        Cell[]? above = _rows.Count > 0 ? _rows[_rows.Count - 1] : null;
        bool goesOn = above is not null && (places[0] > 0 || (places.Length == 1 && IsRestOfKey(above[0], pieces[0])));
        Cell[] row = goesOn ? above! : new Cell[_columns.Length];
        for (int i = 0; i < pieces.Count; i++)
        {
            Cell cell = row[places[i]];
            row[places[i]] = cell.Text is null || cell.IsEmpty ? pieces[i] : cell with { Text = $"{cell.Text} {pieces[i].Text}" };
        }

        for (int i = 0; i < row.Length; i++)
        {
            row[i] = row[i].Text is null ? pieces[0].Slice(0, 0) : row[i];
        }

        if (!goesOn)
        {
            _rows.Add(row);
        }
    }

    private static bool IsRestOfKey(Cell key, Cell rest) => RowReaders.Find($"{key.Text} {rest.Text}") is not null;

    private static List<Cell> Pieces(Cell line)
    {
        List<Cell> pieces = [];
        int start = 0;
        for (int i = 1; i + 1 < line.Text.Length; i++)
        {
            if (line.Text[i] == ' ' && line.Text[i + 1] == ' ')
            {
                pieces.Add(line.Slice(start, i));
                while (line.Text[i] == ' ')
                {
                    i++;
                }

                start = i;
            }
        }

        pieces.Add(line.Slice(start, line.Text.Length));
        return pieces;
    }

    private SheetRow RowOf(Cell[] cells)
    {
        int start = cells.Min(cell => cell.Start);
        int end = Math.Min(_text.Length, cells.Max(cell => cell.Span.End));
        return new SheetRow(cells, _text, TextSpan.FromBounds(start, end));
    }

    // A cell that someone edited stands further in than the others of its column.
    private int IndexOfMoved(int column) => Math.Max(0, Array.FindLastIndex(_columns, known => known <= column));

    private int IndexOf(int column) => Array.FindIndex(_columns, known => Math.Abs(known - column) <= Tolerance);
}
