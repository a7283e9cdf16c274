using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads who made a processor and what it is called: what is left when cores, clocks and common words are taken away.</summary>
internal static class ProcessorName
{
    private static readonly string[] Makers =
    [
        "MOS Technology", "Western Design Center", "Intel", "AMD", "Apple", "Motorola", "IBM", "Qualcomm", "Broadcom", "Samsung", "MediaTek", "Rockchip", "Allwinner",
        "Nvidia", "NXP", "Zilog", "MOS", "Cyrix", "VIA", "Transmeta", "Sun", "DEC", "MIPS", "Acorn", "Arm", "WDC",
    ];

    private static readonly string[] NotNames =
    [
        "processor", "processors", "cpu", "cpus", "soc", "chip", "with", "at", "a", "an", "the", "of", "running", "clocked",
        "turbo", "boost", "up", "to", "from", "threads", "performance", "efficiency",
    ];

    public static void Read(ScannedCell cell, TokenRange range, FactSet facts, FactSet area)
    {
        int end = Parentheses.FirstOpening(cell, range);
        ReadMicroarchitecture(cell, range, area);
        TokenRange name = LongestName(cell, new TokenRange(range.First, end));
        if (name.IsEmpty)
        {
            return;
        }

        int family = name.First;
        if (Array.Find(Makers, maker => cell.Find(maker, name.First, name.End) == name.First) is string maker
            && name.First + WordsIn(maker) < name.End)
        {
            facts.Add("Maker", maker, cell);
            family += WordsIn(maker);
            while (family < name.End - 1 && IsBased(cell, family))
            {
                family += 3;
            }
        }

        int familyEnd = ReadModel(cell, new TokenRange(family, name.End), range, facts, out string aside);
        string familyName = aside.Length > 0 ? $"{cell.TextOf(family, familyEnd)} {aside}" : cell.TextOf(family, familyEnd);
        if (familyName.Length > 0)
        {
            string? made = facts.Text("Maker");
            facts.Add("Family", familyName, cell);
            facts.Add("Brand", made is null ? familyName : $"{made} {familyName}", cell);
        }
    }

    private static int WordsIn(string name) => name.Count(character => character == ' ') + 1;

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

    private static bool IsBased(ScannedCell cell, int at) =>
        at + 2 < cell.Count && cell.Tokens[at].Kind == TokenKind.Word
        && cell.Tokens[at + 1].IsSymbol('-') && cell.Tokens[at + 2].IsWord("based");

    // The last name stands: "Intel Core i5 4-core 2.4 GHz" and "2.4 GHz 4-core Intel Core i5" name the same processor.
    private static TokenRange LongestName(ScannedCell cell, TokenRange range)
    {
        TokenRange longest = default;
        int first = range.First;
        for (int i = range.First; i <= range.End; i++)
        {
            Measure? measure = i < range.End ? MeasureAt(cell, i) : null;
            bool ends = i == range.End || measure is not null || IsNoName(cell.Tokens[i]) || EndsAtDash(cell, i, range)
                || IsMaximum(cell, i, range);
            if (!ends)
            {
                continue;
            }

            if (i - first > longest.End - longest.First)
            {
                longest = new TokenRange(first, i);
            }

            i = measure is Measure passed ? passed.End - 1 : i;
            first = i + 1;
        }

        return longest;
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

    private static bool IsNoName(Token token) => token.Kind switch
    {
        TokenKind.Symbol => !token.IsSymbol('-') && !token.IsSymbol('/') && !token.IsSymbol('+'),
        TokenKind.Word => Array.Exists(NotNames, token.IsWord) || (token.Number > 0 && token.Text.Length > 1),
        _ => false,
    };

    // "M1 Max" is a name; "max 2.9 GHz" is none.
    private static bool IsMaximum(ScannedCell cell, int at, TokenRange range) =>
        cell.Tokens[at].IsWord("max") && at + 1 < range.End && MeasureAt(cell, at + 1) is not null;

    private static bool EndsAtDash(ScannedCell cell, int at, TokenRange range) =>
        cell.Tokens[at].IsSymbol('-') && (at + 1 >= range.End || !cell.Tokens[at + 1].Glued || !cell.Tokens[at].Glued);

    // A model number stands in parentheses, behind a dash, or as digits at the name's end; returns where the family ends.
    private static int ReadModel(ScannedCell cell, TokenRange name, TokenRange whole, FactSet facts, out string aside)
    {
        aside = "";
        TokenRange inside = Parentheses.Contents(cell, whole)
            .Select(content => WithoutMaker(cell, content))
            .FirstOrDefault(content => IsModel(cell, content));
        int dash = LastDash(cell, name);
        if (!inside.IsEmpty)
        {
            facts.Add("Model", cell.TextOf(inside.First, inside.End), cell);
            return name.End;
        }

        if (dash > name.First)
        {
            facts.Add("Model", cell.TextOf(dash - 1, name.End), cell);
            return dash;
        }

        int model = name.End - 1;
        model -= model > name.First && cell.Tokens[model].Kind == TokenKind.Word && cell.Tokens[model].Glued ? 1 : 0;
        if (model >= name.First && cell.Tokens[model].IsNumber && cell.Tokens[model].Number >= 100)
        {
            facts.Add("Model", cell.TextOf(model, name.End), cell);
            TokenRange line = Parentheses.Contents(cell, whole).FirstOrDefault(content => content.End - content.First == 1
                && cell.Tokens[content.First].Kind == TokenKind.Word);
            aside = line.IsEmpty ? "" : cell.TextOf(line.First, line.End);

            // Where the number is all there is, the family is called by it.
            return model > name.First ? model : name.End;
        }

        return name.End;
    }

    // "(Broadcom BCM2711)" names the chip's maker too.
    private static TokenRange WithoutMaker(ScannedCell cell, TokenRange content) =>
        content.End - content.First > 1 && Array.Exists(Makers, cell.Tokens[content.First].IsWord)
            ? content with { First = content.First + 1 }
            : content;

    private static int LastDash(ScannedCell cell, TokenRange name)
    {
        for (int i = name.End - 2; i > name.First; i--)
        {
            if (cell.Tokens[i].IsSymbol('-') && cell.Tokens[i + 1].IsNumber)
            {
                return i;
            }
        }

        return -1;
    }

    // "(E-2314)", "(8100B)", "(1030NG7)": one run of letters and digits, three digits of them together.
    private static bool IsModel(ScannedCell cell, TokenRange content)
    {
        for (int i = content.First + 1; i < content.End; i++)
        {
            if (!cell.Tokens[i].Glued)
            {
                return false;
            }
        }

        int digits = 0;
        foreach (char character in content.IsEmpty ? "" : cell.TextOf(content.First, content.End))
        {
            digits = char.IsDigit(character) ? digits + 1 : digits >= 3 ? digits : 0;
        }

        return digits >= 3;
    }
}
