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
            if (second > cross && second < last && PixelsOf(cell, i) is int horizontal && PixelsOf(cell, second) is int vertical)
            {
                return new Resolution(horizontal, vertical, i, second + 1);
            }
        }

        return null;
    }

    // "×", "by" and "-by-": how many tokens, 0 where there is no cross.
    private static int CrossAt(ScannedCell cell, int at) =>
        cell.Tokens[at].IsSymbol('×') || cell.Tokens[at].IsWord("by") ? 1
        : cell.LengthAt("- by -", at);

    // "1.920 × 1.080" has points between its thousands, where it is of no length.
    private static int? PixelsOf(ScannedCell cell, int at)
    {
        Token token = cell.Tokens[at];
        bool isGrouped = token.IsGrouped && !cell.Measures.Any(measure => measure.First == at && measure.Unit.IsLength());
        decimal number = isGrouped ? token.Number * 1000 : token.Number;
        return token.IsNumber && number is >= Fewest and <= int.MaxValue && decimal.Truncate(number) == number ? (int)number : null;
    }
}
