using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Finds the displays a cell names beside the first one: "14-inch, 1920 × 1200, or 16-inch, 2560 × 1600".</summary>
internal static class DisplayChoices
{
    /// <summary>What is said of each further display, in order.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="diagonal">The size of the first one.</param>
    /// <param name="end">The token behind all that comes as standard.</param>
    public static List<TokenRange> Find(ScannedCell cell, Measure diagonal, int end)
    {
        List<TokenRange> found = [];
        foreach (Measure size in cell.Measures.Where(measure => measure.First > diagonal.First && measure.End <= end
            && IsFurther(cell, measure, diagonal)))
        {
            CloseLast(cell, found, size.First);
            found.Add(new TokenRange(size.First, end));
        }

        if (found.Count == 0)
        {
            FindResolutions(cell, diagonal.End, end, found);
        }

        return found.ConvertAll(choice => UpToClosing(cell, choice));
    }

    /// <summary>Where what is said of the first display ends: of sizes side by side all is said together.</summary>
    public static int EndOfFirst(ScannedCell cell, List<TokenRange> further, int end) =>
        further.Count > 0 && Resolution.Find(cell, 0, further[0].First) is not null
            && Resolution.Find(cell, further[0].First, end) is not null ? further[0].First : end;

    // "13.3–15.4 inches" are two; "15.4-inch (39 cm)" is one size, and so is "17-inch, 16 inches viewable".
    private static bool IsFurther(ScannedCell cell, Measure size, Measure diagonal) => size.Unit == diagonal.Unit
        && (Separators.IsSeparator(cell.Tokens[size.First - 1]) || cell.Measures.Any(other => Ranges.EndOf(cell, other) == size))
        && !(size.End < cell.Count && (cell.Tokens[size.End].IsWord("viewable") || cell.Tokens[size.End].IsWord("visible")));

    // "15.4-inch, 1440 × 900 or 1680 × 1050".
    private static void FindResolutions(ScannedCell cell, int from, int end, List<TokenRange> found)
    {
        for (int next = from; Resolution.Find(cell, next, end) is Resolution pixels; next = pixels.End)
        {
            if (next > from && cell.Tokens[pixels.First - 1].IsWord("or") && !IsMode(cell, pixels, end))
            {
                found.Add(new TokenRange(pixels.First, pixels.End));
            }
        }
    }

    // "800 × 600 at 95 Hz": one of the modes of a screen.
    private static bool IsMode(ScannedCell cell, Resolution pixels, int end) =>
        cell.FirstMeasure(Unit.Hertz, pixels.End, end) is Measure rate && rate.First <= pixels.End + 1;

    // "XDR (14.2-inch and 16.2-inch)": the parenthesis was opened before.
    private static TokenRange UpToClosing(ScannedCell cell, TokenRange choice)
    {
        int depth = 0;
        for (int i = choice.First; i < choice.End; i++)
        {
            depth += cell.Tokens[i].IsSymbol('(') ? 1 : cell.Tokens[i].IsSymbol(')') ? -1 : 0;
            if (depth < 0)
            {
                return choice with { End = i };
            }
        }

        return choice;
    }

    private static void CloseLast(ScannedCell cell, List<TokenRange> found, int end)
    {
        if (found.Count == 0)
        {
            return;
        }

        while (Separators.IsSeparator(cell.Tokens[end - 1]))
        {
            end--;
        }

        found[found.Count - 1] = found[found.Count - 1] with { End = end };
    }
}
