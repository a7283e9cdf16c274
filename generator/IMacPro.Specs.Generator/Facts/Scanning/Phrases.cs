namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Words, or several words in a row, of which one may stand at a place.</summary>
internal sealed class Phrases
{
    private readonly PhraseTable<bool> _phrases = [];

    public Phrases(params string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            string[] words = phrase.Replace("-", " - ").Replace(",", " , ").Split([' '], StringSplitOptions.RemoveEmptyEntries);
            _phrases.Add(true, string.Join(" ", words));
        }
    }

    /// <summary>How many tokens the longest phrase at a place has; 0 where none stands there.</summary>
    public int LengthAt(Token[] tokens, int at) => _phrases.LengthAt(tokens, at, out _);
}
