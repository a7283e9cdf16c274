using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Reads what happened to the machine and when: announced, released, discontinued, delisted.</summary>
internal static class EventReader
{
    private const int LongestTail = 24;

    private static readonly Phrases Followers = new(
        "on", "in", "at", "during", "as", "with", "alongside", "together", "from", ",", ";");

    private static readonly Phrases ToAll = new("to the public", "to the general public", "to customers", "to consumers", "to market", "to retail");

    /// <summary>Reads the events of a clause, and of those coordinated with it; returns where it came to.</summary>
    public static int Read(Clause clause, List<Statement> statements)
    {
        int at = clause.First;
        return clause.TryTakeMachine(ref at) ? ReadOfMachine(clause, at, statements)
            : clause.Names.TryTakeMaker(clause.Sentence, ref at) ? ReadOfMaker(clause, at, statements)
            : ReadOfPronoun(clause, statements);
    }

    // "It" may stand for a part; but only the machine is listed in a store.
    private static int ReadOfPronoun(Clause clause, List<Statement> statements)
    {
        int at = clause.First;
        int verb = at + 1;
        Lexicon.Was.TryTake(clause.Sentence, ref verb);
        Lexicon.Adverbs.Skip(clause.Sentence, ref verb);
        return clause.TryTakeLoosePronoun(ref at)
            && EventWords.Find(EventWords.Passive, clause.Sentence, ref verb) == TimelineEventKind.Delisted
            ? ReadOfMachine(clause, at, statements)
            : clause.First;
    }

    // "was announced in May 2004, released on June 3, 2004, and discontinued in 2006".
    private static int ReadOfMachine(Clause clause, int at, List<Statement> statements)
    {
        Sentence sentence = clause.Sentence;
        int start = clause.First;
        int reached = clause.First;
        bool was = false;
        while (true)
        {
            Lexicon.Adverbs.Skip(sentence, ref at);
            was |= Lexicon.Was.TryTake(sentence, ref at);
            Lexicon.Adverbs.Skip(sentence, ref at);
            int replaced = at;
            SuccessorReader.Pass(sentence, ref at);
            if (was && at > replaced && NextVerb(sentence, at) is int next && next > at)
            {
                // "was replaced by the Bench II and was discontinued".
                start = at = next;
                continue;
            }

            TimelineEventKind? kind = was ? EventWords.Find(EventWords.Passive, sentence, ref at) : null;
            kind ??= EventWords.Find(EventWords.Intransitive, sentence, ref at);
            if (kind is not TimelineEventKind known || ReadDate(clause, known, at, out int end) is not DateValue date)
            {
                return reached;
            }

            statements.Add(new EventStatement(sentence.Cell, sentence.Slice(start, end), known, date));
            reached = end;
            start = at = NextVerb(sentence, end);
        }
    }

    // ", and was discontinued": the next thing that happened to the same machine.
    private static int NextVerb(Sentence sentence, int end)
    {
        for (int i = end; i < end + LongestTail && !sentence.IsEnd(i); i++)
        {
            int next = i + (sentence.IsSymbol(i, ',') ? 1 : 0);
            next += sentence.IsWord(next, "and") ? 1 : 0;
            if (next > i && IsVerbBehind(sentence, next))
            {
                return next;
            }

            if (IsBreak(sentence, i))
            {
                return end;
            }
        }

        return end;
    }

    private static int ReadOfMaker(Clause clause, int at, List<Statement> statements)
    {
        Sentence sentence = clause.Sentence;
        Lexicon.Adverbs.Skip(sentence, ref at);
        if (EventWords.Find(EventWords.Transitive, sentence, ref at) is not TimelineEventKind kind || !clause.TryTakeObject(ref at)
            || !(sentence.IsEnd(at) || Followers.IsAt(sentence, at) || DatePhrase.Bare(sentence, at, out _) is not null)
            || ReadDate(clause, kind, at, out int end) is not DateValue date)
        {
            return clause.First;
        }

        statements.Add(new EventStatement(sentence.Cell, sentence.Slice(clause.First, end), kind, date));
        return end;
    }

