namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Parts a text that is nothing but a list into its items.</summary>
internal static class PlainList
{
    // Longer pieces between commas are clauses of a sentence.
    private const int MostWords = 4;

    private static readonly string[] Marks = [";", " • ", " · ", " / "];

    /// <summary>The items of a text, parted by one kind of separator; the whole text where there is none.</summary>
    /// <param name="text">The text as written, markup included.</param>
    /// <param name="isPlain">Whether the text is a list whatever its items are; a single comma may also part a name from its place.</param>
    public static string[] Split(string text, out bool isPlain)
    {
        if (text.IndexOf('<') >= 0 && Clean(AtBreaks(text)) is { Length: > 1 } lines)
        {
            isPlain = true;
            return lines;
        }

        string clean = Markup.Clean(text);
        foreach (string mark in Marks)
        {
            if (clean.IndexOf(mark, StringComparison.Ordinal) >= 0 && Clean(At(clean, mark)) is { Length: > 1 } items)
            {
                isPlain = mark != " / " || Array.TrueForAll(items, IsShort);
                return items;
            }
        }

        string[] listed = Clean(AtCommas(clean));
        isPlain = listed.Length > 2 && Array.TrueForAll(listed, IsShort);
        return listed;
    }

    private static List<string> AtBreaks(string text)
    {
        List<string> lines = [];
        int start = 0;
        for (int at = 0; (at = text.IndexOf("<br", at, StringComparison.OrdinalIgnoreCase)) >= 0 && text.IndexOf('>', at) is int close and >= 0;)
        {
            lines.Add(text.Substring(start, at - start));
            start = close + 1;
            at = start;
        }

        lines.Add(text.Substring(start));
        return lines;
    }

    // "red, green and blue" and "red, green, and blue" are three.
    private static List<string> AtCommas(string text)
    {
        List<string> items = At(text, ", ");
        string last = items[items.Count - 1];
        if (items.Count > 1)
        {
            items.RemoveAt(items.Count - 1);
            foreach (string joint in new[] { "and ", "or " })
            {
                last = last.StartsWith(joint, StringComparison.OrdinalIgnoreCase) ? last.Substring(joint.Length) : last;
            }

            int and = last.IndexOf(" and ", StringComparison.OrdinalIgnoreCase);
            int or = last.IndexOf(" or ", StringComparison.OrdinalIgnoreCase);
            int joined = and >= 0 ? and : or;
            items.AddRange(joined < 0 ? [last] : [last.Substring(0, joined), last.Substring(last.IndexOf(' ', joined + 1) + 1)]);
        }

        return items;
    }

    // What stands in parentheses stays together.
    private static List<string> At(string text, string separator)
    {
        List<string> items = [];
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth = text[i] == '(' ? depth + 1 : text[i] == ')' ? Math.Max(0, depth - 1) : depth;
            if (depth == 0 && string.CompareOrdinal(text, i, separator, 0, separator.Length) == 0)
            {
                items.Add(text.Substring(start, i - start));
                start = i + separator.Length;
                i = start - 1;
            }
        }

        items.Add(text.Substring(start));
        return items;
    }

    private static string[] Clean(List<string> items) =>
        [.. items.Select(item => Markup.Clean(item).Trim(' ', '•', '·', '*')).Where(item => item.Length > 0)];

    private static bool IsShort(string item) =>
        item.Count(character => character == ' ') < MostWords && item.IndexOfAny(['!', '?', ':']) < 0
            && !item.EndsWith(".", StringComparison.Ordinal);
}
