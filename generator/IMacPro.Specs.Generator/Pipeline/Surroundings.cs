using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>
/// What surrounds the user's code. One compilation hands its list of references to the next for as long as no reference changes,
/// and lists compare by identity: at a key press one comparison stands for hundreds.
/// </summary>
/// <param name="References">The references.</param>
/// <param name="AssemblyName">The assembly being compiled, which may be a friend of some.</param>
/// <param name="Language">The language version.</param>
internal sealed record Surroundings(ImmutableArray<MetadataReference> References, string? AssemblyName, LanguageVersion Language)
{
    public static Surroundings Of(Compilation compilation) => new(
        compilation.ExternalReferences,
        compilation.AssemblyName,
        compilation is CSharpCompilation csharp ? csharp.LanguageVersion : LanguageVersion.Default);
}
