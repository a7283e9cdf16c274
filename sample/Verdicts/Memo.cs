namespace FleetCheck.Verdicts;

/// <summary>Remembers answers: a fleet says the same of thousands of machines. It forgets all rather than grow with the fleet.</summary>
internal sealed class Memo<TKey, TAnswer>(Func<TKey, TAnswer> answer)
    where TKey : IEquatable<TKey>
{
    private const int Most = 4096;

    private readonly Dictionary<TKey, TAnswer> _answers = [];
    private TKey? _lastKey;
    private TAnswer? _lastAnswer;

    public TAnswer Of(TKey key)
    {
        // Neighbours in a fleet are alike.
        if (key.Equals(_lastKey))
        {
            return _lastAnswer!;
        }

        if (!_answers.TryGetValue(key, out TAnswer? known))
        {
            known = answer(key);
            if (_answers.Count >= Most)
            {
                _answers.Clear();
            }

            _answers.Add(key, known);
        }

        _lastKey = key;
        _lastAnswer = known;
        return known;
    }
}
