using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>
/// Lines of a cell that were written one behind the other, with nothing but a space between them: what begins as the first did, with
/// its clock or its maker, is another.
/// </summary>
internal static class RunTogether
{
    private static readonly string[] NamesOfProcessors = ["PowerPC", "Core", "Xeon", "Pentium", "Celeron", "Ryzen", "Athlon"];

    // Behind these, a clock is another one of the same processor.
    private static readonly string[] GoOn = ["to", "at", "up", "turbo", "boost", "boosts", "with", "than", "by", "bus", "from", "until"];

    /// <summary>"2.4 GHz Intel Core i5-6300U 2.6 GHz Intel Core i7-6600U".</summary>
    public static IEnumerable<TokenRange> Processors(ScannedCell cell, TokenRange range) => SplitAt(cell, range, (first, at) =>
        cell.Measures.Any(clock => clock.First == at && clock.Unit.IsFrequency() && NamesProcessor(cell, clock.End, range.End))
        && !IsGoingOn(cell.Tokens[at - 1])
        && cell.Measures.Any(clock => clock.First >= first && clock.Unit.IsFrequency() && clock.End < at && NamesProcessor(cell, clock.End, at)));

    /// <summary>"Intel HD Graphics 620 (i5) Intel UHD Graphics 620"; and what begins a line with its maker, below another or its memory.</summary>
    public static IEnumerable<TokenRange> Graphics(ScannedCell cell, TokenRange range) => SplitAt(cell, range, (first, at) =>
        GraphicsName.FindMaker(cell, at, at + 1) == at
        && (cell.BeginsLine(at) || cell.Tokens[at - 1].IsSymbol(')'))
        && (GraphicsName.FindMaker(cell, first, at) < at || (cell.BeginsLine(at) && cell.IsMeasured(first))));

    private static IEnumerable<TokenRange> SplitAt(ScannedCell cell, TokenRange range, Func<int, int, bool> begins)
    {
        int first = range.First;
        int depth = 0;
        for (int i = range.First; i < range.End; i++)
        {
            depth += cell.Tokens[i].IsSymbol('(') ? 1 : cell.Tokens[i].IsSymbol(')') ? -1 : 0;
            if (depth == 0 && i > first && begins(first, i))
            {
                yield return new TokenRange(first, i);
                first = i;
            }
        }

        yield return new TokenRange(first, range.End);
    }

    private static bool NamesProcessor(ScannedCell cell, int first, int end)
    {
        while (first < end && !ProcessorName.IsMaker(cell.Tokens[first].Text) && !cell.Tokens[first].IsAnyOf(NamesOfProcessors))
        {
            first++;
        }

        return first < end;
    }

    private static bool IsGoingOn(Token token) => token.Kind == TokenKind.Symbol ? !token.IsSymbol(')') : token.IsAnyOf(GoOn);
}
