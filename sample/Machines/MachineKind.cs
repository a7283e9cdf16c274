using FleetCheck.Inventory;
using FleetCheck.Verdicts;
using IMacPro.Specs;

namespace FleetCheck.Machines;

/// <summary>
/// A machine, or a variant of one, that a fleet may have. The generated types of each machine are its own, so each has a few
/// lines that lead to them; all else works on the record that machines have in common.
/// </summary>
/// <param name="spec">The machine's record.</param>
internal abstract class MachineKind(MachineSpec spec)
{
    public MachineSpec Spec { get; } = spec;

    public string Name => Spec.Name;

    /// <summary>The last macOS it runs, in words.</summary>
    public string LastSystem { get; } = Systems.Last(spec.OperatingSystems);

    /// <summary>Checks the order: was there ever such a machine?</summary>
    /// <returns>What is wrong with the choices; what is wrong with the words is among the order's findings.</returns>
    public abstract SpecList<ConfigurationIssue> CheckOrder(in Order order);

    /// <summary>The choices of an entry, component by component; null where it names none that the machine has.</summary>
    public abstract IEnumerable<Choice?> Choices(InventoryEntry entry);

    /// <summary>Checks the use: can the machine run the system, has it so many ports?</summary>
    public abstract SpecList<ConfigurationIssue> CheckUse(MacOSVersion? system, PortsInUse ports);

    /// <summary>How many different machines could be ordered on a day.</summary>
    public abstract int CountOn(DateOnly day);
}
