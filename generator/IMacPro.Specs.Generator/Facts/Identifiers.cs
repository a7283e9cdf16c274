using System.Globalization;
using System.Text;
using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Text to names in C#.</summary>
internal static class Identifiers
{
    private const int Longest = 80;

    /// <summary>
    /// The words of a text, each with an upper-case letter first, run together. Two numbers that would touch are kept apart by
    /// an underscore, and so is a number at the start.
    /// </summary>
    public static string Pascal(string text)
    {
        // Of a text of megabytes a name takes its first words, and the rest need not be copied.
        string named = text.Length > SheetLimits.LongestCell ? text.Substring(0, SheetLimits.LongestCell) : text;
        StringBuilder name = new();
        bool start = true;
        foreach (char character in Markup.Clean(named))
        {
            if (name.Length >= Longest)
            {
                break;
            }

            if (!IsNamePart(character))
            {
                start = true;
                name.Append(character switch
                {
                    '+' => "Plus",
                    '&' => "And",
                    '#' => "Sharp",
                    _ => "",
                });
                continue;
            }

            bool touches = start && name.Length > 0 && char.IsDigit(character) && char.IsDigit(name[name.Length - 1]);
            if (touches || (name.Length == 0 && !CanStart(character)))
            {
                name.Append('_');
            }

            name.Append(start ? char.ToUpperInvariant(character) : character);
            start = false;
        }

        return name.Length == 0 ? "_" : name.ToString();
    }

    /// <summary>A name that may start with a digit, made one that does not.</summary>
    public static string Started(string name) => name.Length == 0 || CanStart(name[0]) ? name : "_" + name;

    /// <summary>Parts of a name run together, kept apart by an underscore where two numbers would touch.</summary>
    public static string Join(params string[] parts)
    {
        StringBuilder name = new();
        foreach (string part in parts)
        {
            if (part.Length > 0 && name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(part[0]))
            {
                name.Append('_');
            }

            name.Append(part);
        }

        return name.ToString();
    }

    /// <summary>Whether a name somebody chose can be used as it stands.</summary>
    public static bool IsValid(string name) =>
        name.Length is > 0 and <= Longest && CanStart(name[0]) && name.All(IsNamePart);

    private static bool CanStart(char character) => character == '_' || char.IsLetter(character);

    // Formatting characters are allowed in names but make two names that look the same: they are left out.
    private static bool IsNamePart(char character) =>
        character == '_' || (char.IsLetter(character) && !Sheets.Invisible.IsBlankLetter(character)) || char.GetUnicodeCategory(character)
            is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
