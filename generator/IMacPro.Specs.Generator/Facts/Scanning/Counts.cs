namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Small whole numbers, in figures or in words.</summary>
internal static class Counts
{
    private const int Most = 10_000;

    /// <summary>The count a token states; null where it states none.</summary>
    public static int? Of(Token token) =>
        token.Number is > 0 and <= Most && token.Text[0] != '0' && decimal.Truncate(token.Number) == token.Number ? (int)token.Number : null;

    /// <summary>The first count in a cell; null where there is none.</summary>
    public static int? FindFirst(ScannedCell cell)
    {
        foreach (Token token in cell.Tokens)
        {
            if (Of(token) is int count)
            {
                return count;
            }
        }

        return null;
    }
}
