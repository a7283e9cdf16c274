namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Counts written as words.</summary>
internal static class CountWords
{
    private static readonly Dictionary<string, int> Counts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1,
        ["single"] = 1,
        ["two"] = 2,
        ["dual"] = 2,
        ["twin"] = 2,
        ["pair"] = 2,
        ["three"] = 3,
        ["triple"] = 3,
        ["four"] = 4,
        ["quad"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["hexa"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["octa"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["deca"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["fourteen"] = 14,
        ["sixteen"] = 16,
        ["eighteen"] = 18,
        ["twenty"] = 20,
    };

    /// <summary>The number a word names, or -1.</summary>
    public static decimal ValueOf(string word) => Counts.TryGetValue(word, out int count) ? count : -1;
}
