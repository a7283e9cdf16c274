using FleetCheck.Inventory;
using FleetCheck.Verdicts;

namespace FleetCheck.Output;

/// <summary>As many machines and bad rows as a person will read. A fleet may be longer than memory; this is not.</summary>
/// <param name="limit">How many of each are kept.</param>
internal sealed class Excerpt(int limit)
{
    private readonly List<(long Number, Verdict Verdict)> _problems = [];
    private readonly List<(long Number, Verdict Verdict)> _clean = [];
    private readonly List<BadRow> _badRows = [];
    private long _machines;

    public IReadOnlyList<BadRow> BadRows => _badRows;

    /// <summary>The machines, in the order of the inventory. Those with problems go before those without where not all fit.</summary>
    public IReadOnlyList<Verdict> Machines =>
    [
        .. _problems.Concat(_clean.Take(limit - _problems.Count)).OrderBy(machine => machine.Number).Select(machine => machine.Verdict),
    ];

    public void Add(Verdict verdict)
    {
        _machines++;
        List<(long, Verdict)> list = verdict.Findings.Length == 0 ? _clean : _problems;
        if (list.Count < limit)
        {
            list.Add((_machines, verdict));
        }
    }

    public void Add(BadRow row)
    {
        if (_badRows.Count < limit)
        {
            _badRows.Add(row);
        }
    }
}
