namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// Rows as spreadsheets write them, <c>Memory,"8 GB, two slots",16 GB</c>: what parts their fields is overwritten with a mark of its own, in
/// place, so that all that remains still stands where it stood.
/// </summary>
internal static class Csv
{
    /// <summary>What stands between two fields: of two marks in a row, one field is empty.</summary>
    public const char FieldMark = '\u001F';

    // Running text has no lines with the same number of commas without a space behind them; a few may.
    private const int FewestRows = 4;

    private static readonly char[] Separators = [',', ';'];

    /// <summary>A text with marks between the fields of such rows; the text itself where it has none.</summary>
    public static string Mark(string text)
    {
        char[]? marked = null;
        foreach (char separator in Separators.Where(separator => MayHaveRows(text, separator)))
        {
            List<(int Start, int End)> run = [];
            int fields = 0;
            for (int at = 0; at <= text.Length;)
            {
                (int end, int count) = Record(text, at, separator);
                if (count != fields || count < 2)
                {
                    marked = Overwrite(marked, text, run, separator);
                    run.Clear();
                    fields = count;
                }

                run.Add((at, end));
                at = end + 1;
            }

            marked = Overwrite(marked, text, run, separator);
        }

        return marked is null ? text : new string(marked);
    }

    // Nearly all texts have none, which is to cost next to nothing.
    private static bool MayHaveRows(string text, char separator)
    {
        int parting = 0;
        for (int at = text.IndexOf(separator); at >= 0 && parting < FewestRows; at = text.IndexOf(separator, at + 1))
        {
            parting += Parts(text, at, separator) ? 1 : 0;
        }

        return parting >= FewestRows;
    }

    // Where a record ends, and how many fields it has; none where it has other marks or a quotation that nothing ends.
    private static (int End, int Fields) Record(string text, int start, char separator)
    {
        // Nearly all lines are none, and are passed over at once.
        int line = EndOfLine(text, start);
        if (text.IndexOf(separator, start, line - start) < 0 || text.IndexOf('|', start, line - start) >= 0)
        {
            return (line, 0);
        }

        int fields = 1;
        bool isQuoted = false;
        bool isNone = false;
        int at = start;
        for (; at < text.Length && (isQuoted || text[at] != '\n'); at++)
        {
            isNone |= text[at] is '|' or '\t';
            if (IsDoubledQuote(text, at, isQuoted))
            {
                at++;
            }
            else if (IsQuote(text, at, start, isQuoted, separator))
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted && at - start > SheetReader.LongestKey * SheetReader.LongestKey)
            {
                // Nobody looks further for the end of a quotation.
                return (EndOfLine(text, start), 0);
            }
            else if (!isQuoted && Parts(text, at, separator))
            {
                fields++;
            }
        }

        return isQuoted ? (EndOfLine(text, start), 0) : (at, isNone ? 0 : fields);
    }

    private static bool IsDoubledQuote(string text, int at, bool isQuoted) =>
        isQuoted && text[at] == '"' && at + 1 < text.Length && text[at + 1] == '"';

    private static bool IsQuote(string text, int at, int start, bool isQuoted, char separator) =>
        text[at] == '"' && (isQuoted || at == start || text[at - 1] == separator);

    // In running text, and within a field that nobody quoted, a blank stands behind it.
    private static bool Parts(string text, int at, char separator) => text[at] == separator
        && (at + 1 >= text.Length || (text[at + 1] is not (' ' or '\u00A0') && !IsWithinNumber(text, at)));

    // "1,920", and identifiers such as "Bench2,1".
    private static bool IsWithinNumber(string text, int comma)
    {
        int start = comma;
        while (start > 0 && char.IsDigit(text[start - 1]))
        {
            start--;
        }

        int end = comma + 1;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        int before = comma - start;
        int behind = end - comma - 1;
        bool isWord = end < text.Length && char.IsLetterOrDigit(text[end]);
        bool isIdentifier = start > 0 && char.IsLetter(text[start - 1]) && behind is 1 or 2;
        return text[comma] == ',' && before > 0 && !isWord && (isIdentifier || (before <= 3 && behind == 3));
    }

    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start) is int end and >= 0 ? end : text.Length;

    private static char[]? Overwrite(char[]? marked, string text, List<(int Start, int End)> run, char separator)
    {
        if (run.Count < FewestRows || Record(text, run[0].Start, separator).Fields < 2)
        {
            return marked;
        }

        marked ??= text.ToCharArray();
        foreach ((int start, int end) in run)
        {
            bool isQuoted = false;
            for (int at = start; at < end; at++)
            {
                if (IsDoubledQuote(text, at, isQuoted))
                {
                    marked[++at] = ' ';
                }
                else if (IsQuote(text, at, start, isQuoted, separator))
                {
                    isQuoted = !isQuoted;
                    marked[at] = ' ';
                }
                else if (!isQuoted && Parts(text, at, separator))
                {
                    marked[at] = FieldMark;
                }
                else if (isQuoted && text[at] is '\n')
                {
                    marked[at] = ';';
                }
            }
        }

        return marked;
    }
}
