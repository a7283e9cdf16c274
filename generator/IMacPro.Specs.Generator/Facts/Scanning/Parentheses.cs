namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>What stands in parentheses.</summary>
internal static class Parentheses
{
    /// <summary>The index of the first opening one; behind the range where there is none.</summary>
    public static int FirstOpening(ScannedCell cell, TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (cell.Tokens[i].IsSymbol('('))
            {
                return i;
            }
        }

        return range.End;
    }

    /// <summary>What each pair holds, the parentheses themselves left out; one that nothing closes holds all behind it.</summary>
    public static IEnumerable<TokenRange> Contents(ScannedCell cell, TokenRange range)
    {
        int open = -1;
        for (int i = range.First; i < range.End; i++)
        {
            if (cell.Tokens[i].IsSymbol('('))
            {
                open = i;
            }
            else if (cell.Tokens[i].IsSymbol(')') && open >= 0)
            {
                yield return new TokenRange(open + 1, i);
                open = -1;
            }
        }

        if (open >= 0)
        {
            yield return new TokenRange(open + 1, range.End);
        }
    }
}
