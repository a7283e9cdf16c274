namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Gathers lines of running text into paragraphs; those that all look like rows are set apart.</summary>
/// <param name="text">The text that the lines are of.</param>
internal sealed class ParagraphBuilder(string text)
{
    // A name, a caption and a heading may stand above the first row.
    private const int MostHeadsAhead = 4;

    // One line with a colon may be the beginning of a paragraph.
    private const int FewestRows = 2;

    // Closer to the margin, lines are those of an outline.
    private const int FewestBeforeColumn = 4;

    private readonly List<SheetParagraph> _paragraphs = [];
    private readonly List<SheetBlock> _blocks = [];
    private List<SheetEntry> _entries = [];
    private List<Cell> _heads = [];
    private Cell _section = Cell.None;
    private Cell _first = Cell.None;
    private int _end;
    private int _indent;
    private int _headIndent;
    private bool _isOutline;

    // Whether the last line was a row or more of its value, and where that ends.
    private bool _goesOn;
    private int _valueEnd;
    private bool _isBullet;
    private bool _looksLikeRows;

    public IReadOnlyList<SheetParagraph> Paragraphs => _paragraphs;

    public IReadOnlyList<SheetBlock> Blocks => _blocks;

    /// <summary>The first line that looks like a row, among others that do; null where there is none.</summary>
    public SheetEntry? FirstRow => _blocks.Count > 0 ? _blocks[0].Entries[0] : null;

    /// <summary>The line right above the first rows, where it is the first of all; otherwise empty.</summary>
    public Cell Caption { get; private set; } = Cell.None;

    /// <summary>Adds a line; a bullet starts a paragraph of its own, and its mark is no part of it.</summary>
    public void Add(Cell line, bool isBullet, Cell section)
    {
        if (isBullet)
        {
            End();
            line = line.Slice(1, line.Text.Length);
        }
        else if ((_isBullet && (EntryForms.In(section, line) is not null || IsKeyAlone(line) || IsBelowShort(line)))
            || IsSentenceBelowRows(section, line))
        {
            // What stands right below a bullet goes on with it, unless it is a row of its own.
            End();
        }

        if (_first.IsEmpty)
        {
            _first = line;
            _section = section;
            _isBullet = isBullet;
            _isOutline = false;
            _looksLikeRows = !isBullet;
        }

        _end = line.Start + line.Text.Length;
        _looksLikeRows = _looksLikeRows && ((IsInColumn(line) && GoOn(line)) || AddEntry(section, line) || GoOn(line) || AddHead(line));
    }

    /// <summary>Ends the paragraph; most are a single line, and that line's text serves.</summary>
    public void End()
    {
        if (_first.IsEmpty)
        {
            return;
        }

        EndValue();

        // One line with a colon under another is running text that was broken there, unless that ends with a colon too.
        if (_looksLikeRows && _entries.Count > _heads.Count(head => !IsKeyAlone(head)))
        {
            if (_heads.Count > 0 && _heads[0] == _first && _paragraphs.Count == 0 && _blocks.Count == 0)
            {
                Caption = _first;
            }

            _blocks.Add(new SheetBlock(_entries, _heads, Paragraph()));
            _entries = [];
            _heads = [];
        }
        else
        {
            _paragraphs.Add(Paragraph());
            _entries.Clear();
            _heads.Clear();
        }

        _first = Cell.None;
        _isBullet = false;
    }

    /// <summary>Takes back a paragraph of one line, which was a row.</summary>
    public void DropLine()
    {
        if (_end == _first.Start + _first.Text.Length)
        {
            _entries.Clear();
            _heads.Clear();
            _first = Cell.None;
        }
    }

    private SheetParagraph Paragraph()
    {
        int length = _end - _first.Start;
        Cell whole = length == _first.Text.Length ? _first : _first with { Text = text.Substring(_first.Start, length) };
        return new SheetParagraph(_section, whole, _isBullet);
    }

    private bool AddEntry(Cell section, Cell line)
    {
        Cell head = _heads.Count > 0 ? _heads[_heads.Count - 1] : Cell.None;
        int indent = SheetLines.IndentOf(text, line);
        bool isOfHead = !head.IsEmpty && (_headIndent == indent ? !_isOutline : _headIndent < indent);
        if (EntryForms.In(isOfHead ? head : section, line) is not SheetEntry entry)
        {
            return false;
        }

        // Where rows stand further in than the heading above them, one that does not is none of its rows.
        _isOutline |= isOfHead && indent > _headIndent;
        EndValue();
        _entries.Add(entry);
        _indent = indent;
        _goesOn = true;
        return true;
    }

    private static bool IsKeyAlone(Cell line) => line.Text.Length <= SheetReader.LongestKey && line.Text[line.Text.Length - 1] == ':';

    // A bullet that was broken is long, and goes on in the middle of a sentence.
    private bool IsBelowShort(Cell line) => _end == _first.Span.End && _first.Text.Length <= SheetReader.LongestKey
        && (char.IsUpper(line.Text[0]) || char.IsDigit(line.Text[0])) && SheetLines.IndentOf(text, line) == 0;

    // "Weight depends on the configuration." below rows, as far out as they stand: a remark on them.
    private bool IsSentenceBelowRows(Cell section, Cell line) => _looksLikeRows && _entries.Count >= FewestRows && _heads.Count < _entries.Count
        && line.Text.Length > SheetReader.LongestKey && line.Text[line.Text.Length - 1] == '.' && char.IsUpper(line.Text[0])
        && SheetLines.IndentOf(text, line) <= _indent && EntryForms.In(section, line) is null;

    // What stands further in below a row is more of its value.
    private bool GoOn(Cell line)
    {
        bool goesOn = _goesOn && SheetLines.IndentOf(text, line) > _indent;
        _valueEnd = goesOn ? line.Span.End : _valueEnd;
        return goesOn;
    }

    // "Graphics   Integrated: Zeta" and right below the value "Discrete: Eta": whatever it looks like, it is more of it.
    private bool IsInColumn(Cell line) => _goesOn && _entries.Count > 0 && _entries[_entries.Count - 1].Value is { IsEmpty: false } value
        && SheetLines.ColumnOf(text, line) is int column && column >= SheetLines.ColumnOf(text, value) - 1
        && column > _indent + FewestBeforeColumn;

    // However many lines a value goes on over, it is copied once.
    private void EndValue()
    {
        if (_goesOn && _entries.Count > 0 && _entries[_entries.Count - 1] is { Value: Cell value } last && _valueEnd > value.Span.End)
        {
            _entries[_entries.Count - 1] = last with { Value = value with { Text = ValueLines.Part(text.Substring(value.Start, _valueEnd - value.Start)) } };
        }

        _goesOn = false;
    }

    // A name, a caption or a heading above rows; above all of them may stand a sentence.
    private bool AddHead(Cell line)
    {
        bool isHead = _heads.Count < _entries.Count + MostHeadsAhead
            && (line == _first || (line.Text.Length <= SheetReader.LongestKey && line.Text[line.Text.Length - 1] != '.'));
        if (isHead)
        {
            EndValue();
            _heads.Add(line);
            _headIndent = SheetLines.IndentOf(text, line);
        }

        return isHead;
    }
}
