using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads the numbers of cores or the clocks that something of one name comes with: "Apple M1 (7-core or 8-core)".</summary>
internal static class AsideChoices
{
    /// <summary>The numbers of cores in parentheses but the first, or the clocks; none where they hold anything else.</summary>
    public static List<Measure> Further(ScannedCell cell, TokenRange range)
    {
        foreach (TokenRange aside in Parentheses.Contents(cell, range))
        {
            List<Measure> choices = [.. cell.Measures.Where(measure => measure.First >= aside.First && measure.End <= aside.End)];
            bool areOfOneKind = choices.TrueForAll(choice => choice.Unit == Unit.Core)
                || (choices.TrueForAll(choice => choice.Unit.IsFrequency()) && IsChoice(cell, aside, choices));
            if (choices.Count > 1 && areOfOneKind && choices.Count == Alternatives.Split(cell, aside, atSlashes: true).Count
                && choices.TrueForAll(choice => IsSame(cell, choice, choices[0])))
            {
                return [.. choices.Skip(1)];
            }
        }

        return [];
    }

    // "(90, 100 or 125 MHz)"; of "(2.4 GHz, 2.9 GHz)" the second is the turbo clock, and of "(Turbo Boost up to 2.6 GHz or 2.9 GHz)" both.
    private static bool IsChoice(ScannedCell cell, TokenRange aside, List<Measure> clocks) =>
        clocks.Count > 1 && clocks[0].First == aside.First && (clocks.Count > 2 || cell.Has("or", aside.First, aside.End));

    // "8-core CPU, 10-core GPU" are cores of two parts.
    private static bool IsSame(ScannedCell cell, Measure choice, Measure first) => WordBehind(cell, choice) == WordBehind(cell, first);

    private static string WordBehind(ScannedCell cell, Measure choice) =>
        choice.End < cell.Count && cell.Tokens[choice.End].Kind == TokenKind.Word
            && !Separators.IsSeparator(cell.Tokens[choice.End]) ? cell.Tokens[choice.End].Text : "";

    /// <summary>One for each number of cores, or for each clock.</summary>
    public static IEnumerable<Candidate> Spread(ScannedCell cell, Candidate candidate, ItemListBuilder list)
    {
        yield return candidate;
        foreach (Measure further in Further(cell, candidate.Range).Where(further => further.Number <= int.MaxValue))
        {
            FactSet facts = list.NewFacts();
            if (further.Unit == Unit.Core)
            {
                facts.Add("Cores", (int)further.Number, cell);
            }
            else
            {
                facts.Add("BaseClock", further, cell, Unit.Gigahertz);
            }

            facts.AddMissing(candidate.Facts);
            yield return candidate with { Facts = facts };
        }
    }
}
