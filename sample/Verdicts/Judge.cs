using FleetCheck.Inventory;
using FleetCheck.Machines;

namespace FleetCheck.Verdicts;

/// <summary>Says of a machine what is wrong with it, by the rules that the compiler checks code by.</summary>
/// <param name="target">The macOS that machines are meant to get whose row names none; empty: none.</param>
internal sealed class Judge(string target)
{
    private readonly Memo<Use, IReadOnlyList<Finding>> _uses = new(UseCheck.Of);
    private readonly Memo<Target, TargetAnswer> _targets = new(TargetCheck.Of);

    public Verdict Of(InventoryEntry entry)
    {
        string wanted = entry.Target.Length > 0 ? entry.Target : target;
        if (Catalogue.Find(entry.Model) is not MachineKind kind)
        {
            return new Verdict { Entry = entry, Target = wanted, Findings = [Finding.Of("Model", $"no sheet describes a {entry.Model}")] };
        }

        Order order = new(entry, kind.Name) { Day = OrderCheck.ReadDay(entry.Ordered) };
        bool? exists = OrderCheck.Of(kind, order);
        IReadOnlyList<Finding> use = _uses.Of(new Use(kind, entry.System, entry.Ports));
        TargetAnswer answer = _targets.Of(new Target(kind, wanted));
        return new Verdict
        {
            Entry = entry,
            Kind = kind,
            Ordered = order.Day,
            Choices = order.Choices,
            Exists = exists,
            Target = wanted,
            RunsTarget = answer.Runs,
            LastSystem = kind.LastSystem,
            Findings = use.Count + answer.Findings.Count == 0 ? order.Findings : [.. order.Findings, .. use, .. answer.Findings],
        };
    }
}
