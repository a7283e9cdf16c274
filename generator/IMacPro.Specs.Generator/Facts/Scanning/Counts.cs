namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Small whole numbers, in figures or in words.</summary>
internal static class Counts
{
    private const int Most = 10_000;

    /// <summary>The count a token states; null where it states none, as "3.0" does.</summary>
    public static int? Of(Token token) => token.Number is > 0 and <= Most && token.Text[0] != '0' && token.Text.IndexOf('.') < 0
        && decimal.Truncate(token.Number) == token.Number ? (int)token.Number : null;

    /// <summary>Whether a number counts what stands behind it: "4×", "four", but not the "3.0" of a version.</summary>
    public static bool IsAt(ScannedCell cell, int at)
    {
        Token token = cell.Tokens[at];
        bool crossed = at + 1 < cell.Count && (cell.Tokens[at + 1].IsSymbol('×') || cell.Tokens[at + 1].IsWord("x"));
        return Of(token) is not null && (crossed || token.Kind == TokenKind.Word);
    }

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
