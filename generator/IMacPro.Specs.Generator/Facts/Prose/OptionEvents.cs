using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>What a dated event says of options, each in the words that name it.</summary>
/// <param name="Change">What happened to it.</param>
/// <param name="Words">The words.</param>
/// <param name="Component">The key of the component that the event names beside them; null where it names none.</param>
/// <param name="IsLeast">Whether from then on nothing smaller was sold.</param>
internal sealed record OptionEvent(OptionChange Change, Cell Words, string? Component, bool IsLeast = false);

/// <summary>
/// Reads events of a timeline that speak of options: "Radeon Pro 560X dropped", "Base storage doubled to 1 TB", "Added a 64 GB option",
/// "Alder replaced by the Birch". They have no subject and no date of their own, as sentences do.
/// </summary>
internal static class OptionEvents
{
    private static readonly Phrases Be = new(
        "is", "are", "was", "were", "has been", "have been", "now", "is now", "are now", "became", "becomes", "become");

    private static readonly Phrases Added = new(
        "added", "available", "offered", "introduced", "made available", "joins", "join", "an option", "as an option", "options");

    private static readonly Phrases Dropped = new(
        "discontinued", "dropped", "removed", "withdrawn", "retired", "eliminated", "phased out", "no longer offered", "no longer available",
        "no longer sold", "no longer on sale", "off sale", "taken off sale", "went off sale", "not sold any more", "gone", "axed", "deleted");

    private static readonly Phrases Adds = new(
        "added", "adds", "introduced", "introduces", "gained", "gains", "new", "new option :", "new options :", "added :", "added option :");

    private static readonly Phrases Drops = new(
        "dropped", "drops", "discontinued", "removed", "removes", "withdrew", "retired", "eliminated", "dropped :", "removed :", "no longer offers");

    private static readonly Phrases ReplacedBy = new(
        "replaced by", "replaced with", "is replaced by", "was replaced by", "were replaced by", "gives way to", "gave way to");

    private static readonly Phrases Replaces = new("replaces", "replaced", "replace", "takes the place of", "took the place of");

    private static readonly Phrases MadeBase = new(
        "standard", "the standard", "the base", "base", "the default", "default", "the base model", "the base option", "the base configuration",
        "the standard configuration", "as standard", "standard equipment", "the new base", "new base", "the new standard", "the new default",
        "the new base model", "the entry model");

    private static readonly Phrases Grown = new(
        "doubled to", "increased to", "raised to", "upgraded to", "changed to", "quadrupled to", "moved to", "bumped to", "grew to", "grows to", "rises to",
        "now", "is now", "becomes", "is", "was doubled to", "was increased to", "was raised to", "is doubled to", "is increased to", "to");

    private static readonly Phrases Starts = new(
        "starts with", "starts at", "started with", "started at", "now starts with", "now starts at", "begins with", "begins at", "begins now at");

    /// <summary>What an event says; nothing where it speaks of anything else.</summary>
    public static IEnumerable<OptionEvent> In(Cell description)
    {
        Sentence sentence = new(description);
        int first = 0;
        for (int i = 0; i <= sentence.Count; i++)
        {
            if (sentence.IsEnd(i))
            {
                foreach (OptionEvent said in Read(sentence, first, Math.Min(i, sentence.Count)))
                {
                    yield return said;
                }

                first = i + 1;
            }
        }
    }

    private static OptionEvent[] Read(Sentence sentence, int first, int end)
    {
        if (end - first < 2 || Lexicon.Doubts.AnyIn(sentence, first, end))
        {
            return [];
        }

        return ReadBase(sentence, first, end) ?? ReadReplaced(sentence, first, end) ?? ReadLed(sentence, first, end)
            ?? ReadTrailed(sentence, first, end) ?? [];
    }

    // "Base storage doubled to 1 TB", "The base model now starts with 1 TB of storage".
    private static OptionEvent[]? ReadBase(Sentence sentence, int first, int end)
    {
        int at = first;
        at += sentence.IsWord(at, "the") ? 1 : 0;
        string? component = null;
        if (Lexicon.Basic.TryTake(sentence, ref at))
        {
            component = ComponentAt(sentence, at);
            at += component is null ? 0 : 1;
            Lexicon.Configuration.TryTake(sentence, ref at);
            if (component is not null && Grown.TryTake(sentence, ref at))
            {
                return One(sentence, at, end, OptionChange.NewBase, component);
            }
        }

        return Starts.TryTake(sentence, ref at) ? One(sentence, at, end, OptionChange.NewBase, ComponentIn(sentence, at, end), isLeast: true) : null;
    }

    // "Alder replaced by the Birch", "The Birch replaces the Alder".
    private static OptionEvent[]? ReadReplaced(Sentence sentence, int first, int end)
    {
        for (int i = first + 1; i < end - 1; i++)
        {
            int behind = i;
            bool isBy = ReplacedBy.TryTake(sentence, ref behind);
            if ((isBy || Replaces.TryTake(sentence, ref behind)) && behind < end)
            {
                (int oldFirst, int oldEnd, int newFirst, int newEnd) = isBy ? (first, i, behind, end) : (behind, end, first, i);
                return
                [
                    .. One(sentence, oldFirst, oldEnd, OptionChange.Withdrawn, ComponentIn(sentence, first, end)),
                    .. One(sentence, newFirst, newEnd, OptionChange.Added, ComponentIn(sentence, first, end)),
                ];
            }
        }

        return null;
    }

    // "Added a 64 GB option", "Dropped: the 6-core".
    private static OptionEvent[]? ReadLed(Sentence sentence, int first, int end)
    {
        int at = first;
        OptionChange? change = Adds.TryTake(sentence, ref at) ? OptionChange.Added : Drops.TryTake(sentence, ref at) ? OptionChange.Withdrawn : null;
        return change is OptionChange known && at < end ? One(sentence, at, end, known, ComponentIn(sentence, at, end)) : null;
    }

    // "64 GB option added", "The 6-core model is no longer offered", "The Birch becomes standard".
    private static OptionEvent[]? ReadTrailed(Sentence sentence, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            int verb = i;
            bool became = Be.TryTake(sentence, ref verb);
            OptionChange? change = EndsWith(Dropped) ? OptionChange.Withdrawn
                : EndsWith(Added) ? OptionChange.Added
                : became && EndsWith(MadeBase) ? OptionChange.NewBase
                : null;
            if (change is OptionChange known)
            {
                return One(sentence, first, i, known, ComponentIn(sentence, first, i));
            }

            bool EndsWith(Phrases words)
            {
                int behind = verb;
                return words.TryTake(sentence, ref behind) && behind == end;
            }
        }

        return null;
    }

    private static OptionEvent[] One(Sentence sentence, int first, int end, OptionChange change, string? component, bool isLeast = false)
    {
        Lexicon.Determiners.Skip(sentence, ref first);
        while (end > first && (Lexicon.Choice.LengthAt(sentence, end - 1) == 1 || Lexicon.Adverbs.LengthAt(sentence, end - 1) == 1))
        {
            end--;
        }

        return end > first && !Lexicon.Denials.AnyIn(sentence, first, end) ? [new OptionEvent(change, sentence.Slice(first, end), component, isLeast)] : [];
    }

    private static string? ComponentIn(Sentence sentence, int first, int end) =>
        Enumerable.Range(first, Math.Max(0, end - first)).Select(i => ComponentAt(sentence, i)).FirstOrDefault(component => component is not null);

    private static string? ComponentAt(Sentence sentence, int at) =>
        Array.Find(ComponentWords.All, words => words.Heads.LengthAt(sentence, at) > 0)?.Key;
}
