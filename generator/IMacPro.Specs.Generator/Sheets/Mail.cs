namespace IMacPro.Specs.Generator.Sheets;

/// <summary>What programs for mail put into a text: <c>&gt;</c> before each line that is quoted, and <c>=20</c> behind one that ends with a space.</summary>
internal static class Mail
{
    private const char Quote = '>';
    private const string QuoteBelow = "\n>";
    private const string SpaceAtEnd = "=20";

    /// <summary>A text with that blanked in place; the text itself where it has none.</summary>
    public static string Blank(string text)
    {
        char[]? blanked = null;
        if (text.IndexOf(QuoteBelow, StringComparison.Ordinal) >= 0 && IsQuoted(text))
        {
            blanked = text.ToCharArray();
            for (int start = 0; start >= 0 && start < text.Length; start = SheetLines.NextIn(text, start))
            {
                for (int i = start; i < text.Length && text[i] is Quote or ' '; i++)
                {
                    blanked[i] = ' ';
                }
            }
        }

        for (int at = text.IndexOf(SpaceAtEnd, StringComparison.Ordinal); at >= 0; at = text.IndexOf(SpaceAtEnd, at + 1, StringComparison.Ordinal))
        {
            int end = at + SpaceAtEnd.Length;
            if (end < text.Length && text[end] is '\n' or '\r')
            {
                blanked ??= text.ToCharArray();
                Blanks.Fill(blanked, at, end);
            }
        }

        return blanked is null ? text : new string(blanked);
    }

    // Most of its lines are; the end of a tag may stand in a line of its own.
    private static bool IsQuoted(string text)
    {
        int lines = 0;
        int quoted = 0;
        for (int start = 0; start >= 0 && start < text.Length; start = SheetLines.NextIn(text, start))
        {
            lines += text[start] is '\n' or '\r' ? 0 : 1;
            quoted += text[start] == Quote ? 1 : 0;
        }

        return quoted * 2 > lines;
    }
}
