using FleetCheck.Machines;
using IMacPro.Specs;
using Spectre.Console;

namespace FleetCheck.Output;

/// <summary>Machines of different sheets beside each other: their records are of one type, their quantities compare.</summary>
internal static class SideBySide
{
    public static Table Of(IEnumerable<MachineKind> kinds)
    {
        Table table = Terminal.Table("Side by side", "Machine", "Sold", "Most memory", "Most storage", "Thunderbolt", "Weight", "Last macOS");
        foreach (MachineKind kind in kinds.OrderBy(kind => kind.Spec.Memory.Maximum))
        {
            MachineSpec machine = kind.Spec;
            table.AddRow(
                Terminal.Plain(machine.Name),
                Terminal.Plain($"{machine.Identity.Released} to {machine.Identity.Discontinued?.ToString() ?? "…"}"),
                Terminal.Plain($"{machine.Memory.Maximum}"),
                Terminal.Plain($"{machine.Storage.Maximum}"),
                Terminal.Plain(FormattableString.Invariant($"{machine.Ports.Count(PortKind.Thunderbolt3) + machine.Ports.Count(PortKind.Thunderbolt4)}")),
                Terminal.Plain($"{machine.Weight.Mass}"),
                Terminal.Plain(kind.LastSystem));
        }

        return table;
    }
}
