using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads who made a processor and what it is called: what is left when cores, clocks and common words are taken away.</summary>
internal static class ProcessorName
{
    private static readonly string[] Makers =
    [
        "MOS Technology", "Western Design Center", "Intel", "AMD", "Apple", "Motorola", "Freescale", "IBM", "Qualcomm", "Broadcom", "Samsung",
        "MediaTek", "Rockchip", "Allwinner", "Amlogic", "Texas Instruments", "Nvidia", "NXP", "Zilog", "MOS", "Cyrix", "VIA", "Transmeta",
        "Sun", "Fujitsu", "Hitachi", "NEC", "DEC", "MIPS", "Acorn", "Arm", "WDC", "Microsoft", "Loongson", "SiFive", "StarFive", "HP",
    ];

    private static readonly string[] Lines =
    [
        "Core i3", "Core i5", "Core i7", "Core i9", "Core m3", "Core m5", "Core m7", "Core M", "Core Solo", "Core Duo", "Core 2 Solo", "Core 2 Duo",
        "Core 2 Quad",
    ];

    private static readonly string[] ShortLines = ["i3", "i5", "i7", "i9"];
    private static readonly string[] Editions = ["Extreme", "Edition"];
    private static readonly string[] UseWords = ["on", "for", "in"];
    private static readonly string[] Processors = ["processor", "processors", "cpu", "cpus"];

    // "Ryzen 9 7940HS mobile processor": what it is made for.
    private static readonly string[] Sorts = ["mobile", "desktop", "server", "embedded"];

    private static readonly string[] NotNames =
    [
        .. Processors, "soc", "chip", "apu", "with", "at", "a", "an", "the", "of", "running", "clocked",
        "base", "turbo", "boost", "boosts", "boosting", "hybrid", "up", "to", "from", "threads", "performance", "efficiency", "per", "cores",
        "cache", "L1", "L2", "L3", "L4", "shared", "custom", "each", "vPro",
        .. UseWords,
    ];

