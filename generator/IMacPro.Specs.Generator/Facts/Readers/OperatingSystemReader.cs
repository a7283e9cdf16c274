using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads which operating systems a machine runs: the first, the last, or both in one cell.</summary>
internal static class OperatingSystemReader
{
    private const int FirstYear = 1980;
    private const int LastYear = 2100;

    private static readonly string[] OpenEnds = ["current", "latest", "present", "newest"];

    // "10.5, upgradable to 10.11": what stands before "to" without saying anything of the first version.
    private static readonly string[] UpgradeWords =
        ["up", "upgradable", "upgradeable", "updatable", "updateable", "upgrade", "upgrades", "upgraded", "updated", "update"];

    // "Alder or later" bounds what "Alder" names.
    private static readonly string[] Onwards = ["or", "and", "later", "newer", "higher", "above", "up", "onward", "onwards"];

    public static void ReadMinimum(ScannedCell cell, AreaBuilder area) => ReadBound(cell, area, "Minimum");

    /// <summary>Reads the last version; a word such as "Current" states that there is none yet.</summary>
    public static void ReadMaximum(ScannedCell cell, AreaBuilder area)
    {
        if (Array.Exists(OpenEnds, cell.Text.StartsWithWord))
        {
            area.Facts.Remarks.NoteUnderstood();
        }
        else
        {
            ReadBound(cell, area, "Maximum");
        }
    }

    /// <summary>Reads a range: "macOS (Tiger through Leopard)", "10.4.2 – 10.6".</summary>
    public static void ReadRange(ScannedCell cell, AreaBuilder area)
    {
        bool isFurther = area.Facts["Stated"] is not null;
        area.Facts.Add("Stated", cell.Text, cell);
        if (isFurther && IsAnother(cell, area.Facts))
        {
            return;
        }

        AddFamilyOfKey(cell, area.Facts);
        List<(string Bound, TokenRange Range)> parts = SystemBounds.Find(cell);
        parts.ForEach(part => ReadBound(cell, part.Range, area, part.Bound));
        if (parts.Count > 0 || ReadSeveralNames(cell, area.Facts))
        {
            return;
        }

        TokenRange inside = Parentheses.Contents(cell, new TokenRange(0, cell.Count)).FirstOrDefault();
        int end = inside.IsEmpty ? cell.Count : inside.First - 1;
        inside = inside.IsEmpty || !IsYear(cell.Tokens[inside.First]) ? inside : default;
        TokenRange outside = new(ReadFamily(cell, new TokenRange(0, end), area.Facts), end);

        // "macOS (Tiger through Leopard)", but "10.5 (Intel only)".
        TokenRange range = inside.IsEmpty || (MiddleOf(cell, inside) < 0 && NumberIn(cell, outside) < outside.End) ? outside : inside;
        int middle = MiddleOf(cell, range);
        if (middle < 0)
        {
            ReadOnlyOne(cell, range, area.Facts);
            return;
        }

        TokenRange first = WithoutUpgrade(cell, new TokenRange(range.First, middle));
        ReadVersion(cell, first.IsEmpty ? outside : first, area.Facts, "Minimum");
        if (!(middle + 2 == range.End && cell.Tokens[middle + 1].IsAnyOf(OpenEnds)))
        {
            SystemNames.MacFamilyAt(cell, middle + 1, out int last);
            ReadVersion(cell, new TokenRange(last, range.End), area.Facts, "Maximum");
        }
    }

    // "Mac OS | 9.1 to 9.2.2".
    private static void AddFamilyOfKey(ScannedCell cell, FactSet facts)
    {
        if (facts["Family"] is null && SystemNames.MacFamilyAt(cell, 0, out _) is null
            && cell.Key is ScannedCell key && SystemNames.MacFamilyAt(key, 0, out int end) is string family && end == key.Count)
        {
            facts.Add("Family", family, cell);
        }
    }

    // "Mac OS 9.1 to 9.2.2, Mac OS X 10.0 to 10.3.9": one line of systems, from the first version of the first to the last of all.
    private static bool ReadSeveralNames(ScannedCell cell, FactSet facts)
    {
        List<TokenRange> parts = SystemNames.Parts(cell, new TokenRange(0, cell.Count));
        if (parts.Count < 2 || (facts["Family"] is null && SystemNames.MacFamilyAt(cell, 0, out _) is null))
        {
            return false;
        }

        if (parts.Exists(part => NumberIn(cell, part) == part.End))
        {
            // "Mac OS 9, Mac OS X": which families there were, and of no one the first or the last.
            ReadFamily(cell, parts[0], facts);
            return true;
        }

        int middle = MiddleOf(cell, parts[0]);
        ReadVersion(cell, new TokenRange(ReadFamily(cell, parts[0], facts), middle < 0 ? parts[0].End : middle), facts, "Minimum");
        TokenRange last = SystemNames.Outermost(cell, parts, highest: true);
        middle = MiddleOf(cell, last);
        if (last != parts[0] || middle >= 0)
        {
            SystemNames.MacFamilyAt(cell, last.First, out int start);
            ReadVersion(cell, last with { First = middle < 0 ? start : middle + 1 }, facts, "Maximum");
        }

        return true;
    }

