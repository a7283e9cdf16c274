using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads main memory: the amounts, and what holds for all of them.</summary>
internal static class MemoryReader
{
    // No machine has as many as a year has numbers: "since 2018 16 GB".
    private const int MostModules = 128;

    private static readonly string[] Modules = ["modules", "module", "DIMM", "DIMMs", "SODIMM", "SODIMMs", "SIMM", "SIMMs", "stick", "sticks"];

    public static IReadOnlyList<ItemBuilder> Read(ScannedCell cell, AreaBuilder area)
    {
        ItemListBuilder list = area.List("Options", "MemoryOption", "Size");
        List<Candidate> candidates = [];
        List<Offer> offers = Offers.Split(cell, upToIsMaximum: true);
        bool states = offers.Exists(offer => offer.Terms != Terms.Maximum && Sizes(cell, offer.Range).Any());
        bool lists = Parentheses.Contents(cell, new TokenRange(0, cell.Count)).Any(aside => AmountsIn(cell, aside).Length > 0);
        foreach (Offer offer in offers)
        {
            // "2 × 8 GB or 2 × 16 GB": where no amount is stated, the modules make it.
            bool sums = offer.Terms == Terms.Maximum ? !Sizes(cell, offer.Range).Any() : !states && !lists;
            foreach (Measure size in sums ? Sums(cell, offer.Range) : Sizes(cell, offer.Range))
            {
                if (offer.IsMaximumAt(cell, size.First) || EndsRange(cell, size))
                {
                    area.Facts.Add("Maximum", size, cell, Unit.Gigabyte, binary: true);
                    continue;
                }

                FactSet facts = list.NewFacts();
                facts.Add("Size", size, cell, Unit.Gigabyte, binary: true);
                candidates.Add(new Candidate(facts, new TokenRange(size.First, size.End), offer.Terms));
            }
        }

        bool described = ReadKind(cell, area.Facts);
        if (candidates.Count == 0 && !offers.Exists(offer => offer.Terms == Terms.Maximum))
        {
            AddListedAside(cell, list, candidates);
        }

        if (candidates.Count == 0 && !described && !offers.Exists(offer => offer.Terms == Terms.Maximum))
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "an amount of memory", "16 GB of 400 MHz DDR SDRAM");
        }

        return ComponentOptions.AddAll(candidates, list, cell);
    }

    /// <summary>Reads a row that states the most memory the machine takes.</summary>
    public static void ReadMaximum(ScannedCell cell, AreaBuilder area)
    {
        if (cell.FirstMeasure(unit => unit.IsDataSize()) is Measure size)
        {
            Measure most = size with { Number = size.Number * (ModulesOf(cell, size) ?? 1) };
            area.Facts.Add("Maximum", most, cell, Unit.Gigabyte, binary: true);
            ReadKind(cell, area.Facts, ofMaximum: true);
        }
        else
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "an amount of memory", "64 GB");
        }
    }

    /// <summary>Reads a row about the kind, the speed or the slots of memory.</summary>
    public static void ReadDescription(ScannedCell cell, AreaBuilder area)
    {
        if (!ReadKind(cell, area.Facts))
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "a kind or speed of memory", "400 MHz DDR");
        }
    }

    /// <summary>Reads how many slots there are.</summary>
    public static void ReadSlots(ScannedCell cell, AreaBuilder area)
    {
        if (cell.HasAny("soldered", "no slots"))
        {
            // "Soldered, no slots, dual-channel": what is counted here is something else.
            area.Facts.Remarks.NoteUnderstood();
        }
        else if (Counts.FindFirst(cell) is int slots)
        {
            area.Facts.Add("Slots", slots, cell);
        }
        else
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "a number of slots", "4");
        }
    }

    /// <summary>Names the amounts, and takes the largest for the most where the sheet states no other.</summary>
    public static void Complete(MachineBuilder machine)
    {
        AreaBuilder area = machine[Areas.Memory];
        IReadOnlyList<ItemBuilder> items = area.List("Options", "MemoryOption", "Size").Items;
        OptionNames.Assign(items, always: 1, facts => [SizeNames.Identifier(facts)], (facts, _) => SizeNames.Display(facts));
        SizeNames.DeriveMaximum(area, items);
    }

    // "64 KB ROM" and "16 KB boot ROM" are no memory to work in.
    private static bool IsOfRom(ScannedCell cell, Measure size)
    {
        for (int i = size.End; i < cell.Count && i <= size.End + 2 && cell.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (cell.Tokens[i].IsWord("ROM") || cell.Tokens[i].IsWord("ROMs"))
            {
                return true;
            }
        }

        return false;
    }

    // "8–64 MB": from the one up to the other.
    private static bool EndsRange(ScannedCell cell, Measure size) => size.First > 1 && Ranges.IsJoint(cell, size.First - 1)
        && cell.Measures.Any(measure => measure.End == size.First - 1 && measure.Unit.IsDataSize());

    // "LPDDR4X SDRAM (2 GB, 4 GB, or 8 GB)": where nothing else states amounts, a list of them does.
    private static void AddListedAside(ScannedCell cell, ItemListBuilder list, List<Candidate> candidates)
    {
        foreach (TokenRange aside in Parentheses.Contents(cell, new TokenRange(0, cell.Count)))
        {
            foreach (Measure size in AmountsIn(cell, aside))
            {
                FactSet facts = list.NewFacts();
                facts.Add("Size", size, cell, Unit.Gigabyte, binary: true);
                candidates.Add(new Candidate(facts, new TokenRange(size.First, size.End), Terms.Standard));
            }
        }
    }

    private static Measure[] AmountsIn(ScannedCell cell, TokenRange aside)
    {
        List<TokenRange> parts = Alternatives.Split(cell, aside);
        Measure[] sizes = [.. cell.Measures.Where(measure => measure.Unit.IsDataSize()
            && parts.Exists(part => part.First == measure.First && part.End == measure.End))];
        return sizes.Length > 1 && sizes.Length == parts.Count ? sizes : [];
    }

    // Sizes of single modules, "(two 4 GB)", "using 4 MB SIMMs", are no amounts of memory.
    private static IEnumerable<Measure> Sizes(ScannedCell cell, TokenRange range) => OutsideParentheses(cell, range).Where(measure =>
        !IsOfRom(cell, measure) && ModulesOf(cell, measure) is null
        && !(measure.First > 0 && (cell.Tokens[measure.First - 1].IsSymbol('×') || cell.Tokens[measure.First - 1].IsWord("using"))));

    // "4 × 8 GB" are 32 GB.
    private static IEnumerable<Measure> Sums(ScannedCell cell, TokenRange range) =>
        from size in OutsideParentheses(cell, range)
        let modules = ModulesOf(cell, size)
        where modules is not null
        select size with { Number = size.Number * modules.Value };

    private static IEnumerable<Measure> OutsideParentheses(ScannedCell cell, TokenRange range)
    {
        List<TokenRange> asides = [.. Parentheses.Contents(cell, range)];
        return cell.Measures.Where(measure => measure.Unit.IsDataSize()
            && measure.First >= range.First && measure.End <= range.End
            && !asides.Exists(aside => measure.First >= aside.First && measure.End <= aside.End));
    }

    // How many modules of a size there are: "4 × 8 GB", "8 GB × 4", "two 8 GB modules"; null where nothing says it.
    private static int? ModulesOf(ScannedCell cell, Measure size)
    {
        int behind = size.End + 1;
        return size.First > 1 && cell.Tokens[size.First - 1].IsSymbol('×') ? Counts.Of(cell.Tokens[size.First - 2])
            : behind < cell.Count && (cell.Tokens[size.End].IsSymbol('×') || cell.Tokens[size.End].IsWord("x")) && !cell.IsMeasured(behind)
            ? Counts.Of(cell.Tokens[behind])
            : IsOfModules(cell, size.End) ? CountBefore(cell, size.First)
            : null;
    }

    // "Two 8 GB modules", "a pair of 2 GB SO-DIMMs".
    private static bool IsOfModules(ScannedCell cell, int at)
    {
        int noun = at + (cell.LengthAt("SO -", at) > 0 ? 2 : 0);
        return noun < cell.Count && cell.Tokens[noun].IsAnyOf(Modules);
    }

    private static int? CountBefore(ScannedCell cell, int size) => size == 0 ? null
        : size > 1 && cell.Tokens[size - 1].IsWord("of") ? (cell.Tokens[size - 2].IsWord("pair") ? 2 : null)
        : cell.Tokens[size - 1].Kind == TokenKind.Word ? Counts.Of(cell.Tokens[size - 1])
        : null;

    // The modules of the most there can be are not those that the machine comes with.
    private static bool ReadKind(ScannedCell cell, FactSet facts, bool ofMaximum = false)
    {
        bool any = false;
        if (MemoryKindFinder.Find(cell) is MemoryKind kind)
        {
            facts.Add("Kind", kind, cell);
            any = true;
        }

        if (cell.FirstMeasure(unit => unit.IsFrequency()) is Measure speed)
        {
            facts.Add("Speed", speed, cell, Unit.Megahertz);
            any = true;
        }

        if (cell.FirstMeasure(Unit.Megatransfer) is Measure rate && rate.Number <= int.MaxValue)
        {
            facts.Add("TransferRateMegatransfers", (int)rate.Number, cell);
            any = true;
        }

        // "Memory (two slots) | 4 GB".
        if ((MemorySlots.Count(cell) ?? (cell.Key is null ? null : MemorySlots.Count(cell.Key))) is int slots)
        {
            facts.Add("Slots", slots, cell);
            any = true;
        }

        return ReadWords(cell, facts) | (!ofMaximum && ReadModules(cell, facts)) | ReadGrade(cell, facts) | any;
    }

    private static bool ReadWords(ScannedCell cell, FactSet facts)
    {
        bool corrects = cell.Has("ECC") && !cell.HasAny("non - ECC", "ECC optional", "ECC ( optional", "optional ECC");
        bool unified = cell.Has("unified") || cell.Key?.Has("unified") == true;
        if (corrects)
        {
            facts.Add("ErrorCorrecting", isTrue: true, cell);
        }

        if (unified)
        {
            facts.Add("Unified", isTrue: true, cell);
        }

        string form = MemorySlots.FormFactor(cell);
        facts.Add("FormFactor", form, cell);
        return corrects || unified || form.Length > 0;
    }

    // "DDR5-5600" and "DDR5 5600" state the transfer rate behind the kind.
    private static bool ReadGrade(ScannedCell cell, FactSet facts)
    {
        for (int i = 1; i < cell.Count; i++)
        {
            int kind = cell.Tokens[i].Glued && cell.Tokens[i - 1].IsSymbol('-') ? i - 2 : i - 1;
            if (kind >= 0 && Counts.Of(cell.Tokens[i]) is int rate and >= 100 && !cell.IsMeasured(i)
                && MemoryKindFinder.Find(cell, kind, kind + 1) is not null)
            {
                facts.Add("TransferRateMegatransfers", rate, cell);
                return true;
            }
        }

        return false;
    }

    // "(two 4 GB)" and "2 × 4 GB"; of several choices of modules, "2 × 8 GB or 4 × 8 GB", none is stated of all.
    private static bool ReadModules(ScannedCell cell, FactSet facts)
    {
        if (Sums(cell, new TokenRange(0, cell.Count)).Count() > 1)
        {
            return true;
        }

        foreach (Measure size in cell.Measures.Where(measure => measure.Unit.IsDataSize()))
        {
            if ((ModulesOf(cell, size) ?? (size.First > 0 ? Counts.Of(cell.Tokens[size.First - 1]) : null)) is int modules and <= MostModules)
            {
                facts.Add("ModuleCount", modules, cell);
                facts.Add("ModuleSize", size, cell, Unit.Gigabyte, binary: true);
                return true;
            }
        }

        return false;
    }
}
