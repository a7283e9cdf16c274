using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>A machine and all that is needed to write it out.</summary>
/// <param name="Machine">The machine.</param>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="TypeName">The name of its static class.</param>
/// <param name="IsPublic">Whether other projects see it.</param>
internal sealed record MachineTarget(Machine Machine, string Namespace, string TypeName, bool IsPublic);

/// <summary>A list of releases and all that is needed to write it out.</summary>
internal sealed record ReleasesTarget(ReleaseList List, string Namespace, string TypeName, bool IsPublic);
