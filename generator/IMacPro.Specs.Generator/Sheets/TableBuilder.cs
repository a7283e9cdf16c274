namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Gathers rows into tables, and lines of cells into the rows of a wiki's tables.</summary>
/// <param name="text">The text that the lines are of.</param>
/// <param name="flaws">Gets the rows that have a key alone.</param>
internal sealed class TableBuilder(string text, List<SheetFlaw> flaws)
{
    private readonly List<SheetTable> _tables = [];
    private readonly RowParser _parser = new(text);
    private readonly WikiTable _wiki = new(text);
    private List<SheetRow> _rows = [];

    // Whether any two rows stand right below each other.
    private bool _isDense;

    // In how many lines the last row goes on.
    private int _continued;

    public IReadOnlyList<SheetTable> Tables => _tables;

    /// <summary>The heading that the rows stand under.</summary>
    public Cell Section { get; set; } = Cell.None;

    /// <summary>Whether a table is open that has rows.</summary>
    public bool HasRows => _rows.Count > 0;

    /// <summary>Whether the lines are those of a wiki's table.</summary>
    public bool IsWiki => _wiki.IsOpen;

    public SheetRow Parse(Cell line) => _parser.Parse(line);

    /// <summary>Adds a row; of a wiki's table, the cells of a line.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isBelowGap">Whether a line without text stands above it.</param>
    public void Add(SheetRow row, bool isBelowGap)
    {
        if (!IsWiki)
        {
            AddRow(CellSpan.Spread(row), isBelowGap);
            return;
        }

        if (_wiki.EndBefore(row) is SheetRow before)
        {
            AddRow(before, isBelowGap);
        }

        if (_wiki.Add(row) is SheetRow whole)
        {
            AddRow(whole, isBelowGap);
        }
    }

    /// <summary>Adds a line that only parts rows, or begins or ends a wiki's table.</summary>
    public void AddRule(string line)
    {
        bool ends = line.StartsWith("|}", StringComparison.Ordinal);
        if ((ends ? _wiki.Close() : _wiki.EndRow()) is SheetRow row)
        {
            AddRow(row, isBelowGap: false);
        }

        if (ends)
        {
            End();
        }
        else if (line.StartsWith("{|", StringComparison.Ordinal))
        {
            _wiki.Open();
        }
    }

    /// <summary>Takes back the only row, where it is empty: a table of Markdown has a head even where it has nothing to say.</summary>
    public void DropEmptyHead()
    {
        if (_rows.Count == 1 && _rows[0].Cells.All(cell => cell.IsEmpty))
        {
            _rows.Clear();
            flaws.RemoveAt(flaws.Count - 1);
        }
    }

    /// <summary>Ends the table that is open, if there is one.</summary>
    public void End()
    {
        if (_wiki.Close() is SheetRow row)
        {
            AddRow(row, isBelowGap: false);
        }

        _isDense = false;
        if (HasRows)
        {
            _tables.Add(new SheetTable(Section, _rows));
            _rows = [];
        }
    }

    private void AddRow(SheetRow row, bool isBelowGap)
    {
        if (isBelowGap && HasRows && BeginsAnother(row))
        {
            End();
        }

        if (HasRows && row.Key.Text.Length > 0 && row.Key.Text[0] == DrawnTable.Continued && _continued < WholeLines.MostLines)
        {
            _continued++;
            _rows[_rows.Count - 1] = _rows[_rows.Count - 1].JoinedWith(row);
            return;
        }

        _continued = 0;
        _isDense |= HasRows && !isBelowGap;
        _rows.Add(row);
        if (row.HasKeyAlone)
        {
            flaws.Add(new SheetFlaw(SheetFlawKind.RowWithoutValue, row.Key.IsEmpty ? row.Whole : row.Key));
        }
    }

    // Two tables may stand under one heading, a blank line between them; their widths tell them apart, unless there is one between all
    // rows. One row alone may be the head of what follows, where that is no wider.
    private bool BeginsAnother(SheetRow row) => _rows[0].Cells.Count != row.Cells.Count
        && (_isDense || (_rows.Count == 1 && row.Cells.Count > _rows[0].Cells.Count));
}
