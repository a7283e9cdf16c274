namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>The words that say of a clock that it is the highest, and only for a while.</summary>
internal static class TurboWords
{
    private static readonly string[] All = ["turbo", "boost", "boosts", "boosting"];

    public static bool IsAt(ScannedCell cell, int at) => at < cell.Count && cell.Tokens[at].IsAnyOf(All);

    /// <summary>Whether one stands among the tokens from one up to another.</summary>
    public static bool IsIn(ScannedCell cell, int first, int end)
    {
        for (int i = Math.Max(0, first); i < end; i++)
        {
            if (IsAt(cell, i))
            {
                return true;
            }
        }

        return false;
    }
}
