using FleetCheck.Inventory;
using FleetCheck.Machines;

namespace FleetCheck.Verdicts;

/// <summary>Says of machines of one kind what is wrong with them.</summary>
/// <param name="kind">The kind.</param>
internal sealed class KindJudge(MachineKind kind)
{
    private readonly Memo<DateOnly?> _days = new(OrderCheck.ReadDay);
    private readonly Memo<Finding[]> _systems = new(system => UseCheck.OfSystem(kind, system));
    private readonly Memo<Finding[]> _ports = new(ports => UseCheck.OfPorts(kind, ports));
    private readonly Memo<TargetAnswer> _targets = new(target => TargetCheck.Of(kind, target));

    // One for all machines: most have none, and a list each would be as much memory as they are.
    private readonly List<Finding> _ofOrder = [];

    /// <summary>Judges a machine.</summary>
    /// <param name="entry">The machine.</param>
    /// <param name="target">The macOS it is meant to get; empty: none.</param>
    public Verdict Of(InventoryEntry entry, FieldText target)
    {
        _ofOrder.Clear();
        Order order = new(entry, _days.Of(entry.Ordered), _ofOrder);
        bool? exists = OrderCheck.Of(kind, order);
        Finding[] ofSystem = _systems.Of(entry.System);
        Finding[] ofPorts = _ports.Of(entry.Ports);
        TargetAnswer answer = _targets.Of(target);
        bool isClean = _ofOrder.Count + ofSystem.Length + ofPorts.Length + answer.Findings.Length == 0;
        return new Verdict
        {
            Entry = entry,
            Kind = kind,
            Ordered = order.Day,
            Exists = exists,
            Target = target.Text,
            RunsTarget = answer.Runs,
            Findings = isClean ? [] : [.. _ofOrder, .. ofSystem, .. ofPorts, .. answer.Findings],
        };
    }
}
