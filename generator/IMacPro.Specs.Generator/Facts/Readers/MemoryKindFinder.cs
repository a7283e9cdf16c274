using IMacPro.Specs.Generator.Facts.Scanning;

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

        return general;
    }

    private static bool TryParse(string word, out MemoryKind kind)
    {
        if (MemoryKinds.TryParse(word, out kind) || MemoryKinds.TryParse(word + " DRAM", out kind))
        {
            return kind != MemoryKind.Other;
        }

        return false;
    }
}
