using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Reads what the machine came with: "shipped in a base configuration of …", "the base model had …", "came with …".</summary>
internal static class BaseReader
{
    private static readonly Phrases Came = new(
        "shipped", "ships", "came", "comes", "started", "starts", "was released", "launched", "was launched", "debuted", "was equipped",
        "is equipped", "was fitted", "is fitted", "was supplied", "is supplied", "was delivered", "began");

    // With anything but the base configuration these name a choice.
    private static readonly Phrases Offered = new("was sold", "was available", "was offered", "is available");

    private static readonly Phrases InOrWith = new("in", "with");
    private static readonly Phrases Article = new("a", "an", "the", "its", "one", "a single");
    private static readonly Phrases Of = new(
        "of", "with", "comprising", "consisting of", "including", "that included", "which included", "featuring", "that had", "which had",
        "that came with", "which came with", "that consisted of", "which consisted of", "containing", "using", "offering");

    private static readonly Phrases Has = new(
        "had", "has", "included", "includes", "came with", "comes with", "featured", "features", "consisted of", "consists of", "used", "uses",
        "shipped with", "ships with", "was equipped with", "is equipped with", "offered", "was", "came equipped with", "contained", "comprised");

    private static readonly Phrases Standard = new("standard", "fitted as standard", "included as standard", "supplied as standard", "standard equipment");

    private static readonly Phrases Without = new("not");

    public static void Read(Clause clause, List<Statement> statements)
    {
        int at = clause.First;
        if (TryTakeBaseSubject(clause, ref at))
        {
            if (Has.TryTake(clause.Sentence, ref at))
            {
                Add(clause, at, OptionChange.Base, statements);
            }

            return;
        }

        at = clause.First;
        if (clause.TryTakeMachine(ref at))
        {
            ReadOfMachine(clause, at, statements);
        }
        else if (clause.IsOfMachine && clause.Date is null)
        {
            ReadOfOption(clause, statements);
        }
    }

    // "A 120 GB hard drive was standard".
    private static void ReadOfOption(Clause clause, List<Statement> statements)
    {
        Sentence sentence = clause.Sentence;
        int at = clause.First;
        List<ComponentPhrase> phrases = ComponentPhrases.Read(sentence, ref at, isSubject: true);
        if (phrases.Count > 0 && Lexicon.Was.TryTake(sentence, ref at) && Standard.TryTake(sentence, ref at)
            && Tail.TryPass(clause, at, out Model.DateValue? date, out int rest) && date is null && !Tail.IsDenied(sentence, clause.First, rest))
        {
            statements.AddRange(phrases.Select(phrase => new OptionStatement(sentence.Cell, phrase, OptionChange.Base, Date: null)));
        }
    }

    // "The base model", "the machine's base configuration", "the base configuration of the Bench".
    private static bool TryTakeBaseSubject(Clause clause, ref int at)
    {
        Sentence sentence = clause.Sentence;
        bool named = clause.Names.TryTakeMachinePossessive(sentence, ref at);
        if (!named && !(Article.TryTake(sentence, ref at) && sentence[at - 1].Text.Length > 1))
        {
            return false;
        }

        if (!Lexicon.Basic.TryTake(sentence, ref at) || !Lexicon.Configuration.TryTake(sentence, ref at))
        {
            return false;
        }

        int of = at + 1;
        if (sentence.IsWord(at, "of") && clause.TryTakeObject(ref of))
        {
            named = true;
            at = of;
        }

        Lexicon.Adverbs.Skip(sentence, ref at);
        return named || clause.IsOfMachine;
    }

    private static void ReadOfMachine(Clause clause, int at, List<Statement> statements)
    {
        Sentence sentence = clause.Sentence;
        Lexicon.Adverbs.Skip(sentence, ref at);
        bool came = Came.TryTake(sentence, ref at);
        if (!came && !Offered.TryTake(sentence, ref at))
        {
            return;
        }

        Lexicon.Adverbs.Skip(sentence, ref at);
        bool standard = sentence.IsWord(at, "standard");
        at += standard ? 1 : 0;
        if (DatePhrase.ReadAt(sentence, at, out int end) is not null)
        {
            at = end + (sentence.IsSymbol(end, ',') ? 1 : 0);
        }

        int with = at;
        if (!InOrWith.TryTake(sentence, ref at))
        {
            return;
        }

        if (TryTakeConfiguration(sentence, ref at))
        {
            Add(clause, at, OptionChange.Base, statements);
        }
        else if (came && sentence.IsWord(with, "with"))
        {
            Add(clause, at, standard ? OptionChange.Base : OptionChange.Standard, statements);
        }
    }

    private static bool TryTakeConfiguration(Sentence sentence, ref int at)
    {
        int next = at;
        Article.TryTake(sentence, ref next);
        if (!Lexicon.Basic.TryTake(sentence, ref next) || !Lexicon.Configuration.TryTake(sentence, ref next))
        {
            return false;
        }

        next += sentence.IsSymbol(next, ',') || sentence.IsSymbol(next, ':') ? 1 : 0;
        bool linked = Of.TryTake(sentence, ref next) || sentence.IsSymbol(next - 1, ':');
        at = linked ? next : at;
        return linked;
    }

    private static void Add(Clause clause, int at, OptionChange change, List<Statement> statements)
    {
        Sentence sentence = clause.Sentence;
        int end = at;
        List<ComponentPhrase> phrases = ComponentPhrases.Read(sentence, ref end);
        if (!Tail.TryPass(clause, end, out _, out int rest) || Tail.IsDenied(sentence, clause.First, end) || Without.AnyIn(sentence, end, rest))
        {
            return;
        }

        bool asStandard = change == OptionChange.Standard && rest > end && sentence.IsWord(rest - 1, "standard");
        statements.AddRange(phrases.Select(phrase =>
            new OptionStatement(sentence.Cell, phrase, asStandard ? OptionChange.Base : change, Date: null)));
    }
}
