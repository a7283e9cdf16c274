using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// Puts together the rows of a wiki's table, between <c>{|</c> and <c>|}</c>: each cell may have a line of its own, and may fill
/// several columns and rows.
/// </summary>
/// <param name="sheet">The text that the lines are of.</param>
internal sealed class WikiTable(string sheet)
{
    // A bar may also part what is said of a cell from the cell.
    private const int FewestFramed = 2;
    private const int FewestOpen = 3;

    // Two may be the key of a row, over two columns.
    private const int FewestOfHeadAndKey = 3;

    private readonly List<Cell> _cells = [];

    // What reaches into the rows to come, by its column, with the last row that it reaches.
    private readonly Dictionary<int, (Cell Cell, int Last)> _reaching = [];
    private int _row;
    private bool _hasValue;

    // How many of the cells stand in lines of one key each, if all do.
    private int _keys;

    public bool IsOpen { get; private set; }

    public void Open()
    {
        IsOpen = true;
        _row = 0;
        _reaching.Clear();
    }

    /// <summary>
    /// The row before a line, where that begins another without the mark between them: a key stands below values, or the first value
    /// below a head of names and one key more. Null otherwise.
    /// </summary>
    public SheetRow? EndBefore(SheetRow line)
    {
        bool isKey = sheet[line.Span.Start] == '!';
        SheetRow? row = (isKey && _hasValue) || IsWhole(line) ? EndRow() : !isKey && HoldsHeadAndKey() ? EndHead() : null;
        _hasValue = !isKey;
        _keys += isKey && line.Cells.Count == 1 ? 1 : 0;
        return row;
    }

    private bool HoldsHeadAndKey() => _row == 0 && _cells.Count >= FewestOfHeadAndKey && _keys == _cells.Count;

    private SheetRow? EndHead()
    {
        Cell key = _cells[_cells.Count - 1];
        _cells.RemoveAt(_cells.Count - 1);
        SheetRow? head = EndRow();
        _cells.Add(key);
        return head;
    }

    /// <summary>Takes the cells of a line. A row that is on one line is given back at once; any other when it ends.</summary>
    public SheetRow? Add(SheetRow line)
    {
        if (_cells.Count == 0 && line.Cells.Count > 1)
        {
            return new SheetRow(Filled(line.Cells), sheet, line.Span);
        }

        _cells.AddRange(line.Cells);
        return null;
    }

    // "| Weight | 1 kg | 2 kg |": no wiki writes a row so, but who goes on with a table may.
    private bool IsWhole(SheetRow line) => sheet[line.Span.Start] == '|'
        && line.Cells.Count >= (sheet[line.Span.End - 1] == '|' ? FewestFramed : FewestOpen)
        && sheet.IndexOf("||", line.Span.Start, line.Span.Length, StringComparison.Ordinal) < 0;

    /// <summary>Ends a row; null where none is open.</summary>
    public SheetRow? EndRow()
    {
        _hasValue = false;
        _keys = 0;
        if (_cells.Count == 0)
        {
            return null;
        }

        TextSpan span = TextSpan.FromBounds(_cells[0].Start, _cells[_cells.Count - 1].Span.End);
        SheetRow row = new(Filled(_cells), sheet, span);
        _cells.Clear();
        return row;
    }

    /// <summary>Ends the table, and the row that is open.</summary>
    public SheetRow? Close()
    {
        IsOpen = false;
        return EndRow();
    }

    /// <summary>The cells of a row, one for each column.</summary>
    private Cell[] Filled(IReadOnlyList<Cell> own)
    {
        _row++;

        // A value alone beside its key holds for all columns as it is.
        bool isPair = own.Count + _reaching.Values.Count(reaching => reaching.Last >= _row) <= 2;
        List<Cell> filled = [];
        foreach (Cell cell in own)
        {
            AddReaching(filled);
            CellSpan span = CellSpan.Before(sheet, cell.Start);
            for (int i = 0; i < (isPair ? 1 : span.Columns); i++)
            {
                if (span.Rows > 1 && filled.Count < CellSpan.MostColumns)
                {
                    _reaching[filled.Count] = (cell, _row + span.Rows - 1);
                }

                filled.Add(cell);
            }
        }

        AddReaching(filled);
        return [.. filled];
    }

    private void AddReaching(List<Cell> filled)
    {
        while (_reaching.TryGetValue(filled.Count, out (Cell Cell, int Last) reaching) && reaching.Last >= _row)
        {
            filled.Add(reaching.Cell);
        }
    }
}
