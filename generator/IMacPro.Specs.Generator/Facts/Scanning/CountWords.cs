namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Counts written as words.</summary>
internal static class CountWords
{
    /// <summary>The number a word names, or -1.</summary>
    public static decimal ValueOf(string word) => word.Length > 8 ? -1 : word.ToLowerInvariant() switch
    {
        "one" or "single" => 1,
        "two" or "dual" or "twin" => 2,
        "three" or "triple" => 3,
        "four" or "quad" => 4,
        "five" => 5,
        "six" or "hexa" => 6,
        "seven" => 7,
        "eight" or "octa" => 8,
        "nine" => 9,
        "ten" or "deca" => 10,
        "eleven" => 11,
        "twelve" => 12,
        "fourteen" => 14,
        "sixteen" => 16,
        "eighteen" => 18,
        "twenty" => 20,
        _ => -1,
    };
}
