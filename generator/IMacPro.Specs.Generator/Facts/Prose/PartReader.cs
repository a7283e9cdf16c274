using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Reads how parts can be changed, and what chip guards the machine.</summary>
internal static class PartReader
{
    private static readonly (Phrases Words, string Part)[] Parts =
    [
        (new("processor", "CPU", "microprocessor"), Areas.Processor),
        (new("graphics", "GPU", "graphics processor", "graphics card", "graphics processing unit", "graphics chip"), Areas.Graphics),
        (new("memory", "RAM", "memory modules", "main memory"), Areas.Memory),
        (new("storage", "SSD", "solid-state drive", "solid state drive", "hard drive", "hard disk", "flash storage", "hard disk drive",
            "internal storage"), Areas.Storage),
        (new("battery"), "Battery"),
        (new("stand"), "Stand"),
        (new("power supply"), "Power supply"),
    ];

    private static readonly (Phrases Words, ServiceAccess Access)[] Accesses =
    [
        (new("socketed"), ServiceAccess.Socketed),
        (new("soldered", "soldered to", "soldered onto", "soldered on", "soldered in"), ServiceAccess.Soldered),
        (new("user-replaceable", "user-upgradeable", "user-upgradable", "replaceable", "upgradeable", "upgradable", "user replaceable",
            "user upgradeable", "replaceable by the user", "user-serviceable"), ServiceAccess.UserReplaceable),
    ];

    private static readonly Phrases Disassembly = new(
        "requires disassembly", "requires disassembling", "required disassembly", "required disassembling", "only by disassembling",
        "only after disassembling", "by disassembly", "only after disassembly", "requiring disassembly", "after disassembly");

    private static readonly Phrases Some = new("some", "most", "certain", "many", "few", "other", "later", "earlier", "only");

    /// <summary>Whether the clause spoke of a part; what it said of it was read.</summary>
    public static bool Read(Clause clause, List<Statement> statements)
    {
        Sentence sentence = clause.Sentence;
        int at = clause.First;
        bool named = clause.Names.TryTakeMachinePossessive(sentence, ref at);
        bool ours = named || clause.IsOfMachine || clause.Topic == Topic.Among;
        if (!ours || !(named || TryTakeArticle(sentence, ref at)))
        {
            return false;
        }

        List<string> parts = [];
        do
        {
            at += sentence.IsWord(at, "the") ? 1 : 0;
            int index = Array.FindIndex(Parts, entry => entry.Words.IsAt(sentence, at));
            if (index < 0)
            {
                return false;
            }

            Parts[index].Words.TryTake(sentence, ref at);
            parts.Add(Parts[index].Part);
        }
        while (TryTakeAnd(sentence, ref at));

        if (!Lexicon.Was.TryTake(sentence, ref at))
        {
            return false;
        }

        Lexicon.Adverbs.Skip(sentence, ref at);
        int access = Array.FindIndex(Accesses, entry => entry.Words.IsAt(sentence, at));
        if (access < 0)
        {
            return false;
        }

        Accesses[access].Words.TryTake(sentence, ref at);
        Add(clause, parts, Accesses[access].Access, at, statements);
        return true;
    }

    private static bool TryTakeArticle(Sentence sentence, ref int at)
    {
        bool article = sentence.IsWord(at, "the") || sentence.IsWord(at, "its");
        at += article ? 1 : 0;
        return article;
    }

    private static bool TryTakeAnd(Sentence sentence, ref int at)
    {
        bool and = sentence.IsWord(at, "and");
        at += and ? 1 : 0;
        return and;
    }

    private static void Add(Clause clause, List<string> parts, ServiceAccess access, int at, List<Statement> statements)
    {
        Sentence sentence = clause.Sentence;
        int end = at;
        bool kit = false;
        for (; !sentence.IsEnd(end) && !(sentence.IsSymbol(end, ',') && !IsDisassembly(sentence, end)); end++)
        {
            kit |= sentence.IsWord(end, "kit");
            if (access == ServiceAccess.UserReplaceable && Disassembly.IsAt(sentence, end))
            {
                access = ServiceAccess.Disassembly;
                break;
            }

            bool fixedElsewhere = access != ServiceAccess.UserReplaceable && sentence.IsName(end);
            bool elsewhere = fixedElsewhere
                || ((sentence.IsWord(end, "in") || sentence.IsWord(end, "on")) && (sentence.IsName(end + 1) || sentence.IsName(end + 2)));
            if (elsewhere || Lexicon.Machines.IsAt(sentence, end) || Some.IsAt(sentence, end) || Lexicon.Denials.IsAt(sentence, end))
            {
                return;
            }
        }

        ServiceAccess known = kit && access == ServiceAccess.UserReplaceable ? ServiceAccess.KitReplaceable : access;
        statements.AddRange(parts.Select(part =>
            new PartStatement(sentence.Cell, sentence.Slice(clause.First, Math.Min(Math.Max(at, end), sentence.Count)), part, known)));
    }

    // ", but requires disassembly of the machine".
    private static bool IsDisassembly(Sentence sentence, int comma) =>
        Disassembly.IsAt(sentence, comma + 1) || Disassembly.IsAt(sentence, comma + 2);
}
