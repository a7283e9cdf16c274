namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// Entities whose ampersand was made an entity too, <c>&amp;amp;nbsp;</c> for <c>&amp;nbsp;</c>, and brackets that are entities: put right in
/// place, so that all that remains still stands where it stood.
/// </summary>
internal static class Ampersands
{
    private const string Escaped = "&amp;";
    private const string Again = "amp;";
    private const int LongestName = 8;
    private const string Opening = "&#91;";
    private const string Closing = "&#93;";

    /// <summary>A text with such entities put right; the text itself where it has none.</summary>
    public static string Mend(string text)
    {
        char[]? mended = null;
        MendBrackets(text, ref mended);
        for (int at = text.IndexOf(Escaped, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Escaped, at + 1, StringComparison.Ordinal))
        {
            int name = at + Escaped.Length;
            while (string.CompareOrdinal(text, name, Again, 0, Again.Length) == 0)
            {
                name += Again.Length;
            }

            int end = EndOfName(text, name);
            if (end > name)
            {
                mended ??= text.ToCharArray();
                text.CopyTo(name, mended, at + 1, end - name);
                for (int i = at + 1 + end - name; i < end; i++)
                {
                    mended[i] = Mojibake.Filler;
                }

                at = end - 1;
            }
        }

        return mended is null ? text : new string(mended);
    }

    // Of a note's mark, what is left of them stands outside.
    private static void MendBrackets(string text, ref char[]? mended)
    {
        foreach ((string entity, int place, char bracket) in new[] { (Opening, Opening.Length - 1, '['), (Closing, 0, ']') })
        {
            for (int at = text.IndexOf(entity, StringComparison.Ordinal); at >= 0; at = text.IndexOf(entity, at + 1, StringComparison.Ordinal))
            {
                mended ??= text.ToCharArray();
                for (int i = at; i < at + entity.Length; i++)
                {
                    mended[i] = i == at + place ? bracket : Mojibake.Filler;
                }
            }
        }
    }

    // Behind the semicolon; where the name begins if it is none.
    private static int EndOfName(string text, int name)
    {
        int end = name;
        while (end < text.Length && end - name < LongestName && (char.IsLetterOrDigit(text[end]) || (end == name && text[end] == '#')))
        {
            end++;
        }

        return end > name && end < text.Length && text[end] == ';' ? end + 1 : name;
    }
}
