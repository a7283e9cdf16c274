using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads which operating systems a machine runs: the first, the last, or both in one cell.</summary>
internal static class OperatingSystemReader
{
    private static readonly string[] MacFamilies = ["macOS Server", "macOS", "Mac OS X Server", "Mac OS X", "OS X Server", "OS X", "Mac OS", "Mac System Software"];

    private static readonly string[] OpenEnds = ["current", "latest", "present", "newest"];

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
        area.Facts.Add("Stated", cell.Text, cell);
        TokenRange inside = Parentheses.Contents(cell, new TokenRange(0, cell.Count)).FirstOrDefault();
        int familyEnd = ReadFamily(cell, new TokenRange(0, inside.IsEmpty ? cell.Count : inside.First - 1), area.Facts);
        TokenRange range = inside.IsEmpty ? new TokenRange(familyEnd, cell.Count) : inside;
        int middle = MiddleOf(cell, range);
        if (middle < 0)
        {
            ReadOnlyOne(cell, range, area.Facts);
            return;
        }

        ReadVersion(cell, new TokenRange(range.First, middle), area.Facts, "Minimum");
        if (!(middle + 2 == range.End && Array.Exists(OpenEnds, cell.Tokens[middle + 1].IsWord)))
        {
            MacFamilyAt(cell, middle + 1, out int last);
            ReadVersion(cell, new TokenRange(last, range.End), area.Facts, "Maximum");
        }
    }

    // One version alone is the one the machine came with; "macOS" alone, or a list of programs, states none.
    private static void ReadOnlyOne(ScannedCell cell, TokenRange range, FactSet facts)
    {
        bool versioned = !range.IsEmpty && cell.Tokens[range.First].Kind is TokenKind.Number or TokenKind.Version;
        if (versioned && facts["Family"] is not null)
        {
            ReadVersion(cell, range, facts, "Minimum");
        }
    }

    private static void ReadBound(ScannedCell cell, AreaBuilder area, string bound)
    {
        int first = ReadFamily(cell, new TokenRange(0, cell.Count), area.Facts);
        ReadVersion(cell, new TokenRange(first, cell.Count), area.Facts, bound);
    }

    // Returns where the family's name ends.
    private static int ReadFamily(ScannedCell cell, TokenRange range, FactSet facts)
    {
        if (MacFamilyAt(cell, range.First, out int mac) is string family)
        {
            // It was called by other names in turn; the first that a sheet states stays.
            facts.Add("Family", facts.Text("Family") ?? family, cell);
            return mac;
        }

        int end = range.First;
        while (end < range.End && cell.Tokens[end].Kind == TokenKind.Word && !cell.Tokens[end].IsWord("version"))
        {
            end++;
        }

        bool versioned = end < range.End && cell.Tokens[end].Kind is TokenKind.Number or TokenKind.Version;
        if (end > range.First && (versioned || end == range.End) && facts["Family"] is null)
        {
            facts.Add("Family", cell.TextOf(range.First, end), cell);
        }

        return facts["Family"] is null || !versioned ? range.First : end;
    }

    private static string? MacFamilyAt(ScannedCell cell, int first, out int end)
    {
        string? family = Array.Find(MacFamilies, name => cell.LengthAt(name, first) > 0);
        end = first + (family is null ? 0 : cell.LengthAt(family, first));
        return family;
    }

    // "Tiger 10.4.2", "10.4 "Tiger"", "10", "Tiger".
    private static void ReadVersion(ScannedCell cell, TokenRange range, FactSet facts, string bound)
    {
        int number = range.First;
        while (number < range.End && cell.Tokens[number].Kind is not (TokenKind.Number or TokenKind.Version))
        {
            number++;
        }

        if (number < range.End && SystemVersions.Parse(cell.Tokens[number].Text) is SystemVersionValue version)
        {
            facts.Add(bound, version, cell);
            facts.Add(bound + "Version", new TextValue(cell.Tokens[number].Text), cell, FactUse.Constant);
        }

        string name = NameIn(cell, range.First, number);
        name = name.Equals(facts.Text("Family"), StringComparison.OrdinalIgnoreCase) ? "" : name;
        bool behind = name.Length == 0 && number + 1 < range.End
            && (cell.Tokens[number + 1].IsSymbol('"') || cell.Tokens[number + 1].IsSymbol('('));
        facts.Add(bound + "Name", behind ? NameIn(cell, number + 1, range.End) : name, cell);
    }

    private static string NameIn(ScannedCell cell, int first, int end)
    {
        while (first < end && cell.Tokens[first].Kind != TokenKind.Word)
        {
            first++;
        }

        int last = first;
        while (last < end && cell.Tokens[last].Kind == TokenKind.Word && !cell.Tokens[last].IsWord("version"))
        {
            last++;
        }

        return cell.TextOf(first, last);
    }

    private static int MiddleOf(ScannedCell cell, TokenRange range)
    {
        for (int i = range.First + 1; i < range.End - 1; i++)
        {
            Token token = cell.Tokens[i];
            if (token.IsWord("through") || token.IsWord("to") || token.IsWord("until") || token.IsSymbol('-'))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool StartsWithWord(this string text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
