using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads cores and threads in their shortest form, "4c/8t".</summary>
internal static class CoresAndThreads
{
    private const int Length = 5;

    /// <summary>How many tokens the form has that begins at a token; 0 where none does.</summary>
    public static int LengthAt(ScannedCell cell, int at) =>
        at + Length <= cell.Count && IsCount(cell, at, "c") && cell.Tokens[at + 2].IsSymbol('/') && IsCount(cell, at + 3, "t") ? Length : 0;

    public static void Read(ScannedCell cell, TokenRange range, FactSet facts)
    {
        for (int i = range.First; i + Length <= range.End; i++)
        {
            if (LengthAt(cell, i) > 0 && Counts.Of(cell.Tokens[i]) is int cores && Counts.Of(cell.Tokens[i + 3]) is int threads)
            {
                facts.Add("Cores", cores, cell);
                facts.Add("Threads", threads, cell);
                return;
            }
        }
    }

    private static bool IsCount(ScannedCell cell, int at, string letter) =>
        cell.Tokens[at].IsNumber && cell.Tokens[at + 1].Glued && cell.Tokens[at + 1].IsWord(letter);
}
