namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// What stands at the foot or at the top of each page of a printed sheet, <c>Page 2 of 4</c>: blanked in place, for what a page parts goes on
/// behind it.
/// </summary>
internal static class PageFeet
{
    private const string Page = "page ";
    private const string Of = " of ";
    private const int LongestFoot = 200;

    // A line that says so once may be a sentence.
    private const int FewestPages = 2;

    /// <summary>A text without such lines; the text itself where it has none.</summary>
    public static string Blank(string text)
    {
        List<(int Start, int End, string Form)> feet = [];
        int page = NextPage(text, 0);
        int of = NextOf(text, 0);
        while (page >= 0 || of >= 0)
        {
            int at = page < 0 ? of : of < 0 ? page : Math.Min(page, of);
            int start = text.LastIndexOf('\n', at) + 1;
            int end = text.IndexOf('\n', at) is int line and >= 0 ? line : text.Length;
            if (end - start <= LongestFoot && text.IndexOf('|', start, end - start) < 0)
            {
                feet.Add((start, end, FormOf(text.Substring(start, end - start))));
            }

            page = page >= 0 && page < end ? NextPage(text, end) : page;
            of = of >= 0 && of < end ? NextOf(text, end) : of;
        }

        char[]? blanked = null;
        foreach ((int start, int end, _) in feet.GroupBy(foot => foot.Form, StringComparer.Ordinal).Where(form => form.Count() >= FewestPages)
            .SelectMany(form => form))
        {
            blanked ??= text.ToCharArray();
            Blanks.Fill(blanked, start, end);
        }

        return blanked is null ? text : new string(blanked);
    }

    // Where "Page 2" stands next; less than 0 where it does nowhere.
    private static int NextPage(string text, int from) => Next(text, from, Page, behind => behind < text.Length && char.IsDigit(text[behind]));

    // The same for "2 of 4".
    private static int NextOf(string text, int from) => Next(text, from, Of, behind =>
        behind < text.Length && char.IsDigit(text[behind]) && behind > Of.Length && char.IsDigit(text[behind - Of.Length - 1]));

    private static int Next(string text, int from, string words, Func<int, bool> isMeant)
    {
        int at = text.IndexOf(words, from, StringComparison.OrdinalIgnoreCase);
        while (at >= 0 && !isMeant(at + words.Length))
        {
            at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return at;
    }

    // The line without its numbers: those of the page differ.
    private static string FormOf(string line) => string.Concat(line.Where(character => !char.IsDigit(character))).Trim();
}
