using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>What processors that stand in one cell have in common: a name said once, before all of them or behind.</summary>
internal static class SharedNames
{
    private static readonly string[] NamesOfCounts = [" Duo", " Solo", " Quad"];

    /// <summary>"UltraSPARC IIi, 270 or 333 MHz": the name in front is that of what follows, and no processor of its own.</summary>
    public static void DropLeading(List<Candidate> candidates)
    {
        if (candidates.Count > 1 && candidates[0].Facts is { } name && name["Cores"] is null && name["BaseClock"] is null
            && candidates.TrueForAll(candidate => candidate.Facts == name || candidate.Facts["Family"] is null))
        {
            for (int i = 1; i < candidates.Count; i++)
            {
                candidates[i].Facts.AddMissing(name, "Maker", "Family", "Brand", "Model");
            }

            candidates.RemoveAt(0);
        }
    }

    /// <summary>Names those that have no name, and gives those of one name as many cores as the one that is told them.</summary>
    public static void Distribute(ScannedCell cell, List<Candidate> candidates)
    {
        HandDown(cell, candidates);
        HashSet<Candidate> counted = [.. candidates.Where(candidate => candidate.Facts["Cores"] is null && CountsCoresInItsName(candidate))];
        HashSet<Candidate> toldAside = [.. candidates.Where(candidate => candidate.Facts["Family"] is not null && TellsCoresAside(cell, candidate))];
        Inherit(candidates);
        List<Candidate> others = candidates.FindAll(candidate => !counted.Contains(candidate));
        foreach (IGrouping<(string?, string?), Candidate> alike in others.GroupBy(other => (other.Facts.Text("Family"), other.Facts.Text("Model"))))
        {
            ComponentOptions.Inherit([.. alike], "Cores");
        }

        ComponentOptions.Inherit(others.FindAll(other => !toldAside.Contains(other)), "Cores");
    }

    // "Core i7-8700 (6-core), Core i9-9900K": what stands in parentheses behind a name is said of that alone.
    private static bool TellsCoresAside(ScannedCell cell, Candidate candidate) => candidate.Facts["Cores"] is not null
        && cell.FirstMeasure(Unit.Core, candidate.Range.First, Parentheses.FirstOpening(cell, candidate.Range)) is null
        && Parentheses.Contents(cell, candidate.Range).Any(aside => cell.FirstMeasure(Unit.Core, aside.First, aside.End) is not null);

    // "Ryzen 5 with 4 or 6 cores, Ryzen 7 with 8 or 12 cores": a name in front holds until the next one in front.
    private static void HandDown(ScannedCell cell, List<Candidate> candidates)
    {
        int leader = 0;
        for (int i = 1; i <= candidates.Count; i++)
        {
            if (i == candidates.Count || candidates[i].Facts["Family"] is not null)
            {
                if (LeadsWithName(cell, candidates[leader]) && (i == candidates.Count || LeadsWithName(cell, candidates[i])))
                {
                    for (int follower = leader + 1; follower < i; follower++)
                    {
                        candidates[follower].Facts.AddMissing(candidates[leader].Facts, "Maker", "Family", "Brand");
                        if (LeadsWithModel(cell, candidates[leader]) && candidates[follower].Facts["Cores"] is null)
                        {
                            candidates[follower].Facts.AddMissing(candidates[leader].Facts, "Model");
                        }
                    }
                }

                leader = i;
            }
        }
    }

    private static bool LeadsWithName(ScannedCell cell, Candidate candidate) => candidate.Facts["Family"] is not null
        && !cell.Tokens[candidate.Range.First].IsNumber && !cell.Measures.Any(measure => measure.First == candidate.Range.First);

    // "PowerPC 604e at 200, 250 or 300 MHz": the model before all clocks; "PowerPC 200 MHz (604e), 250 MHz (604ev)" has one for each.
    private static bool LeadsWithModel(ScannedCell cell, Candidate candidate) => candidate.Facts.Text("Model") is string model
        && cell.FirstMeasure(unit => unit.IsFrequency(), candidate.Range.First, candidate.Range.End) is Measure clock
        && cell.TextOf(candidate.Range.First, clock.First).IndexOf(model, StringComparison.Ordinal) >= 0;

    // A model said once at the end belongs to all before it; one said before something else belongs to that alone.
    private static void Inherit(List<Candidate> candidates)
    {
        for (int i = candidates.Count - 2; i >= 0; i--)
        {
            Candidate next = candidates[i + 1];
            if (candidates[i].Facts["Family"] is null && candidates[i].Facts["Model"] is null && candidates[i].Terms == next.Terms)
            {
                ComponentOptions.Inherit([candidates[i], next], "Family", "Brand", "Maker", "Model");
            }
        }

        ComponentOptions.Inherit(candidates, "Family", "Brand", "Maker");

        // "8-core Configurable to 12-core or 16-core Xeon W": of all the one name there is.
        if (candidates.Select(candidate => candidate.Facts.Text("Family")).OfType<string>().Distinct(StringComparer.Ordinal).Count() == 1)
        {
            Candidate named = candidates.Find(candidate => candidate.Facts["Family"] is not null)!;
            candidates.ForEach(candidate => candidate.Facts.AddMissing(named.Facts, "Family", "Brand", "Maker"));
        }
    }

    // "Core 2 Duo or quad-core Core i5": as many as the next one has are not meant.
    private static bool CountsCoresInItsName(Candidate candidate) =>
        candidate.Facts.Text("Family") is string family
            && Array.Exists(NamesOfCounts, count => family.EndsWith(count, StringComparison.OrdinalIgnoreCase));
}
