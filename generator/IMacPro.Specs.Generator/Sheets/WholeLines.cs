namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// Walks a text by what is one line, however it was broken: a row of a table, a cell of a wiki's table and a parameter of a
/// template may go on in the lines below.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="written">The text as it was written, where line ends were put into it.</param>
internal sealed class WholeLines(string text, string? written = null)
{
    /// <summary>Nobody looks further for the end: what has none must not cost more than what has one.</summary>
    public const int MostLines = 40;

    private readonly RowParser _parser = new(text);
    private SheetLines _lines = new(text, written);
    private bool _isInTable;
    private bool _isInTemplate;
    private bool _isBelowGap = true;

    // How the rows of the table at hand are written, the one with the most marks, and how many cells it has, once anyone asks.
    private RowForm _form;
    private Cell _longest = Cell.None;
    private int _marks;
    private int _columns;

    /// <summary>The current line, without white space around it, and with those that it goes on in.</summary>
    public Cell Current { get; private set; }

    public bool MoveNext()
    {
        if (!_lines.MoveNext())
        {
            return false;
        }

        Cell first = WithTabs(_lines.Current);
        RowForm form = first.IsEmpty ? RowForm.None : FormOf(first);
        int marks = form == RowForm.None ? 0 : MarksIn(first.Text, form);
        int end = first.IsEmpty ? 0 : EndOf(first, form, marks);
        while (end > first.Span.End && _lines.Current.Span.End < end)
        {
            _lines.MoveNext();
        }

        bool goesOn = end > first.Span.End;
        Current = goesOn ? first with { Text = text.Substring(first.Start, end - first.Start) } : first;
        Note(Current, form, goesOn && form != RowForm.None ? MarksIn(Current.Text, form) : marks);
        return true;
    }

    private void Note(Cell line, RowForm form, int marks)
    {
        bool isSecondGap = line.IsEmpty && _isBelowGap;
        _isBelowGap = line.IsEmpty;
        if (line.IsEmpty)
        {
            // A table with tabs may go on below a gap.
            _form = _form == RowForm.Tabbed && !isSecondGap ? _form : RowForm.None;
            return;
        }

        bool isHeading = IsHeading(line.Text);
        _isInTable = !isHeading && (_isInTable ? !line.Text.StartsWith("|}", StringComparison.Ordinal)
            : line.Text.StartsWith("{|", StringComparison.Ordinal));
        _isInTemplate = !isHeading && (_isInTemplate ? !line.Text.StartsWith("}}", StringComparison.Ordinal)
            : line.Text.StartsWith("{{", StringComparison.Ordinal) && Braces.EndOf(line.Text, 0) < 0);
        if (RowParser.IsRule(line.Text) || (_form != RowForm.None && LineForms.IsBold(line.Text)))
        {
            return;
        }

        // Tabs behind the caption of a table are no columns of it.
        form = _isInTable ? RowForm.None : form;
        marks = form == RowForm.Tabbed ? MarksIn(line.Text.TrimEnd('\t'), form) : marks;
        if (form != _form || marks > _marks)
        {
            _longest = line;
            _marks = marks;
            _columns = 0;
        }

        _form = form;
    }

    private int Columns => _form == RowForm.Tabbed ? _marks + 1 : _columns > 0 ? _columns : _columns = _parser.Parse(_longest).Cells.Count;

    private static int MarksIn(string line, RowForm form)
    {
        char mark = form == RowForm.Tabbed ? '\t' : '|';
        int marks = 0;
        foreach (char character in line)
        {
            marks += character == mark ? 1 : 0;
        }

        return marks;
    }

    private RowForm FormOf(Cell line) => _isInTable ? RowForm.None
        : line.Text[0] == '\t' || LineForms.IsTabbed(line.Text) ? RowForm.Tabbed
        : line.Text.IndexOf('|') is int bar and >= 0 ? (bar == 0 ? RowForm.Framed : IsWhole(line) ? RowForm.None : RowForm.Bare)
        : RowForm.None;

    // "- Discontinued: {{End date|2020|5|6}}": all its bars are those of templates and links.
    private bool IsWhole(Cell line) => line.Text[0] is '-' or '*' or '•' && _parser.Parse(line).Cells.Count == 1;

