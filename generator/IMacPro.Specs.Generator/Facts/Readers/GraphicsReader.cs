using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads graphics processors: name, cores, and memory of their own.</summary>
internal static class GraphicsReader
{
    private const int SmallestModel = 100;
    private static readonly string[] OfModes = ["mode", "modes", "color", "colors", "colour", "colours", "shades"];

    // "Fitted with an ATI Rage 128 Pro having 16 MB", "UHD 630 incl.".
    private static readonly string[] BeforeNames = ["custom", "fitted", "equipped", "with", "a", "an"];
    private static readonly string[] BehindNames = ["with", "using", "having", "incl", "included"];

    // Between the memory a graphics processor comes with and its name: "2 GB of dedicated memory Radeon Pro 560".
    private static readonly string[] WordsOfMemory = ["of", "video", "graphics", "dedicated", "memory", "RAM", "VRAM"];

    private static readonly string[] WordsOfPictures = ["grayscale", "greyscale", "colors", "colours"];

    private static readonly string[] WordsOfAsides =
        ["uses", "at", "via", "for", "used", "shared", "shares", "sharing", "driven", "supports", "supporting", "OpenGL",
            "OpenCL", "Vulkan", "DirectX", "Direct3D", "Metal"];

    private static readonly string[] Keys = ["Model", "Cores", "Memory", "MemoryKind"];

