namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Comments, which state nothing: <c>&lt;!-- like this --&gt;</c>, as wikitext and Markdown both write them.</summary>
internal static class Comments
{
    private const string Opening = "<!--";
    private const string Closing = "-->";

    /// <summary>Overwrites every comment with blanks, so that all that remains still stands where it stood.</summary>
    public static string Blank(string text)
    {
        int open = text.IndexOf(Opening, StringComparison.Ordinal);
        if (open < 0)
        {
            return text;
        }

        char[] characters = text.ToCharArray();
        while (open >= 0)
        {
            int close = text.IndexOf(Closing, open + Opening.Length, StringComparison.Ordinal);
            if (close < 0)
            {
                // A comment that never ends is text: hiding the rest of the sheet would lose it silently.
                break;
            }

            int end = close + Closing.Length;
            for (int i = open; i < end; i++)
            {
                if (characters[i] is not ('\r' or '\n'))
                {
                    characters[i] = ' ';
                }
            }

            open = text.IndexOf(Opening, end, StringComparison.Ordinal);
        }

        return new string(characters);
    }
}
