namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// Tables of a wiki whose lines were run together, <c>|- ! Memory | 8 GB || 16 GB |- ! Weight | 1 kg || 2 kg</c>: a line ends again where
/// a blank stands before a mark that only begins lines, in place, so that all that remains still stands where it stood.
/// </summary>
internal static class FlatTable
{
    private const string Rule = "|-";
    private const string Opening = "{|";
    private const string Closing = "|}";
    private const string RuleWithin = " |- ";
    private const string RuleAndKey = " |- ! ";

    /// <summary>A text with an end to each such line; the text itself where it has none.</summary>
    public static string Mark(string text)
    {
        char[]? marked = null;
        for (int rule = text.IndexOf("|- ", StringComparison.Ordinal); rule >= 0;)
        {
            int start = rule == 0 ? 0 : text.LastIndexOf('\n', rule - 1) + 1;
            int end = text.IndexOf('\n', rule);
            end = end < 0 ? text.Length : end;
            if (IsFlat(text, start, end))
            {
                Part(marked ??= text.ToCharArray(), start, end);
            }

            rule = text.IndexOf("|- ", end, StringComparison.Ordinal);
        }

        return marked is null ? text : new string(marked);
    }

    // "| Camera |- | 720p |" has a dash for a cell.
    private static bool IsFlat(string text, int start, int end)
    {
        bool isRule = StartsWith(text, start, Rule) && start + 3 < end && text[start + 3] is '!' or '|';
        return isRule || Holds(text, start, end, RuleAndKey) || (StartsWith(text, start, Opening) && Holds(text, start, end, RuleWithin));
    }

    private static void Part(char[] marked, int start, int end)
    {
        bool isBehindRule = Is(marked, start, end, Rule);
        bool isBehindKey = marked[start] == '!';
        int depth = 0;
        int from = start;
        for (int i = start; i + 1 < end; i++)
        {
            bool isDoubled = marked[i] == marked[i + 1];
            depth += !isDoubled ? 0 : marked[i] is '[' or '{' ? 1 : marked[i] is ']' or '}' && depth > 0 ? -1 : 0;
            if (depth > 0 || marked[i] != ' ')
            {
                isBehindKey &= !(isDoubled && marked[i] is '!' or '|');
                continue;
            }

            bool isRule = Is(marked, i + 1, end, Rule) && IsBlank(marked, i + 3, end);
            bool isKey = marked[i + 1] == '!' && IsBlank(marked, i + 2, end);
            bool isValue = marked[i + 1] == '|' && IsBlank(marked, i + 2, end)
                && (isBehindRule || (isBehindKey && Array.IndexOf(marked, '=', from, i - from) < 0));
            if (isRule || isKey || isValue || (Is(marked, i + 1, end, Closing) && i + 3 >= end))
            {
                marked[i] = '\n';
                isBehindRule = isRule;
                isBehindKey = isKey;
                from = i;
            }
        }
    }

    private static bool IsBlank(char[] marked, int at, int end) => at >= end || SheetLines.IsBlank(marked[at]);

    private static bool Is(char[] marked, int at, int end, string mark) => at + 1 < end && marked[at] == mark[0] && marked[at + 1] == mark[1];

    private static bool StartsWith(string text, int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    private static bool Holds(string text, int start, int end, string words) =>
        text.IndexOf(words, start, end - start, StringComparison.Ordinal) >= 0;
}
