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

    // Fields within quotation marks are no running text.
    private const int FewestQuotedRows = 2;
    private const int FewestQuotedFields = 3;

    // Of a text that has such rows elsewhere.
    private const int FewestBesideRows = 2;

    private static readonly char[] Separators = [',', ';'];

    /// <summary>A text with marks between the fields of such rows; the text itself where it has none.</summary>
    public static string Mark(string text)
    {
        char[]? marked = null;
        foreach (char separator in Separators.Where(separator => MayHaveRows(text, separator)))
        {
            List<Run> runs = [.. Runs(text, separator)];
            bool isTable = runs.Exists(run => run.AreRows);
            foreach (Run run in runs.Where(run => run.AreRows || (isTable && run.Rows.Count >= FewestBesideRows)))
            {
                Overwrite(marked ??= text.ToCharArray(), text, run.Rows, separator);
            }
        }

        return marked is null ? text : new string(Unquote(marked));
    }

    // Lines one below the other that have as many fields.
    private static IEnumerable<Run> Runs(string text, char separator)
    {
        Run run = new(0);
        for (int at = 0; at <= text.Length;)
        {
            (int end, int fields, bool hasQuoted) = Record(text, at, separator);
            if (fields > 1)
            {
                if (fields != run.Fields)
                {
                    yield return run;
                    run = new Run(fields);
                }

                run.Rows.Add((at, end));
                run.HasQuoted |= hasQuoted;
            }
            else if (run.Rows.Count > 0)
            {
                yield return run;
                run = new Run(0);
            }

            at = end + 1;
        }

        yield return run;
    }

    // The titles above such rows are quoted as their fields are: they are lines of one field.
    private static char[] Unquote(char[] marked)
    {
        for (int start = 0; start < marked.Length;)
        {
            int line = Array.IndexOf(marked, '\n', start) is int found and >= 0 ? found : marked.Length;
            int end = line > start && marked[line - 1] == '\r' ? line - 1 : line;
            if (end - start > 1 && marked[start] == '"' && Array.IndexOf(marked, '"', start + 1) == end - 1)
            {
                marked[start] = marked[end - 1] = ' ';
            }

            start = line + 1;
        }

        return marked;
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

    // Where a record ends, how many fields it has, and whether one of them is quoted; none where it has other marks or a quotation that
    // nothing ends.
    private static (int End, int Fields, bool HasQuoted) Record(string text, int start, char separator)
    {
        // Nearly all lines are none, and are passed over at once.
        int line = EndOfLine(text, start);
        if (text.IndexOf(separator, start, line - start) < 0 || text.IndexOf('|', start, line - start) >= 0)
        {
            return (line, 0, false);
        }

        int fields = 1;
        bool isQuoted = false;
        bool hasQuoted = false;
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
                hasQuoted |= isQuoted && EndsField(text, at + 1, separator);
                isQuoted = !isQuoted;
            }
            else if (isQuoted && at - start > SheetReader.LongestKey * SheetReader.LongestKey)
            {
                // Nobody looks further for the end of a quotation.
                return (EndOfLine(text, start), 0, false);
            }
            else if (!isQuoted && Parts(text, at, separator))
            {
                fields++;
            }
        }

        return isQuoted ? (EndOfLine(text, start), 0, false) : (at, isNone ? 0 : fields, hasQuoted);
    }

    private static bool IsDoubledQuote(string text, int at, bool isQuoted) =>
        isQuoted && text[at] == '"' && at + 1 < text.Length && text[at + 1] == '"';

    private static bool IsQuote(string text, int at, int start, bool isQuoted, char separator) =>
        text[at] == '"' && (isQuoted || at == start || text[at - 1] == separator);

    private static bool EndsField(string text, int at, char separator) => at >= text.Length || text[at] is '\r' or '\n' || text[at] == separator;

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

    private static void Overwrite(char[] marked, string text, List<(int Start, int End)> rows, char separator)
    {
        foreach ((int start, int end) in rows)
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
    }

    /// <summary>Lines of as many fields.</summary>
    private sealed class Run(int fields)
    {
        public int Fields { get; } = fields;

        public List<(int Start, int End)> Rows { get; } = [];

        public bool HasQuoted { get; set; }

        public bool AreRows => Rows.Count >= FewestRows || (HasQuoted && Fields >= FewestQuotedFields && Rows.Count >= FewestQuotedRows);
    }
}
