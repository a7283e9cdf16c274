namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>What stands between the members of a list.</summary>
internal static class Separators
{
    /// <summary>
    /// Whether the token at <paramref name="last"/> ends a separator, and how many tokens that has: ", or" is one of two.
    /// </summary>
    public static bool IsAt(Token[] tokens, int last, out int length)
    {
        length = 0;
        while (last - length >= 0 && IsSeparator(tokens[last - length]))
        {
            length++;
        }

        return length > 0;
    }

    /// <summary>Whether between two tokens stand separators and nothing else.</summary>
    public static bool AreAll(ScannedCell cell, int first, int end)
    {
        while (first < end && IsSeparator(cell.Tokens[first]))
        {
            first++;
        }

        return first == end;
    }

    public static bool IsSeparator(Token token) => token.Kind switch
    {
        TokenKind.Symbol => token.Text[0] is ',' or '/' or ';' || (token.Text[0] == '&' && !token.Glued),
        TokenKind.Word => token.IsWord("or") || token.IsWord("and"),
        _ => false,
    };
}
