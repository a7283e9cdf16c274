using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>
/// A list of the highest clocks of several processors, behind all of them: "1.1 GHz, 1.2 GHz or 1.3 GHz Core M (Turbo Boost up to
/// 2.4 GHz, 2.6 GHz or 2.9 GHz)".
/// </summary>
internal static class TurboClocks
{
    /// <summary>The clocks of the list; none where there is no list.</summary>
    public static List<Measure> ListIn(ScannedCell cell)
    {
        List<Measure> list = [];
        foreach (Measure clock in cell.Measures.Where(measure => measure.Unit.IsFrequency()))
        {
            if (list.Count == 0 ? SaysTurbo(cell, clock.First - 4, clock.First) : IsNext(cell, list[list.Count - 1], clock))
            {
                list.Add(clock);
            }
            else if (list.Count > 1)
            {
                break;
            }
            else
            {
                list.Clear();
            }
        }

        // "1.3 GHz, turbo 2.6 GHz or 1.4 GHz, turbo 2.7 GHz" says it of each.
        return list.Count > 1 && !SaysTurbo(cell, list[0].End, cell.Count) && EndsAt(cell, list[list.Count - 1].End) ? list : [];
    }

    /// <summary>Whether a part of the cell is one of the further clocks of the list.</summary>
    public static bool Holds(List<Measure> list, TokenRange range) =>
        list.Count > 0 && range.First > list[0].First && range.First < list[list.Count - 1].End;

    /// <summary>Gives each processor its clock; where they are not as many, all are said of the last, which then contradict.</summary>
    public static void Distribute(ScannedCell cell, List<Measure> list, List<Candidate> candidates)
    {
        bool each = list.Count == candidates.Count;
        for (int i = 0; i < list.Count && candidates.Count > 0; i++)
        {
            candidates[each ? i : candidates.Count - 1].Facts.Add("TurboClock", list[i], cell, Unit.Gigahertz);
        }
    }

    // "Core i5, turbo 2.6 GHz or 1.4 GHz Core i7": what has a name behind it is another processor's.
    private static bool EndsAt(ScannedCell cell, int end) =>
        end >= cell.Count || cell.Tokens[end].Kind == TokenKind.Symbol || OfferMarkers.At(cell, end, upToIsMaximum: false, out _) > 0;

    private static bool SaysTurbo(ScannedCell cell, int from, int end) =>
        cell.Has("turbo", Math.Max(0, from), end) || cell.Has("boost", Math.Max(0, from), end);

    private static bool IsNext(ScannedCell cell, Measure last, Measure next)
    {
        for (int i = last.End; i < next.First; i++)
        {
            if (!Separators.IsSeparator(cell.Tokens[i]) && !cell.Tokens[i].IsWord("up") && !cell.Tokens[i].IsWord("to"))
            {
                return false;
            }
        }

        return next.First > last.End;
    }
}
