using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads processors: names, cores and clocks, in whatever order.</summary>
internal static class ProcessorReader
{
    private const string Record = "ProcessorOption";
    private const int SmallestName = 100;

    private static readonly string[] Keys = ["Cores", "BaseClock", "Family", "Model"];

    // What else a chip has on it, or a machine around it: the last words of names that stand beside that of the processor.
    private static readonly string[] OtherParts = ["GPU", "graphics", "engine", "NPU", "bandwidth", "memory", "tracing", "socket", "sockets", "TDP"];

    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    private static readonly string[] Figures = ["Cores", "BaseClock", "PerformanceCores", "EfficiencyCores"];

    private static readonly string[] InstructionSets =
        ["ARMv", "AArch64", "ARM64", "x86", "x64", "amd64", "64-bit", "32-bit", "IA-32", "RV64", "RISC-V"];

    private static readonly string[] Coprocessors = ["FPU", "MMU", "DSP", "digital signal", "coprocessor", "co - processor"];

    public static IReadOnlyList<ItemBuilder> Read(ScannedCell stated, AreaBuilder area)
    {
        ScannedCell cell = ProcessorName.WithoutGenerations(stated);
        ItemListBuilder list = OptionsOf(area);
        if (cell.Count == 1 && Counts.Of(cell.Tokens[0]) is < SmallestName)
        {
            // "Processors | 2": how many there are.
            return [];
        }

        List<Candidate> candidates = [];
        ClockList clocks = ClockList.In(cell);
        foreach (Offer offer in Offers.Split(cell, upToIsMaximum: false))
        {
            foreach (TokenRange range in Alternatives.Split(cell, offer.Range, atSlashesApart: true)
                .SelectMany(range => RunTogether.Processors(cell, range)).Where(range => !clocks.Holds(range)))
            {
                if (candidates.Count > 0 && candidates[candidates.Count - 1].Facts is FactSet last
                    && (CoreKinds.TryReadClock(cell, range, last) || (last["PerformanceCores"] is not null && CoreKinds.TryReadCount(cell, range, last))))
                {
                    continue;
                }

                Candidate candidate = ReadOne(cell, range, offer.Terms, list, area.Facts, candidates, clocks);
                DropNoName(candidate.Facts);
                if (candidates.Count > 0 && IsWithoutNumbers(candidate) && candidate.Facts["Maker"] is null
                    && CodeNames.IsAt(cell, range.First, range.End))
                {
                    // "Core i7-12800H, Alder Lake-P".
                    area.Facts.Add("Microarchitecture", cell.TextOf(range.First, range.End), cell);
                    continue;
                }

                if (IsOtherPart(candidate) || IsCache(cell, candidate) || IsMemory(cell, candidate)
                    || (candidates.Count > 0 && IsCoprocessor(cell, range)))
                {
                    continue;
                }

                if (candidates.Count > 0 && (IsContinuation(candidate) || IsClockOf(candidates[candidates.Count - 1], candidate)))
                {
                    candidates[candidates.Count - 1].Facts.Merge(candidate.Facts);
                }
                else if (!candidate.Facts.IsEmpty)
                {
                    candidates.AddRange(AsideChoices.Spread(cell, candidate, list));
                }
            }
        }

        if (candidates.Count == 0)
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "a processor", "4-core 2.4 GHz Intel Core i5");
        }

        SharedNames.DropLeading(candidates);
        ProcessorModel.Distribute(cell, candidates);
        clocks.Distribute(cell, candidates);
        SharedNames.Distribute(cell, candidates);
        if (candidates is [Candidate made] && IsMakerAlone(made))
        {
            FactSet maker = NewFacts(area.Facts.Remarks);
            maker.Add("Maker", made.Facts.Text("Family")!, cell);
            area.Facts.Remarks.NoteUnderstood();
            area.AddDetails(maker, cell);
            return [];
        }

        if (IsOfNamedOnes(candidates, list))
        {
            area.Facts.Remarks.NoteUnderstood();
            area.AddDetails(candidates[0].Facts, cell);
            return [];
        }

        NameByTheOneChip(candidates, list);
        NameByTheirChips(candidates, list);
        return CoreDesigns.TryComplete(candidates, list, area.Facts, cell) is ItemBuilder known ? [known]
            : ComponentOptions.AddAll(candidates, list, cell);
    }

    /// <summary>Whether a text names what processors understand: "ARMv8-A", "x86_64".</summary>
    public static bool IsInstructionSet(string text) =>
        Array.Exists(InstructionSets, set => text.StartsWith(set, StringComparison.OrdinalIgnoreCase));

    /// <summary>The processors of a machine.</summary>
    public static ItemListBuilder OptionsOf(AreaBuilder area) => area.List("Options", Record, Keys);

    /// <summary>The empty facts of a processor that is named elsewhere.</summary>
    public static FactSet NewFacts(RemarkSink remarks) => new(remarks, Record, isOfArea: false);

    /// <summary>Names the processors once all is known of them.</summary>
    public static void Complete(MachineBuilder machine)
    {
        ItemListBuilder list = OptionsOf(machine[Areas.Processor]);
        DropSummaries(list);
        if (machine[Areas.Processor].Details is ItemBuilder details)
        {
            AddDetails(details, list);
        }

        OptionNames.Assign(
            list.Items,
            always: 2,
            facts => [NameOf(facts), CoresOf(facts), ClockOf(facts), facts.Text("Model") ?? ""],
            (facts, used) => string.Join(" ", DisplayParts(facts, used).Where(part => part is { Length: > 0 })));
    }

    // "CPU: Intel Core i5" in one row, and in another all of "1.8 GHz dual-core Core i5": the one only sums up the other, and may name it better.
    private static void DropSummaries(ItemListBuilder list)
    {
        ItemBuilder[] told = [.. list.Items.Where(item => !IsName(item.Facts))];
        HashSet<ItemBuilder> summaries = [];
        foreach (ItemBuilder item in list.Items.Where(item => IsName(item.Facts)))
        {
            foreach (ItemBuilder other in told.Where(other => other.Cell.Cell != item.Cell.Cell
                && other.Facts.Text("Family") == item.Facts.Text("Family")
                && (item.Facts.Text("Model") is not string model || model == other.Facts.Text("Model"))))
            {
                other.Facts.AddFrom(item.Facts, "Maker");
                other.Facts.AddFrom(item.Facts, "Brand");
                summaries.Add(item);
            }
        }

        list.RemoveAll(summaries.Contains);
    }

    // What rows of their own say holds for every processor; where there is but one, it may also contradict it.
    private static void AddDetails(ItemBuilder details, ItemListBuilder list)
    {
        if (list.Items is [ItemBuilder only])
        {
            only.Facts.Merge(details.Facts);
            return;
        }

        if (list.Items.Count == 0 && details.Facts["Maker"] is Value maker)
        {
            details.Facts.AddDerived("Family", maker, "Maker");
            details.Facts.AddDerived("Brand", maker, "Maker");
        }

        ComponentOptions.AddDetails(details, list);
    }

    private static string?[] DisplayParts(FactSet facts, int used) =>
        [used > 2 ? ClockOf(facts) : "", CoresOf(facts), facts.Text("Brand"), used > 3 ? facts.Text("Model") : ""];

    // A family that is a number is no name to start an identifier with.
    private static string NameOf(FactSet facts) =>
        facts.Text("Family") is string family && char.IsDigit(family[0]) ? facts.Text("Brand") ?? family : facts.Text("Family") ?? "";

    private static string CoresOf(FactSet facts) =>
        facts.Get<IntegerValue>("Cores") is { } cores ? $"{Invariant.Text(cores.Number)}-core" : "";

    private static string ClockOf(FactSet facts) =>
        facts.Get<QuantityValue>("BaseClock") is { } clock ? Words.Describe(clock) : "";

    // "8-core CPU, 10-core GPU, 16-core Neural Engine".
    private static bool IsOtherPart(Candidate candidate) =>
        candidate.Facts["Maker"] is null && candidate.Facts.Text("Family") is string family
        && Array.Exists(OtherParts, part => part.Equals(family.Substring(family.LastIndexOf(' ') + 1), StringComparison.OrdinalIgnoreCase));

    // "3.2 GHz octa-core ARMv8-A": what a processor understands is its name only where nothing else is said of it. "Boosts to 5.3" names none.
    private static void DropNoName(FactSet facts)
    {
        if (facts.Text("Family") is string family && ((Array.Exists(Figures, figure => facts[figure] is not null) && IsInstructionSet(family))
            || (family.IndexOf('.') > 0 && family.All(character => char.IsDigit(character) || character == '.'))))
        {
            facts.Remove("Family");
            facts.Remove("Brand");
        }
    }

    // "with 4 MB cache, 64 MB eDRAM": an amount of memory on the chip.
    private static bool IsMemory(ScannedCell cell, Candidate candidate) => IsWithoutNumbers(candidate)
        && cell.FirstMeasure(unit => unit.IsDataSize(), candidate.Range.First, candidate.Range.End) is Measure size
        && (size.First == candidate.Range.First || (size.First == candidate.Range.First + 1 && cell.Tokens[candidate.Range.First].IsWord("with")));

    // "PowerPC G4, 512K on-chip cache"; "11th Generation Core i7 (12 MB cache)" is a processor.
    private static bool IsCache(ScannedCell cell, Candidate candidate) =>
        IsWithoutNumbers(candidate) && cell.Tokens[candidate.Range.First].IsNumber && cell.Has("cache", candidate.Range.First, candidate.Range.End)
        && !cell.Tokens[candidate.Range.First + 1].IsAnyOf(Ordinals);

    // "68040, 68882 FPU"; "68030 with FPU" is a processor.
    private static bool IsCoprocessor(ScannedCell cell, TokenRange range) => Array.Exists(
        Coprocessors, name => cell.Find(name, range.First, range.End) is int at and >= 0 && !cell.Has("with", range.First, at)
            && !cell.Has("+", range.First, at));

    private static bool IsWithoutNumbers(Candidate candidate) => candidate.Facts["Cores"] is null && candidate.Facts["BaseClock"] is null;

    // "AMD APU" says who made it, and no more.
    private static bool IsMakerAlone(Candidate candidate) => IsWithoutNumbers(candidate) && candidate.Facts["Model"] is null
        && candidate.Facts.Text("Family") is string family && ProcessorName.IsMaker(family);

    // "6 threads" or "turbo 2.9 GHz" behind a comma still speaks of the processor before it.
    private static bool IsContinuation(Candidate candidate) => IsWithoutNumbers(candidate) && candidate.Facts["Family"] is null;

    // "8-core, 3.2 GHz": the cores' clock.
    private static bool IsClockOf(Candidate last, Candidate candidate) => last.Facts["Cores"] is not null && last.Facts["BaseClock"] is null
        && last.Terms == candidate.Terms && candidate.Facts["BaseClock"] is not null && candidate.Facts["Cores"] is null
        && candidate.Facts["Family"] is null && candidate.Facts["Model"] is null;

    // "Chip: Apple M4" and then "CPU: 8-core or 10-core": the one chip comes in as many forms.
    private static void NameByTheOneChip(List<Candidate> candidates, ItemListBuilder list)
    {
        if (candidates.Count > 1 && list.Items is [ItemBuilder chip] && IsName(chip.Facts)
            && candidates.TrueForAll(candidate => candidate.Facts["Family"] is null && candidate.Facts["Model"] is null
                && candidate.Facts["Cores"] is not null))
        {
            candidates.ForEach(candidate => candidate.Facts.AddMissing(chip.Facts, "Maker", "Family", "Brand", "Model"));
            chip.Facts.Merge(candidates[0].Facts);
        }
    }

    // "Chip: Apple M2 or M2 Pro" and then "CPU: M2: 8-core; M2 Pro: 10-core or 12-core": each of them in forms of its own.
    private static void NameByTheirChips(List<Candidate> candidates, ItemListBuilder list)
    {
        foreach (FactSet chip in list.Items.Select(item => item.Facts).Where(IsName).ToList())
        {
            List<Candidate> forms = candidates.FindAll(candidate => candidate.Facts["Maker"] is null && candidate.Facts["Cores"] is not null
                && candidate.Facts.Text("Family") == chip.Text("Family"));
            foreach (Candidate form in forms)
            {
                form.Facts.Remove("Brand");
                form.Facts.AddMissing(chip, "Maker", "Brand");
            }

            if (forms.Count > 0)
            {
                chip.Merge(forms[0].Facts);
            }
        }
    }

    // A name, and nothing else yet.
    private static bool IsName(FactSet facts) => facts["Family"] is not null && facts["Cores"] is null && facts["BaseClock"] is null;

    // "Chip: Apple M2" and then "CPU: 8-core": what has no name is said of what has one, and says nothing else yet.
    private static bool IsOfNamedOnes(List<Candidate> candidates, ItemListBuilder list) =>
        candidates.Count == 1 && candidates[0].Facts["Family"] is null && candidates[0].Facts["Model"] is null && list.Items.Count > 0
        && list.Items.All(item => IsName(item.Facts));

    private static Candidate ReadOne(
        ScannedCell cell, TokenRange range, Terms terms, ItemListBuilder list, FactSet area, List<Candidate> before, ClockList clocks)
    {
        FactSet facts = list.NewFacts();
        int open = Parentheses.FirstOpening(cell, range);
        int close = cell.Find(")", open, range.End) is int found and >= 0 ? found : range.End;
        CoreKinds.Read(cell, range, facts);
        CoresAndThreads.Read(cell, range, facts);
        List<Measure> further = AsideChoices.Further(cell, range);
        foreach (Measure measure in cell.Measures.Where(measure => measure.First >= range.First && measure.End <= range.End
            && !further.Contains(measure)))
        {
            // "(8 performance cores at 3 GHz …)" says what kinds of cores there are, but "(10-core CPU with 8 …, up to 4 GHz)" more than that.
            bool aside = measure.First > open && measure.End <= close && facts["PerformanceCores"] is not null && !CountsBothKinds(measure, facts)
                && measure.Unit != Unit.Thread && !(measure.Unit.IsFrequency()
                    && (IsTurbo(cell, measure, range) || IsBase(cell, measure) || IsOfBothKinds(cell, measure, facts)));
            if (!aside && !clocks.Clocks.Contains(measure))
            {
                ReadMeasure(cell, measure, range, terms, facts);
            }
        }

        ProcessorName.Read(cell, range, facts, area, before);
        CoreDesigns.ReadCount(cell, range, facts);
        return new Candidate(facts, range, terms);
    }

    // "1.9 GHz base".
    private static bool IsBase(ScannedCell cell, Measure clock) => clock.End < cell.Count && cell.Tokens[clock.End].IsWord("base");

    // "(8P + 8E, 2.1 GHz)": behind them, where neither has a clock of its own.
    private static bool IsOfBothKinds(ScannedCell cell, Measure clock, FactSet facts) => facts["BaseClock"] is null && facts["EfficiencyClock"] is null
        && Separators.IsSeparator(cell.Tokens[clock.First - 1]);

    private static bool CountsBothKinds(Measure cores, FactSet facts) => cores.Unit == Unit.Core
        && cores.Number >= facts.Get<IntegerValue>("PerformanceCores")?.Number + (facts.Get<IntegerValue>("EfficiencyCores")?.Number ?? 0);

    private static void ReadMeasure(ScannedCell cell, Measure measure, TokenRange range, Terms terms, FactSet facts)
    {
        switch (measure.Unit)
        {
            case Unit.Core when measure.First > range.First && measure.End < range.End && cell.Tokens[measure.End].IsAnyOf(OtherParts):
                // "M2 (8-core CPU, 10-core GPU)".
                break;
            case Unit.Core when Whole(measure) is int cores:
                facts.Add("Cores", cores, cell);
                break;
            case Unit.Thread when Whole(measure) is int threads:
                facts.Add("Threads", threads, cell);
                break;
            case var unit when unit.IsFrequency() && Quantities.Of(measure).Equals(facts["BaseClock"]):
                break;
            case var unit when unit.IsFrequency():
                string name = facts["BaseClock"] is not null || terms == Terms.Maximum || IsTurbo(cell, measure, range) ? "TurboClock" : "BaseClock";
                facts.Add(name, measure, cell, Unit.Gigahertz);
                break;
        }
    }

    private static int? Whole(Measure measure) => measure.Number <= 100_000 && decimal.Truncate(measure.Number) == measure.Number
        ? (int)measure.Number
        : null;

    /// <summary>Whether the words beside a clock say that it is the highest.</summary>
    public static bool IsTurbo(ScannedCell cell, Measure clock, TokenRange range)
    {
        int from = Math.Max(range.First, clock.First - 4);
        return TurboWords.IsIn(cell, from, clock.First)
            || cell.Has("up to", from, clock.First) || cell.Has("max", from, clock.First)
            || (clock.End < range.End && TurboWords.IsAt(cell, clock.End))
            || (clock.End + 1 < range.End && cell.Tokens[clock.End].IsWord("max") && TurboWords.IsAt(cell, clock.End + 1));
    }
}
