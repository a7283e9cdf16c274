namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Gathers what stands under which heading: bullets, and short lines that may be headings without a mark.</summary>
/// <param name="text">The text that the lines are of.</param>
internal sealed class OutlineBuilder(string text)
{
    // What is longer and has another right below it is a line of running text.
    private const int LongestBeforeAnother = 32;

    // Nobody looks further for the gap below a title.
    private const int LongestHead = 200;

    private const string WideGap = "            ";

    // Between a key and what stands in the next line are a colon and blanks.
    private const int LongestGap = 40;

    // What stands further above the first bullet is no heading of it.
    private const int MostLinesAbove = 8;

    private readonly List<SheetItem> _items = [];
    private readonly Queue<SheetItem> _linesAbove = [];
    private SheetItem? _first;
    private Cell _firstLine = Cell.None;
    private int _top;

    // A paragraph of one short line so far.
    private SheetItem? _line;
    private bool _isBulletAbove;
    private int _parentIndent;
    private bool _isIndented;

    public IReadOnlyList<SheetItem> Items => _items;

    /// <summary>The key of the last bullet where it has no value, or is a term of a wiki, whose values those below it may be; otherwise empty.</summary>
    public Cell Parent { get; private set; } = Cell.None;

    /// <summary>
    /// What a sheet without a title is called: its first line, where that is a short one that stands alone or stands there again;
    /// otherwise empty.
    /// </summary>
    public Cell Title => _first is { IsLine: true, Text: var first } && LineForms.IsName(first.Text) && IsFirst(first) ? first
        : LineForms.IsName(_firstLine.Text) && IsFirst(_firstLine) && HasSubtitle(_firstLine) ? _firstLine
        : LineForms.IsName(_firstLine.Text) && IsFirst(_firstLine) && IsRepeated(_firstLine) ? _firstLine
        : Cell.None;

    public void AddBullet(Cell section, Cell line, SheetEntry? entry)
    {
        int indent = SheetLines.IndentOf(text, line);
        SheetItem bullet = new(section, RowParser.Trimmed(line.Slice(1, line.Text.Length)), indent, entry);
        _first ??= bullet;
        _items.AddRange(_linesAbove);
        _linesAbove.Clear();
        _items.Add(bullet);
        _isBulletAbove = true;
        if (entry is not null && !(IsFurtherIn(line) && !entry.Value.IsEmpty))
        {
            Parent = entry.Value.IsEmpty || line.Text[0] == ';' ? entry.Key : Cell.None;
            _parentIndent = indent;
            _isIndented = false;
        }
    }

    /// <summary>Whether a bullet belongs to the one above it: it stands further in or, as in text that was pasted, none does.</summary>
    public bool IsNested(Cell line)
    {
        int indent = SheetLines.IndentOf(text, line);
        _isIndented |= indent > _parentIndent;
        return !Parent.IsEmpty && (indent > _parentIndent || !_isIndented);
    }

    /// <summary>Whether a bullet stands further in than one above it that has a key alone.</summary>
    public bool IsFurtherIn(Cell line) => !Parent.IsEmpty && SheetLines.IndentOf(text, line) > _parentIndent;

    /// <summary>Whether a line without a mark is a value of the bullet right above it, which has a key alone: "- Developer:".</summary>
    public bool IsValue(Cell line) => !Parent.IsEmpty && Parent.Span.End < line.Start && line.Start - Parent.Span.End <= LongestGap
        && text.IndexOf('\n', Parent.Span.End, line.Start - Parent.Span.End) is int end and > 0 && end == text.LastIndexOf('\n', line.Start - 1)
        && line.Text[line.Text.Length - 1] != '.' && EntryForms.In(Cell.None, line) is null;

    /// <summary>Adds a line without a mark. Of running text that was broken only the last is short; a heading may stand right above another.</summary>
    public void AddLine(Cell section, Cell line, bool beginsParagraph)
    {
        if (_firstLine.IsEmpty && _first is null && (LineForms.IsOfPart(line.Text) || LineForms.IsTag(line.Text)) && IsFirst(line))
        {
            // "Data sheet" above the name of what it is of, and a tag around all of it.
            _top = line.Span.End;
            return;
        }

        _firstLine = _firstLine.IsEmpty ? line : _firstLine;
        bool isAlone = beginsParagraph || (_top > 0 && line == _firstLine) || (_first is null && LineForms.IsOfPart(line.Text))
            || (_isBulletAbove && SheetLines.IndentOf(text, line) == 0) || _line?.Text.Text.Length <= LongestBeforeAnother
            || line.Text[line.Text.Length - 1] == ':';
        if (isAlone)
        {
            EndLine();
        }

        _line = isAlone && LineForms.IsName(line.Text.TrimEnd(':')) ? new SheetItem(section, line, -1, Entry: null) : null;
        _isBulletAbove = false;
    }

    /// <summary>Ends a paragraph.</summary>
    public void EndLine()
    {
        if (_line is SheetItem line)
        {
            _first ??= line;
            _linesAbove.Enqueue(line);
            if (_linesAbove.Count > MostLinesAbove)
            {
                _linesAbove.Dequeue();
            }

            _line = null;
        }
    }

    // A name, one short line right below it, which says what this is, and a gap.
    private bool HasSubtitle(Cell name)
    {
        SheetLines below = new(text.Substring(name.Span.End, Math.Min(LongestHead, text.Length - name.Span.End)));
        return EntryForms.In(Cell.None, name) is null && below.MoveNext() && below.MoveNext() && IsSubtitle(below.Current)
            && below.MoveNext() && below.Current.IsEmpty;
    }

    // "QuickSpecs                    Overview": at both margins of a page stands nothing else.
    private static bool IsSubtitle(Cell line) => line.Text.IndexOf(WideGap, StringComparison.Ordinal) > 0
        || (LineForms.IsName(line.Text) && line.Text.Length <= LongestBeforeAnother && EntryForms.In(Cell.None, line) is null);

    // What the top of a page says, and the heading below it.
    private bool IsRepeated(Cell line)
    {
        int again = text.IndexOf($"\n{line.Text}", line.Span.End, StringComparison.Ordinal);
        int behind = again + line.Text.Length + 1;
        return again >= line.Span.End && behind < text.Length && text[behind] is '\r' or '\n';
    }

    private bool IsFirst(Cell line)
    {
        for (int i = _top; i < line.Start; i++)
        {
            if (!SheetLines.IsBlank(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
