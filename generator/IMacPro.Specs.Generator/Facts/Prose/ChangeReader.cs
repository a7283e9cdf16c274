using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Reads how the choices changed: added, dropped, made the base.</summary>
internal static class ChangeReader
{
    private static readonly Phrases OptionsOfIt = new(
        "the configuration options", "the options", "the build-to-order options", "its configuration options", "its options", "configuration options",
        "the available options", "the available configurations", "the configurations", "options", "the custom options",
        "the storage options", "the memory options", "the processor options", "the graphics options", "its storage options", "its memory options",
        "its processor options", "its graphics options");

    private static readonly Phrases AsStandard = new("as standard", "standard", "as standard equipment");

    private static readonly Phrases Updated = new("updated", "expanded", "extended", "changed", "revised", "refreshed", "broadened", "widened");

    private static readonly Phrases Adding = new(
        ", adding", "adding", "by adding", "with", "to include", "to add", ", with", "and added", ", gaining", ", bringing", "to offer",
        ", introducing", "with the addition of", "and gained", ", which added", "with new", "with a choice of", ", offering");

    private static readonly Phrases Added = new(
        "added", "began offering", "started offering", "made available", "introduced", "began to offer", "started to offer");

    private static readonly Phrases Dropped = new(
        "discontinued", "dropped", "removed", "withdrew", "eliminated", "retired", "stopped offering", "stopped selling", "ceased offering",
        "phased out", "axed", "withdrew from sale", "ceased to offer", "no longer offered");

    private static readonly Phrases WasAdded = new("added", "made available", "introduced", "offered", "available");

    private static readonly Phrases WasDropped = new(
        "discontinued", "dropped", "removed", "withdrawn", "eliminated", "retired", "phased out", "no longer offered", "no longer available",
        "withdrawn from sale", "axed");

    // Without "was": "a 2 TB option arrived in June".
    private static readonly Phrases Came = new("arrived", "followed", "appeared", "went on sale");

    private static readonly Phrases Went = new("went off sale", "disappeared", "went out of sale", "left the range");

    private static readonly Phrases Buyers = new("buyers", "customers", "one", "purchasers");

    private static readonly Phrases Chose = new(
        "could choose", "could order", "could select", "could specify", "could opt for", "could have", "were able to choose", "were able to order",
        "can choose", "can order");

    private static readonly Phrases Made =
        new(", making", ", leaving", "and made", ", and made", ", which made", "making", "leaving", ", which left");

    private static readonly Phrases Became = new("became", "was made", "became part of");

    public static void Read(Clause clause, List<Statement> statements)
    {
        Sentence sentence = clause.Sentence;
        int at = clause.First;
        if (clause.TryTakeMachine(ref at))
        {
            ReadOfMachine(clause, at, statements);
        }
        else if (clause.Names.TryTakeMaker(sentence, ref at))
        {
            ReadOfMaker(clause, at, statements);
        }
        else if (clause.IsOfMachine && clause.IsSince && TryTakeChoice(sentence, ref at))
        {
            // "From March 2007 buyers could choose 16 GB of memory".
            AddOptions(clause, at, statements);
        }
        else if (clause.IsOfMachine && OptionsOfIt.TryTake(sentence, ref at))
        {
            Lexicon.Was.TryTake(sentence, ref at);
            Lexicon.Adverbs.Skip(sentence, ref at);
            ReadUpdate(clause, at, statements);
        }
        else
        {
            ReadOfOption(clause, statements);
        }
    }

    /// <summary>Passes over "buyers could choose".</summary>
    public static bool TryTakeChoice(Sentence sentence, ref int at) => Buyers.TryTake(sentence, ref at) && Chose.TryTake(sentence, ref at);

    // "was updated on June 3, 2004, with …" and "gained … in June 2004".
    private static void ReadOfMachine(Clause clause, int at, List<Statement> statements)
    {
        Sentence sentence = clause.Sentence;
        Lexicon.Adverbs.Skip(sentence, ref at);
        if (Lexicon.Was.TryTake(sentence, ref at))
        {
            Lexicon.Adverbs.Skip(sentence, ref at);
            ReadUpdate(clause, at, statements);
        }
        else if (sentence.IsWord(at, "gained") || sentence.IsWord(at, "received"))
        {
            AddAll(clause, at + 1, OptionChange.Added, null, statements);
        }
    }

    private static void ReadOfMaker(Clause clause, int at, List<Statement> statements)
    {
        Sentence sentence = clause.Sentence;
        Lexicon.Adverbs.Skip(sentence, ref at);
        int verb = at;
        if (Updated.TryTake(sentence, ref at))
        {
            if (clause.TryTakeObject(ref at) || (clause.IsOfMachine && OptionsOfIt.TryTake(sentence, ref at)))
            {
                ReadUpdate(clause, verb, at, statements);
            }
        }
        else if (Added.TryTake(sentence, ref at))
        {
            AddNamed(clause, at, OptionChange.Added, statements);
        }
        else if (Dropped.TryTake(sentence, ref at))
        {
            AddNamed(clause, at, OptionChange.Withdrawn, statements);
        }
    }

    private static void ReadUpdate(Clause clause, int at, List<Statement> statements)
    {
        int verb = at;
        if (Updated.TryTake(clause.Sentence, ref at))
        {
            ReadUpdate(clause, verb, at, statements);
        }
    }

    private static void ReadUpdate(Clause clause, int verb, int at, List<Statement> statements)
    {
        Lexicon.Adverbs.Skip(clause.Sentence, ref at);
        DateValue? date = DatePhrase.ReadAt(clause.Sentence, at, out int end);
        at = date is null ? at : end;
        Lexicon.Adverbs.Skip(clause.Sentence, ref at);
        if (at > verb && Adding.TryTake(clause.Sentence, ref at))
        {
            AddAll(clause, at, OptionChange.Added, date, statements);
        }
    }

