using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads cores and threads in their shortest forms: "4c/8t", "4c", and before the slowest and the fastest clock "4 × 1.8 - 4 GHz".</summary>
internal static class CoresAndThreads
{
    private const int LengthOfCores = 2;
    private const int LengthOfBoth = 5;

    // A larger number with a letter is a model.
    private const int MostCores = 256;

    /// <summary>How many tokens the form has that begins at a token; 0 where none does.</summary>
    public static int LengthAt(ScannedCell cell, int at) =>
        !IsCount(cell, at, "c") ? 0
        : at + 2 < cell.Count && cell.Tokens[at + 2].IsSymbol('/') && IsCount(cell, at + 3, "t") ? LengthOfBoth
        : at + 2 < cell.Count && cell.Tokens[at + 2].Glued && cell.Tokens[at + 2].Kind != TokenKind.Symbol ? 0
        : LengthOfCores;

    public static void Read(ScannedCell cell, TokenRange range, FactSet facts)
    {
        for (int i = range.First; i < range.End; i++)
        {
            int length = LengthAt(cell, i);
            if (length > 0 && i + length <= range.End)
            {
                facts.Add("Cores", (int)cell.Tokens[i].Number, cell);
                if (length == LengthOfBoth)
                {
                    facts.Add("Threads", (int)cell.Tokens[i + 3].Number, cell);
                }

                return;
            }

            if (IsBeforeClocks(cell, i, range.End))
            {
                facts.Add("Cores", (int)cell.Tokens[i].Number, cell);
                return;
            }
        }
    }

    // Before one clock alone it is how many processors there are.
    private static bool IsBeforeClocks(ScannedCell cell, int at, int end) => at + 5 < end && cell.Tokens[at].IsNumber
        && Counts.Of(cell.Tokens[at]) is int and <= MostCores && cell.Tokens[at + 1].IsSymbol('×') && cell.Tokens[at + 2].IsNumber
        && cell.Tokens[at + 3].IsSymbol('-') && cell.FirstMeasure(unit => unit.IsFrequency(), at + 2, end) is Measure clock && clock.First <= at + 4;

    private static bool IsCount(ScannedCell cell, int at, string letter) => at + 1 < cell.Count
        && Counts.Of(cell.Tokens[at]) is int and <= MostCores && cell.Tokens[at].IsNumber && cell.Tokens[at + 1].Glued && cell.Tokens[at + 1].IsWord(letter);
}
