using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Finds the components that a sentence lists: "an 8-core processor, 32 GB of memory, and a 1 TB hard drive".</summary>
internal static class ComponentPhrases
{
    private const int LongestPhrase = 24;

    // Behind a component's name; anything else makes a compound of it, such as "memory bandwidth".
    private static readonly Phrases Followers = new(
        "and", "or", ",", ";", "as", "on", "in", "to", "from", "for", "at", "by", "was", "were", "is", "are", "became", "becoming", "has", "had",
        "could", "can", "standard", "arrived", "followed", "appeared", "went", "disappeared", "respectively", "the", "its", "-");

    private static readonly Phrases OwnMemory = new("video memory", "graphics memory", "memory", "VRAM", "of video memory", "of graphics memory",
        "of memory", "of VRAM", "of dedicated memory");

    /// <summary>
    /// The components listed from an index on; the index is moved behind the last. What is no component is passed over, unless
    /// the list is what the sentence is about: then nothing else may stand in it.
    /// </summary>
    public static List<ComponentPhrase> Read(Sentence sentence, ref int index, bool isSubject = false)
    {
        List<ComponentPhrase> phrases = [];
        int at = index;
        while (!sentence.IsEnd(at))
        {
            if (ReadOne(sentence, ref at) is ComponentPhrase phrase)
            {
                phrases.Add(phrase);
                index = at;
            }
            else if (isSubject || !TryPassUnknown(sentence, ref at))
            {
                break;
            }

            int before = at;
            PassSeparators(sentence, ref at);
            if (before == at)
            {
                break;
            }
        }

        return phrases;
    }

