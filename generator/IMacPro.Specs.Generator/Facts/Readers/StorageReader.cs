using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads storage: capacity and kind of drive.</summary>
internal static class StorageReader
{
    private const int MostDrives = 100;

    private static readonly string[] NoDrives = ["cache", "buffer", "cloud", "online", "iCloud", "OneDrive"];

    public static IReadOnlyList<ItemBuilder> Read(ScannedCell cell, AreaBuilder area) => Read(cell, area, keyed: null, isRow: false);

    /// <summary>Reads what the machine keeps its data on; drives for disks that can be taken out are no choice of that.</summary>
    public static void ReadRow(ScannedCell cell, AreaBuilder area) => Read(cell, area, keyed: null, isRow: true);

    /// <summary>Reads a row whose key already says that it is about hard disks.</summary>
    public static IReadOnlyList<ItemBuilder> ReadHardDisk(ScannedCell cell, AreaBuilder area) =>
        Read(cell, area, StorageKind.HardDisk, isRow: false);

    /// <summary>Reads a row whose key already says that it is about solid-state drives.</summary>
    public static IReadOnlyList<ItemBuilder> ReadSolidState(ScannedCell cell, AreaBuilder area) =>
        Read(cell, area, StorageKind.Ssd, isRow: false);

    /// <summary>Reads a row whose key already says that it is about hard disks joined with flash memory.</summary>
    public static IReadOnlyList<ItemBuilder> ReadFusion(ScannedCell cell, AreaBuilder area) =>
        Read(cell, area, StorageKind.Fusion, isRow: false);

    /// <summary>Reads a row whose key already says that it is about flash memory soldered to the board.</summary>
    public static IReadOnlyList<ItemBuilder> ReadEmmc(ScannedCell cell, AreaBuilder area) =>
        Read(cell, area, StorageKind.Emmc, isRow: false);

