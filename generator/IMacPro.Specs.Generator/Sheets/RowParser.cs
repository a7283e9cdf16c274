namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Takes lines of tables apart into their cells.</summary>
/// <param name="sheet">The text that the lines are of.</param>
internal sealed class RowParser(string sheet)
{
    // Nobody looks further for the other end: a broken link must not cost more than a whole one.
    private const int LongestLink = 400;

    // What a wiki says of a cell before the bar that its text stands behind.
    private static readonly string[] Attributes =
        ["align", "bgcolor", "class", "colspan", "data-sort-value", "id", "nowrap", "rowspan", "scope", "style", "valign", "width"];

    // Those of the line at hand: a large sheet has many rows, and each keeps no more than it needs.
    private readonly List<Cell> _cells = [];

    // Up to where the ends of lines were counted in a row that was broken, and how many there were.
    private int _counted;
    private int _lines;

    /// <summary>
    /// The cells between the pipes or, where there are none, between the tabs. The outer pipes may be missing, a doubled pipe counts as one, an escaped pipe and
    /// one inside a link are text. A colon behind the key is no part of it. In a wiki's head of a table, exclamation marks stand for pipes.
    /// </summary>
    public SheetRow Parse(Cell line)
    {
        string text = line.Text;
        _cells.Clear();
        _counted = text.IndexOf('\n') < 0 ? text.Length : 0;
        _lines = 0;
        bool isHead = text[0] == '!';
        bool isTabbed = IsTabbed(text);
        int start = IsStray(text) ? text.IndexOf('|') + 1 : text[0] == '|' || isHead ? 1 : 0;
        int[]? templates = Braces.EndsIn(text);
        for (int i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' when EndOfLink(text, i) is int end and > 0:
                    i = end;
                    break;
                case '{' when templates is not null && templates[i] > 0:
                    i = templates[i] - 1;
                    break;
                case Csv.FieldMark:
                    Add(Trimmed(line.Slice(start, i)), line);
                    start = i + 1;
                    break;
                case '|' when isTabbed:
                    start = IsAttributes(text, start, i) ? i + 1 : start;
                    break;
                case '|' when HalfLinks.EndOfShown(text, i) is int shown and > 0:
                    i = shown + 1;
                    break;
                case '!' when isHead && i + 1 < text.Length && text[i + 1] == '!':
                case '\t' when isTabbed:
                case '|':
                    if ((i > start || start == 0) && !IsLineEnd(text, start, i) && !IsAttributes(text, start, i))
                    {
                        Add(Trimmed(line.Slice(start, i)), line);
                    }

                    i += text[i] == '!' ? 1 : 0;
                    start = i + 1;
                    break;
            }
        }

        if (start < text.Length)
        {
            Add(Trimmed(line.Slice(start, text.Length)), line);
        }

        if (_cells.Count == 0)
        {
            _cells.Add(line.Slice(text.Length, text.Length));
        }

        if (_cells.Count > 1)
        {
            _cells[0] = WithoutColon(_cells[0]);
        }

        return new SheetRow(_cells.ToArray(), sheet, line.Span);
    }

    // Where there are more tabs than bars, these are parts of cells: of what is said of one, or of a link.
    private static bool IsTabbed(string text)
    {
        int bars = 0;
        int tabs = 0;
        foreach (char character in text)
        {
            bars += character == '|' ? 1 : 0;
            tabs += character == '\t' ? 1 : 0;
        }

        return bars == 0 || (tabs > bars && text[0] != '|');
    }

    /// <summary>Whether a line is the rule that Markdown draws under a table's head.</summary>
    public static bool IsRule(string line)
    {
        bool dash = false;
        foreach (char character in line)
        {
            dash |= character == '-';
            if (character is not ('|' or '-' or ':' or '+' or '=') && !char.IsWhiteSpace(character))
            {
                return false;
            }
        }

        return dash;
    }

    /// <summary>A cell without the marks of emphasis, or the quotes, around it.</summary>
    public static Cell Trimmed(Cell cell)
    {
        int start = 0;
        int end = cell.Text.Length;
        if (end > 2 && cell.Text[0] == '"' && cell.Text.IndexOf('"', 1) == end - 1)
        {
            return cell.Slice(1, end - 1);
        }

        while (start < end && cell.Text[start] is '*' or '`')
        {
            start++;
        }

        while (end > start && cell.Text[end - 1] is '*' or '`')
        {
            end--;
        }

        return cell.Slice(start, end);
    }

    // "Memory:", "'''Memory:'''".
    private static Cell WithoutColon(Cell key)
    {
        int quotes = key.Text.Length > 0 && key.Text[0] == '\'' ? key.Text.Length - key.Text.TrimEnd('\'').Length : 0;
        int end = key.Text.Length - quotes - 1;
        return end > quotes && key.Text[end] == ':' ? key.Slice(quotes, end) : key;
    }

    private void Add(Cell cell, Cell line)
    {
        while (_counted < cell.Start - line.Start)
        {
            _lines += line.Text[_counted] == '\n' ? 1 : 0;
            _counted++;
        }

        _cells.Add(_lines == 0 ? cell : cell with { Line = line.Line + _lines });
    }

    // A bullet in front of a row is none of its cells.
    private static bool IsStray(string text) =>
        text[0] is '•' or '*' or '-' && text.Length > 2 && text.Substring(1).TrimStart().StartsWith("|", StringComparison.Ordinal);

    // One bar ended a line and the other begins the next: between them is no cell.
    private static bool IsLineEnd(string text, int start, int end) =>
        end > start && text.IndexOf('\n', start, end - start) >= 0 && string.IsNullOrWhiteSpace(text.Substring(start, end - start));

    private static bool IsAttributes(string line, int start, int end)
    {
        int sign = line.IndexOf('=', start, end - start);
        return sign > start && IsAttribute(line.Substring(start, sign - start));
    }

    /// <summary>Whether a word names what a wiki says of a cell.</summary>
    public static bool IsAttribute(string name) => Array.IndexOf(Attributes, name.Trim().ToLowerInvariant()) >= 0;

    // "[[target|shown]]" holds a pipe that parts no cells.
    private static int EndOfLink(string text, int open)
    {
        if (open + 1 >= text.Length || text[open + 1] != '[')
        {
            return -1;
        }

        int length = Math.Min(LongestLink, text.Length - open - 2);
        int close = text.IndexOf("]]", open + 2, length, StringComparison.Ordinal);
        if (close < 0)
        {
            // What was never closed holds the bars that touch its words.
            return Braces.EndOfBroken(text, open) - 1;
        }

        // With blanks around it, a bar parts cells, unless two do: then the link was never closed, and the end is that of another.
        int pipe = text.IndexOf('|', open + 2, length);
        if (pipe > 0 && pipe < close && text[pipe - 1] == ' ' && text[pipe + 1] == ' ' && text.IndexOf("||", StringComparison.Ordinal) < 0)
        {
            return Braces.EndOfBroken(text, open) - 1;
        }

        return pipe > 0 && pipe < close && text.IndexOf("[[", open + 2, close - open - 2, StringComparison.Ordinal) < 0
            ? close + 1
            : -1;
    }
}
