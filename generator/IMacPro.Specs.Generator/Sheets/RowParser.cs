namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Takes one line of a table apart into its cells.</summary>
internal static class RowParser
{
    // Nobody looks further for the other end: a broken link must not cost more than a whole one.
    private const int LongestLink = 400;

    /// <summary>
    /// The cells between the pipes. The outer pipes may be missing, a doubled pipe counts as one, an escaped pipe and
    /// one inside a link are text.
    /// </summary>
    public static SheetRow Parse(Cell line)
    {
        string text = line.Text;
        List<Cell> cells = [];
        int start = text[0] == '|' ? 1 : 0;
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
                case '|':
                    if (i > start || start == 0)
                    {
                        cells.Add(Trimmed(line.Slice(start, i)));
                    }

                    start = i + 1;
                    break;
            }
        }

        if (start < text.Length)
        {
            cells.Add(Trimmed(line.Slice(start, text.Length)));
        }

        if (cells.Count == 0)
        {
            cells.Add(line.Slice(text.Length, text.Length));
        }

        return new SheetRow(cells, line);
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

    /// <summary>A cell without the emphasis marks around it.</summary>
    public static Cell Trimmed(Cell cell)
    {
        int start = 0;
        int end = cell.Text.Length;
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

    // "[[target|shown]]" holds a pipe that parts no cells.
    private static int EndOfLink(string text, int open)
    {
        if (open + 1 >= text.Length || text[open + 1] != '[')
        {
            return -1;
        }

        int length = Math.Min(LongestLink, text.Length - open - 2);
        int close = text.IndexOf("]]", open + 2, length, StringComparison.Ordinal);
        int pipe = close < 0 ? -1 : text.IndexOf('|', open + 2, length);
        return close > 0 && pipe > 0 && pipe < close && text.IndexOf("[[", open + 2, close - open - 2, StringComparison.Ordinal) < 0
            ? close + 1
            : -1;
    }
}
