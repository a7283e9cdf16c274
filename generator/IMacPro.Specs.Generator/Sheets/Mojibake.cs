namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// Characters that were written as UTF-8 and read as Windows-1252, <c>Ã—</c> for <c>×</c>: put right in place, so that all that remains
/// still stands where it stood.
/// </summary>
internal static class Mojibake
{
    /// <summary>What stands in the places that a character does not need: nobody sees it, and it parts no words.</summary>
    public const char Filler = '\u206F';

    // Where Windows-1252 has other characters than their numbers say, from 0x80 on.
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    // What Latin letters and signs begin with, and what dashes, quotes and the like do. No word has them before what follows them here.
    private static readonly char[] Leads = ['\u00C2', '\u00C3', '\u00E2'];

    /// <summary>A text with such characters put right; the text itself where it has none.</summary>
    public static string Mend(string text)
    {
        char[]? mended = null;
        for (int at = text.IndexOfAny(Leads); at >= 0; at = text.IndexOfAny(Leads, at + 1))
        {
            if (CharacterAt(text, at, out int length) is char character and > '\u007F')
            {
                mended ??= text.ToCharArray();
                mended[at] = character;
                for (int i = at + 1; i < at + length; i++)
                {
                    mended[i] = Filler;
                }
            }
        }

        return mended is null ? text : new string(mended);
    }

    // The character whose bytes stand there; below all of these where they are none. Whoever copies the text makes a space of a hard one.
    private static char CharacterAt(string text, int at, out int length)
    {
        length = text[at] == '\u00E2' ? 3 : 2;
        int code = text[at] & (length == 3 ? 0x0F : 0x1F);
        for (int i = at + 1; i < at + length; i++)
        {
            int low = i < text.Length ? ByteOf(text[i] == ' ' && text[at] == Leads[0] ? '\u00A0' : text[i]) : 0;
            if ((low & 0xC0) != 0x80)
            {
                return '\0';
            }

            code = (code << 6) | (low & 0x3F);
        }

        return (char)code;
    }

    private static int ByteOf(char character) => character is >= '\u00A0' and <= '\u00FF' ? character
        : Upper.IndexOf(character) is int index and >= 0 ? 0x80 + index
        : 0;
}
