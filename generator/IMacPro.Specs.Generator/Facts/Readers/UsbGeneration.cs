using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>The generation behind the version of a USB port: "Gen 2", "gen2", "Gen 2×2", "Gen2x2".</summary>
internal static class UsbGeneration
{
    private const string Word = "gen";

    /// <summary>How many tokens at an index name a generation, and the name with a space in it; 0 where they name none.</summary>
    public static int LengthAt(ScannedCell cell, int at, out string name)
    {
        name = "";
        if (at >= cell.Count || !cell.Tokens[at].Text.StartsWith(Word, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        string run = cell.Tokens[at].Text.Substring(Word.Length);
        if (run.Length > 0)
        {
            bool numbered = char.IsDigit(run[0]) && char.IsDigit(run[run.Length - 1]) && run.Length is 1 or 3;
            name = numbered ? $"Gen {run.ToLowerInvariant()}" : "";
            return numbered ? 1 : 0;
        }

        if (at + 1 >= cell.Count || !cell.Tokens[at + 1].IsNumber)
        {
            return 0;
        }

        bool doubled = at + 3 < cell.Count && cell.Tokens[at + 2].Glued && cell.Tokens[at + 2].IsSymbol('×') && cell.Tokens[at + 3].IsNumber
            && cell.Tokens[at + 3].Glued;
        name = $"Gen {cell.Tokens[at + 1].Text}{(doubled ? "x" + cell.Tokens[at + 3].Text : "")}";
        return doubled ? 4 : 2;
    }
}
