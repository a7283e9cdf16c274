using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Decides what a sentence leaves behind as what was spoken of. Where it is not certain, it is something else.</summary>
internal static class TopicReader
{
    private static readonly Phrases Kin = new(
        "successor", "successors", "predecessor", "predecessors", "replacement", "sibling", "siblings", "rival", "rivals", "competitor",
        "competitors", "clone", "clones", "another", "other", "others", "previous", "earlier", "newer", "older", "smaller", "larger", "cheaper",
        "regular", "new");

    private static readonly Phrases Technologies = new(
        "GPU", "CPU", "SSD", "RAM", "USB", "ECC", "HDMI", "Ethernet", "Bluetooth", "Wi-Fi", "Thunderbolt", "FireWire", "DisplayPort", "DVD", "CD",
        "I", "US", "U", "S");

    /// <summary>What is spoken of behind a sentence.</summary>
    /// <param name="clause">The sentence from its subject on, with what was spoken of before it.</param>
    /// <param name="states">Whether something was read from it.</param>
    public static Topic After(Clause clause, bool states)
    {
        Sentence sentence = clause.Sentence;
        int at = clause.First;
        if (clause.TryTakeMachine(ref at) && !sentence.IsName(at) && sentence[at].Kind == TokenKind.Word)
        {
            return SuccessorReader.Replaced.AnyIn(sentence, at, sentence.Count) ? Topic.Other
                : NamesOthers(clause, at) || Kin.AnyIn(sentence, at, sentence.Count) ? Topic.Among
                : Topic.Machine;
        }

        // "Acme announced the Bench": "it" is the Bench.
        if (states && IsDoneTo(clause, out int behind) && !NamesOthers(clause, behind))
        {
            return Topic.Machine;
        }

        if (states)
        {
            return clause.Topic == Topic.Among ? Topic.Among : Topic.Details;
        }

        // A sentence that names nobody else leaves things as they were.
        return NamesOthers(clause, 0) || Lexicon.Machines.AnyIn(sentence, 0, sentence.Count) || SpeaksOfNew(sentence) ? Topic.Other : clause.Topic;
    }

    private static bool IsDoneTo(Clause clause, out int behind)
    {
        behind = clause.First;
        if (!clause.Names.TryTakeMaker(clause.Sentence, ref behind))
        {
            return false;
        }

        Lexicon.Adverbs.Skip(clause.Sentence, ref behind);
        return EventWords.Find(EventWords.Transitive, clause.Sentence, ref behind) is not null && clause.TryTakeObject(ref behind);
    }

    private static bool SpeaksOfNew(Sentence sentence) =>
        sentence.IsWord(0, "a") || sentence.IsWord(0, "an") || sentence.IsWord(0, "another") || sentence.IsWord(0, "its")
            || sentence.IsWord(0, "this")
        || sentence.IsWord(0, "these") || sentence.IsWord(0, "one");

    private static bool NamesOthers(Clause clause, int first)
    {
        Sentence sentence = clause.Sentence;
        bool listsComponents = ComponentPhrases.AnyIn(sentence, first);
        for (int i = first; i < sentence.Count;)
        {
            int next = i;
            if (clause.Names.TryTakeMachine(sentence, ref next) || clause.Names.TryTakeMachinePossessive(sentence, ref next)
                || TryTakeMaker(clause, ref next) || Technologies.TryTake(sentence, ref next) || TryTakeVenue(sentence, ref next)
                || (listsComponents && ComponentPhrases.ReadOne(sentence, ref next) is not null))
            {
                i = next;
            }
            else if (DatePhrase.Bare(sentence, i, out int end) is not null)
            {
                i = end;
            }
            else if (sentence.IsName(i) && !(i == 0 && !sentence.IsName(1)) && Units.Find(sentence[i].Text) == Unit.None)
            {
                return true;
            }
            else
            {
                i++;
            }
        }

        return false;
    }

    // "Acme" is the maker; "Acme Phone" is something that it makes.
    private static bool TryTakeMaker(Clause clause, ref int at)
    {
        int next = at;
        if (!clause.Names.TryTakeMaker(clause.Sentence, ref next) || clause.Sentence.IsName(next))
        {
            return false;
        }

        int possessive = Names.PossessiveAt(clause.Sentence, next);
        at = next + possessive;
        return true;
    }

    private static bool TryTakeVenue(Sentence sentence, ref int at)
    {
        int name = at + 1 + (sentence.IsWord(at + 1, "the") ? 1 : 0);
        int next = name;
        while (sentence.IsWord(at, "at") && sentence.IsName(next))
        {
            next++;
        }

        bool venue = next > name;
        at = venue ? next : at;
        return venue;
    }
}
