using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>A machine and all that is needed to write it out.</summary>
/// <param name="Machine">The machine.</param>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="TypeName">The name of its static class.</param>
/// <param name="IsPublic">Whether other projects see it.</param>
/// <param name="Plan">What could be chosen, and when; null where the sheet states no options.</param>
/// <param name="Setups">The bounds of its setups.</param>
internal sealed record MachineTarget(
    Machine Machine, string Namespace, string TypeName, bool IsPublic, ConfigurationPlan? Plan, EquatableArray<Setup> Setups)
{
    /// <summary>What the names of the machine's other types start with.</summary>
    public string Stem => TypeName.EndsWith(Suffix, StringComparison.Ordinal)
        ? TypeName.Substring(0, TypeName.Length - Suffix.Length)
        : TypeName;

    /// <summary>The modifier of the machine's types.</summary>
    public string Visibility => IsPublic ? "public" : "internal";

    private const string Suffix = "Spec";
}

/// <summary>A list of releases and all that is needed to write it out.</summary>
internal sealed record ReleasesTarget(ReleaseList List, string Namespace, string TypeName, bool IsPublic);
