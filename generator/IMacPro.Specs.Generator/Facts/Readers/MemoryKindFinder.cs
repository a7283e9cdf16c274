using System.Globalization;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Finds the kind of memory a cell names.</summary>
internal static class MemoryKindFinder
{
    /// <summary>The most telling kind between two tokens: "DDR SDRAM" is DDR, "EDO DRAM" is EDO.</summary>
    public static MemoryKind? Find(ScannedCell cell, int from = 0, int end = int.MaxValue)
    {
        MemoryKind? general = null;
        for (int i = from; i < Math.Min(end, cell.Count); i++)
        {
            if (cell.Tokens[i].Kind == TokenKind.Word && TryParse(cell.Tokens[i].Text, out MemoryKind kind))
            {
                if (kind is not (MemoryKind.Sdram or MemoryKind.Dram or MemoryKind.Sram or MemoryKind.Vram))
                {
                    return kind;
                }

                general ??= kind;
            }
        }

        return general ?? OfModule(cell, from, Math.Min(end, cell.Count));
    }

    // Modules are named after their kind: "PC133" after the clock of SDRAM, "PC2700" after the bandwidth of DDR, "PC2-5300" of DDR2.
    private static MemoryKind? OfModule(ScannedCell cell, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            string text = cell.Tokens[i].Text;
            if (cell.Tokens[i].Kind != TokenKind.Word || text.Length < 3 || !text.StartsWith("PC", StringComparison.Ordinal)
                || !int.TryParse(text.Substring(2), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                continue;
            }

            bool generation = number is >= 2 and <= 5 && i + 2 < end && cell.Tokens[i + 1].IsSymbol('-') && cell.Tokens[i + 2].IsNumber;
            if (generation && MemoryKinds.TryParse($"DDR{Invariant.Text(number)}", out MemoryKind kind))
            {
                return kind;
            }

            if (number is >= 66 and <= 150 or >= 1600 and <= 4800)
            {
                return number < 1600 ? MemoryKind.Sdram : MemoryKind.Ddr;
            }
        }

        return null;
    }

    private static bool TryParse(string word, out MemoryKind kind)
    {
        // "DDR400" is DDR of 400 megatransfers.
        string name = word.Length == "DDR400".Length && word.StartsWith("DDR", StringComparison.OrdinalIgnoreCase) ? "DDR" : word;
        if (MemoryKinds.TryParse(name, out kind) || MemoryKinds.TryParse(name + " DRAM", out kind))
        {
            return kind != MemoryKind.Other;
        }

        return false;
    }
}
