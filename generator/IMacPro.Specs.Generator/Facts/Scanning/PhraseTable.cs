using System.Collections;

namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Words, or several words in a row, each with what it means: most places of a text are dismissed with one look at their word.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTable<T> : IEnumerable<(string[] Words, T Meaning)>
{
    private static readonly List<(string[] Words, T Meaning)> None = [];

    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds phrases, the words of each separated by single spaces.</summary>
    public void Add(T meaning, params string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            string[] words = phrase.Split(' ');
            if (!_byFirstWord.TryGetValue(words[0], out List<(string[] Words, T Meaning)>? known))
            {
                known = [];
                _byFirstWord.Add(words[0], known);
            }

            // Longer ones come before those that they begin with.
            int place = known.FindIndex(other => other.Words.Length < words.Length);
            known.Insert(place < 0 ? known.Count : place, (words, meaning));
        }
    }

    /// <summary>The phrases that begin with the token at a place, the longest first, whether or not they go on there.</summary>
    public List<(string[] Words, T Meaning)> BeginningAt(Token[] tokens, int at) =>
        at >= 0 && at < tokens.Length && _byFirstWord.TryGetValue(tokens[at].Text, out List<(string[] Words, T Meaning)>? known) ? known : None;

    /// <summary>How many tokens the longest phrase at a place has, and what it means; 0 where none stands there.</summary>
    public int LengthAt(Token[] tokens, int at, out T? meaning)
    {
        foreach ((string[] words, T named) in BeginningAt(tokens, at))
        {
            if (GoesOn(tokens, at, words))
            {
                meaning = named;
                return words.Length;
            }
        }

        meaning = default;
        return 0;
    }

    /// <summary>Whether a phrase of which the first word stands at a place stands there as a whole.</summary>
    public static bool GoesOn(Token[] tokens, int at, string[] words)
    {
        if (at + words.Length > tokens.Length)
        {
            return false;
        }

        for (int i = 1; i < words.Length; i++)
        {
            if (!tokens[at + i].Text.Equals(words[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    public IEnumerator<(string[] Words, T Meaning)> GetEnumerator() => _byFirstWord.Values.SelectMany(known => known).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
