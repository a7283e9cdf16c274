using FleetCheck.Machines;
using IMacPro.Specs;

namespace FleetCheck.Verdicts;

/// <summary>How a machine is used, in the inventory's words.</summary>
/// <param name="Kind">The machine.</param>
/// <param name="System">The macOS it runs; empty: not stated.</param>
/// <param name="Ports">The ports in use; empty: not stated.</param>
internal readonly record struct Use(MachineKind Kind, string System, string Ports);

/// <summary>Says whether a machine can be used as it is.</summary>
internal static class UseCheck
{
    public static IReadOnlyList<Finding> Of(Use use)
    {
        List<Finding> findings = [];
        MacOSVersion? system = Systems.Read(use.System, "macOS", findings);
        IReadOnlyList<string> unread = PortsInUse.Read(use.Ports, out PortsInUse ports);
        foreach (string item in unread)
        {
            findings.Add(Finding.Of("Ports", $"{item} is no number of ports; write it as 2 USB-A"));
        }

        foreach (PortKind port in ports.Counts.Keys)
        {
            if (use.Kind.Spec.Ports.Count(port) == 0)
            {
                findings.Add(Finding.Of("Ports", $"The {use.Kind.Name} has no {port.ToDisplayName()}"));
            }
        }

        findings.AddRange(use.Kind.CheckUse(system, ports).Select(Finding.Of));
        return findings;
    }
}
