namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Units said in the key of a row: "Weight (kg)", "Clock in MHz", "Memory [GB]".</summary>
internal static class KeyUnits
{
    private static readonly string[] Sizes =
        ["memory", "RAM", "ROM", "VRAM", "storage", "drive", "drives", "disk", "disks", "floppy", "diskette", "cache"];

    /// <summary>Whether a key is about what has a size in bytes.</summary>
    public static bool IsOfSizes(ScannedCell key) => Array.Exists(key.Tokens, token => token.IsAnyOf(Sizes));

    /// <summary>The unit a key ends with, in parentheses or behind "in"; <see cref="Unit.None"/> where it says none.</summary>
    public static Unit Of(ScannedCell key)
    {
        int end = key.Count;
        end -= end > 0 && key.Tokens[end - 1].IsSymbol(')') ? 1 : 0;
        for (int first = Math.Max(1, end - Units.LongestInTokens); first < end; first++)
        {
            bool opened = key.Tokens[first - 1].IsSymbol('(') || key.Tokens[first - 1].IsWord("in");
            if (opened && Units.Find(key.TextOf(first, end)) is Unit unit and not Unit.None)
            {
                return unit;
            }
        }

        return Unit.None;
    }
}
