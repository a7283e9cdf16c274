using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads the numbers of cores that something of one name comes with: "Apple M1 (7-core or 8-core)".</summary>
internal static class CoreCounts
{
    /// <summary>The numbers of cores in parentheses but the first; none where they hold anything else.</summary>
    public static List<Measure> Further(ScannedCell cell, TokenRange range)
    {
        foreach (TokenRange aside in Parentheses.Contents(cell, range))
        {
            List<Measure> counts =
                [.. cell.Measures.Where(measure => measure.Unit == Unit.Core && measure.First >= aside.First && measure.End <= aside.End)];
            if (counts.Count > 1 && counts.Count == Alternatives.Split(cell, aside, atSlashes: true).Count && counts.TrueForAll(count => IsSame(cell, count, counts[0])))
            {
                return [.. counts.Skip(1)];
            }
        }

        return [];
    }

    // "8-core CPU, 10-core GPU" are cores of two parts.
    private static bool IsSame(ScannedCell cell, Measure count, Measure first) => WordBehind(cell, count) == WordBehind(cell, first);

    private static string WordBehind(ScannedCell cell, Measure count) =>
        count.End < cell.Count && cell.Tokens[count.End].Kind == TokenKind.Word && !Separators.IsSeparator(cell.Tokens[count.End]) ? cell.Tokens[count.End].Text : "";

    /// <summary>One for each number of cores.</summary>
    public static IEnumerable<Candidate> Spread(ScannedCell cell, Candidate candidate, ItemListBuilder list)
    {
        yield return candidate;
        foreach (Measure cores in Further(cell, candidate.Range).Where(cores => cores.Number <= int.MaxValue))
        {
            FactSet facts = list.NewFacts();
            facts.Add("Cores", (int)cores.Number, cell);
            facts.AddMissing(candidate.Facts);
            yield return candidate with { Facts = facts };
        }
    }
}
