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

    private static readonly string[] Sized = [Areas.Memory, Areas.Storage];

    private readonly List<(ComponentReader Reader, Token[] Name, bool IsSize)> _names;

    private KnownOptions(List<(ComponentReader Reader, Token[] Name, bool IsSize)> names) => _names = names;

    public static KnownOptions Of(MachineBuilder machine)
    {
        List<(ComponentReader Reader, Token[] Name, bool IsSize)> names = [.. Sizes(machine)];
        foreach ((string area, string fact) in Named.Where(of => machine.Has(of.Area)))
        {
            ComponentReader reader = Array.Find(ComponentReader.All, known => known.Area == area);
            foreach (FactSet option in machine[area].Options.Select(item => item.Facts))
            {
                if (option.Text(fact) is { Length: > 0 and <= SheetLimits.LongestCell } name)
                {
                    names.AddRange(Forms(option.Text("Maker"), Tokenizer.Tokenize(name)).Select(form => (reader, form, false)));
                }
            }
        }

        return names.Count > SheetLimits.MostNamed ? None : new KnownOptions([.. names.OrderByDescending(name => name.Name.Length)]);
    }

    /// <summary>How many tokens the longest name at an index has; 0 where none stands there.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">The index.</param>
    /// <param name="reader">The component that the option is of.</param>
    /// <param name="isSize">Whether it is a size, which names an option only where the sentence speaks of one.</param>
    public int LengthAt(Sentence sentence, int index, out ComponentReader? reader, out bool isSize)
    {
        // Asked at each word: a delegate for each would cost more than the look.
        foreach ((ComponentReader known, Token[] name, bool size) in _names)
        {
            if (IsAt(sentence, index, name))
            {
                (reader, isSize) = (known, size);
                return name.Length;
            }
        }

        (reader, isSize) = (null, false);
        return 0;
    }

    // "2 TB", where one component alone has an option of that size.
    private static IEnumerable<(ComponentReader Reader, Token[] Name, bool IsSize)> Sizes(MachineBuilder machine) => Sized.Where(machine.Has)
        .SelectMany(area => machine[area].Options.Select(option => option.Facts["Size"]).OfType<Value>(), (area, size) => (Area: area, Size: Words.Describe(size)))
        .Distinct()
        .GroupBy(option => option.Size, StringComparer.Ordinal)
        .Where(options => options.Count() == 1)
        .Select(options => (Array.Find(ComponentReader.All, reader => reader.Area == options.First().Area), Tokenizer.Tokenize(options.Key), true));

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
