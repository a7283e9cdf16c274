using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads storage: capacity and kind of drive.</summary>
internal static class StorageReader
{
    private static readonly (string Phrase, StorageKind Kind)[] Kinds =
    [
        ("fusion", StorageKind.Fusion),
        ("SSD", StorageKind.Ssd),
        ("solid state", StorageKind.Ssd),
        ("solid - state", StorageKind.Ssd),
        ("NVMe", StorageKind.Ssd),
        ("eMMC", StorageKind.Emmc),
        ("UFS", StorageKind.Ufs),
        ("flash", StorageKind.Flash),
        ("floppy", StorageKind.Floppy),
        ("diskette", StorageKind.Floppy),
        ("SuperDrive", StorageKind.Optical),
        ("DVD", StorageKind.Optical),
        ("CD", StorageKind.Optical),
        ("optical", StorageKind.Optical),
        ("microSD", StorageKind.SdCard),
        ("SD", StorageKind.SdCard),
        ("tape", StorageKind.Tape),
        ("hard drive", StorageKind.HardDisk),
        ("hard disk", StorageKind.HardDisk),
        ("HDD", StorageKind.HardDisk),
    ];

    private static readonly string[] Interfaces = ["Serial ATA", "SATA", "PCIe", "NVMe", "SCSI", "IDE", "ATA"];

    public static IReadOnlyList<ItemBuilder> Read(ScannedCell cell, AreaBuilder area) => Read(cell, area, kind: null);

    /// <summary>Reads a row whose key already says that it is about hard disks.</summary>
    public static IReadOnlyList<ItemBuilder> ReadHardDisk(ScannedCell cell, AreaBuilder area) =>
        Read(cell, area, StorageKind.HardDisk);

    /// <summary>Names the drives, and takes the largest for the most where the sheet states no other.</summary>
    public static void Complete(MachineBuilder machine)
    {
        AreaBuilder area = machine[Areas.Storage];
        IReadOnlyList<ItemBuilder> items = List(area).Items;
        OptionNames.Assign(
            items,
            always: 1,
            facts => [SizeNames.Identifier(facts), KindOf(facts)],
            (facts, _) => $"{SizeNames.Display(facts)} {KindOf(facts)}");
        SizeNames.DeriveMaximum(area, items);
    }

    private static IReadOnlyList<ItemBuilder> Read(ScannedCell cell, AreaBuilder area, StorageKind? kind)
    {
        ItemListBuilder list = List(area);
        List<Candidate> candidates = [];
        bool maximum = false;
        foreach (Offer offer in Offers.Split(cell, upToIsMaximum: true))
        {
            foreach (TokenRange range in Alternatives.Split(cell, offer.Range, atSlashes: true, atPlus: true))
            {
                FactSet facts = ReadOne(cell, range, list, kind);
                if (offer.Terms == Terms.Maximum && SizeIn(cell, range) is Measure size)
                {
                    area.Facts.Add("Maximum", size, cell, Unit.Gigabyte);
                    maximum = true;
                }
                else if (facts["Size"] is not null)
                {
                    candidates.Add(new Candidate(facts, range, offer.Terms));
                }
                else if (candidates.Count == 0 && facts["Kind"] is not null && FindKind(cell, range) is not null)
                {
                    // A slot or a drive without a size is still what the machine stores on.
                    candidates.Add(new Candidate(facts, range, offer.Terms));
                }
                else if (candidates.Count > 0)
                {
                    candidates[candidates.Count - 1].Facts.AddMissing(facts);
                }
            }
        }

        if (candidates.Count == 0 && !maximum)
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "a capacity", "1 TB SSD");
        }

        ComponentOptions.Inherit(candidates, "Kind");
        return ComponentOptions.AddAll(candidates, list, cell);
    }

    private static ItemListBuilder List(AreaBuilder area) => area.List("Options", "StorageOption", "Size", "Kind");

    private static Measure? SizeIn(ScannedCell cell, TokenRange range)
    {
        foreach (Measure measure in cell.Measures)
        {
            if (measure.Unit.IsDataSize() && measure.First >= range.First && measure.First < range.End)
            {
                return measure;
            }
        }

        return null;
    }

    private static FactSet ReadOne(ScannedCell cell, TokenRange range, ItemListBuilder list, StorageKind? keyed)
    {
        FactSet facts = list.NewFacts();
        if (SizeIn(cell, range) is Measure size)
        {
            facts.Add("Size", size, cell, Unit.Gigabyte);
        }

        Measure? rotation = cell.FirstMeasure(Unit.RotationPerMinute, range.First, range.End);
        StorageKind? kind = FindKind(cell, range) ?? keyed;
        if (kind is not null || rotation is not null)
        {
            facts.Add("Kind", kind ?? StorageKind.HardDisk, cell);
        }

        if (rotation is Measure rpm && rpm.Number <= int.MaxValue)
        {
            facts.Add("RotationsPerMinute", (int)rpm.Number, cell);
        }

        string? attached = Array.Find(Interfaces, name => cell.Has(name, range.First, range.End));
        facts.Add("Interface", attached ?? "", cell);
        return facts;
    }

    private static StorageKind? FindKind(ScannedCell cell, TokenRange range)
    {
        foreach ((string phrase, StorageKind kind) in Kinds)
        {
            if (cell.Has(phrase, range.First, range.End))
            {
                return kind;
            }
        }

        return null;
    }

    private static string KindOf(FactSet facts) =>
        facts.Get<Model.EnumValue>("Kind") is { } kind && StorageKinds.TryParse(kind.Members[0], out StorageKind drive)
            ? drive.ToDisplayName()
            : "";
}
