using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>
/// The references of a compilation. One compilation hands its list to the next for as long as no reference changes, and lists
/// compare by identity: at a key press one comparison stands for hundreds.
/// </summary>
/// <param name="References">The references.</param>
/// <param name="AssemblyName">The assembly being compiled, which may be a friend of some.</param>
internal sealed record ReferenceList(ImmutableArray<MetadataReference> References, string? AssemblyName)
{
    /// <summary>What all of them offer together.</summary>
    public ReferenceFacts Read() => ReferenceFacts.Combine(References.Select(reference => ReferenceReader.Read(reference, AssemblyName)));
}
