using FleetCheck.Machines;
using IMacPro.Specs;

namespace FleetCheck.Verdicts;

/// <summary>A machine, and the macOS it is meant to get in the inventory's words.</summary>
/// <param name="Kind">The machine.</param>
/// <param name="System">The macOS; empty: none.</param>
internal readonly record struct Target(MachineKind Kind, string System);

/// <summary>Whether a machine runs what it is meant to get.</summary>
/// <param name="Runs">Whether it does; null where that cannot be told.</param>
/// <param name="Findings">Why not.</param>
internal sealed record TargetAnswer(bool? Runs, IReadOnlyList<Finding> Findings);

/// <summary>Says whether a machine can get a macOS.</summary>
internal static class TargetCheck
{
    public static TargetAnswer Of(Target target)
    {
        List<Finding> findings = [];
        if (Systems.Read(target.System, "Target", findings) is not MacOSVersion version)
        {
            return new TargetAnswer(null, findings);
        }

        if (!Systems.Exists(version))
        {
            return new TargetAnswer(null, [Finding.Of("Target", $"no sheet knows of a macOS {version}")]);
        }

        bool runs = target.Kind.Spec.OperatingSystems.Contains(version);
        return new TargetAnswer(runs, runs ? [] : [.. target.Kind.CheckUse(version, PortsInUse.None).Select(Finding.Of)]);
    }
}
