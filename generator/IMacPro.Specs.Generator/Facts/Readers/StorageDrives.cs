using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads drives for disks, discs and tapes that can be taken out. The machine may have several beside its storage.</summary>
internal static class StorageDrives
{
    public static void ReadFloppy(ScannedCell cell, AreaBuilder area) => ReadRow(cell, area, StorageKind.Floppy);

    public static void ReadOptical(ScannedCell cell, AreaBuilder area) => ReadRow(cell, area, StorageKind.Optical);

    public static void ReadTape(ScannedCell cell, AreaBuilder area) => ReadRow(cell, area, StorageKind.Tape);

    /// <summary>Reads a row about removable media of whatever kind.</summary>
    public static void ReadRemovable(ScannedCell cell, AreaBuilder area) => ReadRow(cell, area, keyed: null);

    /// <summary>Adds one drive.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="range">The tokens that speak of the drive.</param>
    /// <param name="terms">The terms it is offered on.</param>
    /// <param name="keyed">The kind that the row's key names; null where it names none.</param>
    /// <param name="area">The area of storage.</param>
    public static void Add(ScannedCell cell, TokenRange range, Terms terms, StorageKind? keyed, AreaBuilder area)
    {
        ItemListBuilder list = area.List("Drives", "RemovableDrive", "Kind", "Size", "Name");
        FactSet facts = list.NewFacts();
        StorageKind kind = keyed ?? StorageLexicon.Find(cell, range.First, range.End) ?? StorageKind.Other;
        facts.Add("Name", cell.TextOf(range.First, range.End), cell);
        facts.Add("Kind", kind, cell);
        if (cell.FirstMeasure(unit => unit.IsDataSize(), range.First, range.End) is Measure size)
        {
            facts.Add("Size", size, cell, Unit.Gigabyte);
        }

        if (CountAt(cell, range) is int count)
        {
            facts.Add("Count", count, cell);
        }

        if (terms == Terms.Optional)
        {
            facts.Add("IsOptional", isTrue: true, cell);
        }

        list.Add(facts, cell).Identifier = kind.ToString();
    }

    private static void ReadRow(ScannedCell cell, AreaBuilder area, StorageKind? keyed)
    {
        foreach (Offer offer in Offers.Split(cell, upToIsMaximum: false))
        {
            int speeds = -1;
            foreach (TokenRange part in Alternatives.Split(cell, offer.Range))
            {
                TokenRange range = speeds < 0 ? part : part with { First = speeds };
                speeds = IsSpeed(cell, part) ? range.First : -1;
                if (speeds < 0 && (keyed is not null || StorageLexicon.Find(cell, range.First, range.End) is not null))
                {
                    Add(cell, range, offer.Terms, keyed, area);
                }
            }
        }
    }

    // "12× or 24× CD-ROM" is one drive of either speed.
    private static bool IsSpeed(ScannedCell cell, TokenRange range) =>
        range.End - range.First == 2 && cell.Tokens[range.First].IsNumber && cell.Tokens[range.First + 1].IsSymbol('×') && range.End < cell.Count;

    // "Two 360 KB drives" and "2 × 360 KB"; "8× SuperDrive" is a speed.
    private static int? CountAt(ScannedCell cell, TokenRange range)
    {
        Token first = cell.Tokens[range.First];
        bool crossed = range.First + 2 < range.End && cell.Tokens[range.First + 1].IsSymbol('×') && cell.Tokens[range.First + 2].IsNumber;
        return (first.Kind == TokenKind.Word || crossed) && Counts.Of(first) is int count and > 1 ? count : null;
    }
}
