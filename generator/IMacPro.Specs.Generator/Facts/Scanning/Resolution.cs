namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Two whole numbers with a cross between them.</summary>
internal readonly record struct Resolution(int Horizontal, int Vertical, int First, int End)
{
    // Fewer pixels than any screen has is a count: "2 × 1920 × 1200" is two screens.
    private const int Fewest = 64;

    /// <summary>The first one between two tokens; null where there is none.</summary>
    public static Resolution? Find(ScannedCell cell, int from = 0, int end = int.MaxValue)
    {
        int last = Math.Min(end, cell.Count);
        for (int i = from; i + 2 < last; i++)
        {
            int cross = cell.Tokens[i + 1].IsWord("px") || cell.Tokens[i + 1].IsWord("pixels") ? i + 2 : i + 1;
            int second = cross + CrossAt(cell, cross);
            if (IsWhole(cell.Tokens[i]) && second > cross && second < last && IsWhole(cell.Tokens[second]))
            {
                return new Resolution((int)cell.Tokens[i].Number, (int)cell.Tokens[second].Number, i, second + 1);
            }
        }

        return null;
    }

    // "×", "by" and "-by-": how many tokens, 0 where there is no cross.
    private static int CrossAt(ScannedCell cell, int at) =>
        cell.Tokens[at].IsSymbol('×') || cell.Tokens[at].IsWord("by") ? 1
        : cell.LengthAt("- by -", at);

    private static bool IsWhole(Token token) =>
        token.IsNumber && token.Number is >= Fewest and <= int.MaxValue && decimal.Truncate(token.Number) == token.Number;
}
