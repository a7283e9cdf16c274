namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>
/// What a review says of a component between commas besides what it is: the power that it draws for a while, <c>28 W PL2 / Short Burst</c>, the
/// clocks and the driver of what draws, <c>Core: 1395 MHz</c>, and how much of a drive was left, <c>409 GB free</c>.
/// </summary>
internal static class ReviewParts
{
    private static readonly string[] Left = ["free", "usable"];

    /// <summary>A cell from which none of that is read; the cell itself where it says none.</summary>
    public static ScannedCell SetApart(ScannedCell cell)
    {
        List<(int Start, int End)> apart = [];
        int depth = 0;
        int first = -1;
        for (int i = 0; i <= cell.Count; i++)
        {
            bool ends = i == cell.Count || (depth == 0 && (cell.Tokens[i].IsSymbol(',') || cell.Tokens[i].IsSymbol(';')));
            if (ends && first >= 0 && first < i && IsAside(cell, new TokenRange(first, i)))
            {
                apart.Add((cell.Tokens[first].Start, cell.Tokens[i - 1].End));
            }

            // The first part is what the component is.
            first = ends ? i + 1 : first;
            depth += i == cell.Count ? 0 : cell.Tokens[i].IsSymbol('(') ? 1 : cell.Tokens[i].IsSymbol(')') ? -1 : 0;
        }

        return apart.Count == 0 ? cell : cell.Without(apart);
    }

    private static bool IsAside(ScannedCell cell, TokenRange part)
    {
        int last = part.End - 1;
        return (part.First == last && cell.Tokens[last].Kind == TokenKind.Version)
            || MeasureAt(cell, part.First) is Measure measure && (measure.Unit == Unit.Watt
                || (measure.Unit.IsDataSize() && measure.End == last && cell.Tokens[last].IsAnyOf(Left)))
            || (part.End - part.First > 2 && cell.Tokens[part.First].Kind == TokenKind.Word && cell.Tokens[part.First + 1].IsSymbol(':')
                && MeasureAt(cell, part.First + 2) is Measure clock && clock.Unit.IsFrequency() && clock.End == part.End);
    }

    private static Measure? MeasureAt(ScannedCell cell, int at)
    {
        foreach (Measure measure in cell.Measures)
        {
            if (measure.First == at)
            {
                return measure;
            }
        }

        return null;
    }
}
