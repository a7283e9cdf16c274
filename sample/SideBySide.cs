using IMacPro.Specs;
using Spectre.Console;

namespace Sample;

/// <summary>Machines of different sheets beside each other: their types are the same.</summary>
internal static class SideBySide
{
    public static Table Of(params MachineSpec[] machines)
    {
        Table table = Output.Table("Machine", "Released", "Most memory", "Most storage", "Thunderbolt", "Weight");
        foreach (MachineSpec machine in machines.OrderBy(machine => machine.Memory.Maximum))
        {
            table.Add(
                machine.Name,
                machine.Identity.Released,
                machine.Memory.Maximum,
                machine.Storage.Maximum,
                machine.Ports.Count(PortKind.Thunderbolt3) + machine.Ports.Count(PortKind.Thunderbolt4),
                machine.Weight.Mass);
        }

        return table;
    }
}