    public static IReadOnlyList<ItemBuilder> Read(ScannedCell cell, AreaBuilder area)
    {
        ItemListBuilder list = OptionsOf(area);
        List<Candidate> candidates = [];
        foreach (Offer offer in Offers.Split(cell, upToIsMaximum: false))
        {
            // "Expandable to Radeon X1900", "Maximum: 6 MB": it is no more of the same, as of memory, but another.
            Terms terms = offer.Terms == Terms.Maximum ? Terms.Optional : offer.Terms;
            foreach (TokenRange range in Alternatives.Split(cell, offer.Range, atSlashesApart: true)
                .SelectMany(range => RunTogether.Graphics(cell, range)))
            {
                Candidate candidate = ReadOne(cell, range, terms, list, candidates);
                if (candidates.Count > 0 && candidate.Facts["Model"] is null && candidate.Facts["Cores"] is null)
                {
                    AddNameless(candidate, candidates);
                }
                else if (!candidate.Facts.IsEmpty)
                {
                    candidates.AddRange(AsideChoices.Spread(cell, candidate, list));
                }
            }
        }

        if (candidates.Count == 0)
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "a graphics processor", "ATI Radeon 9600 with 64 MB DDR");
        }

        // "14-core or 18-core GPU".
        ComponentOptions.Inherit(candidates, "Model", "Maker");
        foreach (IGrouping<string?, Candidate> model in candidates.GroupBy(candidate => candidate.Facts.Text("Model"), StringComparer.Ordinal))
        {
            ComponentOptions.Inherit([.. model], "Maker");
        }

        InheritMemory(cell, candidates);
        return ComponentOptions.AddAll(candidates, list, cell);
    }

    // "with 64 MB Optional: 128 MB" is one name with memory of two sizes; anything else without a name adds to the one before.
    private static void AddNameless(Candidate candidate, List<Candidate> candidates)
    {
        FactSet last = candidates[candidates.Count - 1].Facts;
        if (candidate.Terms is Terms.Standard or Terms.Optional && candidate.Facts["Memory"] is Value memory
            && last["Memory"] is Value known && !memory.Equals(known))
        {
            candidate.Facts.AddMissing(last, "Model", "Maker", "Cores", "MemoryKind");
            last.AddMissing(candidate.Facts, "MemoryKind");
            candidates.Add(candidate);
        }
        else
        {
            if (candidate.Facts["MemoryKind"] is not null && last.Get<EnumValue>("MemoryKind") is { Members: [nameof(MemoryKind.Vram)] })
            {
                // "2 GB VRAM, GDDR6": the one is what it is for, the other what it is.
                last.Remove("MemoryKind");
            }

            last.Merge(candidate.Facts);
        }
    }

    /// <summary>
    /// Reads what a row about a chip says of the graphics on it: "12-core CPU, 30-core GPU". It counts only where the sheet has no row
    /// about graphics.
    /// </summary>
    public static void ReadChip(ScannedCell cell, AreaBuilder area)
    {
        bool isGraphics = false;
        int next = cell.Count;
        List<FactSet> found = [];
        List<Offer> offers = Offers.Split(cell, upToIsMaximum: false);
        foreach (Measure cores in cell.Measures.Where(measure => measure.Unit == Unit.Core && measure.Number <= int.MaxValue).Reverse())
        {
            isGraphics = (isGraphics && Separators.AreAll(cell, cores.End, next)) || (cores.End < cell.Count && cell.Tokens[cores.End].IsWord("GPU"));
            next = cores.First;
            if (isGraphics)
            {
                FactSet facts = OptionsOf(area).NewFacts();
                facts.Add("Model", "GPU", cell);
                facts.Add("Cores", (int)cores.Number, cell);
                if (offers.Exists(offer => offer.Terms == Terms.Optional && offer.Range.First <= cores.First && cores.First < offer.Range.End))
                {
                    facts.Add("IsOptional", isTrue: true, cell);
                }

                found.Insert(0, facts);
            }
        }

        found.ForEach(facts => area.List("OfChips", "GraphicsOption", Keys).Add(facts, cell));
    }

    /// <summary>Reads a row that states how many cores the graphics have, and nothing else.</summary>
    public static void ReadCores(ScannedCell cell, AreaBuilder area)
    {
        if (Counts.Of(cell.Tokens[0]) is int cores && (cell.Count == 1 || cell.Tokens[1].IsSymbol('(') || cell.Tokens[1].IsWord("cores")))
        {
            FactSet facts = OptionsOf(area).NewFacts();
            facts.Add("Cores", cores, cell);
            area.Facts.Remarks.NoteUnderstood();
            area.AddDetails(facts, cell);
        }
    }

    /// <summary>Reads a row about the memory of a graphics processor that is named elsewhere.</summary>
    public static void ReadMemory(ScannedCell cell, AreaBuilder area)
    {
        FactSet facts = OptionsOf(area).NewFacts();
        TokenRange[] stated =
        [
            .. Offers.Split(cell, upToIsMaximum: true).Where(offer => offer.Terms == Terms.Standard).Select(offer => offer.Range),
        ];
        if (stated is [TokenRange range]
            && (cell.Measures.Count(measure => measure.Unit.IsDataSize() && range.First <= measure.First && measure.End <= range.End) == 1
                || (cell.Count == 1 && MemoryKindFinder.Find(cell) is not null)))
        {
            AddMemory(cell, range, facts);
            area.Facts.Remarks.NoteUnderstood();
            area.AddDetails(facts, cell);
        }
    }

    /// <summary>Names the graphics processors once all is known of them.</summary>
    public static void Complete(MachineBuilder machine)
    {
        ItemListBuilder list = OptionsOf(machine[Areas.Graphics]);
        ItemBuilder[] ofChips = [.. machine[Areas.Graphics].TakeLists(except: list).SelectMany(chips => chips.Items)];
        foreach (ItemBuilder chip in list.Items.Count == 0 ? ofChips : [])
        {
            AddMaker(chip.Facts, ProcessorReader.OptionsOf(machine[Areas.Processor]));
            list.Add(chip.Facts, chip.Cell);
        }

        if (machine[Areas.Graphics].Details is ItemBuilder details)
        {
            if (list.Items.Count == 0 && details.Facts["Cores"] is not null)
            {
                details.Facts.Add("Model", "GPU", details.Cell);
                AddMaker(details.Facts, ProcessorReader.OptionsOf(machine[Areas.Processor]));
            }

            ComponentOptions.AddDetails(details, list);
        }

        foreach (ItemBuilder part in list.Items.Where(item => item.Facts.Text("Model") == "GPU"))
        {
            AddMaker(part.Facts, ProcessorReader.OptionsOf(machine[Areas.Processor]));
        }

        OptionNames.Assign(
            list.Items,
            always: 2,
            facts => [NameOf(facts), CoresOf(facts), MemoryOf(facts)],
            (facts, used) => string.Join(
                " ", CoresOf(facts), facts.Text("Maker"), NameOf(facts), used > 2 ? MemoryOf(facts) : "")
                .Replace("  ", " "));
    }

    // Who made the chip made the graphics on it.
    private static void AddMaker(FactSet facts, ItemListBuilder processors)
    {
        if (processors.Items.Select(processor => processor.Facts.Text("Maker")).Distinct(StringComparer.Ordinal).Count() == 1)
        {
            facts.AddMissing(processors.Items[0].Facts, "Maker");
        }
    }

    private static ItemListBuilder OptionsOf(AreaBuilder area) => area.List("Options", "GraphicsOption", Keys);

    // "Video memory | 2 MB": where that is all there is, it is called by it.
    private static string NameOf(FactSet facts) => facts.Text("Model") ?? (facts["Cores"] is null ? MemoryOf(facts) : "");

    private static string CoresOf(FactSet facts) =>
        facts.Get<IntegerValue>("Cores") is { } cores ? $"{Invariant.Text(cores.Number)}-core" : "";

    private static string MemoryOf(FactSet facts) =>
        facts.Get<QuantityValue>("Memory") is { } memory ? Words.Describe(memory) : "";

    private static Candidate ReadOne(
        ScannedCell cell, TokenRange range, Terms terms, ItemListBuilder list, List<Candidate> before)
    {
        FactSet facts = list.NewFacts();
        TokenRange name = Resolution.Find(cell, range.First, range.End) is Resolution mode
            && mode.First == range.First ? default : NameRange(cell, range);
        if (!name.IsEmpty && (IsAside(cell, name, before) || PortLexicon.Find(cell, name.First, out _) > 0 || IsAmount(cell, name)
            || cell.LengthAt("- bit", name.First + 1) > 0
            || Array.Exists(WordsOfPictures, word => cell.Has(word, name.First, name.End))))
        {
            // "RTX A4000 with 16 GB, 4× DisplayPort", "Zeta 2, 36 CUs, 10.28 TFLOPS", "32-bit color", "1120 × 832, four-level grayscale".
            return new Candidate(facts, range, terms);
        }

        if (!name.IsEmpty && !cell.TextOf(name.First, name.End).Any(character => char.IsUpper(character) || char.IsDigit(character)))
        {
            // "to be ordered apart": what has neither a capital nor a number is no name.
            return new Candidate(facts, range, terms);
        }

        GraphicsName.Read(cell, name, facts, before);
        if (cell.FirstMeasure(Unit.Core, range.First, range.End) is Measure cores && cores.Number <= int.MaxValue)
        {
            facts.Add("Cores", (int)cores.Number, cell);
        }

        AddMemory(cell, range, facts);
        return new Candidate(facts, range, terms);
    }

    private static void AddMemory(ScannedCell cell, TokenRange range, FactSet facts)
    {
        if (cell.FirstMeasure(unit => unit.IsDataSize(), range.First, range.End) is Measure memory)
        {
            facts.Add("Memory", memory, cell, Unit.Gigabyte, binary: true);
        }

        if (MemoryKindFinder.Find(cell, range.First, range.End) is MemoryKind kind)
        {
            facts.Add("MemoryKind", kind, cell);
        }
    }

    // "UHD Graphics, Alder Lake GT2, uses system memory, at 00:02.0": what is said of the one before.
    private static bool IsAside(ScannedCell cell, TokenRange name, List<Candidate> before) => before.Count > 0
        && (CodeNames.IsAt(cell, name.First, name.End) || cell.Tokens[name.First].IsAnyOf(WordsOfAsides));

    // A model has more digits, or no word of its own behind it: "8 or 11 graphics", "262,144 in another mode".
    private static bool IsAmount(ScannedCell cell, TokenRange name)
    {
        Token number = cell.Tokens[name.First];
        Token behind = name.First + 1 < name.End ? cell.Tokens[name.First + 1] : number;
        return number.IsNumber
            && ((number.Number < SmallestModel && behind.Kind == TokenKind.Word && !behind.Glued && !behind.IsWord("graphics"))
                || Array.Exists(OfModes, word => cell.Has(word, name.First, name.End)));
    }

    // The name goes up to "with", to its memory, or to an aside.
    private static TokenRange NameRange(ScannedCell cell, TokenRange range)
    {
        int first = range.First;
        if (cell.FirstMeasure(Unit.Core, range.First, range.End) is Measure cores && cores.First == first)
        {
            first = cores.End;
        }

        while (first < range.End && (cell.Tokens[first].IsSymbol('(') || IsBeforeName(cell, first)))
        {
            // "(from 2001) Radeon": what stands in parentheses before the name is none of it.
            first = cell.Tokens[first].IsSymbol('(') && cell.Find(")", first, range.End) is int close and >= 0 ? close + 1 : first + 1;
        }

        first = NameBehindMemory(cell, first, range.End) ?? first;

        // "2.9 GHz model adds AMD Radeon R9": which of the machines has it.
        if (cell.Measures.Any(measure => measure.First == first && measure.Unit.IsFrequency()))
        {
            first = GraphicsName.FindMaker(cell, first, range.End);
        }

        int end = first;
        while (end < range.End && !Ends(cell, end))
        {
            end++;
        }

        while (end > first && cell.Tokens[end - 1].IsSymbol('-'))
        {
            // "GeForce MX450 - 2048 MB".
            end--;
        }

        return new TokenRange(first, end);
    }

    // "2 GB AMD Radeon HD 7870M", "8 GB GDDR6 Radeon Pro 5500 XT"; "128 MB GDDR3, AGP 4×" names none.
    private static int? NameBehindMemory(ScannedCell cell, int first, int end)
    {
        if (cell.FirstMeasure(unit => unit.IsDataSize(), first, end) is not Measure memory || memory.First != first)
        {
            return null;
        }

        int name = memory.End;
        while (name < end && (cell.Tokens[name].IsAnyOf(WordsOfMemory) || MemoryKindFinder.Find(cell, name, name + 1) is not null))
        {
            name++;
        }

        return name < end && BeginsName(cell, name, end) ? name : null;
    }

    private static bool BeginsName(ScannedCell cell, int at, int end)
    {
        Token word = cell.Tokens[at];
        return GraphicsName.FindMaker(cell, at, at + 1) == at
            || (word.Kind == TokenKind.Word && char.IsUpper(word.Text[0])
                && (word.Text.Any(char.IsLower) || (at + 1 < end && cell.Tokens[at + 1].IsNumber && cell.Tokens[at + 1].Number >= SmallestModel)));
    }

    // "Integrated …", "Discrete: …", "two …", "2 × …", "up to 2 × …".
    private static bool IsBeforeName(ScannedCell cell, int at)
    {
        Token token = cell.Tokens[at];
        return IsSort(token) || token.IsAnyOf(BeforeNames) || token.IsSymbol('×')
            || (token.IsSymbol(':') && at > 0 && IsSort(cell.Tokens[at - 1]))
            || (token.Kind == TokenKind.Word && token.Number >= 0)
            || (token.IsWord("up") && at + 1 < cell.Count && cell.Tokens[at + 1].IsWord("to"))
            || (token.IsWord("to") && at > 0 && cell.Tokens[at - 1].IsWord("up"))
            || (token.IsNumber && at + 1 < cell.Count
                && (cell.Tokens[at + 1].IsSymbol('×') || GraphicsName.FindMaker(cell, at + 1, at + 2) == at + 1));
    }

    private static bool IsSort(Token token) => token.IsWord("integrated") || token.IsWord("dedicated") || token.IsWord("discrete");

    private static bool Ends(ScannedCell cell, int at)
    {
        Token token = cell.Tokens[at];
        return token.IsSymbol('(') || token.IsAnyOf(BehindNames) || IsShortWith(cell, at) || token.IsSymbol(':')
            || token.IsSymbol('@')
            || cell.Measures.Any(measure => measure.First == at
                && (measure.Unit.IsDataSize() || measure.Unit.IsFrequency() || measure.Unit == Unit.Core))
            || MemoryKindFinder.Find(cell, at, at + 1) is not null;
    }

    // "w/ 64 MB".
    private static bool IsShortWith(ScannedCell cell, int at) => cell.LengthAt("w /", at) > 0 && cell.Tokens[at + 1].Glued;

    // Memory said once behind several names belongs to all of them, but not to graphics that come beside the last, "Radeon 780M and Radeon RX
    // 7700S with 8 GB", or are built into a processor; what stands before a name, "4 GB Radeon Pro 560", is of that alone.
    private static void InheritMemory(ScannedCell cell, List<Candidate> candidates)
    {
        for (int i = candidates.Count - 2; i >= 0; i--)
        {
            Candidate next = candidates[i + 1];
            if (candidates[i].Facts["Memory"] is null && candidates[i].Terms == next.Terms
                && NameBehindMemory(cell, next.Range.First, next.Range.End) is null && !cell.Has("and", candidates[i].Range.End, next.Range.First)
                && candidates[i].Facts.Text("Maker") == next.Facts.Text("Maker"))
            {
                candidates[i].Facts.AddFrom(next.Facts, "Memory");
                candidates[i].Facts.AddFrom(next.Facts, "MemoryKind");
            }
        }
    }
}
