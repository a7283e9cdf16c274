using System.Globalization;

namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>
/// Reads the number of an amount of money. Three digits behind a point, a comma, a space or an apostrophe are a group of
/// thousands, since no price has three decimals; one, two or more behind a point or a comma are decimals. "1.299" is 1299 on
/// every machine.
/// </summary>
internal static class Amounts
{
    // What nothing costs.
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>The number that starts at a digit; null where there is none that makes sense.</summary>
    public static decimal? Read(string text, int start, out int end)
    {
        string digits = "";
        int at = start;
        Take(text, ref at, ref digits);
        char group = '\0';
        while (digits[0] != '0' && (group != '\0' || digits.Length <= 3) && IsGroup(text, at, group))
        {
            group = text[at];
            at++;
            Take(text, ref at, ref digits);
        }

        if (at + 1 < text.Length && text[at] is '.' or ',' && text[at] != group && char.IsDigit(text[at + 1]))
        {
            digits += '.';
            at++;
            Take(text, ref at, ref digits);
        }
        else if (at + 1 < text.Length && text[at] is '.' or ',' && text[at + 1] is '-' or '–' or '—')
        {
            // "595,–" states that there are no hundredths.
            at += 2;
        }

        end = at;
        decimal factor = FactorAt(text, ref end);
        if (factor > 1 && group != '\0' && digits.IndexOf('.') < 0 && at - start <= 7)
        {
            // "1.299 million" has decimals after all.
            digits = digits.Insert(digits.Length - 3, group is '.' or ',' ? "." : "");
        }

        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && number < Largest
            ? number * factor
            : null;
    }

    private static void Take(string text, ref int at, ref string digits)
    {
        int first = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        digits += text.Substring(first, at - first);
    }

    private static bool IsGroup(string text, int at, char group)
    {
        bool parts = at < text.Length && text[at] is '.' or ',' or ' ' or '\'' or '’' && (group == '\0' || text[at] == group);
        return parts && IsDigit(text, at + 1) && IsDigit(text, at + 2) && IsDigit(text, at + 3) && !IsDigit(text, at + 4)
            && (text[at] != ' ' || !IsUnit(text, at + 4));
    }

    // In "$35 512 MB" the second number counts something else.
    private static bool IsUnit(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        int end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end > at && text.Substring(at, end - at) is not ("to" or "or" or "and" or "in" or "at" or "for")
            && Currencies.After(text, at, out _) is null;
    }

    private static bool IsDigit(string text, int at) => at < text.Length && text[at] is >= '0' and <= '9';

    private static decimal FactorAt(string text, ref int end)
    {
        foreach ((string word, decimal factor) in new[] { (" thousand", 1_000m), (" million", 1_000_000m), (" billion", 1_000_000_000m) })
        {
            if (string.CompareOrdinal(text, end, word, 0, word.Length) == 0)
            {
                end += word.Length;
                return factor;
            }
        }

        return 1;
    }
}
