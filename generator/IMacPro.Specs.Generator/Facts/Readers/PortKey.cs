using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>The key of a row that names a port, of which the cell says how many there are: "Number of USB ports", "HDMI ports quantity".</summary>
/// <param name="Key">The key, without what it says of the same port in parentheses: "USB 3.2 Gen 1 (3.1 Gen 1) Type-A ports".</param>
/// <param name="Port">The port.</param>
/// <param name="Whole">The key with its parentheses and the port that it names so, where that is one as well.</param>
internal sealed record PortKey(ScannedCell Key, NamedPort Port, (ScannedCell Key, NamedPort Port)? Whole = null)
{
    private static readonly string[] Amounts = ["quantity", "qty", "count"];

    /// <summary>The port that a key names; null where it names none, or several.</summary>
    public static PortKey? In(ScannedCell key)
    {
        PortKey? whole = PortFinder.Find(key) is [NamedPort port] ? new PortKey(key, port) : null;
        List<(int Start, int End)> asides = whole is { IsAtEnd: true } ? [] : [.. AsidesIn(key)];
        ScannedCell plain = asides.Count == 0 ? key : key.Without(asides);
        return asides.Count > 0 && PortFinder.Find(plain) is [NamedPort named]
            ? new PortKey(plain, named, whole is null ? null : (whole.Key, whole.Port))
            : whole;
    }

    /// <summary>What the port is, with what parentheses say of it: "USB 3.0 (Type-A)".</summary>
    public PortKind Kind
    {
        get
        {
            (ScannedCell key, NamedPort port) = Detailed;
            return PortDetails.KindOf(key, port, key.Count);
        }
    }

    /// <summary>Reads what the key says of the port besides: "USB-A (USB 3.2 Gen 1)", "SD card slot (UHS-II)".</summary>
    public void ReadDetails(FactSet facts)
    {
        (ScannedCell key, NamedPort port) = Detailed;
        PortDetails.Read(key, port with { Kind = Kind }, key.Count, facts);
    }

    private (ScannedCell Key, NamedPort Port) Detailed => Whole is var (key, port) ? (key, port with { Kind = Port.Kind }) : (Key, Port);

    /// <summary>Whether nothing stands behind the port but a word for it, "ports", and one for how many there are.</summary>
    public bool IsAtEnd
    {
        get
        {
            int end = Key.Count;
            end -= Key.Tokens[end - 1].IsAnyOf(Amounts) || Key.Tokens[end - 1].IsSymbol(')') ? 1 : 0;
            end -= PortFinder.IsNoun(Key.Tokens[end - 1]) ? 1 : 0;
            return Port.Range.End >= end;
        }
    }

    private static IEnumerable<(int Start, int End)> AsidesIn(ScannedCell key)
    {
        for (int open = key.Find("("); open >= 0 && key.Find(")", open) is int close and >= 0; open = key.Find("(", close))
        {
            yield return (key.Tokens[open].Start, key.Tokens[close].End);
        }
    }
}
