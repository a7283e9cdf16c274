using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>
/// A list of clocks behind several processors, one for each of them: "1.1 GHz, 1.2 GHz or 1.3 GHz Core M (Turbo Boost up to 2.4 GHz,
/// 2.6 GHz or 2.9 GHz)", "Xeon 3040, 3050 or 3060 at 1.86, 2.13 or 2.4 GHz".
/// </summary>
/// <param name="Fact">Which clock of the processors it states.</param>
/// <param name="Clocks">The clocks; none where there is no list.</param>
internal sealed record ClockList(string Fact, List<Measure> Clocks)
{
    public static ClockList In(ScannedCell cell)
    {
        List<Measure> turbo = ClocksBehind(cell, clock => TurboWords.IsIn(cell, clock.First - 4, clock.First));

        // "1.3 GHz, turbo 2.6 GHz or 1.4 GHz, turbo 2.7 GHz" says it of each.
        if (turbo.Count > 1 && !TurboWords.IsIn(cell, turbo[0].End, cell.Count) && EndsAt(cell, turbo[turbo.Count - 1].End))
        {
            return new ClockList("TurboClock", turbo);
        }

        List<Measure> clocks = ClocksBehind(cell, clock => clock.First > 0 && cell.Tokens[clock.First - 1].IsWord("at"));
        bool each = clocks.Count > 1 && cell.FirstMeasure(unit => unit.IsFrequency()) == clocks[0]
            && Alternatives.Split(cell, new TokenRange(0, clocks[0].First - 1)).Count == clocks.Count;
        return new ClockList("BaseClock", each ? clocks : []);
    }

    /// <summary>Whether a part of the cell is one of the further clocks of the list.</summary>
    public bool Holds(TokenRange range) => Clocks.Count > 0 && range.First > Clocks[0].First && range.First < Clocks[Clocks.Count - 1].End;

    /// <summary>Gives each processor its clock; where they are not as many, all are said of the last, which then contradict.</summary>
    public void Distribute(ScannedCell cell, List<Candidate> candidates)
    {
        bool each = Clocks.Count == candidates.Count;
        for (int i = 0; i < Clocks.Count && candidates.Count > 0; i++)
        {
            candidates[each ? i : candidates.Count - 1].Facts.Add(Fact, Clocks[i], cell, Unit.Gigahertz);
        }
    }

    private static List<Measure> ClocksBehind(ScannedCell cell, Func<Measure, bool> isFirst)
    {
        List<Measure> list = [];
        foreach (Measure clock in cell.Measures.Where(measure => measure.Unit.IsFrequency()))
        {
            if (list.Count == 0 ? isFirst(clock) : IsNext(cell, list[list.Count - 1], clock))
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

        return list;
    }

    // "Core i5, turbo 2.6 GHz or 1.4 GHz Core i7": what has a name behind it is another processor's.
    private static bool EndsAt(ScannedCell cell, int end) =>
        end >= cell.Count || cell.Tokens[end].Kind == TokenKind.Symbol || OfferMarkers.At(cell, end, upToIsMaximum: false, out _) > 0;

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
