namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// Words that were parted at the ends of lines, <c>reso-</c> and below it <c>lution</c>: put together in place, so that all that remains
/// still stands where it stood.
/// </summary>
internal static class Hyphens
{
    private static readonly string Filler = Mojibake.Filler.ToString();

    // "dual-" above "core" keeps its hyphen wherever the line ends.
    private static readonly string[] OfCompounds =
    [
        "dual", "quad", "single", "octa", "hexa", "multi", "built", "all", "full", "high", "low", "wide", "user", "on", "in", "core", "inch",
        "bit", "pin", "channel", "based", "edge", "color", "colour", "speed", "definition", "way", "end", "up", "to", "of", "one", "size", "level",
        "performance", "efficiency", "out", "port", "stage", "touch",
    ];

    // Stands only where a word may be parted.
    private const char Soft = '\u00AD';

    /// <summary>A text with such words in one line; the text itself where it has none.</summary>
    public static string Join(string text) => JoinAt(JoinAt(JoinAt(JoinAt(text, "-\n"), "-\r\n"), $"{Soft}\n"), $"{Soft}\r\n");

    /// <summary>What stands in one cell and goes on in another below it, in one line.</summary>
    public static string Join(string above, string below) => above.EndsWith("-", StringComparison.Ordinal)
        ? JoinAt(above + "\n" + below, "-\n").Replace(Filler, "").Replace('\n', ' ')
        : above + " " + below;

    private static string JoinAt(string text, string mark)
    {
        char[]? joined = null;
        for (int end = text.IndexOf(mark, StringComparison.Ordinal); end >= 0; end = text.IndexOf(mark, end + 1, StringComparison.Ordinal))
        {
            int next = end + mark.Length;
            while (next < text.Length && text[next] == ' ')
            {
                next++;
            }

            if (WordBefore(text, end) is { Length: > 1 } first && WordAt(text, next) is { Length: > 1 } second && char.IsLower(second[0]))
            {
                joined ??= text.ToCharArray();
                bool isCompound = text[end] != Soft && (IsOfCompound(first) || IsOfCompound(second));
                for (int i = isCompound ? end + 1 : end; i < next; i++)
                {
                    joined[i] = Mojibake.Filler;
                }
            }
        }

        return joined is null ? text : new string(joined);
    }

    private static bool IsOfCompound(string word) => Array.IndexOf(OfCompounds, word.ToLowerInvariant()) >= 0;

    private static string WordBefore(string text, int end)
    {
        int start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.Substring(start, end - start);
    }

    private static string WordAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }
}
