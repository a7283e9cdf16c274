using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads cores of two kinds: "(4× 3.0 GHz performance cores, 4× 2.1 GHz efficiency cores)".</summary>
internal static class CoreKinds
{
    // More is a model number that ends with a letter.
    private const int MostCores = 256;

    private static readonly (string Word, string Cores, string Clock)[] Kinds =
    [
        ("performance", "PerformanceCores", "BaseClock"),
        ("efficiency", "EfficiencyCores", "EfficiencyClock"),
    ];

    /// <summary>The words that tell the kinds apart.</summary>
    public static readonly string[] Words = [.. Kinds.Select(kind => kind.Word)];

    public static void Read(ScannedCell cell, TokenRange range, FactSet facts)
    {
        int first = range.First;
        foreach ((string word, string cores, string clock) in Kinds)
        {
            int at = cell.Find(word, range.First, range.End);
            at = at >= 0 ? at : Letter(cell, range, char.ToUpperInvariant(word[0]));
            if (at < 0)
            {
                continue;
            }

            first = StartOf(cell, first, at);
            if ((cell.FirstMeasure(unit => unit.IsFrequency(), first, at) ?? ClockBehind(cell, at)) is Measure frequency)
            {
                facts.Add(clock, frequency, cell, Unit.Gigahertz);
            }

            if (CountBefore(cell, first, at) is int count)
            {
                facts.Add(cores, count, cell);
            }

            first = at;
        }
    }

    /// <summary>Reads a part of a cell that says how fast cores of one kind are, "E-core base 1.2 GHz"; false where it says anything else.</summary>
    public static bool TryReadClock(ScannedCell cell, TokenRange range, FactSet facts)
    {
        Token first = cell.Tokens[range.First];
        (string word, _, string clock) = Array.Find(Kinds, kind => first.IsWord(kind.Word) || first.IsWord(kind.Word.Substring(0, 1)));
        int core = range.First + 1;
        core += core < range.End && cell.Tokens[core].IsSymbol('-') ? 1 : 0;
        if (word is null || core >= range.End || !cell.Tokens[core].IsAnyOf(["core", "cores"])
            || cell.FirstMeasure(unit => unit.IsFrequency(), range.First, range.End) is not Measure frequency
            || ProcessorReader.IsTurbo(cell, frequency, range))
        {
            return false;
        }

        facts.Add(clock, frequency, cell, Unit.Gigahertz);
        return true;
    }

    /// <summary>
    /// Reads a part of a cell that says how many cores of one kind there are besides, "4 efficiency cores at 2.0 GHz"; false where it says
    /// anything else.
    /// </summary>
    public static bool TryReadCount(ScannedCell cell, TokenRange range, FactSet facts)
    {
        if (range.First + 2 >= range.End || Counts.Of(cell.Tokens[range.First]) is null || !cell.Tokens[range.First + 1].IsAnyOf(Words)
            || !cell.Tokens[range.First + 2].IsAnyOf(["core", "cores"]))
        {
            return false;
        }

        Read(cell, range, facts);
        return true;
    }

    // "Two performance cores at 2 GHz".
    private static Measure? ClockBehind(ScannedCell cell, int at)
    {
        int clock = at + 1 + (at + 1 < cell.Count && cell.Tokens[at + 1].IsWord("cores") ? 1 : 0);
        bool follows = clock < cell.Count && (cell.Tokens[clock].IsWord("at") || cell.Tokens[clock].IsSymbol('@'));
        return follows && cell.FirstMeasure(unit => unit.IsFrequency(), clock + 1) is Measure frequency && frequency.First == clock + 1
            ? frequency
            : null;
    }

    // "(2P+8E)", "6 P-cores".
    private static int Letter(ScannedCell cell, TokenRange range, char letter)
    {
        for (int i = range.First + 1; i < range.End; i++)
        {
            bool cores = i + 2 < cell.Count && cell.Tokens[i + 1].IsSymbol('-')
                && (cell.Tokens[i + 2].IsWord("core") || cell.Tokens[i + 2].IsWord("cores"));
            if (cell.Tokens[i].Text.Length == 1 && cell.Tokens[i].Text[0] == letter && cell.Tokens[i - 1].Number is > 0 and <= MostCores
                && (cores || cell.Tokens[i].Glued))
            {
                return i;
            }
        }

        return -1;
    }

    private static int StartOf(ScannedCell cell, int first, int at)
    {
        for (int i = at - 1; i >= first; i--)
        {
            Token token = cell.Tokens[i];
            if (token.IsSymbol('(') || token.IsSymbol(',') || token.IsWord("and") || token.IsSymbol('+') || (token.IsSymbol('-') && !token.Glued))
            {
                return i + 1;
            }
        }

        return first;
    }

    // The nearest one before the word: "10-core CPU with 4 performance and 6 efficiency cores".
    private static int? CountBefore(ScannedCell cell, int first, int end)
    {
        for (int i = end - 1; i >= first; i--)
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
