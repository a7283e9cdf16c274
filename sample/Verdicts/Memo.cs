using FleetCheck.Inventory;

namespace FleetCheck.Verdicts;

/// <summary>Answers a question about words once, however often a fleet has them. It forgets all rather than grow with the fleet.</summary>
/// <param name="answer">Answers it.</param>
internal sealed class Memo<TAnswer>(Func<string, TAnswer> answer)
{
    private const int Most = 4096;

    private readonly Dictionary<string, Known> _known = [];

    public TAnswer Of(FieldText words)
    {
        // Looked up once for words that come again as the same object.
        if (words.Note is not Known known || known.Memo != this)
        {
            known = words.IsShort ? Find(words.Text) : new Known(this, answer(words.Text));
            words.Note = known;
        }

        return known.Answer;
    }

    private Known Find(string text)
    {
        if (!_known.TryGetValue(text, out Known? known))
        {
            known = new Known(this, answer(text));
            if (_known.Count >= Most)
            {
                _known.Clear();
            }

            _known.Add(text, known);
        }

        return known;
    }

    private sealed record Known(Memo<TAnswer> Memo, TAnswer Answer);
}
