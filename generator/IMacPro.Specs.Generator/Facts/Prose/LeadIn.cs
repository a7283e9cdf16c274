using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Passes over what leads in to a clause: when and where something happened, or what it is compared with.</summary>
internal static class LeadIn
{
    private const int LongestContrast = 12;

    // "The Acme Bench 2".
    private const int LongestSubject = 6;

    private static readonly Phrases Adverbs = new(
        "initially", "originally", "later", "finally", "eventually", "subsequently", "internally", "externally", "at launch", "at release",
        "at its launch", "at its release", "at introduction", "at its introduction", "upon release", "upon launch", "upon its release",
        "from launch", "from the start", "inside", "outside", "however", "meanwhile", "also", "additionally", "overall", "and", "but", "then");

    /// <summary>The first token of what follows, the date that leads in to it, and whether it says from when on.</summary>
    public static int Pass(Sentence sentence, int first, out DateValue? date, out bool isSince)
    {
        int at = first;
        date = null;
        isSince = false;
        for (int before = -1; before != at;)
        {
            before = at;
            int next = at;
            if (DatePhrase.ReadAt(sentence, next, out int end) is DateValue found)
            {
                date = found;
                next = end;
            }
            else if (DatePhrase.ReadFrom(sentence, next, out int behind) is DateValue since && IsOption(sentence, behind))
            {
                date = since;
                isSince = true;
                next = behind;
            }
            else if (!Adverbs.TryTake(sentence, ref next) && !TryPassVenue(sentence, ref next) && !TryPassContrast(sentence, ref next))
            {
                continue;
            }

            // "In 2004 the machine" needs no comma.
            at = sentence.IsSymbol(next, ',') ? next + 1 : next;
        }

        return at;
    }

    // "From March 2019 a 64 GB option was offered", "… it could be ordered with 64 GB": of a machine it would not be said when something
    // happened to it.
    private static bool IsOption(Sentence sentence, int at)
    {
        at += sentence.IsSymbol(at, ',') ? 1 : 0;
        int choice = at;
        return OptionReader.Could.AnyIn(sentence, at, at + LongestSubject) || ChangeReader.TryTakeChoice(sentence, ref choice)
            || ComponentPhrases.ReadOne(sentence, ref at) is not null;
    }

    // "At the Spring Fair" and "at the Spring Fair in April 2004".
    private static bool TryPassVenue(Sentence sentence, ref int at)
    {
        int next = at + 1;
        next += sentence.IsWord(next, "the") ? 1 : 0;
        int name = next;
        while (sentence.IsName(next) || (next > name && sentence[next].IsNumber))
        {
            next++;
        }

        if (!sentence.IsWord(at, "at") || next == name
            || !(sentence.IsSymbol(next, ',') || sentence.IsWord(next, "in") || sentence.IsWord(next, "on")))
        {
            return false;
        }

        at = next;
        return true;
    }

    // "Unlike the smaller model, the machine …": what follows the comma is spoken of.
    private static bool TryPassContrast(Sentence sentence, ref int at)
    {
        if (!sentence.IsWord(at, "unlike"))
        {
            return false;
        }

        for (int i = at; i < at + LongestContrast; i++)
        {
            if (sentence.IsSymbol(i, ','))
            {
                at = i;
                return true;
            }
        }

        return false;
    }
}