    public static bool IsMaker(string name)
    {
        foreach (string maker in Makers)
        {
            if (maker.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public static void Read(ScannedCell cell, TokenRange range, FactSet facts, FactSet area, IReadOnlyList<Candidate> before)
    {
        int end = Parentheses.FirstOpening(cell, range);
        ReadMicroarchitecture(cell, range, area);
        TokenRange name = LongestName(cell, new TokenRange(range.First, end));
        if (name.IsEmpty && cell.Find(")", end, range.End) is int close and >= 0)
        {
            // "3.6 GHz (i7-9700K) 8-core Intel Core i7".
            name = LongestName(cell, new TokenRange(close + 1, range.End));
        }

        if (name.IsEmpty)
        {
            facts.Add("Model", ProcessorModel.Inside(cell, range), cell);
            return;
        }

        if (before.Count > 0 && !cell.TextOf(name.First, name.End).Any(character => char.IsUpper(character) || char.IsDigit(character)))
        {
            // "from the shop only": behind another, a name has a capital or a number.
            return;
        }

        int family = name.First;
        string made = "";
        if (Array.Find(Makers, maker => cell.Find(maker, name.First, name.End) == name.First) is string maker
            && name.First + WordsIn(maker) < name.End)
        {
            made = maker;
            facts.Add("Maker", maker, cell);
            family += WordsIn(maker);
            while (family < name.End - 1 && IsBased(cell, family))
            {
                family += 3;
            }
        }

        int line = LineEnd(cell, family, name.End);
        area.Add("Microarchitecture", cell.TextOf(line, name.End), cell);
        int familyEnd = ProcessorModel.Read(cell, new TokenRange(family, line), range, facts, out string aside);
        string named = aside.Length > 0 ? $"{cell.TextOf(family, familyEnd)} {aside}" : cell.TextOf(family, familyEnd);
        if (named.Length > 0)
        {
            AddFamily(cell, made, named, facts, before);
        }
    }

    private static void AddFamily(ScannedCell cell, string maker, string family, FactSet facts, IReadOnlyList<Candidate> before)
    {
        for (int i = before.Count - 1; i >= 0 && maker.Length == 0; i--)
        {
            FactSet known = before[i].Facts;
            string line = known.Text("Family") is string text ? ProcessorLine.Continue(text, known.Text("Model") ?? "", family) : "";
            if (line.Length > 0)
            {
                // "Core i3-7100U, i5-7200U": what was named once holds for the names behind it.
                maker = known.Text("Maker") ?? "";
                if (line == known.Text("Family") && facts["Model"] is null && !line.EndsWith(family, StringComparison.OrdinalIgnoreCase))
                {
                    facts.Add("Model", family, cell);
                }

                family = line;
                break;
            }
        }

        if (maker.Length == 0 && Array.IndexOf(ShortLines, family) >= 0)
        {
            // "i5-10500": everybody knows whose it is, and so nobody says so.
            (maker, family) = ("Intel", "Core " + family);
        }

        if (facts["Maker"] is null)
        {
            facts.Add("Maker", maker, cell);
        }

        facts.Add("Family", family, cell);
        facts.Add("Brand", maker.Length == 0 ? family : $"{maker} {family}", cell);
    }

    private static int WordsIn(string name) => name.Count(character => character == ' ') + 1;

    /// <summary>
    /// The same cell, from which is not read of which generation a processor is, which its model number tells too: "13th Gen Intel Core i7",
    /// "Intel Core i5 (8th Gen) 8250U".
    /// </summary>
    public static ScannedCell WithoutGenerations(ScannedCell cell)
    {
        List<(int Start, int End)> generations = [];
        for (int i = 0; i < cell.Count; i++)
        {
            int end = i + GenerationAt(cell, i);
            if (end > i)
            {
                bool isAside = i > 0 && cell.Tokens[i - 1].IsSymbol('(') && end < cell.Count && cell.Tokens[end].IsSymbol(')');
                generations.Add(isAside ? (cell.Tokens[i - 1].Start, cell.Tokens[end].End) : (cell.Tokens[i].Start, cell.Tokens[end - 1].End));
            }
        }

        return generations.Count == 0 ? cell : cell.Without(generations);
    }

    // How many tokens tell a generation.
    private static int GenerationAt(ScannedCell cell, int at)
    {
        int word = at + 2 + (at + 2 < cell.Count && cell.Tokens[at + 2].IsSymbol('-') ? 1 : 0);
        bool ordinal = word < cell.Count && cell.Tokens[at].IsNumber && cell.Tokens[at + 1].Glued && cell.Tokens[at + 1].Text.Length == 2;
        return ordinal && (cell.Tokens[word].IsWord("gen") || cell.Tokens[word].IsWord("generation")) ? word + 1 - at : 0;
    }

    // "Intel Nehalem-based Core i7" names the design generation on the way.
    private static void ReadMicroarchitecture(ScannedCell cell, TokenRange range, FactSet area)
    {
        for (int i = range.First; i + 2 < range.End; i++)
        {
            if (IsBased(cell, i))
            {
                area.Add("Microarchitecture", cell.TextOf(i, i + 1), cell);
            }
        }
    }

    // "Core i7 Kaby Lake": behind the line, in words alone, the design's code name.
    private static int LineEnd(ScannedCell cell, int first, int end)
    {
        int line = first + Lines.Max(name => cell.LengthAt(name, first));
        bool isLine = line > first && line < end;
        for (int i = line; isLine && i < end; i++)
        {
            isLine = cell.Tokens[i].Kind == TokenKind.Word && cell.Tokens[i].Text.All(char.IsLetter)
                && !cell.Tokens[i].IsAnyOf(Editions);
        }

        return isLine ? line : end;
    }

    private static bool IsBased(ScannedCell cell, int at) =>
        at + 2 < cell.Count && cell.Tokens[at].Kind == TokenKind.Word
        && cell.Tokens[at + 1].IsSymbol('-') && cell.Tokens[at + 2].IsWord("based");

    // The last name stands: "Intel Core i5 4-core 2.4 GHz" and "2.4 GHz 4-core Intel Core i5" name the same processor.
    private static TokenRange LongestName(ScannedCell cell, TokenRange range)
    {
        TokenRange longest = default;
        bool isQuoted = true;
        bool isName = false;
        bool quoted = false;
        int first = range.First;
        for (int i = range.First; i <= range.End; i++)
        {
            Measure? measure = i < range.End ? MeasureAt(cell, i) : null;
            bool lettered = i < range.End && IsLetteredCores(cell, i);
            int passed = i == range.End ? 0
                : measure is Measure found ? found.End - i
                : lettered ? 3
                : IsProcess(cell, i) ? 2
                : CoresAndThreads.LengthAt(cell, i);
            bool ends = i == range.End || passed > 0 || IsNoName(cell, i, first) || (i == first && cell.Tokens[i].IsSymbol('-'))
                || EndsAtDash(cell, i, range)
                || IsMaximum(cell, i, range);
            if (!ends)
            {
                continue;
            }

            // "700 MHz on SE", "2.0 GHz for servers": where it is used, no name.
            bool isUse = i < range.End && !cell.Tokens[i].Glued && cell.Tokens[i].IsAnyOf(UseWords);

            // Xeon "Westmere-EP": what is quoted names the processor only where nothing else does; and so "integrated floating-point unit".
            bool named = HasName(cell, first, i) && !NamesCores(cell.Tokens[first]);
            bool isBetter = quoted != isQuoted ? isQuoted : named != isName ? named : i - first > longest.End - longest.First;
            if (isBetter && HasWords(cell, first, i))
            {
                longest = new TokenRange(first, i);
                isQuoted = quoted;
                isName = named;
            }

            if (isUse)
            {
                break;
            }

            quoted ^= i < range.End && cell.Tokens[i].IsSymbol('"');
            i += Math.Max(0, passed - 1);
            first = i + 1;
        }

        return longest;
    }

    // "Broadcom BCM2712 quad-core Arm Cortex-A76": what the cores are, and not the chip.
    private static bool NamesCores(Token token) => token.IsWord("Arm") || token.IsWord("Cortex");

    // A name has a capital or a number.
    private static bool HasName(ScannedCell cell, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (cell.Tokens[i].Text.Any(character => char.IsUpper(character) || char.IsDigit(character)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWords(ScannedCell cell, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (cell.Tokens[i].Kind != TokenKind.Symbol)
            {
                return true;
            }
        }

        return false;
    }

    private static Measure? MeasureAt(ScannedCell cell, int at)
    {
        foreach (Measure measure in cell.Measures)
        {
            if (measure.First == at)
            {
                return measure;
            }
        }

        return null;
    }

    // "P-cores".
    private static bool IsLetteredCores(ScannedCell cell, int at) => cell.Tokens[at].Text.Length == 1 && at + 2 < cell.Count
        && cell.Tokens[at + 1].IsSymbol('-') && (cell.Tokens[at + 2].IsWord("cores") || cell.Tokens[at + 2].IsWord("core"));

    // "7 nm" says how the processor was made.
    private static bool IsProcess(ScannedCell cell, int at) => cell.Tokens[at].IsNumber && at + 1 < cell.Count && cell.Tokens[at + 1].IsWord("nm");

    // "Dual-processors": what is glued to no name is none either.
    private static bool IsNoName(ScannedCell cell, int at, int first)
    {
        Token token = cell.Tokens[at];
        return token.Kind switch
        {
            TokenKind.Symbol => !token.IsSymbol('-') && !token.IsSymbol('/') && !(token.IsSymbol('+') && token.Glued),
            TokenKind.Word => ((!token.Glued || at == first) && token.IsAnyOf(NotNames))
                || (token.IsAnyOf(Sorts) && at + 1 < cell.Count && cell.Tokens[at + 1].IsAnyOf(Processors))
                || (token.Number > 0 && token.Text.Length > 1 && !EndsLine(cell, at)),

            // "4× Cortex-A72", "4 P-cores" and "4 efficiency cores" count cores.
            TokenKind.Number => at + 1 < cell.Count && (cell.Tokens[at + 1].IsSymbol('×') || IsLetteredCores(cell, at + 1)
                || cell.Tokens[at + 1].IsAnyOf(CoreKinds.Words)),
            _ => false,
        };
    }

    // The "Quad" of "Core 2 Quad" counts nothing.
    private static bool EndsLine(ScannedCell cell, int at) =>
        Array.Exists(Lines, line => WordsIn(line) - 1 <= at && cell.LengthAt(line, at + 1 - WordsIn(line)) == WordsIn(line));

    // "M1 Max 10-core" is a name; "max 2.9 GHz", "i7 max 2.9 GHz" and "2.9 GHz max turbo" are none.
    private static bool IsMaximum(ScannedCell cell, int at, TokenRange range) => cell.Tokens[at].IsWord("max") && at + 1 < range.End
        && ((MeasureAt(cell, at + 1) is Measure most && !(OfferMarkers.IsOfChip(cell, at) && most.Unit == Unit.Core))
            || TurboWords.IsAt(cell, at + 1));

    private static bool EndsAtDash(ScannedCell cell, int at, TokenRange range) =>
        cell.Tokens[at].IsSymbol('-') && (at + 1 >= range.End || !cell.Tokens[at + 1].Glued || !cell.Tokens[at].Glued);
}
