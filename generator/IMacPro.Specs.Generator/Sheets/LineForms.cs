namespace IMacPro.Specs.Generator.Sheets;

/// <summary>The forms of lines that are told by the line alone.</summary>
internal static class LineForms
{
    /// <summary>What is longer names nothing.</summary>
    public const int LongestCaption = 80;

    // Names are made of headings, again and again; a longer line is running text that begins with a mark.
    private const int LongestHeading = 1000;

    private const int ShortestUnderline = 3;
    private const string TitleMark = "#+title:";
    private const string Stars = "***";
    private const string FarBehind = "   ";

    private static readonly string[] Parts =
    [
        "overview", "history", "background", "introduction", "summary", "description", "general", "features", "design", "models", "details", "data",
        "data box", "data sheet", "datasheet", "specs", "specification", "specifications", "tech specs", "technical specifications",
        "technical details",
        "technical data", "hardware", "software", "notes", "references", "see also", "reception", "criticism", "contents", "press release",
    ];

    /// <summary>The level of a heading; 0 where a line is none.</summary>
    public static int HeadingLevel(string line)
    {
        if (line.Length > LongestHeading)
        {
            return 0;
        }

        char mark = line[0];
        int level = 0;
        while (level < line.Length && line[level] == mark)
        {
            level++;
        }

        // Of two signs or more, nobody takes the heading for anything else, even where it was not closed.
        bool closed = level < line.Length && mark == '#' ? char.IsWhiteSpace(line[level])
            : line[line.Length - 1] == mark || (mark == '=' && level > 1 && level < line.Length && line[level] == ' ');
        return closed && level * 2 < line.Length + 1 && line.Trim(mark, ' ').Length > 0 ? level : 0;
    }

    /// <summary>
    /// Where the title of a document begins that says of itself what it is called, "#+TITLE: Bench", or whose first line is a heading that was
    /// not closed; 0 in any other line.
    /// </summary>
    public static int StartOfTitle(Cell line) => line.Text.StartsWith(TitleMark, StringComparison.OrdinalIgnoreCase) ? TitleMark.Length
        : line.Line == 1 && line.Text.Length <= LongestHeading && line.Text.StartsWith("= ", StringComparison.Ordinal)
            && HeadingLevel(line.Text) == 0 ? 2
        : 0;

    /// <summary>Where the words of a heading end, behind which Markdown may say how it is called and shown: "Ports {#ports .wide}".</summary>
    public static int EndOfHeading(string heading)
    {
        int open = heading.Length > 0 && heading[heading.Length - 1] == '}' ? heading.LastIndexOf('{') : -1;
        return open > 0 && heading[open + 1] is '#' or '.' ? open : heading.Length;
    }

    /// <summary>Whether a line is bold as a whole, as some write headings: "**Memory**", "'''Memory'''".</summary>
    public static bool IsBold(string line)
    {
        string mark = line[0] == '*' ? "**" : "'''";
        if (line.Length > LongestCaption || !line.StartsWith(mark, StringComparison.Ordinal))
        {
            return false;
        }

        line = line.EndsWith(mark + ":", StringComparison.Ordinal) ? line.Substring(0, line.Length - 1) : line;
        int end = line.Length - mark.Length;
        return end > mark.Length && line.IndexOf(mark, mark.Length, StringComparison.Ordinal) == end && line[end - 1] != '.';
    }

    /// <summary>Where the words of a heading between stars end, "*** Bench *** new!", whatever stands far behind it; 0 in any other line.</summary>
    public static int EndOfStarred(string line)
    {
        int end = line.Length <= LongestHeading && line.StartsWith(Stars, StringComparison.Ordinal)
            ? line.IndexOf(Stars, Stars.Length, StringComparison.Ordinal)
            : -1;
        string rest = end > 0 ? line.Substring(end).TrimStart('*') : "";
        return end > Stars.Length && line.Substring(Stars.Length, end - Stars.Length).Trim().Length > 0
            && (rest.Length == 0 || rest.StartsWith(FarBehind, StringComparison.Ordinal)) ? end : 0;
    }

    /// <summary>Whether a line is a name in brackets, as files of settings head their sections.</summary>
    public static bool IsBracketed(string line) => line.Length is > 3 and <= LongestCaption && line[line.Length - 1] == ']'
        && line.IndexOfAny(['[', ']'], 1) == line.Length - 1 && char.IsLetter(line[1]);

    /// <summary>Whether a line may be a name: a short one that ends like none of running text.</summary>
    public static bool IsName(string line) => line.Length is > 1 and <= LongestCaption && char.IsLetterOrDigit(line[0])
        && (char.IsLetter(line[line.Length - 1]) || char.IsNumber(line[line.Length - 1]) || line[line.Length - 1] is ')' or '+' or '®' or '™') && line.IndexOf('|') < 0;

    /// <summary>Whether a line is one tag and nothing else.</summary>
    public static bool IsTag(string line) => line[0] == '<' && line.IndexOf('>') == line.Length - 1;

    /// <summary>Whether a heading is what parts of pages are called, which names no machine.</summary>
    public static bool IsOfPart(string heading) => Array.IndexOf(Parts, heading.ToLowerInvariant()) >= 0;

    /// <summary>A heading without its marks and the colon behind it.</summary>
    public static Cell BeforeColon(Cell line)
    {
        int start = 0, end = line.Text.Length;
        while (start < end && line.Text[start] is '*' or '\'')
        {
            start++;
        }

        while (end > start && line.Text[end - 1] is '*' or '\'' or ':')
        {
            end--;
        }

        return line.Slice(start, end);
    }

    /// <summary>Whether tabs part cells: a table that was copied as text has them; in a numbered list, <c>1.</c>, one stands behind the number.</summary>
    public static bool IsTabbed(string line) => (char.IsLetterOrDigit(line[0]) && line.IndexOf('\t') is int tab and > 0 and <= SheetReader.LongestKey
            && (char.IsLetter(line[0]) || line[tab - 1] is not ('.' or ')')))
        // An empty cell is the first of a row whose key stands in the one above.
        || (line.Length > 1 && line[0] is '-' or '–' or '—' && line[1] == '\t');

    /// <summary>Whether a line begins, ends or names a table of a wiki: "{| class=…", "|}", "|+ caption".</summary>
    public static bool IsTableMark(string line) =>
        line.StartsWith("{|", StringComparison.Ordinal) || line.StartsWith("|+", StringComparison.Ordinal)
        || (line.StartsWith("|}", StringComparison.Ordinal) && line.Trim('|', '}', ' ').Length == 0);

    /// <summary>Whether a line underlines the one above it, which makes that a heading: "====", "----".</summary>
    public static bool IsUnderline(string line)
    {
        foreach (char character in line)
        {
            if (character != line[0])
            {
                return false;
            }
        }

        return line.Length >= ShortestUnderline;
    }
}
