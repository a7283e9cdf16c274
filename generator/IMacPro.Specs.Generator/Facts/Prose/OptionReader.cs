using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Reads what could be ordered instead: "could be configured to …", "options included …", "… was offered as an option".</summary>
internal static class OptionReader
{
    public static readonly Phrases Could = new("could be", "can be", "could also be", "can also be", "could optionally be", "can optionally be");

    public static readonly Phrases Ordered = new(
        "configured", "ordered", "specified", "equipped", "fitted", "purchased", "bought", "customized", "customised", "had", "optioned",
        "custom-configured", "specced", "built");

    private static readonly Phrases Offered = new(
        "was configurable", "is configurable", "was available", "is available", "was offered", "is offered", "was also available",
        "was also offered", "is also available", "was also configurable", "was optionally available", "is also offered");

    private static readonly Phrases With = new(
        "to", "with", "up to", "to include", "to have", "to use", "with up to", "to up to", "with either", "with as much as");

    private static readonly Phrases OptionsOfIt = new(
        "options", "build-to-order options", "BTO options", "configuration options", "custom options", "available options", "optional upgrades",
        "the options", "the configuration options", "the build-to-order options", "other options", "further options", "its options",
        "available configurations", "custom configurations", "upgrade options", "the available options", "factory options",
        "configure-to-order options", "build-to-order upgrades");

    private static readonly Phrases Included = new("included", "include", "were", "are", "comprised", "also included");

    private static readonly Phrases AsOption = new(
        "as an option", "as options", "as a build-to-order option", "as build-to-order options", "as a BTO option", "as BTO options", "optional",
        "as custom options", "as a custom option", "as configuration options", "as a configuration option", "as an optional upgrade",
        "as optional upgrades", "as upgrades", "as an upgrade", "available as an option", "available as options", "as factory options",
        "available as a build-to-order option", "available as build-to-order options", "optionally available", "as a factory option");

    private static readonly Phrases Gave = new("offered", "sold", "also offered", "optionally offered");

    public static void Read(Clause clause, List<Statement> statements)
    {
        Sentence sentence = clause.Sentence;
        int at = clause.First;
        if (clause.TryTakeMachine(ref at))
        {
            bool ordered = Could.TryTake(sentence, ref at) && Ordered.TryTake(sentence, ref at);
            if ((ordered || Offered.TryTake(sentence, ref at)) && With.TryTake(sentence, ref at))
            {
                Add(clause, at, statements);
            }
        }
        else if (OptionsOfIt.TryTake(sentence, ref at))
        {
            int of = at + 1;
            bool named = (sentence.IsWord(at, "for") || sentence.IsWord(at, "of")) && clause.TryTakeObject(ref of);
            at = named ? of : at;
            if ((named || clause.IsOfMachine) && Included.TryTake(sentence, ref at))
            {
                Add(clause, at, statements);
            }
        }
        else if (clause.IsOfMachine && TryTakeMaker(clause, ref at) && Gave.TryTake(sentence, ref at))
        {
            AddOffered(clause, at, at, statements);
        }
        else if (clause.IsOfMachine)
        {
            AddOffered(clause, clause.First, -1, statements);
        }
    }

    private static bool TryTakeMaker(Clause clause, ref int at) => clause.Names.TryTakeMaker(clause.Sentence, ref at);

    // "Apple offered … as options" and "… was offered as an option".
    private static void AddOffered(Clause clause, int at, int maker, List<Statement> statements)
    {
        Sentence sentence = clause.Sentence;
        List<ComponentPhrase> phrases = ComponentPhrases.Read(sentence, ref at, isSubject: maker < 0);
        int end = at;
        if (maker < 0)
        {
            if (phrases.Count == 0 || !Lexicon.Was.TryTake(sentence, ref end))
            {
                return;
            }

            Lexicon.Adverbs.Skip(sentence, ref end);
            if (sentence.IsWord(end, "offered") || (sentence.IsWord(end, "available") && !AsOption.IsAt(sentence, end))
                || sentence.IsWord(end, "sold"))
            {
                end++;
            }
        }

        // With a date it is a change, which another reader reads.
        if (AsOption.TryTake(sentence, ref end) && Tail.TryPass(clause, end, out Model.DateValue? date, out int rest) && date is null
            && !Tail.IsDenied(sentence, clause.First, rest))
        {
            AddAll(sentence, phrases, statements);
        }
    }

    private static void Add(Clause clause, int at, List<Statement> statements)
    {
        if (clause.IsSince)
        {
            ChangeReader.AddOptions(clause, at, statements);
            return;
        }

        Sentence sentence = clause.Sentence;
        List<ComponentPhrase> phrases = ComponentPhrases.Read(sentence, ref at);
        if (Tail.TryPass(clause, at, out _, out int rest) && !Tail.IsDenied(sentence, clause.First, rest))
        {
            AddAll(sentence, phrases, statements);
        }
    }

    private static void AddAll(Sentence sentence, List<ComponentPhrase> phrases, List<Statement> statements) =>
        statements.AddRange(phrases.Select(phrase => new OptionStatement(sentence.Cell, phrase, OptionChange.Optional, Date: null)));
}
