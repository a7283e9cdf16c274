using FleetCheck.Inventory;
using FleetCheck.Machines;

namespace FleetCheck.Verdicts;

/// <summary>Says of machines of one kind what is wrong with them.</summary>
/// <param name="kind">The kind.</param>
internal sealed class KindJudge(MachineKind kind)
{
    // An order is judged faster than it is remembered; what takes words to answer is not.
    private readonly Memo<string, Finding[]> _systems = new(system => UseCheck.OfSystem(kind, system));
    private readonly Memo<string, Finding[]> _ports = new(ports => UseCheck.OfPorts(kind, ports));
    private readonly Memo<string, TargetAnswer> _targets = new(target => TargetCheck.Of(kind, target));

    /// <summary>Judges a machine.</summary>
    /// <param name="entry">The machine.</param>
    /// <param name="target">The macOS it is meant to get; empty: none.</param>
    public Verdict Of(InventoryEntry entry, string target)
    {
        Order order = new(entry, kind.Name, OrderCheck.ReadDay(entry.Ordered), []);
        bool? exists = OrderCheck.Of(kind, order);
        TargetAnswer answer = _targets.Of(target);
        order.Findings.AddRange(_systems.Of(entry.System).AsSpan());
        order.Findings.AddRange(_ports.Of(entry.Ports).AsSpan());
        order.Findings.AddRange(answer.Findings.AsSpan());
        return new Verdict
        {
            Entry = entry,
            Kind = kind,
            Ordered = order.Day,
            Exists = exists,
            Target = target,
            RunsTarget = answer.Runs,
            LastSystem = kind.LastSystem,
            Findings = order.Findings,
        };
    }
}
