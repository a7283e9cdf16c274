using FleetCheck.Machines;
using IMacPro.Specs;

namespace FleetCheck.Verdicts;

/// <summary>Whether a machine runs what it is meant to get.</summary>
/// <param name="Runs">Whether it does; null where that cannot be told.</param>
/// <param name="Findings">Why not.</param>
internal sealed record TargetAnswer(bool? Runs, Finding[] Findings);

/// <summary>Says whether a machine can get a macOS.</summary>
internal static class TargetCheck
{
    /// <summary>Checks a target.</summary>
    /// <param name="kind">The machine.</param>
    /// <param name="target">The macOS it is meant to get; empty: none.</param>
    public static TargetAnswer Of(MachineKind kind, string target)
    {
        List<Finding> findings = [];
        if (Systems.Read(target, "Target", findings) is not MacOSVersion version)
        {
            return new TargetAnswer(null, [.. findings]);
        }

        if (!Systems.Exists(version))
        {
            return new TargetAnswer(null, [Finding.Of("Target", $"no sheet knows of a macOS {version}")]);
        }

        bool runs = kind.Spec.OperatingSystems.Contains(version);
        return new TargetAnswer(runs, runs ? [] : [.. kind.CheckUse(version, PortsInUse.None).Select(Finding.Of)]);
    }
}
