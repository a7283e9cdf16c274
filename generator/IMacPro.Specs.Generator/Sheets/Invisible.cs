using System.Globalization;

namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Characters that nobody sees but that make two texts differ.</summary>
internal static class Invisible
{
    /// <summary>What stands for a character that was read in another encoding than it was written in.</summary>
    public const char Lost = '\uFFFD';

    /// <summary>Whether the character at an index shows nothing and is no white space, or nobody knows what it would show.</summary>
    public static bool IsAt(string text, int index)
    {
        char character = text[index];
        if (character is >= ' ' and < '\u007F' || (char.IsWhiteSpace(character) && character != '\u0085') || char.IsLowSurrogate(character))
        {
            return false;
        }

        return character == Lost || IsBlankLetter(character) || character is '\u034F' or '\u2800'
            || CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Format or UnicodeCategory.Control;
    }

    /// <summary>Whether a character counts as a letter but has no shape: the fillers of Hangul.</summary>
    public static bool IsBlankLetter(char character) => character is '\u115F' or '\u1160' or '\u3164' or '\uFFA0';

    /// <summary>The character at an index as its code point is written.</summary>
    public static string Name(string text)
    {
        int point = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) ? char.ConvertToUtf32(text[0], text[1]) : text[0];
        return "U+" + point.ToString("X4", CultureInfo.InvariantCulture);
    }
}
