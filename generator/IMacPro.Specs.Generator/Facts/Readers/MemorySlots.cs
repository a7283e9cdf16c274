using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads what memory is plugged into: the form of its modules, and how many slots there are.</summary>
internal static class MemorySlots
{
    private const int MostSlots = 1000;

    // Longer forms come before those they end with.
    private static readonly (string Form, string Phrase)[] Forms =
    [
        ("SO-DIMM", "SO - DIMM"), ("SO-DIMM", "SO - DIMMs"), ("SODIMM", "SODIMM"), ("SODIMM", "SODIMMs"), ("FB-DIMM", "FB - DIMM"),
        ("FB-DIMM", "FB - DIMMs"), ("DIMM", "DIMM"), ("DIMM", "DIMMs"), ("SIMM", "SIMM"), ("SIMM", "SIMMs"), ("UDIMM", "UDIMM"),
        ("RDIMM", "RDIMM"), ("LRDIMM", "LRDIMM"), ("RIMM", "RIMM"), ("CAMM2", "CAMM2"), ("LPCAMM2", "LPCAMM2"),
    ];

    private static readonly string[] Sockets = ["slot", "slots", "socket", "sockets"];

    // Words on slots that say nothing of their form.
    private static readonly string[] OfSlots =
        ["user", "accessible", "replaceable", "serviceable", "upgradeable", "internal", "standard", "free", "open", "empty"];

    // "8 GB, 1 slot free": of the others nobody knows.
    private static readonly string[] OfSome = ["free", "open", "empty", "available", "occupied", "used"];

    /// <summary>The form of the modules; empty where the cell names none.</summary>
    public static string FormFactor(ScannedCell cell) => Array.Find(Forms, form => cell.Has(form.Phrase)).Form ?? "";

    /// <summary>The number of slots: "4 slots", "two SO-DIMM slots", "2 × SO-DIMM"; null where the cell counts none.</summary>
    public static int? Count(ScannedCell cell)
    {
        if (cell.FirstMeasure(Unit.Slot) is Measure slots && slots.Number is > 0 and < MostSlots)
        {
            return slots.End < cell.Count && cell.Tokens[slots.End].IsAnyOf(OfSome) ? null : (int)slots.Number;
        }

        foreach (string phrase in Forms.Select(form => form.Phrase).Concat(Sockets))
        {
            int at = cell.Find(phrase);
            if (at > 0 && CountBefore(cell, at) is int count)
            {
                return count;
            }
        }

        return null;
    }

    // Between the count and the form may stand what kind of modules they are: "two 260-pin DDR4 SO-DIMM".
    private static int? CountBefore(ScannedCell cell, int form)
    {
        for (int i = form - 1; i >= 0 && form - i <= 5; i--)
        {
            Token token = cell.Tokens[i];
            bool pins = cell.LengthAt("- pin", i + 1) > 0 || cell.LengthAt("pin", i + 1) > 0;
            if (Counts.Of(token) is int count && !pins)
            {
                return count < MostSlots && !cell.IsMeasured(i) ? count : null;
            }

            if (!pins && !token.IsSymbol('×') && !token.IsSymbol('-') && !token.IsWord("pin") && !token.IsWord("x")
                && !token.IsAnyOf(OfSlots)
                && MemoryKindFinder.Find(cell, i, i + 1) is null)
            {
                return null;
            }
        }

        return null;
    }
}
