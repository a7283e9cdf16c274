using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Reads the chip that guards the machine: "equipped with the K3 security chip", "has Acme's K3 chip, a coprocessor that …".</summary>
internal static class ChipReader
{
    private const int LongestFirst = 8;
    private const int LongestDescription = 6;

    private static readonly Phrases Has = new(
        "equipped with", "was equipped with", "is equipped with", "has", "had", "uses", "used", "includes", "included", "contains", "contained",
        "features", "featured", "incorporates", "incorporated", "to include", "to feature", "to use", "with", "to ship with", "shipped with",
        "came with", "comes with");

    private static readonly Phrases Guard = new(
        "coprocessor", "co-processor", "security chip", "security processor", "security coprocessor", "security co-processor");

    public static void Read(Clause clause, List<Statement> statements)
    {
        Sentence sentence = clause.Sentence;
        int at = clause.First;
        if (!clause.TryTakeMachine(ref at) && !clause.TryTakeLoosePronoun(ref at))
        {
            return;
        }

        Lexicon.Adverbs.Skip(sentence, ref at);
        PassFirst(sentence, ref at);
        if (!Has.TryTake(sentence, ref at))
        {
            return;
        }

        at += sentence.IsWord(at, "the") || sentence.IsWord(at, "a") || sentence.IsWord(at, "an") ? 1 : 0;
        int maker = at;
        bool made = clause.Names.TryTakeMaker(sentence, ref at);
        int makerEnd = at;
        at += made ? Names.PossessiveAt(sentence, at) : 0;
        int name = at;
        while (sentence.IsName(at) || (at > name && sentence[at].IsNumber))
        {
            at++;
        }

        bool guards = Guard.IsAt(sentence, at) || (sentence.IsWord(at, "chip") && IsDescribed(sentence, at + 1));
        if (at > name && guards && !Lexicon.Denials.AnyIn(sentence, clause.First, at))
        {
            string chip = Markup.Clean(sentence.Slice(name, at).Text);
            statements.Add(new ChipStatement(
                sentence.Cell, sentence.Slice(maker, at + 1), made ? $"{Markup.Clean(sentence.Slice(maker, makerEnd).Text)} {chip}" : chip));
        }
    }

    // "Was the first of its kind to have": what it was first of is not read.
    private static void PassFirst(Sentence sentence, ref int at)
    {
        int next = at;
        if (!Lexicon.Was.TryTake(sentence, ref next) || !(sentence.IsWord(next, "the") && sentence.IsWord(next + 1, "first")))
        {
            return;
        }

        for (int i = next + 2; i < next + LongestFirst; i++)
        {
            if (Has.IsAt(sentence, i))
            {
                at = i;
                return;
            }
        }
    }

    // ", a coprocessor that …".
    private static bool IsDescribed(Sentence sentence, int at) => sentence.IsSymbol(at, ',')
        && (sentence.IsWord(at + 1, "a") || sentence.IsWord(at + 1, "an") || sentence.IsWord(at + 1, "the") || sentence.IsWord(at + 1, "its"))
        && Guard.AnyIn(sentence, at + 2, at + 2 + LongestDescription);
}
