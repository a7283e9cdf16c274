namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// The source of a page: its headings, lists and tables are overwritten with the marks that a sheet has for them, in place, so that all
/// that remains still stands where it stood. What tags are left say how letters look.
/// </summary>
internal static class Html
{
    /// <summary>The tags that say how letters look, and nothing else.</summary>
    public static readonly IReadOnlyList<string> OfLetters =
        ["small", "big", "span", "b", "i", "u", "em", "strong", "font", "tt", "code", "kbd", "abbr", "sub"];

    // Nobody looks further back for the mark of a row.
    private const int LongestRow = 2_000;

    private static readonly string[] Signs = ["<tr", "<h1", "<h2", "<dt", "<li", "<p>"];

    // What they hold is no part of the text.
    private static readonly string[] Hidden = ["head", "style", "script", "nav", "title"];

    private const int LengthOfCut = 2;
    private static readonly string[] OftenCut = ["tr", "td", "th", "h1", "h2", "h3", "li", "dt", "dd"];

    private static readonly string[] Inline = [.. OfLetters, "br", "sup", "ref", "nowiki", "a"];

    /// <summary>A text without the tags that say what its lines are; the text itself where it has none.</summary>
    public static string Mark(string text)
    {
        if (text.IndexOf('<') < 0 || !Array.Exists(Signs, sign => text.IndexOf(sign, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return text;
        }

        char[] marked = text.ToCharArray();
        HashSet<string> open = new(StringComparer.Ordinal);
        bool isInTable = false;
        int angle = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (isInTable && text[at] is '\n' or '\r')
            {
                marked[at] = ' ';
            }

            if (IsCut(text, at))
            {
                string name = text.Substring(at, LengthOfCut);
                Overwrite(marked, text, at, at + LengthOfCut, Opening(name, isInTable), Closing(name));
                at += LengthOfCut;
                continue;
            }

            if (text[at] != '<' || !IsTag(text, at))
            {
                continue;
            }

            // Of many that are never closed, none looks further than the first did.
            angle = angle > at ? angle : text.IndexOf('>', at);
            int end = angle;
            if (end < 0)
            {
                // Nor does any other behind it.
                break;
            }

            // "</td" and another below it: what lost its end is no more than its name.
            string tag = NameAt(text, at);
            int next = text.IndexOf('<', at + 1, end - at);
            end = next < 0 || IsQuotedBetween(text, at, next) ? end : at + tag.Length;
            if (Array.IndexOf(Hidden, tag) >= 0 && !open.Contains(tag))
            {
                int close = text.IndexOf("</" + tag, end, StringComparison.OrdinalIgnoreCase);
                end = close < 0 ? end : Math.Max(end, text.IndexOf('>', close));
                open.UnionWith(close < 0 ? [tag] : []);
            }

            isInTable = tag == "table" || (isInTable && tag != "/table");
            bool isRow = !isInTable && IsInRow(text, at);
            if (Array.IndexOf(Inline, tag) < 0)
            {
                Overwrite(marked, text, at, end, Opening(tag, isInTable || isRow), Closing(tag));
            }

            at = end;
        }

        return new string(marked);
    }

    // What a tag's place begins with.
    private static string Opening(string tag, bool isInTable) => tag switch
    {
        "table" => "\n{|",
        "/table" => "\n|}\n",
        "tr" => "\n|-",
        "td" => "\n|",
        "th" => "\n!",
        "li" => isInTable ? "<br>" : "\n*",
        "dt" => "\n-",
        "/dt" => ":",
        "p" or "/p" or "div" or "/div" or "/dd" or "/ul" or "/ol" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => isInTable ? "" : "\n",
        "/h1" => "=\n",
        "/h2" => "==\n",
        "/h3" or "/h4" or "/h5" or "/h6" => "===\n",
        _ => "",
    };

    // And what it ends with.
    private static string Closing(string tag) => tag switch
    {
        "h1" => "=",
        "h2" => "==",
        "h3" or "h4" or "h5" or "h6" => "===",
        _ => "",
    };

    private static void Overwrite(char[] marked, string text, int start, int end, string opening, string closing)
    {
        if (opening == "\n" && (start == 0 || text[start - 1] == '\n' || end + 1 >= text.Length || text[end + 1] is '\n' or '\r'))
        {
            // Where a line ends anyway, there is no gap.
            opening = "";
        }

        bool spans = opening is "\n|" or "\n!" && text.IndexOf("span", start, end - start, StringComparison.OrdinalIgnoreCase) > 0;
        for (int i = start; i <= end; i++)
        {
            marked[i] = spans && i > start + 2 && i < end && text[i] is not ('\n' or '\r' or '|') ? text[i] : ' ';
        }

        opening.CopyTo(0, marked, start, Math.Min(opening.Length, end - start + 1));
        closing = spans ? "|" : closing;
        closing.CopyTo(0, marked, end - closing.Length + 1, closing.Length);
    }

    // "Ports | <ul><li>HDMI": a list in a row that is written otherwise is one cell.
    private static bool IsInRow(string text, int at)
    {
        int line = at == 0 ? 0 : Math.Max(text.LastIndexOf('\n', at - 1, Math.Min(at, LongestRow)), at - LongestRow);
        return text.IndexOf('|', Math.Max(line, 0), at - Math.Max(line, 0)) >= 0;
    }

    /// <summary>Whether a tag begins at an angle.</summary>
    public static bool IsTag(string text, int at) => at + 1 < text.Length && (char.IsLetter(text[at + 1]) || text[at + 1] == '/');

    // "td>Memory</td>" behind another tag or at the beginning of a line: what lost its first angle.
    private static bool IsCut(string text, int at) => at + LengthOfCut < text.Length && text[at + LengthOfCut] == '>'
        && (at == 0 || text[at - 1] is '>' or '\n') && Array.Exists(OftenCut, name => string.CompareOrdinal(text, at, name, 0, LengthOfCut) == 0);

    // An angle may stand in what a tag says of itself.
    private static bool IsQuotedBetween(string text, int start, int end) => text.IndexOf('"', start, end - start) >= 0;

    private static string NameAt(string text, int at)
    {
        int end = at + 1 + (text[at + 1] == '/' ? 1 : 0);
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return text.Substring(at + 1, end - at - 1).ToLowerInvariant();
    }
}