    // A tab in front of a line that stands below one with tabs is the end of an empty cell, and tabs behind one are empty cells.
    private Cell WithTabs(Cell line)
    {
        if (line.Text.IndexOf('|') >= 0 || line.IsEmpty)
        {
            return line;
        }

        bool isRow = _form == RowForm.Tabbed || line.Text.IndexOf('\t') > 0;
        int start = isRow && line.Start > 0 && text[line.Start - 1] == '\t' ? line.Start - 1 : line.Start;
        int end = line.Span.End;
        while (end < text.Length && text[end] == '\t')
        {
            end++;
        }

        bool areCells = _form == RowForm.Tabbed ? end > line.Span.End : end > line.Span.End + 1;
        end = areCells ? end : line.Span.End;
        return end - start == line.Text.Length ? line : new Cell(text.Substring(start, end - start), start, line.Line);
    }

    private int EndOf(Cell first, RowForm form, int marks)
    {
        char mark = first.Text[0];
        bool isCell = mark is '|' or '!' && !RowParser.IsRule(first.Text) && !LineForms.IsTableMark(first.Text)
            && !first.Text.StartsWith("|-", StringComparison.Ordinal);
        if (_isInTable)
        {
            return isCell ? EndBefore(first, IsFramed(first) ? BeginsBelowFramed : BeginsInTable) : first.Span.End;
        }

        if (_isInTemplate && isCell)
        {
            return first.Text.IndexOf('=') < 0 ? first.Span.End : EndBefore(first, line => line[0] is '|' or '*' or '-' or '•' or '{' or '}');
        }

        if (form == RowForm.None && _isBelowGap && OpenRow.IsKey(first.Text) && EndOfCells(first) is int last && last > first.Span.End)
        {
            return last;
        }

        if (form == RowForm.None && IsBulletThatMayGoOn(first))
        {
            int margin = SheetLines.IndentOf(text, first);
            return EndBefore(first, line => !GoesOnWithBullet(line),
                (above, line) => SheetLines.IndentOf(text, line) > margin + 1 || above.Text[above.Text.Length - 1] == ',' || line.Text[0] == '(');
        }

        bool isFirst = form != _form;

        // Nearly all rows are whole: they end with a bar and have as many as the one above.
        bool isWhole = form == RowForm.None || mark == '{'
            || (form == RowForm.Framed && (!isCell || (IsClosed(first) && (isFirst ? !IsIndentedBelow(first) && !GoesOnBelow() : marks >= _marks))));
        int columns = isWhole || isFirst ? 0 : Columns;

        // Where no row has a bar at its end, what counts bars takes the one at its beginning for the end of a cell.
        return isWhole ? first.Span.End
            : form == RowForm.Framed && EndOfFramed(first, columns) is int end && (end > first.Span.End || IsClosed(first) || columns == 0) ? end
            : form == RowForm.Framed ? new OpenRow(text, '|').EndOf(first, _lines, columns + 1)
            : new OpenRow(text, form == RowForm.Tabbed ? '\t' : '|').EndOf(first, _lines, columns);
    }

    // A key, and below it a line for each cell, with a bar before it: the row ends at a gap. The end of the key where a line has more bars.
    private int EndOfCells(Cell key)
    {
        int end = key.Span.End;
        SheetLines ahead = _lines;
        for (int lines = 0; lines < MostLines && ahead.MoveNext() && ahead.Current is { IsEmpty: false } line; lines++)
        {
            bool isCell = line.Text[0] == '|' && MarksIn(IsClosed(line) ? line.Text.Substring(1) : line.Text, RowForm.Framed) == 1
                && !RowParser.IsRule(line.Text) && !LineForms.IsTableMark(line.Text);
            if (!isCell && (lines == 0 || line.Text.IndexOf('|') >= 0 || IsHeading(line.Text)))
            {
                return key.Span.End;
            }

            end = line.Span.End;
        }

        return end;
    }

    // One that states something, or is too long to be what those below it are called.
    private static bool IsBulletThatMayGoOn(Cell line) => SheetLines.IsBullet(line.Text)
        && (SheetEntry.InBullet(line) is { } entry ? !entry.Value.IsEmpty : line.Text.Length > SheetReader.LongestKey);

    // Below a bullet, what is neither another one nor a row: it stands further in, or the line above or it itself shows that it goes on.
    private static bool GoesOnWithBullet(string line) => (char.IsLetterOrDigit(line[0]) || line[0] == '(') && line.IndexOf('|') < 0 && line.IndexOf('\t') < 0
        && !SheetLines.IsBullet(line) && EntryForms.In(Cell.None, new Cell(line, 0, 1)) is null;

