namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Parts an offer into its alternatives: "A, B or C" is three.</summary>
internal static class Alternatives
{
    /// <summary>
    /// The alternatives in order. What stands in parentheses stays with what stands before it; a slash parts only where
    /// <paramref name="atSlashes"/> says so, since names hold slashes too, and likewise a plus sign and a slash with spaces around it.
    /// </summary>
    public static List<TokenRange> Split(ScannedCell cell, TokenRange range, bool atSlashes = false, bool atPlus = false, bool atSlashesApart = false)
    {
        List<TokenRange> parts = [];
        int depth = 0;
        int first = range.First;
        for (int i = range.First; i < range.End; i++)
        {
            Token token = cell.Tokens[i];
            if (token.IsSymbol('('))
            {
                depth++;
            }
            else if (token.IsSymbol(')'))
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (depth == 0 && (Parts(token, atSlashes, atPlus) || (atSlashesApart && StandsApart(cell, i))))
            {
                AddPart(parts, first, i);
                first = i + 1;
            }
        }

        AddPart(parts, first, range.End);
        return parts;
    }

    private static bool Parts(Token token, bool atSlashes, bool atPlus) =>
        (Separators.IsSeparator(token) && (atSlashes || !token.IsSymbol('/'))) || (atPlus && token.IsSymbol('+'));

    // "i5-1240P / i7-1260P"; a slash within a name has no spaces around it, unless clocks stand on both sides of it. A plus sign has both:
    // "2.0 GHz Zeta + 3.0 GHz Eta".
    private static bool StandsApart(ScannedCell cell, int at)
    {
        bool isSlash = cell.Tokens[at].IsSymbol('/');
        if (at + 1 >= cell.Count || !(isSlash || cell.Tokens[at].IsSymbol('+')))
        {
            return false;
        }

        bool isApart = !cell.Tokens[at].Glued && !cell.Tokens[at + 1].Glued;
        return isSlash ? isApart || (cell.Measures.Any(clock => clock.End == at && clock.Unit.IsFrequency())
                && cell.Measures.Any(clock => clock.First == at + 1 && clock.Unit.IsFrequency()))
            : isApart && cell.Measures.Any(clock => clock.End <= at && clock.Unit.IsFrequency())
                && cell.Measures.Any(clock => clock.First > at && clock.Unit.IsFrequency());
    }

    private static void AddPart(List<TokenRange> parts, int first, int end)
    {
        if (first < end)
        {
            parts.Add(new TokenRange(first, end));
        }
    }
}