    // What the maker did is about this machine if that was spoken of, or if the sentence says so.
    private static void AddNamed(Clause clause, int at, OptionChange change, List<Statement> statements)
    {
        Clause named = clause.IsOfMachine ? clause : clause with { Topic = Topic.Other };
        if (clause.IsOfMachine || NamesMachine(named, at))
        {
            AddAll(clause, at, change, null, statements);
        }
    }

    private static bool NamesMachine(Clause clause, int at)
    {
        for (int i = at; !clause.Sentence.IsEnd(i); i++)
        {
            int end = i + 1;
            if ((clause.Sentence.IsWord(i, "to") || clause.Sentence.IsWord(i, "from") || clause.Sentence.IsWord(i, "of"))
                && clause.Names.TryTakeMachine(clause.Sentence, ref end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads options that could be ordered from the date on that the clause leads in with.</summary>
    public static void AddOptions(Clause clause, int at, List<Statement> statements) =>
        AddAll(clause, at, OptionChange.Added, clause.Date, statements);

    private static void ReadOfOption(Clause clause, List<Statement> statements)
    {
        Sentence sentence = clause.Sentence;
        int at = clause.First;
        List<ComponentPhrase> phrases = ComponentPhrases.Read(sentence, ref at, isSubject: true);
        if (phrases.Count == 0 || !(clause.IsOfMachine || NamesMachine(clause, at)))
        {
            return;
        }

        Lexicon.Adverbs.Skip(sentence, ref at);
        int verb = at;
        OptionChange? change = null;
        if (sentence.IsWord(at, "became") && sentence.IsWord(at + 1, "available"))
        {
            at += 2;
            change = OptionChange.Added;
        }
        else if (Came.TryTake(sentence, ref at))
        {
            change = OptionChange.Added;
        }
        else if (Went.TryTake(sentence, ref at))
        {
            change = OptionChange.Withdrawn;
        }
        else if (Became.TryTake(sentence, ref at))
        {
            change = TryTakeBase(sentence, ref at) ? OptionChange.NewBase : null;
        }
        else if (OptionReader.Could.TryTake(sentence, ref at))
        {
            change = OptionReader.Ordered.TryTake(sentence, ref at) ? OptionChange.Added : null;
        }
        else if (Lexicon.Was.TryTake(sentence, ref at))
        {
            Lexicon.Adverbs.Skip(sentence, ref at);
            change = WasDropped.TryTake(sentence, ref at) ? OptionChange.Withdrawn
                : WasAdded.TryTake(sentence, ref at) ? OptionChange.Added
                : null;
        }

        if (change is OptionChange known && at > verb)
        {
            // "No longer offered after May 31".
            int end = at;
            DateValue? last = known == OptionChange.Withdrawn && sentence.IsWord(at, "after") ? DatePhrase.Bare(sentence, at + 1, out end) : null;
            if (!Lexicon.Denials.AnyIn(sentence, clause.First, verb))
            {
                Finish(clause, phrases, last is null ? at : end, known, last is null ? null : Dates.After(last), statements, said: at);
            }
        }
    }

    private static void AddAll(Clause clause, int at, OptionChange change, DateValue? date, List<Statement> statements) =>
        Finish(clause, ComponentPhrases.Read(clause.Sentence, ref at), at, change, date, statements);

    private static void Finish(
        Clause clause, List<ComponentPhrase> phrases, int at, OptionChange change, DateValue? stated, List<Statement> statements, int said = -1)
    {
        Sentence sentence = clause.Sentence;
        if (phrases.Count == 0 || !Tail.TryPass(clause, at, out DateValue? found, out int rest, mayBegin: change == OptionChange.Added)
            || (stated ?? found) is not DateValue date || Tail.IsDenied(sentence, said < 0 ? clause.First : said, rest))
        {
            return;
        }

        // "Was updated with 64 GB of memory as standard".
        change = change == OptionChange.Added && AsStandard.AnyIn(sentence, at, rest) ? OptionChange.NewBase : change;
        statements.AddRange(phrases.Select(phrase => new OptionStatement(sentence.Cell, phrase, change, date)));
        TimelineEventKind kind = change switch
        {
            OptionChange.Added => TimelineEventKind.OptionsAdded,
            OptionChange.Withdrawn => TimelineEventKind.OptionsWithdrawn,
            _ => TimelineEventKind.BaseChanged,
        };
        int end = ReadNewBase(clause, rest, date, statements);
        statements.Add(new EventStatement(sentence.Cell, sentence.Slice(clause.First, end), kind, date));
    }

    // ", making the 8-core model the base model".
    private static int ReadNewBase(Clause clause, int rest, DateValue date, List<Statement> statements)
    {
        Sentence sentence = clause.Sentence;
        int at = rest;
        if (!Made.TryTake(sentence, ref at) || ComponentPhrases.ReadOne(sentence, ref at) is not ComponentPhrase phrase)
        {
            return rest;
        }

        at += sentence.IsWord(at, "as") ? 1 : 0;
        if (!TryTakeBase(sentence, ref at) || !(sentence.IsEnd(at) || sentence.IsSymbol(at, ',')))
        {
            return rest;
        }

        statements.Add(new OptionStatement(sentence.Cell, phrase, OptionChange.NewBase, date));
        return at;
    }

    private static bool TryTakeBase(Sentence sentence, ref int at)
    {
        int next = at;
        next += sentence.IsWord(next, "the") || sentence.IsWord(next, "its") ? 1 : 0;
        if (!Lexicon.Basic.TryTake(sentence, ref next))
        {
            return false;
        }

        Lexicon.Configuration.TryTake(sentence, ref next);
        at = next;
        return true;
    }
}
