using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads cores of two kinds: "(4× 3.0 GHz performance cores, 4× 2.1 GHz efficiency cores)".</summary>
internal static class CoreKinds
{
    private static readonly (string Word, string Cores, string Clock)[] Kinds =
    [
        ("performance", "PerformanceCores", "BaseClock"),
        ("efficiency", "EfficiencyCores", "EfficiencyClock"),
    ];

    public static void Read(ScannedCell cell, TokenRange range, FactSet facts)
    {
        int first = range.First;
        foreach ((string word, string cores, string clock) in Kinds)
        {
            int at = cell.Find(word, range.First, range.End);
            if (at < 0)
            {
                continue;
            }

            first = StartOf(cell, first, at);
            if (cell.FirstMeasure(unit => unit.IsFrequency(), first, at) is Measure frequency)
            {
                facts.Add(clock, frequency, cell, Unit.Gigahertz);
            }

            if (FirstCount(cell, first, at) is int count)
            {
                facts.Add(cores, count, cell);
            }

            first = at;
        }
    }

    private static int StartOf(ScannedCell cell, int first, int at)
    {
        for (int i = at - 1; i >= first; i--)
        {
            if (cell.Tokens[i].IsSymbol('(') || cell.Tokens[i].IsSymbol(',') || cell.Tokens[i].IsWord("and") || cell.Tokens[i].IsSymbol('+'))
            {
                return i + 1;
            }
        }

        return first;
    }

    private static int? FirstCount(ScannedCell cell, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            bool isClock = cell.Measures.Any(measure => measure.Unit.IsFrequency() && measure.First == i);
            if (!isClock && Counts.Of(cell.Tokens[i]) is int count)
            {
                return count;
            }
        }

        return null;
    }
}