    /// <summary>Whether a component may be named behind an index: a look at each word, so that not each place is read for one.</summary>
    public static bool AnyIn(Sentence sentence, int first)
    {
        for (int i = first; i < sentence.Count; i++)
        {
            if (Units.Find(sentence[i].Text) == Unit.Core || sentence.Options.LengthAt(sentence, i, out _, out _) > 0
                || Array.Exists(ComponentWords.All, words => words.Heads.IsAt(sentence, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One component: what may stand before its name, its name, and "option" or the like.</summary>
    public static ComponentPhrase? ReadOne(Sentence sentence, ref int index) => ReadHeaded(sentence, ref index) ?? ReadKnown(sentence, ref index);

    // "The Radeon Pro W5500": what it is, a table says.
    private static ComponentPhrase? ReadKnown(Sentence sentence, ref int index)
    {
        int first = index;
        Lexicon.Determiners.Skip(sentence, ref first);
        int end = first + sentence.Options.LengthAt(sentence, first, out ComponentReader? reader, out bool isSize);
        int last = end;
        Lexicon.Choice.Skip(sentence, ref end);
        if (reader is null || (isSize && end == last) || !IsOver(sentence, end))
        {
            return null;
        }

        index = end;
        return new ComponentPhrase(reader, sentence.Slice(first, last));
    }

    private static bool IsOver(Sentence sentence, int end) =>
        sentence.IsEnd(end) || Followers.IsAt(sentence, end) || Lexicon.Adverbs.IsAt(sentence, end);

    private static ComponentPhrase? ReadHeaded(Sentence sentence, ref int index)
    {
        int first = index;
        Lexicon.Determiners.Skip(sentence, ref first);
        for (int i = first; i < first + LongestPhrase && !sentence.IsEnd(i);)
        {
            foreach (ComponentWords words in ComponentWords.All)
            {
                int length = words.Heads.LengthAt(sentence, i);
                if (length > 0 && IsHead(sentence, words, i + length))
                {
                    return Finish(sentence, words, first, i, i + length, ref index);
                }
            }

            if (CoresAlone(sentence, first, i) is int end)
            {
                return Finish(sentence, ComponentWords.Processor, first, end, end, ref index);
            }

            int known = ComponentWords.LongestAt(sentence, i);
            if (known == 0)
            {
                return null;
            }

            i += known;
        }

        return null;
    }

    // "SSD" may say what "SSD storage" is.
    private static bool IsHead(Sentence sentence, ComponentWords words, int end) => words.Heads.LengthAt(sentence, end) == 0;

    private static ComponentPhrase? Finish(Sentence sentence, ComponentWords words, int first, int head, int end, ref int index)
    {
        int last = words.IsHeadRead ? end : head;
        if (words == ComponentWords.Graphics)
        {
            end = BehindOwnMemory(sentence, end);
        }

        Lexicon.Choice.Skip(sentence, ref end);
        if (first >= last || !words.IsPlausible(sentence, first, head) || IsMixed(sentence, words, first, head)
            || !IsOver(sentence, end))
        {
            return null;
        }

        index = end;
        return new ComponentPhrase(ComponentReader.Find(words.Key)!, sentence.Slice(first, last));
    }

    // "with 8 GB of video memory" behind graphics is theirs, and no memory of the machine.
    private static int BehindOwnMemory(Sentence sentence, int at)
    {
        int next = at + 3;
        if (!sentence.IsWord(at, "with") || !sentence[at + 1].IsNumber || !Units.Find(sentence[at + 2].Text).IsDataSize())
        {
            return at;
        }

        next += sentence.IsWord(next, "of") && MemoryKinds.TryParse(sentence[next + 1].Text, out _) ? 1 : 0;
        next += MemoryKinds.TryParse(sentence[next].Text, out _) ? 1 : 0;
        return OwnMemory.TryTake(sentence, ref next) || next > at + 3 ? next : at;
    }

    // "The 8-core model" and "an 8-core Turbo" name a processor.
    private static int? CoresAlone(Sentence sentence, int first, int at)
    {
        int cores = first + 2;
        if (at < cores || Units.Find(sentence[cores].Text) != Unit.Core || !sentence.IsSymbol(cores - 1, '-') || sentence[first].Number <= 0)
        {
            return null;
        }

        int end = cores + 1;
        while (sentence.IsName(end) || (end > cores + 1 && sentence.IsSymbol(end, '-') && sentence[end].Glued))
        {
            end++;
        }

        bool alone = end > cores + 1 && (sentence.IsEnd(end) || sentence.IsSymbol(end, ',') || sentence.IsWord(end, "and")
            || sentence.IsWord(end, "or"));
        return alone || Lexicon.Choice.IsAt(sentence, end) || Lexicon.Was.IsAt(sentence, end) || sentence.IsWord(end, "became")
            || sentence.IsWord(end, "as") ? end : null;
    }

    // Of names parted by commas, nobody knows which are of the component that comes last.
    private static bool IsMixed(Sentence sentence, ComponentWords words, int first, int head)
    {
        if (words.IsHeadRead)
        {
            return false;
        }

        int start = first;
        for (int i = first; i < head; i++)
        {
            if (!Separators.IsSeparator(sentence[i]) || sentence.IsSymbol(i, '/'))
            {
                continue;
            }

            bool rated = false;
            for (int j = start; j < i; j++)
            {
                Unit unit = Units.Find(sentence[j].Text);
                rated |= unit == Unit.Core || unit.IsFrequency();
            }

            bool chosen = sentence.IsWord(i, "or");
            if (!chosen && !(rated && words == ComponentWords.Processor))
            {
                return true;
            }

            start = i + 1;
        }

        return false;
    }

    private static void PassSeparators(Sentence sentence, ref int at)
    {
        while (sentence.IsSymbol(at, ',') || sentence.IsWord(at, "and") || sentence.IsWord(at, "or") || sentence.IsWord(at, "plus")
            || (sentence.IsWord(at, "as") && sentence.IsWord(at + 1, "well") && sentence.IsWord(at + 2, "as")))
        {
            at += sentence.IsWord(at, "as") ? 3 : 1;
        }
    }

    // "A keyboard" in the middle of the list says nothing of it.
    private static bool TryPassUnknown(Sentence sentence, ref int at)
    {
        for (int i = at; i < at + LongestPhrase; i++)
        {
            if (sentence.IsSymbol(i, ',') || sentence.IsWord(i, "and") || sentence.IsWord(i, "or"))
            {
                at = i;
                return true;
            }

            if (sentence.IsEnd(i) || Lexicon.ClauseOpeners.IsAt(sentence, i) || Lexicon.Denials.IsAt(sentence, i)
                || DatePhrase.ReadAt(sentence, i, out _) is not null)
            {
                return false;
            }
        }

        return false;
    }
}
