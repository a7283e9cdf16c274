using System.Reflection;
using System.Reflection.Metadata;
using IMacPro.Specs.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>
/// Reads <see cref="ReferenceFacts"/> from the metadata of a reference. Looking names up through the compilation would cost a
/// hundred times as much and at every keystroke; metadata is read once for each reference.
/// </summary>
internal static class ReferenceReader
{
    private const string Marker = "MachineSpec";
    private const string JsonMarker = "EnumJsonConverter`1";
    private const string VocabularyNamespace = SheetSettings.DefaultNamespace;

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
            PortableExecutableReference file when OpenMetadata(file) is MetadataReader reader => Read(reader, assemblyName),
            _ => ReferenceFacts.None,
        };
    }

    private static MetadataReader? OpenMetadata(PortableExecutableReference file)
    {
        try
        {
            return file.GetMetadata() switch
            {
                AssemblyMetadata assembly => assembly.GetModules()[0].GetMetadataReader(),
                ModuleMetadata module => module.GetMetadataReader(),
                _ => null,
            };
        }
        catch (Exception exception) when (exception is BadImageFormatException or System.IO.IOException or InvalidOperationException)
        {
            // A broken reference is the compiler's to report.
            return null;
        }
    }

    private static ReferenceFacts Read(MetadataReader reader, string? assemblyName)
    {
        MetadataStringComparer comparer = reader.StringComparer;
        bool dateOnly = false, spans = false, parsable = false, init = false, required = false, annotations = false, json = false;
        bool vocabulary = false, vocabularySpans = false, vocabularyJson = false, uses = false;
        bool friend = IsFriend(reader, assemblyName);
        foreach (TypeDefinitionHandle handle in reader.TypeDefinitions)
        {
            TypeDefinition type = reader.GetTypeDefinition(handle);
            dateOnly |= comparer.Equals(type.Name, "DateOnly") && comparer.Equals(type.Namespace, "System");
            spans |= comparer.Equals(type.Name, "MemoryExtensions") && comparer.Equals(type.Namespace, "System");
            parsable |= comparer.Equals(type.Name, "ISpanParsable`1") && comparer.Equals(type.Namespace, "System");
            init |= comparer.Equals(type.Name, "IsExternalInit") && IsVisible(type, friend);
            required |= comparer.Equals(type.Name, "RequiredMemberAttribute") && IsVisible(type, friend);
            annotations |= comparer.Equals(type.Name, "IValidatableObject") && IsVisible(type, friend);
            json |= comparer.Equals(type.Name, "JsonSerializerContext") && comparer.Equals(type.Namespace, "System.Text.Json.Serialization");
            vocabularyJson |= comparer.Equals(type.Name, JsonMarker) && comparer.Equals(type.Namespace, VocabularyNamespace);
            vocabulary |= comparer.Equals(type.Name, Marker) && comparer.Equals(type.Namespace, VocabularyNamespace)
                && IsVisible(type, friend);
        }

        foreach (TypeReferenceHandle handle in reader.TypeReferences)
        {
            TypeReference type = reader.GetTypeReference(handle);
            vocabularySpans |= vocabulary && comparer.Equals(type.Name, "MemoryExtensions") && comparer.Equals(type.Namespace, "System");
            uses |= comparer.Equals(type.Name, Marker) && comparer.Equals(type.Namespace, VocabularyNamespace);
        }

        EquatableArray<string> sheets = vocabulary || uses ? SheetTypes(reader, friend) : [];
        return new ReferenceFacts(
            dateOnly, spans, parsable, init, required, annotations, json, vocabulary, vocabularySpans, vocabulary && vocabularyJson, sheets);
    }

    private static EquatableArray<string> SheetTypes(MetadataReader reader, bool friend) => reader.TypeDefinitions
        .Select(reader.GetTypeDefinition)
        .Where(type => IsVisible(type, friend))
        .Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")
        .Where(IsSheetType)
        .ToEquatableArray();

    /// <summary>Whether a name is that of a sheet's type by its ending.</summary>
    public static bool IsSheetType(string name) =>
        name.EndsWith(SheetClaim.MachineSuffix, StringComparison.Ordinal)
        || name.EndsWith(SheetClaim.ReleasesSuffix, StringComparison.Ordinal);

    private static bool IsVisible(TypeDefinition type, bool friend) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NotPublic => friend,
        _ => false,
    };

    private static bool IsFriend(MetadataReader reader, string? assemblyName)
    {
        if (assemblyName is null || !reader.IsAssembly)
        {
            return false;
        }

        foreach (CustomAttributeHandle handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind == HandleKind.MemberReference
                && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
                && reader.StringComparer.Equals(
                    reader.GetTypeReference((TypeReferenceHandle)parent).Name, "InternalsVisibleToAttribute")
                && Names(Argument(reader, attribute), assemblyName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text of an InternalsVisibleTo attribute names an assembly; its key is the compiler's to check.</summary>
    public static bool Names(string? friend, string assemblyName) =>
        friend is not null && friend.Split(',')[0].Trim().Equals(assemblyName, StringComparison.OrdinalIgnoreCase);

    private static string? Argument(MetadataReader reader, CustomAttribute attribute)
    {
        BlobReader blob = reader.GetBlobReader(attribute.Value);
        return blob.Length > 2 && blob.ReadUInt16() == 1 ? blob.ReadSerializedString() : null;
    }
}
