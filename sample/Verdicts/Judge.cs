using FleetCheck.Inventory;
using FleetCheck.Machines;

namespace FleetCheck.Verdicts;

/// <summary>Says of machines what is wrong with them, by the rules that the compiler checks code by.</summary>
/// <param name="target">The macOS that machines are meant to get whose row names none; empty: none.</param>
internal sealed class Judge(string target)
{
    private readonly FieldText _target = new(target);
    private readonly Memo<KindJudge?> _judges = new(model => Catalogue.Find(model) is MachineKind kind ? new KindJudge(kind) : null);

    public Verdict Of(InventoryEntry entry)
    {
        FieldText wanted = entry.Target.IsEmpty ? _target : entry.Target;
        return _judges.Of(entry.Model)?.Of(entry, wanted) ?? new Verdict
        {
            Entry = entry,
            Target = wanted.Text,
            Findings = [Finding.Of("Model", $"no sheet describes a {entry.Model}")],
        };
    }
}
