using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace IMacPro.Specs.Tests.Incrementality;

/// <summary>The reasons for which a step ran for the sheets a, b and c, by name.</summary>
internal static class Reasons
{
    public static readonly IncrementalStepRunReason[] AllCached = [Cached, Cached, Cached];
    public static readonly IncrementalStepRunReason[] OnlyAUnchanged = [Unchanged, Cached, Cached];
    public static readonly IncrementalStepRunReason[] OnlyAModified = [Modified, Cached, Cached];
    public static readonly IncrementalStepRunReason[] OnlyBUnchanged = [Cached, Unchanged, Cached];
    public static readonly IncrementalStepRunReason[] OnlyCUnchanged = [Cached, Cached, Unchanged];
    public static readonly IncrementalStepRunReason[] OnlyCModified = [Cached, Cached, Modified];
    public static readonly IncrementalStepRunReason[] OneMoreIsNew = [Cached, Cached, Cached, New];
}
