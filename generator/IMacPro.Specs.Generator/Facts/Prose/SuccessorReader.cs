using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Reads what took the machine's place: "was succeeded by the Bench II in 2006".</summary>
internal static class SuccessorReader
{
    /// <summary>Behind such a verb another machine is spoken of.</summary>
    public static readonly Phrases Replaced = new("replaced by", "succeeded by", "superseded by", "followed by", "supplanted by");

    private static readonly Phrases ByMachine =
        new("replaced by the", "succeeded by the", "superseded by the", "replaced by", "succeeded by", "superseded by");

    public static void Read(Clause clause, List<Statement> statements)
    {
        Sentence sentence = clause.Sentence;
        int at = clause.First;
        if (!clause.TryTakeMachine(ref at))
        {
            return;
        }

        Lexicon.Adverbs.Skip(sentence, ref at);
        bool was = Lexicon.Was.TryTake(sentence, ref at);
        Lexicon.Adverbs.Skip(sentence, ref at);
        if (!was || !ByMachine.TryTake(sentence, ref at))
        {
            return;
        }

        int end = EndOfName(sentence, at);
        bool over = sentence.IsEnd(end) || sentence.IsSymbol(end, ',') || DatePhrase.ReadAt(sentence, end, out _) is not null
            || (sentence.IsWord(end, "and") && Lexicon.Was.IsAt(sentence, end + 1));
        if (end > at && over && !ComponentPhraseAt(sentence, at))
        {
            statements.Add(new SuccessorStatement(sentence.Cell, sentence.Slice(at, end)));
        }
    }

    /// <summary>Passes over "replaced by the Bench II", which says nothing of when something happened to the machine itself.</summary>
    public static void Pass(Sentence sentence, ref int at)
    {
        if (ByMachine.TryTake(sentence, ref at))
        {
            at = EndOfName(sentence, at);
        }
    }

    private static int EndOfName(Sentence sentence, int at)
    {
        int end = at;
        while (sentence.IsName(end) || (end > at && sentence[end].Number >= 0 && sentence[end].Kind != Scanning.TokenKind.Word))
        {
            end++;
        }

        return end;
    }

    private static bool ComponentPhraseAt(Sentence sentence, int at) => ComponentPhrases.ReadOne(sentence, ref at) is not null;
}