    /// <summary>Reads a row that states the most the machine can be had with.</summary>
    public static void ReadMaximum(ScannedCell cell, AreaBuilder area)
    {
        if (cell.FirstMeasure(unit => unit.IsDataSize()) is Measure most)
        {
            area.Facts.Add("Maximum", most, cell, Unit.Gigabyte);
        }
        else
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "a capacity", "4 TB");
        }
    }

    /// <summary>Reads a row that says of what kind the storage is whose size another one states.</summary>
    public static void ReadKind(ScannedCell cell, AreaBuilder area)
    {
        if (cell.FirstMeasure(unit => unit.IsDataSize()) is not null)
        {
            ReadRow(cell, area);
            return;
        }

        FactSet facts = ReadOne(cell, new TokenRange(0, cell.Count), List(area), keyed: null);
        if (facts.IsEmpty)
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "a kind of storage", "SSD");
            return;
        }

        area.Facts.Remarks.NoteUnderstood();
        area.AddDetails(facts, cell);
    }

    /// <summary>Names the drives, and takes the largest for the most where the sheet states no other.</summary>
    public static void Complete(MachineBuilder machine)
    {
        AreaBuilder area = machine[Areas.Storage];
        if (area.Details is ItemBuilder details)
        {
            // "Capacity | 1 TB" and "Type | SSD".
            ComponentOptions.AddDetails(details, List(area));
        }

        IReadOnlyList<ItemBuilder> items = List(area).Items;
        OptionNames.Assign(
            items,
            always: 1,
            facts => [SizeNames.Identifier(facts), KindOf(facts), RotationOf(facts),
                CountOf(facts).Replace("×", "drives"), facts.Text("Interface") ?? ""],
            (facts, used) =>
                string.Join(" ", new[] { CountOf(facts), SizeNames.Display(facts), used > 2 ? RotationOf(facts) : "",
                    used > 4 ? facts.Text("Interface") : "", KindOf(facts) }
                    .Where(part => !string.IsNullOrEmpty(part))));
        SizeNames.DeriveMaximum(area, items);
    }

    private static IReadOnlyList<ItemBuilder> Read(ScannedCell cell, AreaBuilder area, StorageKind? keyed, bool isRow)
    {
        ItemListBuilder list = List(area);
        List<Candidate> candidates = [];
        List<Measure> maxima = [];
        bool stated = false;
        foreach (Offer offer in Offers.Split(cell, upToIsMaximum: true))
        {
            foreach (TokenRange range in Alternatives.Split(cell, offer.Range, atSlashes: true, atPlus: true))
            {
                FactSet facts = ReadOne(cell, range, list, keyed);
                StorageKind? kind = StorageLexicon.Find(cell, range.First, range.End);
                if (isRow && kind?.IsRemovable() == true)
                {
                    foreach (Candidate other in candidates.FindAll(candidate => candidate.Facts["Kind"] is null && IsDiskSize(cell, candidate.Range)))
                    {
                        StorageDrives.Add(cell, other.Range, other.Terms, kind, area);
                        candidates.Remove(other);
                    }

                    StorageDrives.Add(cell, range, offer.Terms, keyed: null, area);
                    stated = true;
                }
                else if (offer.IsMaximumAt(cell, range.First) && SizeIn(cell, range) is Measure size)
                {
                    maxima.Add(size);
                    stated = true;
                    if (candidates.Count > 0 && candidates[candidates.Count - 1].Facts["Kind"] is null)
                    {
                        // "256 GB up to 1 TB PCIe SSD": from the one to the other all are of one kind.
                        candidates[candidates.Count - 1].Facts.AddMissing(facts, "Kind", "Interface");
                    }
                }
                else if (facts["Size"] is not null && facts["Kind"] is null && candidates.Count > 0
                    && candidates[candidates.Count - 1].Facts["Size"] is null)
                {
                    // "Samsung SSD, 256 GB".
                    candidates[candidates.Count - 1].Facts.AddMissing(facts);
                }
                else if (facts["Size"] is not null)
                {
                    candidates.Add(new Candidate(facts, range, offer.Terms));
                    if (EndOfRange(cell, range) is Measure most)
                    {
                        maxima.Add(most);
                    }
                }
                else if (facts["Kind"] is Value named && kind is not null
                    && candidates.TrueForAll(candidate => candidate.Facts["Size"] is null && !named.Equals(candidate.Facts["Kind"])))
                {
                    // A slot or a drive without a size is still what the machine stores on, and so is one of another kind.
                    candidates.Add(new Candidate(facts, range, offer.Terms));
                }
                else if (candidates.Count > 0)
                {
                    candidates[candidates.Count - 1].Facts.AddMissing(facts);
                }
            }
        }

        if (maxima.Count > 0)
        {
            // "256 GB up to 1 TB PCIe SSD; 128 GB up to 512 GB SATA SSD".
            area.Facts.Add("Maximum", maxima.OrderByDescending(most => most.In(Unit.Gigabyte)).First(), cell, Unit.Gigabyte);
        }

        if (candidates.Count == 0 && !stated)
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "a capacity", "1 TB SSD");
        }

        InheritKinds(candidates);
        RestateKinds(cell, candidates);
        InheritInterfaces(candidates);
        InheritRotation(candidates);
        return ComponentOptions.AddAll(candidates, list, cell);
    }

    // "160 GB SATA, 300 GB SAS, 128 GB SSD": what has an interface of its own is of the kind of those that have one.
    private static void InheritKinds(List<Candidate> candidates)
    {
        ComponentOptions.Inherit([.. candidates.Where(candidate => candidate.Facts["Interface"] is not null)], "Kind");
        ComponentOptions.Inherit([.. candidates.Where(candidate => candidate.Facts["Kind"] is not null || candidate.Facts["Interface"] is null)],
            "Kind");
    }

    // "750 GB 7200 rpm HDD, 128 GB or 256 GB SSD": between two kinds that are named, a size is of the second, whatever the key of the row is.
    private static void RestateKinds(ScannedCell cell, List<Candidate> candidates)
    {
        bool[] named = [.. candidates.Select(candidate => candidate.Facts["RotationsPerMinute"] is not null
            || StorageLexicon.Find(cell, candidate.Range.First, candidate.Range.End) is not null)];
        for (int i = 1; i < candidates.Count; i++)
        {
            Terms terms = candidates[i].Terms;
            int next = named[i] ? -1 : Array.FindIndex(named, i, isNamed => isNamed);
            bool isBetween = next > 0 && candidates[next].Terms == terms
                && Enumerable.Range(0, i).Any(before => named[before] && candidates[before].Terms == terms);
            if (isBetween || (next == i + 1 && IsSizeOf(cell, candidates, i)))
            {
                candidates[i].Facts.Restate(candidates[next].Facts, "Kind");
            }
        }
    }

    // "250 GB 4200 rpm, optional: 1 TB or 2 TB Fusion Drive": where others were stated on other terms, a bare size is one of two of a kind.
    private static bool IsSizeOf(ScannedCell cell, List<Candidate> candidates, int at)
    {
        Terms terms = candidates[at].Terms;
        TokenRange between = new(candidates[at].Range.End, candidates[at + 1].Range.First);
        return terms == candidates[at + 1].Terms && candidates[0].Terms != terms
            && candidates[at].Facts["RotationsPerMinute"] is null && candidates[at].Facts["Interface"] is null
            && cell.Has("or", between.First, between.End);
    }

    // "80 GB or 160 GB 7200 rpm": what stands behind the last is said of all before it on the same terms.
    private static void InheritRotation(List<Candidate> candidates)
    {
        for (int i = candidates.Count - 2; i >= 0; i--)
        {
            (Candidate here, Candidate next) = (candidates[i], candidates[i + 1]);
            if (here.Terms == next.Terms && here.Facts["RotationsPerMinute"] is null && next.Facts["RotationsPerMinute"] is not null
                && Equals(here.Facts["Kind"], next.Facts["Kind"]) && Equals(here.Facts["Interface"], next.Facts["Interface"]))
            {
                here.Facts.AddFrom(next.Facts, "RotationsPerMinute");
            }
        }
    }

    // What a solid-state drive is connected by is said of no hard disk beside it.
    private static void InheritInterfaces(List<Candidate> candidates)
    {
        foreach (IGrouping<Value?, Candidate> kind in candidates.GroupBy(candidate => candidate.Facts["Kind"]))
        {
            ComponentOptions.Inherit([.. kind], "Interface");
        }
    }

    private static ItemListBuilder List(AreaBuilder area) =>
        area.List("Options", "StorageOption", "Size", "Kind", "RotationsPerMinute", "Count", "Interface");

    // "5.25-inch 140 KB, 3.5-inch 800 KB floppy drives": both are what the last is called.
    private static bool IsDiskSize(ScannedCell cell, TokenRange range) =>
        cell.Measures.Any(measure => measure.First == range.First && measure.Unit.IsLength());

    // "20–80 GB": from the one up to the other.
    private static Measure? EndOfRange(ScannedCell cell, TokenRange range) =>
        SizeIn(cell, range) is Measure size && size.End + 1 < range.End && Ranges.IsJoint(cell, size.End)
            ? cell.FirstMeasure(unit => unit.IsDataSize(), size.End + 1, range.End)
            : null;

    private static Measure? SizeIn(ScannedCell cell, TokenRange range)
    {
        foreach (Measure measure in cell.Measures)
        {
            if (measure.Unit.IsDataSize() && measure.First >= range.First && measure.First < range.End && !IsOfCache(cell, measure))
            {
                return measure;
            }
        }

        return null;
    }

    // "1 TB HDD, 64 MB cache", "50 GB cloud storage": no drive of the machine.
    private static bool IsOfCache(ScannedCell cell, Measure size) =>
        (size.End < cell.Count && cell.Tokens[size.End].IsAnyOf(NoDrives))
        || (size.End + 1 < cell.Count && cell.Tokens[size.End].IsWord("of") && cell.Tokens[size.End + 1].IsAnyOf(NoDrives));

    private static FactSet ReadOne(ScannedCell cell, TokenRange range, ItemListBuilder list, StorageKind? keyed)
    {
        FactSet facts = list.NewFacts();
        if (SizeIn(cell, range) is Measure size)
        {
            facts.Add("Size", size, cell, Unit.Gigabyte);
            if (CountBefore(cell, range, size.First) is int count)
            {
                facts.Add("Count", count, cell);
            }
        }

        Measure? rotation = cell.FirstMeasure(Unit.RotationPerMinute, range.First, range.End);
        StorageKind? kind = StorageLexicon.Find(cell, range.First, range.End) ?? keyed;
        if (kind is not null || rotation is not null)
        {
            facts.Add("Kind", kind ?? StorageKind.HardDisk, cell);
        }

        if (rotation is Measure rpm && rpm.Number <= int.MaxValue)
        {
            facts.Add("RotationsPerMinute", (int)rpm.Number, cell);
        }

        facts.Add("Interface", StorageLexicon.FindInterface(cell, range), cell);
        return facts;
    }

    // "2 × 1 TB" and "two 1 TB": that many drives; one needs no count.
    private static int? CountBefore(ScannedCell cell, TokenRange range, int size)
    {
        int count = size > range.First && cell.Tokens[size - 1].IsSymbol('×') ? size - 2 : size - 1;
        bool counts = count >= range.First && (count < size - 1 || cell.Tokens[count].Kind == TokenKind.Word);
        return counts && Counts.Of(cell.Tokens[count]) is int drives and > 1 and <= MostDrives ? drives : null;
    }

    private static string CountOf(FactSet facts) =>
        facts.Get<IntegerValue>("Count") is { } count ? $"{Invariant.Text(count.Number)} ×" : "";

    private static string RotationOf(FactSet facts) =>
        facts.Get<IntegerValue>("RotationsPerMinute") is { } rotation ? $"{Invariant.Text(rotation.Number)} rpm" : "";

    private static string KindOf(FactSet facts) =>
        facts.Get<EnumValue>("Kind") is { } kind && StorageKinds.TryParse(kind.Members[0], out StorageKind drive)
            ? drive.ToDisplayName()
            : "";
}
