using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>The keys of rows, brought to one form.</summary>
internal static class RowKeys
{
    // The last are those of a page's table that can be sorted.
    private static readonly char[] Around = [' ', ':', '.', '*', '▲', '▼', '△', '▽', '↑', '↓', '↕', '⇅'];

    private static readonly char[] OfTrademarks = ['®', '™'];

    private static readonly char[] Dashes = ['\u2010', '\u2011', '\u2013', '\u2014'];

    /// <summary>Lower case, spaces for underscores, no markup, no colon, no plural in parentheses.</summary>
    public static string Normalize(string key)
    {
        // No key is so long; what is, is asked for often, and each copy of it costs.
        if (key.Length > SheetLimits.LongestCell)
        {
            return key;
        }

        string normal = WithoutNumber(Markup.Clean(WithoutMarkedNote(key))).Replace("(s)", "").Trim(Around).ToLowerInvariant().Replace('_', ' ');
        foreach (char dash in Dashes)
        {
            normal = normal.Replace(dash, '-');
        }

        return normal.IndexOfAny(OfTrademarks) < 0 ? normal : string.Concat(normal.Split(OfTrademarks));
    }

    // "Bluetooth®4": the number of a footnote behind the sign, which parts it from the word.
    private static string WithoutMarkedNote(string key)
    {
        int end = EndBeforeDigits(key);
        return end > 0 && end < key.Length && Array.IndexOf(OfTrademarks, key[end - 1]) >= 0 ? key.Substring(0, end) : key;
    }

    // "1. Memory", "2) Storage": of a list that is numbered.
    private static string WithoutNumber(string key)
    {
        int end = 0;
        while (end < key.Length && char.IsDigit(key[end]))
        {
            end++;
        }

        return end is > 0 and <= 2 && end + 2 < key.Length && key[end] is '.' or ')' && key[end + 1] == ' ' ? key.Substring(end + 2) : key;
    }

    /// <summary>A normal key without what it says in parentheses at its end or behind "in": units, sides, notes.</summary>
    public static string WithoutAside(string normal)
    {
        int open = normal.EndsWith(")", StringComparison.Ordinal) ? normal.LastIndexOf(" (", StringComparison.Ordinal)
            : normal.LastIndexOf(" in ", StringComparison.Ordinal);
        return open > 0 ? normal.Substring(0, open) : normal;
    }

    /// <summary>A normal key without the number of a footnote that was raised once: "weight1".</summary>
    public static string WithoutNote(string normal)
    {
        int end = EndBeforeDigits(normal);
        return end > 1 && char.IsLetter(normal[end - 1]) ? normal.Substring(0, end) : normal;
    }

    private static int EndBeforeDigits(string key)
    {
        int end = key.Length;
        while (end > 0 && char.IsDigit(key[end - 1]))
        {
            end--;
        }

        return end;
    }
}
