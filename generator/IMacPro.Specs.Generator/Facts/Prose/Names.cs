using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>How running text calls the machine and its maker.</summary>
internal sealed class Names
{
    private readonly List<Token[]> _machine = [];
    private readonly Token[] _maker;

    public Names(SheetName name, FactSet identity)
    {
        _maker = TokensOf(identity.Text("Developer") ?? identity.Text("Manufacturer") ?? "");
        Token[] tokens = TokensOf(name.Name);
        AddMachine(tokens);
        AddWithoutMaker(tokens);

        // The page of "Bench (second)" that calls itself "Bench" above its infobox speaks of "the Bench".
        if (name.Caption.Length > 0 && name.Name.StartsWith(name.Caption + " (", StringComparison.OrdinalIgnoreCase))
        {
            AddMachine(TokensOf(name.Caption));
        }
    }

    /// <summary>Passes over the machine's name where it stands for the machine, and not for a part, a kin or a kind of it.</summary>
    public bool TryTakeMachine(Sentence sentence, ref int index)
    {
        if (EndOfMachine(sentence, index) is int end && !GoesOn(sentence, end))
        {
            index = end;
            return true;
        }

        return false;
    }

    /// <summary>Passes over the machine's name and the ending that makes a part its own: "the Bench's".</summary>
    public bool TryTakeMachinePossessive(Sentence sentence, ref int index)
    {
        if (EndOfMachine(sentence, index) is int end && PossessiveAt(sentence, end) is int length and > 0)
        {
            index = end + length;
            return true;
        }

        return false;
    }

    /// <summary>Passes over the maker's name, or the beginning of it: "Acme" and "Acme Computer" are both "Acme Computer, Inc.".</summary>
    public bool TryTakeMaker(Sentence sentence, ref int index)
    {
        int length = 0;
        while (length < _maker.Length && sentence[index + length].Text.Equals(_maker[length].Text, StringComparison.Ordinal))
        {
            length++;
        }

        while (length > 0 && _maker[length - 1].Kind == TokenKind.Symbol)
        {
            length--;
        }

        index += length;
        return length > 0 && (length > 1 || _maker[0].Text.Length > 1) && sentence.IsName(index - length);
    }

    /// <summary>The length of the possessive ending at an index; 0 where none stands there.</summary>
    public static int PossessiveAt(Sentence sentence, int index) =>
        !sentence.IsSymbol(index, '\'') || !sentence[index].Glued ? 0
        : sentence.IsWord(index + 1, "s") && sentence[index + 1].Glued ? 2
        : 1;

    // Nobody is called by more than a cell holds.
    private static Token[] TokensOf(string name) => name.Length > SheetLimits.LongestCell ? [] : Tokenizer.Tokenize(name);

    // "Acme Bench Two" is called "the Bench Two" as well.
    private void AddWithoutMaker(Token[] name)
    {
        int length = 0;
        while (length < Math.Min(name.Length, _maker.Length) && name[length].Text.Equals(_maker[length].Text, StringComparison.Ordinal))
        {
            length++;
        }

        if (length > 0)
        {
            AddMachine([.. name.Skip(length)]);
        }
    }

    private void AddMachine(Token[] name)
    {
        if (name.Any(token => token.Kind == TokenKind.Word))
        {
            _machine.Add(name);
        }
    }

    // "The Bench", "Acme's Bench", "the Acme Bench".
    private int? EndOfMachine(Sentence sentence, int index)
    {
        int at = index;
        at += sentence.IsWord(at, "the") ? 1 : 0;
        if (EndOfName(sentence, at) is int named)
        {
            return named;
        }

        if (!TryTakeMaker(sentence, ref at))
        {
            return null;
        }

        at += PossessiveAt(sentence, at);
        return EndOfName(sentence, at);
    }

    private int? EndOfName(Sentence sentence, int at)
    {
        foreach (Token[] name in _machine)
        {
            if (IsAt(sentence, at, name))
            {
                return at + name.Length;
            }
        }

        return null;
    }

    // Names are written as names: "the portable" is no "Portable".
    private static bool IsAt(Sentence sentence, int at, Token[] name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            Token token = sentence[at + i];
            bool isSame = token.Text.Equals(name[i].Text, StringComparison.Ordinal)
                || (token.Text.Equals(name[i].Text, StringComparison.OrdinalIgnoreCase) && (i > 0 || sentence.IsName(at)));
            if (!isSame || (i > 0 && token.Glued != name[i].Glued))
            {
                return false;
            }
        }

        return true;
    }

    // "Bench Pro", "Bench 2", "Bench-like", "Bench's" and "Bench (2004)" are not the Bench.
    private static bool GoesOn(Sentence sentence, int end) =>
        sentence.HasNumberAside(end) || sentence[end].IsNumber || sentence[end].Kind == TokenKind.Version || sentence.IsName(end)
        || (sentence[end].Glued && !sentence.IsSymbol(end, ',') && !sentence.IsSymbol(end, '.') && !sentence.IsEnd(end));
}
