using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>
/// The names of the options that tables state. A sentence may call one by it and by nothing else: "Acme added the Radeon Pro W5500", "the
/// i5 was discontinued".
/// </summary>
internal sealed class KnownOptions
{
    public static readonly KnownOptions None = new([]);

    private static readonly (string Area, string Name)[] Named = [(Areas.Processor, "Family"), (Areas.Graphics, "Model")];

    private readonly List<(ComponentReader Reader, Token[] Name)> _names;

    private KnownOptions(List<(ComponentReader Reader, Token[] Name)> names) => _names = names;

    public static KnownOptions Of(MachineBuilder machine)
    {
        List<(ComponentReader Reader, Token[] Name)> names = [];
        foreach ((string area, string fact) in Named.Where(of => machine.Has(of.Area)))
        {
            ComponentReader reader = Array.Find(ComponentReader.All, known => known.Area == area);
            foreach (FactSet option in machine[area].Options.Select(item => item.Facts))
            {
                if (option.Text(fact) is { Length: > 0 and <= SheetLimits.LongestCell } name)
                {
                    names.AddRange(Forms(option.Text("Maker"), Tokenizer.Tokenize(name)).Select(form => (reader, form)));
                }
            }
        }

        return new KnownOptions([.. names.OrderByDescending(name => name.Name.Length)]);
    }

    /// <summary>How many tokens the longest name at an index has; 0 where none stands there.</summary>
    public int LengthAt(Sentence sentence, int index, out ComponentReader? reader)
    {
        (reader, Token[]? name) = _names.Find(known => IsAt(sentence, index, known.Name));
        return name?.Length ?? 0;
    }

    // With its maker, as it is, and from any of its words on as long as there is a digit left to tell it: "W5500", "i5".
    private static IEnumerable<Token[]> Forms(string? maker, Token[] name)
    {
        if (maker is not null)
        {
            yield return [.. Tokenizer.Tokenize(maker), .. name];
        }

        for (int first = 0; first < name.Length && HasLetterAndDigit(name, first); first++)
        {
            yield return [.. name.Skip(first)];
        }
    }

    private static bool HasLetterAndDigit(Token[] name, int first)
    {
        bool letter = false;
        bool digit = false;
        foreach (char character in name.Skip(first).SelectMany(token => token.Text))
        {
            letter |= char.IsLetter(character);
            digit |= char.IsDigit(character);
        }

        return letter && digit && !name[first].Glued;
    }

    private static bool IsAt(Sentence sentence, int index, Token[] name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (!sentence[index + i].Text.Equals(name[i].Text, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        // "i5s" is another one.
        return !sentence[index + name.Length].Glued || sentence[index + name.Length].Kind == TokenKind.Symbol;
    }
}
