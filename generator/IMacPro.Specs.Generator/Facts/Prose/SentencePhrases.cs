using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Passes over phrases of a sentence.</summary>
internal static class SentencePhrases
{
    /// <summary>How many tokens the longest phrase at an index has; 0 where none stands there.</summary>
    public static int LengthAt(this Phrases phrases, Sentence sentence, int index) => phrases.LengthAt(sentence.Tokens, index);

    public static bool IsAt(this Phrases phrases, Sentence sentence, int index) => phrases.LengthAt(sentence, index) > 0;

    /// <summary>Passes over the phrase at an index, if one stands there.</summary>
    public static bool TryTake(this Phrases phrases, Sentence sentence, ref int index)
    {
        int length = phrases.LengthAt(sentence, index);
        index += length;
        return length > 0;
    }

    /// <summary>Passes over as many phrases as stand there one behind the other.</summary>
    public static void Skip(this Phrases phrases, Sentence sentence, ref int index)
    {
        while (phrases.TryTake(sentence, ref index))
        {
        }
    }

    /// <summary>Whether one stands anywhere between two tokens.</summary>
    public static bool AnyIn(this Phrases phrases, Sentence sentence, int first, int end)
    {
        for (int i = first; i < Math.Min(end, sentence.Count); i++)
        {
            if (phrases.IsAt(sentence, i))
            {
                return true;
            }
        }

        return false;
    }
}
