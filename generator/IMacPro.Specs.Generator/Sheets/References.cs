namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Notes on sources that go over more than one line, <c>&lt;ref&gt;…&lt;/ref&gt;</c>: what they stand in goes on behind them.</summary>
internal static class References
{
    private const string Opening = "<ref";
    private const string Closing = "</ref>";

    // Nobody looks further for the end.
    private const int Longest = 2_000;

    // Where these stand in between, it is another note that ends there.
    private static readonly string[] Others = [Opening, "\n\n", "\n\r\n", "\n|-", "\n!", "\n="];

    // Only within a template may lines of a note begin as rows do.
    private const string Row = "\n|";
    private const string Template = "{{";

    /// <summary>Overwrites every such note with blanks, line ends included, so that all that remains still stands where it stood.</summary>
    public static string Blank(string text)
    {
        char[]? characters = null;
        for (int open = text.IndexOf(Opening, StringComparison.Ordinal); open >= 0; open = text.IndexOf(Opening, open + 1, StringComparison.Ordinal))
        {
            int length = Math.Min(Longest, text.Length - open);
            int tag = text.IndexOf('>', open, length);
            int close = tag < 0 || text[tag - 1] == '/' ? -1 : text.IndexOf(Closing, open, length, StringComparison.Ordinal);
            if (close > tag && text.IndexOf('\n', open, close - open) >= 0 && !Array.Exists(Others, other => Holds(text, tag, close, other))
                && (Holds(text, tag, close, Template) || !Holds(text, tag, close, Row)))
            {
                characters ??= text.ToCharArray();
                Blanks.Fill(characters, open, close + Closing.Length);
            }
        }

        return characters is null ? text : new string(characters);
    }

    private static bool Holds(string text, int start, int end, string words) => text.IndexOf(words, start, end - start, StringComparison.Ordinal) >= 0;
}