    // What has tabs is a row that lost its bars.
    private static bool BeginsInTable(string line) =>
        line[0] is '|' or '!' || line.StartsWith("{|", StringComparison.Ordinal) || line.IndexOf('\t') != line.LastIndexOf('\t');

    // Below a row with bars around it, what has a key before its bars is one that lost the first of them.
    private static bool BeginsBelowFramed(string line) =>
        BeginsInTable(line) || (line.IndexOf('|') is int bar and > 0 && OpenRow.IsKey(line.Substring(0, bar)));

    private static bool IsFramed(Cell line) => IsClosed(line) && MarksIn(line.Text, RowForm.Framed) > 2;

    // The end of the last line before one that begins something else.
    private int EndBefore(Cell first, Predicate<string> begins, Func<Cell, Cell, bool>? goesOn = null)
    {
        Cell above = first;
        SheetLines ahead = _lines;
        for (int lines = 0; lines < MostLines && ahead.MoveNext() && ahead.Current is { IsEmpty: false } line && !IsHeading(line.Text)
            && !begins(line.Text) && (goesOn is null || goesOn(above, line)); lines++)
        {
            above = line;
        }

        return above.Span.End;
    }

    // The bar at the end of a row stands at that of a line below. A row has no more cells than the longest of its table.
    private int EndOfFramed(Cell first, int columns)
    {
        int end = first.Span.End;
        int cells = columns > 0 ? _parser.Parse(first).Cells.Count : 0;
        int indent = SheetLines.IndentOf(text, first);
        bool isClosed = IsClosed(first);
        SheetLines ahead = _lines;
        for (int lines = 0; lines < MostLines && ahead.MoveNext() && ahead.Current is { IsEmpty: false } line && !IsHeading(line.Text)
            && !RowParser.IsRule(line.Text); lines++)
        {
            bool isCell = columns == 0 && !isClosed && MarksIn(line.Text, RowForm.Framed) == 1;
            // Below the first row of a table, "| Date | Event", a whole one with as many cells is the next.
            bool isAsWide = columns == 0 && !isClosed && lines == 0 && line.Text[0] == '|' && IsClosed(line)
                && MarksIn(first.Text, RowForm.Framed) is int marks and > 1 && MarksIn(line.Text, RowForm.Framed) == marks + 1;
            bool isShort = !isAsWide && (cells < columns || columns == 0);
            if (!isCell && SheetLines.IndentOf(text, line) <= indent && BeginsRow(line.Text, isClosed, isShort))
            {
                break;
            }

            if (IsClosed(line))
            {
                isClosed = true;
                Cell whole = first with { Text = text.Substring(first.Start, line.Span.End - first.Start) };
                cells = columns > 0 ? _parser.Parse(whole).Cells.Count : 0;
                end = cells <= columns ? line.Span.End : end;
            }
        }

        return end;
    }

    // What stands further in is none. Else a bar begins one, and so does what stands below the bar that ends one, unless that has too few
    // cells and this looks like no key.
    private static bool BeginsRow(string line, bool isClosed, bool isShort)
    {
        bool hasBar = line[0] == '|';
        return (hasBar && isClosed)
            || (line.Length > 1 && (hasBar || isClosed) && (!isShort || OpenRow.IsKey(line.Split('|')[hasBar ? 1 : 0])));
    }

    // What has no bar before it and more behind it than a key goes on with the row above.
    private bool GoesOnBelow()
    {
        SheetLines ahead = _lines;
        return ahead.MoveNext() && char.IsLetterOrDigit(ahead.First) && ahead.Current.Text.IndexOf('|') is int bar and > 0
            && !OpenRow.IsKey(ahead.Current.Text.Substring(0, bar));
    }

    private bool IsIndentedBelow(Cell line)
    {
        int next = text.IndexOf('\n', line.Span.End) + 1;
        return next > 0 && next < text.Length && text[next] is ' ' or '\t';
    }

    private static bool IsClosed(Cell line) => line.Text[line.Text.Length - 1] == '|';

    private static bool IsHeading(string line) => line[0] == '=' && LineForms.HeadingLevel(line) > 0;

    // With bars around their cells, with bars between them alone, and with tabs.
    private enum RowForm
    {
        None,
        Framed,
        Bare,
        Tabbed,
    }
}
