namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Gathers lines of running text into paragraphs; those that all look like rows are set apart.</summary>
/// <param name="text">The text that the lines are of.</param>
internal sealed class ParagraphBuilder(string text)
{
    // One line with a colon under another is running text that was broken there.
    private const int FewestUnderHead = 2;

    private readonly List<Cell> _paragraphs = [];
    private readonly List<SheetBlock> _blocks = [];
    private List<SheetEntry> _entries = [];
    private Cell _first = Cell.None;
    private int _end;
    private bool _looksLikeRows;
    private bool _isHeaded;

    public IReadOnlyList<Cell> Paragraphs => _paragraphs;

    public IReadOnlyList<SheetBlock> Blocks => _blocks;

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

        bool isFirst = _first.IsEmpty;
        _end = line.Start + line.Text.Length;
        if (isFirst)
        {
            _first = line;
            _isHeaded = !isBullet && !AddEntry(section, line);
            _looksLikeRows = !isBullet;
        }
        else
        {
            _looksLikeRows = _looksLikeRows && AddEntry(section, line);
        }
    }

    /// <summary>Ends the paragraph; most are a single line, and that line's text serves.</summary>
    public void End()
    {
        if (_first.IsEmpty)
        {
            return;
        }

        if (!_looksLikeRows || _entries.Count < (_isHeaded ? FewestUnderHead : 1))
        {
            _paragraphs.Add(From(_first));
            _entries.Clear();
        }
        else if (_isHeaded)
        {
            // A name or a caption right above the rows.
            Caption = _paragraphs.Count == 0 && _blocks.Count == 0 ? _first : Caption;
            _paragraphs.Add(_first);
            _blocks.Add(new SheetBlock(_entries, From(_entries[0].Key)));
            _entries = [];
        }
        else
        {
            _blocks.Add(new SheetBlock(_entries, From(_first)));
            _entries = [];
        }

        _first = Cell.None;
    }

    private Cell From(Cell first)
    {
        int length = _end - first.Start;
        return length == first.Text.Length ? first : first with { Text = text.Substring(first.Start, length) };
    }

    private bool AddEntry(Cell section, Cell line)
    {
        // "http://…" and "12:30" have no space behind their colon.
        int colon = line.Text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || colon != line.Text.IndexOf(':') || SheetEntry.In(section, line) is not { Value.IsEmpty: false } entry)
        {
            return false;
        }

        _entries.Add(entry);
        return true;
    }
}
