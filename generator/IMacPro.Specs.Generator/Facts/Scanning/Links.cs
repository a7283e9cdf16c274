using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>
/// Brackets: links of a wiki, <c>[[target|shown]]</c>, links and pictures of Markdown, <c>[shown](target)</c>, and the marks of footnotes.
/// </summary>
internal static class Links
{
    private const int LongestFootnote = 32;
    private const int LongestScheme = 10;
    private const int LongestMark = 4;

    // Nobody looks further for the other end: a broken link must not cost more than a whole one.
    private const int LongestTarget = 400;

    /// <summary>How many characters from an opening bracket on are no part of what is shown.</summary>
    public static int OpeningAt(string text, int at)
    {
        if (NoteAt(text, at) is int note and > 0)
        {
            return note;
        }

        if (text.Length > at + 1 && text[at + 1] == '[')
        {
            // "[[1]", a footnote with a bracket too many.
            int mark = at + 2;
            while (mark < text.Length && mark - at <= LongestMark && char.IsDigit(text[mark]))
            {
                mark++;
            }

            bool isNote = mark > at + 2 && mark < text.Length && text[mark] == ']' && !(mark + 1 < text.Length && text[mark + 1] == ']');
            return isNote ? mark + 1 - at : OfWikiAt(text, at);
        }

        if (OfPageAt(text, at) is int page and > 0)
        {
            return page;
        }

        bool isPicture = at > 0 && text[at - 1] == '!';
        int close = text.IndexOf(']', at, Math.Min(LongestTarget, text.Length - at));
        if (close > 0 && TargetAt(text, close, isPicture) is int end and > 0)
        {
            // What is linked is shown, but for the mark of a footnote and for a picture.
            return isPicture || IsMark(text, at + 1, close) ? end - at : 1;
        }

        return close > 0 && close - at <= LongestFootnote ? close + 1 - at : 1;
    }

    /// <summary>How many characters from a closing bracket on are no part of what is shown: the target of a link stands behind it.</summary>
    public static int ClosingAt(string text, int at) =>
        TargetAt(text, at) is int end and > 0 ? end - at : text.Length > at + 1 && text[at + 1] == ']' ? 2 : 1;

    /// <summary>
    /// How many characters from a bar on are no part of what is shown, if it is that of a link whose beginning was lost; 0 where it is none.
    /// Where its target begins nobody knows, so that stays, and of what is shown only goes what the target ends with:
    /// <c>Intel Core i5|Core i5]]</c>.
    /// </summary>
    public static int BarAt(string text, int at)
    {
        int end = HalfLinks.EndOfShown(text, at);
        for (int said = end - at - 1; said > 1; said--)
        {
            bool isWhole = !char.IsLetterOrDigit(text[at + 1 + said]);
            if (isWhole && at >= said && string.Compare(text, at - said, text, at + 1, said, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return said + 1;
            }
        }

        return end > 0 ? 1 : 0;
    }

    /// <summary>Whether an exclamation mark begins a picture.</summary>
    public static bool IsPictureAt(string text, int at) =>
        at + 1 < text.Length && text[at + 1] == '[' && text.IndexOf(']', at, Math.Min(LongestTarget, text.Length - at)) is int close and > 0
            && TargetAt(text, close, isPicture: true) > 0;

    // "[[3]](#cite_note-3)" and "[[3](#cite_note-3)\]": the mark of a footnote in brackets of its own; 0 where there is none.
    private static int NoteAt(string text, int at)
    {
        int mark = at + 2;
        while (mark < text.Length && mark - at <= LongestMark && char.IsLetterOrDigit(text[mark]))
        {
            mark++;
        }

        bool isMark = mark > at + 2 && mark < text.Length && text[at + 1] == '[' && text[mark] == ']';
        bool isInner = isMark && mark + 1 < text.Length && text[mark + 1] == '(';
        int close = isInner ? mark : mark + 1;
        if (!isMark || close + 2 >= text.Length || text[close] != ']' || text[close + 1] != '(' || text[close + 2] != '#'
            || TargetAt(text, close) is not (int end and > 0))
        {
            return 0;
        }

        end += isInner && end < text.Length && text[end] == '\\' ? 1 : 0;
        end += isInner && end < text.Length && text[end] == ']' ? 1 : 0;
        return end - at;
    }

    // A link: its target, where it is written apart, is no part of what is shown.
    private static int OfWikiAt(string text, int at)
    {
        int end = text.IndexOf("]]", at, StringComparison.Ordinal);
        if (end > 0 && (string.CompareOrdinal(text, at + 2, "File:", 0, 5) == 0 || string.CompareOrdinal(text, at + 2, "Image:", 0, 6) == 0))
        {
            return end + 2 - at;
        }

        int pipe = text.IndexOf('|', at);
        bool isOfLink = pipe > 0 && (end > 0 ? pipe < end : pipe + 1 < text.Length && !char.IsWhiteSpace(text[pipe - 1])
            && !char.IsWhiteSpace(text[pipe + 1]));
        return isOfLink ? pipe + 1 - at : 2;
    }

    // "[https://example.org Example]" shows what stands behind the address.
    private static int OfPageAt(string text, int at)
    {
        int colon = text.IndexOf("://", at, Math.Min(LongestScheme, text.Length - at), StringComparison.Ordinal);
        int end = colon < 0 ? -1 : text.IndexOfAny([' ', ']'], colon, Math.Min(LongestTarget, text.Length - colon));
        return end > 0 && text[end] == ' ' ? end + 1 - at : 0;
    }

    // Behind the target of Markdown, "(https://example.org/a_(b))"; 0 where a bracket has none.
    private static int TargetAt(string text, int close, bool isPicture = false)
    {
        int start = close + 2;
        if (start >= text.Length || text[close + 1] != '(' || !(isPicture || IsTarget(text, start)))
        {
            return 0;
        }

        int depth = 1;
        int last = Math.Min(text.Length, start + LongestTarget);
        for (int i = start; i < last; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return 0;
    }

    // "1", "a", "^", "^1" and "\[1\]".
    private static bool IsMark(string text, int start, int end)
    {
        bool isNumber = end > start;
        for (int i = start; i < end; i++)
        {
            isNumber &= char.IsDigit(text[i]);
        }

        return isNumber || end - start == 1 || text[start] is '^' or '\\';
    }

    // "(2019)" behind a bracket is none.
    private static bool IsTarget(string text, int start) => text[start] is '/' or '#' or '.' or '<'
        || text.IndexOf(':', start, Math.Min(LongestFootnote, text.Length - start)) is int colon and > 0
            && string.CompareOrdinal(text, colon, "://", 0, 3) == 0 && text.IndexOf(' ', start, colon - start) < 0;
}
