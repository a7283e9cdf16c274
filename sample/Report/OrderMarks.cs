namespace FleetCheck.Report;

/// <summary>The orders of one day, as far as they are shown.</summary>
internal sealed class OrderMark
{
    // Who is named; the others are counted.
    private const int Named = 5;

    private readonly List<string> _serials = [];

    public int Count { get; private set; }

    public void Add(string serial)
    {
        Count++;
        if (_serials.Count < Named)
        {
            _serials.Add(serial);
        }
    }

    public override string ToString() => Count > _serials.Count
        ? FormattableString.Invariant($"{string.Join(", ", _serials)} and {Count - _serials.Count} more")
        : string.Join(", ", _serials);
}
