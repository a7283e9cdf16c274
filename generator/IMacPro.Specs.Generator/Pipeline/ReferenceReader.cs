using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>
/// Reads <see cref="ReferenceFacts"/> from the metadata of a reference. Looking names up through the compilation would cost a
/// hundred times as much and at every keystroke; metadata is read once for each reference.
/// </summary>
internal static class ReferenceReader
{
    // Projects share what is known of an assembly for as long as the compiler holds its metadata.
    private static readonly ConditionalWeakTable<MetadataId, AssemblyFacts> Known = new();

    /// <param name="reference">The reference.</param>
    /// <param name="assemblyName">The assembly being compiled, which may be a friend of the reference.</param>
    public static ReferenceFacts Read(MetadataReference reference, string? assemblyName)
    {
        // A reference under an alias of its own is not visible without that alias.
        if (!reference.Properties.Aliases.IsDefaultOrEmpty && !reference.Properties.Aliases.Contains("global"))
        {
            return ReferenceFacts.None;
        }

        return reference switch
        {
            CompilationReference project => CompilationReader.Read(project.Compilation, assemblyName),
            PortableExecutableReference file => Read(file, assemblyName),
            _ => ReferenceFacts.None,
        };
    }

    private static ReferenceFacts Read(PortableExecutableReference file, string? assemblyName)
    {
        try
        {
            return Known.GetValue(file.GetMetadataId(), _ => AssemblyReader.Read(file.GetMetadata())).SeenFrom(assemblyName);
        }
        catch (Exception exception) when (exception is BadImageFormatException or System.IO.IOException or InvalidOperationException)
        {
            // A broken reference is the compiler's to report.
            return ReferenceFacts.None;
        }
    }
}

/// <summary>What an assembly offers.</summary>
/// <param name="ToAll">To whoever references it.</param>
/// <param name="ToFriends">To its friends.</param>
/// <param name="Friends">The texts of its InternalsVisibleTo attributes.</param>
internal sealed record AssemblyFacts(ReferenceFacts ToAll, ReferenceFacts ToFriends, string[] Friends)
{
    public static readonly AssemblyFacts None = new(ReferenceFacts.None, ReferenceFacts.None, []);

    public ReferenceFacts SeenFrom(string? assemblyName) =>
        assemblyName is not null && Array.Exists(Friends, friend => Names(friend, assemblyName)) ? ToFriends : ToAll;

    /// <summary>Whether the text of an InternalsVisibleTo attribute names an assembly; its key is the compiler's to check.</summary>
    public static bool Names(string? friend, string assemblyName) =>
        friend is not null && friend.Split(',')[0].Trim().Equals(assemblyName, StringComparison.OrdinalIgnoreCase);
}
