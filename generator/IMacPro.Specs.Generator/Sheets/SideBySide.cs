namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// Rows that stand beside each other, <c>Memory: 8 GB     Weight: 1 kg</c>, as pages have them that were copied as text: a line ends again
/// where the next key begins, in place, so that all that remains still stands where it stood.
/// </summary>
internal static class SideBySide
{
    private const string Colon = ": ";

    // Before the key may stand a tab, or as many blanks.
    private const int FewestBlanks = 3;

    // One line alone may be a row that says more in its value.
    private const int FewestLines = 2;

    /// <summary>A text with an end to each such row; the text itself where it has none.</summary>
    public static string Mark(string text)
    {
        List<int> ends = [];
        int lines = 0;
        for (int colon = text.IndexOf(Colon, StringComparison.Ordinal); colon >= 0;)
        {
            // Nearly all lines have one at most.
            int end = text.IndexOf('\n', colon) is int found and >= 0 ? found : text.Length;
            if (text.IndexOf(Colon, colon + 1, end - colon - 1, StringComparison.Ordinal) > 0)
            {
                int start = text.LastIndexOf('\n', colon) + 1;
                List<int> parts = PartsOf(text.Substring(start, end - start).TrimEnd());
                lines += parts.Count > 0 ? 1 : 0;
                ends.AddRange(parts.Select(part => start + part));
            }

            colon = text.IndexOf(Colon, end, StringComparison.Ordinal);
        }

        if (lines < FewestLines)
        {
            return text;
        }

        char[] marked = text.ToCharArray();
        ends.ForEach(end => marked[end] = '\n');
        return new string(marked);
    }

    // Where the rows behind the first are parted from those before them; nowhere where the line is anything else.
    private static List<int> PartsOf(string line)
    {
        if (line.IndexOf('|') >= 0)
        {
            return [];
        }

        List<int> parts = [];
        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        for (int start = line.Length - line.TrimStart().Length; start < line.Length;)
        {
            (int end, int next) = EndOfPart(line, start);
            if (KeyOf(line.Substring(start, end - start)) is not string key || !keys.Add(key))
            {
                return [];
            }

            if (next < line.Length)
            {
                parts.Add(next - 1);
            }

            start = next;
        }

        return parts;
    }

    private static (int End, int Next) EndOfPart(string line, int start)
    {
        for (int at = start; at < line.Length; at++)
        {
            int next = at;
            bool isTab = false;
            while (next < line.Length && line[next] is ' ' or '\t' or '\u00A0')
            {
                isTab |= line[next] == '\t';
                next++;
            }

            if (isTab || next - at >= FewestBlanks)
            {
                return (at, next);
            }

            at = Math.Max(at, next - 1);
        }

        return (line.Length, line.Length);
    }

    private static string? KeyOf(string part)
    {
        int colon = part.IndexOf(Colon, StringComparison.Ordinal);
        return colon > 0 && colon <= SheetReader.LongestKey && char.IsLetterOrDigit(part[0]) ? part.Substring(0, colon) : null;
    }
}
