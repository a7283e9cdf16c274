using FleetCheck.Machines;
using IMacPro.Specs;

namespace FleetCheck.Verdicts;

/// <summary>Says whether a machine can be used as it is.</summary>
internal static class UseCheck
{
    /// <summary>Checks the macOS a machine runs.</summary>
    /// <param name="kind">The machine.</param>
    /// <param name="text">The macOS; empty: not stated.</param>
    public static Finding[] OfSystem(MachineKind kind, string text)
    {
        List<Finding> findings = [];
        MacOSVersion? system = Systems.Read(text, "macOS", findings);
        findings.AddRange(kind.CheckUse(system, PortsInUse.None).Select(Finding.Of));
        return [.. findings];
    }

    /// <summary>Checks the ports of a machine that are in use.</summary>
    /// <param name="kind">The machine.</param>
    /// <param name="text">The ports; empty: not stated.</param>
    public static Finding[] OfPorts(MachineKind kind, string text)
    {
        List<Finding> findings = [];
        IReadOnlyList<string> unread = PortsInUse.Read(text, out PortsInUse ports);
        foreach (string item in unread)
        {
            findings.Add(Finding.Of("Ports", $"{item} is no number of ports; write it as 2 USB-A"));
        }

        foreach (PortKind port in ports.Counts.Keys)
        {
            if (kind.Spec.Ports.Count(port) == 0)
            {
                findings.Add(Finding.Of("Ports", $"The {kind.Name} has no {port.ToDisplayName()}"));
            }
        }

        findings.AddRange(kind.CheckUse(system: null, ports).Select(Finding.Of));
        return [.. findings];
    }
}