    // A second row may be of a system beside the first: its versions are not those of the first.
    private static bool IsAnother(ScannedCell cell, FactSet facts) =>
        SystemNames.MacFamilyAt(cell, 0, out _) is null && cell.Count > 0 && cell.Tokens[0].Kind == TokenKind.Word
        && facts.Text("Family") is string family && cell.LengthAt(family, 0) == 0;

    // One version alone is the one the machine came with; "macOS" alone, or a list of programs, states none.
    private static void ReadOnlyOne(ScannedCell cell, TokenRange range, FactSet facts)
    {
        int number = NumberIn(cell, range);
        bool isNamed = facts.Text("Family") is string family && SystemNames.IsMac(family) && IsWords(cell, range.First, number);
        if (number < range.End && (number == range.First || isNamed) && facts["Family"] is not null)
        {
            ReadVersion(cell, range, facts, "Minimum");
        }
        else if (number == range.End && isNamed && EndOfName(cell, range) is int end && end < range.End && IsWords(cell, range.First, end))
        {
            // "macOS Alder or later": what is named is the first; of "macOS Alder" alone nobody knows.
            ReadVersion(cell, range with { End = end }, facts, "Minimum");
        }
    }

    private static int EndOfName(ScannedCell cell, TokenRange range)
    {
        int end = range.End;
        while (end > range.First && (cell.Tokens[end - 1].Kind == TokenKind.Symbol || cell.Tokens[end - 1].IsAnyOf(Onwards)))
        {
            end--;
        }

        return end;
    }

    private static void ReadBound(ScannedCell cell, AreaBuilder area, string bound) => ReadBound(cell, new TokenRange(0, cell.Count), area, bound);

    private static void ReadBound(ScannedCell cell, TokenRange range, AreaBuilder area, string bound)
    {
        TokenRange part = SystemNames.Outermost(cell, SystemNames.Parts(cell, range), highest: bound == "Maximum");
        part = NumberIn(cell, part) < part.End ? part : part with { End = EndOfName(cell, part) };
        if (IsRelease(cell, part, area.Facts))
        {
            area.Facts.Add(bound + "Name", cell.TextOf(part.First, part.End), cell);
            return;
        }

        ReadVersion(cell, part with { First = ReadFamily(cell, part, area.Facts) }, area.Facts, bound);
    }

