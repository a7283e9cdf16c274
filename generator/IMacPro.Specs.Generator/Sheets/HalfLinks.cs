namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Links of a wiki that lost their first half, <c>target|shown]]</c>: their bar parts no cells.</summary>
internal static class HalfLinks
{
    // Nobody looks further for the end.
    private const int LongestShown = 100;

    private static readonly char[] Ends = ['|', '[', ']', '\n'];

    /// <summary>Where what a link shows ends, if its bar stands at an index: at the brackets that close it; 0 where none is.</summary>
    public static int EndOfShown(string text, int bar)
    {
        if (bar == 0 || bar + 2 >= text.Length || !IsWritten(text[bar - 1]) || !IsWritten(text[bar + 1]))
        {
            return 0;
        }

        int end = text.IndexOfAny(Ends, bar + 1, Math.Min(LongestShown, text.Length - bar - 1));
        return end > 0 && end + 1 < text.Length && text[end] == ']' && text[end + 1] == ']' ? end : 0;
    }

    private static bool IsWritten(char character) => char.IsLetterOrDigit(character) || character is '(' or ')';
}
