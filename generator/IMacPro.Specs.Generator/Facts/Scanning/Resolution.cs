namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Two whole numbers with a cross between them.</summary>
internal readonly record struct Resolution(int Horizontal, int Vertical, int First, int End)
{
    // Fewer pixels than any screen has is a count: "2 × 1920 × 1200" is two screens.
    private const int Fewest = 64;

    /// <summary>The first one between two tokens; null where there is none.</summary>
    public static Resolution? Find(ScannedCell cell, int from = 0, int end = int.MaxValue)
    {
        for (int i = from; i + 2 < Math.Min(end, cell.Count); i++)
        {
            if (IsWhole(cell.Tokens[i]) && cell.Tokens[i + 1].IsSymbol('×') && IsWhole(cell.Tokens[i + 2]))
            {
                return new Resolution((int)cell.Tokens[i].Number, (int)cell.Tokens[i + 2].Number, i, i + 3);
            }
        }

        return null;
    }

    private static bool IsWhole(Token token) =>
        token.IsNumber && token.Number is >= Fewest and <= int.MaxValue && decimal.Truncate(token.Number) == token.Number;
}