    // "Minimum OS | Alder": a name alone is a release's, if it is not that of a system.
    private static bool IsRelease(ScannedCell cell, TokenRange range, FactSet facts)
    {
        if (range.IsEmpty || facts["Family"] is not null || SystemNames.IsAt(cell, range.First))
        {
            return false;
        }

        for (int i = range.First; i < range.End; i++)
        {
            Token token = cell.Tokens[i];
            if (!IsName(token) || !char.IsUpper(token.Text[0]) || token.Text.EndsWith("OS", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    // Returns where the family's name ends.
    private static int ReadFamily(ScannedCell cell, TokenRange range, FactSet facts)
    {
        if (SystemNames.MacFamilyAt(cell, range.First, out int mac) is string family)
        {
            // It was called by other names in turn; the first that a sheet states stays.
            facts.Add("Family", facts.Text("Family") ?? family, cell);
            return mac;
        }

        // "Ships with Windows 11".
        int first = cell.HasAny("ships with", "shipped with", "comes with", "came with")
            && cell.Find("with", range.First, range.End) is int with and >= 0 && with < range.First + 2
            ? with + 1
            : range.First;
        int end = first;
        while (end < range.End && (IsName(cell.Tokens[end]) || IsHyphen(cell, end, range.End) || IsWithinName(cell, end)))
        {
            end++;
        }

        bool versioned = end < range.End && cell.Tokens[end].Kind is TokenKind.Number or TokenKind.Version;
        if (end > first && (versioned || end == range.End) && facts["Family"] is null)
        {
            facts.Add("Family", cell.TextOf(first, end), cell);
        }

        return facts["Family"] is null || !versioned ? range.First : end;
    }

    // "Tiger 10.4.2", "10.4 "Tiger"", "10", "Tiger".
    private static void ReadVersion(ScannedCell cell, TokenRange range, FactSet facts, string bound)
    {
        int number = NumberIn(cell, range);
        if (number < range.End && SystemVersions.Parse(cell.Tokens[number].Text) is SystemVersionValue version
            && !(number == range.First && IsYear(version)))
        {
            facts.Add(bound, version, cell);
            facts.Add(bound + "Version", new TextValue(cell.Tokens[number].Text), cell, FactUse.Constant);
        }

        string name = NameIn(cell, range.First, number);
        name = name.Equals(facts.Text("Family"), StringComparison.OrdinalIgnoreCase) ? "" : name;
        bool behind = name.Length == 0 && number + 2 < range.End && cell.Tokens[number + 2].Kind == TokenKind.Word
            && (cell.Tokens[number + 1].IsSymbol('"') || cell.Tokens[number + 1].IsSymbol('('));
        name = behind ? NameIn(cell, number + 2, range.End) : name;
        facts.Add(bound + "Name", name.Length == 0
            && SystemNames.IsMac(facts.Text("Family") ?? "") ? NameBehind(cell, number, range.End) : name, cell);
    }

    // "2004" alone says when; "Windows 2000" is a name.
    private static bool IsYear(SystemVersionValue version) => version is { Major: >= FirstYear and <= LastYear, Minor: < 0 };

    // "10.8 Mountain Lion or later".
    private static string NameBehind(ScannedCell cell, int number, int end)
    {
        int last = number + 1;
        while (last < end && IsName(cell.Tokens[last]) && char.IsUpper(cell.Tokens[last].Text[0]))
        {
            last++;
        }

        return number < end ? cell.TextOf(number + 1, last) : "";
    }

    private static string NameIn(ScannedCell cell, int first, int end)
    {
        while (first < end && cell.Tokens[first].Kind != TokenKind.Word)
        {
            first++;
        }

        int last = first;
        while (last < end && IsName(cell.Tokens[last]))
        {
            last++;
        }

        return cell.TextOf(first, last);
    }

    private static bool IsName(Token token) => token.Kind == TokenKind.Word && !token.IsWord("version") && !token.IsWord("v");

    // "AmigaOS 3.0 (1992–94)": when it was shipped.
    private static bool IsYear(Token token) => token.IsNumber && token.Text.Length == 4 && token.Number is >= 1970 and < 2070;

    private static bool IsWords(ScannedCell cell, int first, int end)
    {
        while (first < end && IsName(cell.Tokens[first]))
        {
            first++;
        }

        return first == end;
    }

    // Where the first version of a range stands; its end where none does.
    private static int NumberIn(ScannedCell cell, TokenRange range)
    {
        int number = range.First;
        while (number < range.End && !SystemNames.IsVersion(cell.Tokens[number]))
        {
            number++;
        }

        return number;
    }

    private static TokenRange WithoutUpgrade(ScannedCell cell, TokenRange range)
    {
        int end = range.End;
        while (end > range.First && (cell.Tokens[end - 1].Kind == TokenKind.Symbol || cell.Tokens[end - 1].IsAnyOf(UpgradeWords)))
        {
            end--;
        }

        return new TokenRange(range.First, end);
    }

    // "Pop!_OS".
    private static bool IsWithinName(ScannedCell cell, int at) => cell.Tokens[at].Kind == TokenKind.Symbol && cell.Tokens[at].Glued
        && cell.Tokens[at].Text[0] is '!' or '_';

    // "MS-DOS", "64-bit": a hyphen within a word is no dash between two versions.
    private static bool IsHyphen(ScannedCell cell, int at, int end) =>
        cell.Tokens[at].IsSymbol('-') && cell.Tokens[at].Glued && at + 1 < end && cell.Tokens[at + 1].Glued
        && at > 0 && !(SystemNames.IsVersion(cell.Tokens[at - 1]) && SystemNames.IsVersion(cell.Tokens[at + 1]) && !IsBuild(cell, at + 2));

    // "6.8.0-136-generic": a number with a word right behind it is none of a version.
    private static bool IsBuild(ScannedCell cell, int at) => at + 1 < cell.Count
        && cell.Tokens[at].IsSymbol('-') && cell.Tokens[at].Glued && cell.Tokens[at + 1].Glued && cell.Tokens[at + 1].Kind == TokenKind.Word;

    private static int MiddleOf(ScannedCell cell, TokenRange range)
    {
        for (int i = range.First + 1; i < range.End - 1; i++)
        {
            Token token = cell.Tokens[i];
            if (token.IsWord("through") || token.IsWord("to") || token.IsWord("until") || (token.IsSymbol('-') && !IsHyphen(cell, i, range.End)))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool StartsWithWord(this string text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
