namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Fractions behind a whole number: <c>8⅜</c>, <c>1 ¼</c> and <c>12 1/2</c>.</summary>
internal static class Fractions
{
    // What rulers have.
    private static readonly int[] Denominators = [2, 4, 8, 16, 32, 64];

    /// <summary>The fraction right behind a number, or behind a space; 0 where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the number ends.</param>
    /// <param name="end">Where the fraction ends.</param>
    public static decimal At(string text, int at, out int end)
    {
        bool isApart = at < text.Length && text[at] is ' ' or '\u00A0';
        int first = isApart ? at + 1 : at;
        if (first < text.Length && ValueOf(text[first]) is decimal value and > 0)
        {
            end = first + 1;
            return value;
        }

        int slash = EndOfDigits(text, first);
        end = slash + 1 < text.Length && text[slash] is '/' or '\u2044' ? EndOfDigits(text, slash + 1) : slash;
        return isApart && slash - first is 1 or 2 && end - slash is 2 or 3 && IsFollowedByUnit(text, end)
            && int.Parse(text.Substring(first, slash - first), System.Globalization.CultureInfo.InvariantCulture) is int parts
            && int.Parse(text.Substring(slash + 1, end - slash - 1), System.Globalization.CultureInfo.InvariantCulture) is int whole
            && parts < whole && Array.IndexOf(Denominators, whole) >= 0
                ? (decimal)parts / whole
                : 0;
    }

    private static decimal ValueOf(char sign) => sign switch
    {
        '\u00BC' => 0.25m,
        '\u00BD' => 0.5m,
        '\u00BE' => 0.75m,
        '\u215B' => 0.125m,
        '\u215C' => 0.375m,
        '\u215D' => 0.625m,
        '\u215E' => 0.875m,
        _ => 0,
    };

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }

    // "2 1/2 lb" and 12 1/2", but not the "2 1/4" of a list of numbers.
    private static bool IsFollowedByUnit(string text, int end)
    {
        int unit = end < text.Length && text[end] is ' ' or '\u00A0' or '-' ? end + 1 : end;
        return unit < text.Length && (char.IsLetter(text[unit]) || text[unit] is '"' or '\u2033' or '\u201D');
    }
}
