namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// The many marks that items of a list have, <c>▪</c>, <c>✓</c>, <c>( )</c> or <c>- [x]</c>: the one that all readers know stands in their
/// place, so that what is behind them still stands where it stood.
/// </summary>
internal static class Bullets
{
    private const char Mark = '•';
    private const char LastOfAscii = '\u007F';

    // The last two are what is left of those of a text processor.
    private static readonly char[] Others =
    [
        '●', '○', '◦', '▪', '▫', '■', '□', '‣', '►', '▸', '·', '✓', '✔', '☐', '☑', '☒', '◆', '◇', '→', '»', '\uF0B7', '\uF0A7',
    ];

    // A box to mark, on paper or in a list of what is done.
    private static readonly string[] Boxes = ["( )", "(•)", "(*)", "(x)", "(o)", "(X)", "[ ]", "[x]", "[X]", "[*]"];

    /// <summary>A text with one mark for all bullets; the text itself where it has no other.</summary>
    public static string Unify(string text)
    {
        char[]? marked = null;
        for (int start = 0; start >= 0 && start < text.Length; start = text.IndexOf('\n', start) is int end and >= 0 ? end + 1 : -1)
        {
            int at = Behind(text, start);
            int box = BoxAt(text, text.Length > at + 1 && text[at] is '-' or '*' && text[at + 1] == ' ' ? at + 2 : at);
            int mark = box > 0 ? box : at < text.Length && text[at] > LastOfAscii && Array.IndexOf(Others, text[at]) >= 0 ? at + 1 : 0;
            if (mark > 0 && mark + 1 < text.Length && (text[mark] == ' ' || (text[mark] == '\t' && char.IsLetterOrDigit(text[mark + 1])))
                && text[mark + 1] is not ('\r' or '\n' or '|'))
            {
                marked ??= text.ToCharArray();
                for (int i = at; i < mark; i++)
                {
                    marked[i] = ' ';
                }

                marked[mark - 1] = Mark;
            }
        }

        return marked is null ? text : new string(marked);
    }

    private static int Behind(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    // Where the box ends that begins somewhere; 0 where none does.
    private static int BoxAt(string text, int at)
    {
        foreach (string box in at < text.Length && text[at] is '(' or '[' ? Boxes : [])
        {
            if (string.CompareOrdinal(text, at, box, 0, box.Length) == 0)
            {
                return at + box.Length;
            }
        }

        return 0;
    }
}