    // The date behind a verb, or the one that leads in; null where it is not sure that the event was then, and everywhere.
    private static DateValue? ReadDate(Clause clause, TimelineEventKind kind, int verbEnd, out int end)
    {
        Sentence sentence = clause.Sentence;
        DateValue? date = FindDate(sentence, verbEnd, out int first, out end);
        if (date is null && !(clause.Date is not null && IsCleanEnd(sentence, end)))
        {
            return null;
        }

        first = date is null ? end : first;
        bool listed = kind != TimelineEventKind.Delisted || EventWords.Listings.AnyIn(sentence, verbEnd, first) || IsDelisted(sentence, verbEnd);
        bool certain = !EventWords.Others.AnyIn(sentence, verbEnd, first)
            && !Lexicon.Denials.AnyIn(sentence, clause.First, Math.Max(first, end))
            && !(kind == TimelineEventKind.Announced && (sentence.IsWord(verbEnd, "for") || sentence.IsWord(verbEnd, "to")))
            && (kind == TimelineEventKind.Announced || !IsPartial(sentence, verbEnd, first, end));
        return listed && certain && !sentence.IsWord(end, "or") && !sentence.IsWord(end, "only") ? date ?? clause.Date : null;
    }

    // From the verb on to the first date, unless something else begins before.
    private static DateValue? FindDate(Sentence sentence, int from, out int first, out int end)
    {
        first = from;
        if (DatePhrase.Bare(sentence, from, out end) is DateValue right)
        {
            return right;
        }

        for (int i = from; i < from + LongestTail; i++)
        {
            first = end = i;
            if (DatePhrase.ReadAt(sentence, i, out int last) is DateValue date)
            {
                end = last;
                return date;
            }

            if (sentence.IsEnd(i) || IsBreak(sentence, i))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsBreak(Sentence sentence, int at) =>
        Lexicon.ClauseOpeners.IsAt(sentence, at) || sentence.IsWord(at, "or")
        || (sentence.IsSymbol(at, '-') && !sentence[at].Glued)
        || (sentence.IsSymbol(at, ',') && DatePhrase.ReadAt(sentence, at + 1, out _) is null)
        || (sentence.IsWord(at, "and") && IsVerbBehind(sentence, at + 1))
        || DatePhrase.Bare(sentence, at, out _) is not null;

    private static bool IsVerbBehind(Sentence sentence, int at)
    {
        Lexicon.Adverbs.Skip(sentence, ref at);
        return Lexicon.Was.IsAt(sentence, at) || EventWords.Others.IsAt(sentence, at)
            || EventWords.Find(EventWords.Intransitive, sentence, ref at) is not null;
    }

    // "Was announced that …" and "… than expected" go on; behind a comma another thing begins.
    private static bool IsCleanEnd(Sentence sentence, int at) =>
        sentence.IsEnd(at) || sentence.IsSymbol(at, ',') || sentence.IsWord(at, "and") || sentence.IsWord(at, "but");

    private static bool IsDelisted(Sentence sentence, int verbEnd) => sentence.IsWord(verbEnd - 1, "delisted");

    // In one country, or for some: not when the machine was released.
    private static bool IsPartial(Sentence sentence, int first, int dateFirst, int dateEnd)
    {
        for (int i = first; i <= dateEnd + 1; i++)
        {
            if (i >= dateFirst && i < dateEnd)
            {
                continue;
            }

            bool to = sentence.IsWord(i, "to") && !ToAll.IsAt(sentence, i);
            int place = i + 1 + (sentence.IsWord(i + 1, "the") ? 1 : 0);
            bool somewhere = (sentence.IsWord(i, "in") || sentence.IsWord(i, "for") || sentence.IsWord(i, "across")) && sentence.IsName(place)
                && DatePhrase.ReadAt(sentence, i, out _) is null;
            if ((to && i < dateFirst) || somewhere)
            {
                return true;
            }
        }

        return false;
    }
}
