namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Walks a text line by line, once, whatever ends its lines.</summary>
/// <param name="text">The text.</param>
/// <param name="written">The text as it was written, if line ends were put into it: its lines are counted.</param>
internal struct SheetLines(string text, string? written = null)
{
    private int _next;
    private int _number;
    private int _counted;
    private int _start;
    private int _end;
    private Cell? _current;

    /// <summary>The current line without white space around it. Who looks ahead need not ask for it.</summary>
    public Cell Current => _current ??= new Cell(text.Substring(_start, _end - _start), _start, _number);

    /// <summary>Its first character; NUL where it is empty.</summary>
    public readonly char First => _start < _end ? text[_start] : '\0';

    public bool MoveNext()
    {
        if (_next > text.Length || (_next == text.Length && _number > 0))
        {
            return false;
        }

        int start = _next;
        int end = text.IndexOfAny(['\r', '\n'], start);
        if (end < 0)
        {
            end = text.Length;
            _next = text.Length + 1;
        }
        else
        {
            bool pair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
            _next = end + (pair ? 2 : 1);
        }

        _number += written is null || _number == 0 ? 1 : 0;
        while (start < end && (IsBlank(text[start]) || IsQuote(start, end)))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        CountUpTo(start);
        (_start, _end, _current) = (start, end, null);
        return true;
    }

    private void CountUpTo(int start)
    {
        while (written is not null && _counted < start)
        {
            _number += written[_counted] == '\n' ? 1 : 0;
            _counted++;
        }
    }

    // "> Memory: 8 GB": the mark of what was quoted.
    private readonly bool IsQuote(int at, int end) => text[at] == '>' && (at + 1 == end || text[at + 1] is ' ' or '>');

    /// <summary>Where the line behind the one at a place begins; less than 0 where there is none.</summary>
    public static int NextIn(string text, int start) => text.IndexOf('\n', start) is int end and >= 0 ? end + 1 : -1;

    /// <summary>How far in a line stands.</summary>
    public static int IndentOf(string text, Cell line)
    {
        int start = line.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return line.Start - start;
    }

    /// <summary>How many characters stand before a cell in its line.</summary>
    public static int ColumnOf(string text, Cell cell) => cell.Start - (text.LastIndexOf('\n', Math.Max(cell.Start - 1, 0)) + 1);

    /// <summary>Whether a line begins with the mark of a bullet and a blank behind it; an "o" is what is left of a hollow one.</summary>
    public static bool IsBullet(string line) => line.Length > 2 && line[0] is '-' or '*' or '+' or '•' or '–' or 'o' && IsBlank(line[1]);

    /// <summary>Whether a character is no part of a line; the byte order mark stands before the first.</summary>
    public static bool IsBlank(char character) => char.IsWhiteSpace(character) || character == '\uFEFF';
}
