namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Words, or several words in a row, of which one may stand at a place of a sentence.</summary>
internal sealed class Phrases
{
    // By the first word, the longest first: most places of a sentence are dismissed with one look.
    private readonly Dictionary<string, string[][]> _phrases;

    public Phrases(params string[] phrases) => _phrases = phrases
        .Select(phrase => phrase.Replace("-", " - ").Replace(",", " , ").Split([' '], StringSplitOptions.RemoveEmptyEntries))
        .GroupBy(words => words[0], StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>How many tokens the longest phrase at an index has; 0 where none stands there.</summary>
    public int LengthAt(Sentence sentence, int index)
    {
        if (!_phrases.TryGetValue(sentence[index].Text, out string[][]? phrases))
        {
            return 0;
        }

        foreach (string[] words in phrases)
        {
            int matched = 1;
            while (matched < words.Length && sentence[index + matched].Text.Equals(words[matched], StringComparison.OrdinalIgnoreCase))
            {
                matched++;
            }

            if (matched == words.Length)
            {
                return matched;
            }
        }

        return 0;
    }

    public bool IsAt(Sentence sentence, int index) => LengthAt(sentence, index) > 0;

    /// <summary>Passes over the phrase at an index, if one stands there.</summary>
    public bool TryTake(Sentence sentence, ref int index)
    {
        int length = LengthAt(sentence, index);
        index += length;
        return length > 0;
    }

    /// <summary>Passes over as many phrases as stand there one behind the other.</summary>
    public void Skip(Sentence sentence, ref int index)
    {
        while (TryTake(sentence, ref index))
        {
        }
    }

    /// <summary>Whether one stands anywhere between two tokens.</summary>
    public bool AnyIn(Sentence sentence, int first, int end)
    {
        for (int i = first; i < Math.Min(end, sentence.Count); i++)
        {
            if (IsAt(sentence, i))
            {
                return true;
            }
        }

        return false;
    }
}
