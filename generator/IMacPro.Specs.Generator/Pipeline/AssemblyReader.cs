using System.Reflection;
using System.Reflection.Metadata;
using IMacPro.Specs.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>Reads <see cref="AssemblyFacts"/> from metadata.</summary>
internal static class AssemblyReader
{
    public const string Marker = "MachineSpec";
    public const string EnumMarker = "PortKind";
    private const string JsonMarker = "EnumJsonConverter`1";
    private const string VocabularyNamespace = SheetSettings.DefaultNamespace;

    /// <exception cref="BadImageFormatException">It is no metadata.</exception>
    public static AssemblyFacts Read(Metadata metadata)
    {
        MetadataReader? reader = metadata switch
        {
            AssemblyMetadata assembly => assembly.GetModules()[0].GetMetadataReader(),
            ModuleMetadata module => module.GetMetadataReader(),
            _ => null,
        };
        if (reader is null)
        {
            return AssemblyFacts.None;
        }

        string[] friends = reader.IsAssembly ? [.. Friends(reader)] : [];
        ReferenceFacts toAll = Read(reader, friend: false);
        return new AssemblyFacts(toAll, friends.Length == 0 ? toAll : Read(reader, friend: true), friends);
    }

    private static ReferenceFacts Read(MetadataReader reader, bool friend)
    {
        ReferenceFeatures features = ReferenceFeatures.None;
        StringHandle last = default;
        Offer[] offers = [];
        VisibleVocabulary? vocabulary = null;
        foreach (TypeDefinitionHandle handle in reader.TypeDefinitions)
        {
            // Types of one namespace mostly stand together, so that few of many thousands have their names looked at.
            TypeDefinition type = reader.GetTypeDefinition(handle);
            if (type.Namespace != last)
            {
                last = type.Namespace;
                offers = OffersOf(reader, last);
            }

            foreach (Offer offer in offers)
            {
                if (reader.StringComparer.Equals(type.Name, offer.Type) && IsVisible(type, friend))
                {
                    features |= offer.Feature;
                    vocabulary = offer.Feature == ReferenceFeatures.Vocabulary ? VocabularyOf(reader, type, hasRecords: true)
                        : offer.Feature == ReferenceFeatures.VocabularyEnums ? vocabulary ?? VocabularyOf(reader, type, hasRecords: false)
                        : vocabulary;
                }
            }
        }

        bool hasVocabulary = vocabulary is not null;
        features = hasVocabulary ? features | SpansOf(reader) : features & ~ReferenceFeatures.VocabularyJson;
        return new ReferenceFacts(
            features, hasVocabulary || Uses(reader, VocabularyNamespace, Marker) ? SheetTypes(reader, friend) : [], vocabulary);
    }

    private static VisibleVocabulary VocabularyOf(MetadataReader reader, TypeDefinition marker, bool hasRecords) => new(
        NameOf(reader),
        Texts(reader, marker.GetCustomAttributes(), VisibleVocabulary.Mark).Select(mark => mark.Second).FirstOrDefault() ?? "",
        hasRecords);

    private static string NameOf(MetadataReader reader) => reader.IsAssembly ? reader.GetString(reader.GetAssemblyDefinition().Name) : "";

    private static Offer[] OffersOf(MetadataReader reader, StringHandle space)
    {
        foreach ((string name, Offer[] offers) in Offer.ByNamespace)
        {
            if (reader.StringComparer.Equals(space, name))
            {
                return offers;
            }
        }

        return [];
    }

    private static ReferenceFeatures SpansOf(MetadataReader reader) =>
        Uses(reader, "System", "MemoryExtensions") ? ReferenceFeatures.VocabularySpans : ReferenceFeatures.None;

    private static bool Uses(MetadataReader reader, string space, string name)
    {
        foreach (TypeReferenceHandle handle in reader.TypeReferences)
        {
            TypeReference type = reader.GetTypeReference(handle);
            if (reader.StringComparer.Equals(type.Name, name) && reader.StringComparer.Equals(type.Namespace, space))
            {
                return true;
            }
        }

        return false;
    }

    private static EquatableArray<VisibleSheet> SheetTypes(MetadataReader reader, bool friend) => reader.TypeDefinitions
        .Select(reader.GetTypeDefinition)
        .Where(type => IsVisible(type, friend) && IsSheetType(reader.GetString(type.Name))
            && Texts(reader, type.GetCustomAttributes(), VisibleVocabulary.Mark).Any(mark => mark.First == SheetSettings.DefaultNamespace))
        .Select(type => new VisibleSheet(
            $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}", Sha256Of(reader, type), NameOf(reader)))
        .ToEquatableArray();

    private static string Sha256Of(MetadataReader reader, TypeDefinition type) => type.GetNestedTypes()
        .Select(reader.GetTypeDefinition)
        .Where(nested => reader.StringComparer.Equals(nested.Name, Areas.Source))
        .SelectMany(nested => nested.GetFields())
        .Select(reader.GetFieldDefinition)
        .Where(field => reader.StringComparer.Equals(field.Name, Areas.Sha256) && !field.GetDefaultValue().IsNil)
        .Select(field => reader.GetConstant(field.GetDefaultValue()))
        .Where(constant => constant.TypeCode == ConstantTypeCode.String)
        .Select(constant => reader.GetBlobReader(constant.Value))
        .Select(blob => blob.ReadUTF16(blob.Length))
        .FirstOrDefault() ?? "";

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

    private static IEnumerable<string> Friends(MetadataReader reader) =>
        Texts(reader, reader.GetAssemblyDefinition().GetCustomAttributes(), "InternalsVisibleToAttribute").Select(texts => texts.First).OfType<string>();

    // The texts that attributes of a name begin with.
    private static IEnumerable<(string? First, string? Second)> Texts(MetadataReader reader, CustomAttributeHandleCollection attributes, string name)
    {
        foreach (CustomAttributeHandle handle in attributes)
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind == HandleKind.MemberReference
                && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
                && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)parent).Name, name))
            {
                BlobReader blob = reader.GetBlobReader(attribute.Value);
                if (blob.Length > 2 && blob.ReadUInt16() == 1)
                {
                    yield return (blob.ReadSerializedString(), blob.RemainingBytes > 2 ? blob.ReadSerializedString() : null);
                }
            }
        }
    }

    /// <summary>A type by which a feature is known.</summary>
    private sealed record Offer(string Type, ReferenceFeatures Feature)
    {
        public static readonly (string Namespace, Offer[] Offers)[] ByNamespace =
        [
            ("System",
            [
                new("DateOnly", ReferenceFeatures.DateOnly),
                new("MemoryExtensions", ReferenceFeatures.Spans),
                new("ISpanParsable`1", ReferenceFeatures.Parsable),
            ]),
            ("System.Runtime.CompilerServices",
            [
                new("IsExternalInit", ReferenceFeatures.Init),
                new("RequiredMemberAttribute", ReferenceFeatures.Required),
            ]),
            ("System.ComponentModel.DataAnnotations", [new("IValidatableObject", ReferenceFeatures.DataAnnotations)]),
            ("System.Text.Json.Serialization", [new("JsonSerializerContext", ReferenceFeatures.Json)]),
            (VocabularyNamespace,
            [
                new(Marker, ReferenceFeatures.Vocabulary),
                new(JsonMarker, ReferenceFeatures.VocabularyJson),
                new(EnumMarker, ReferenceFeatures.VocabularyEnums),
            ]),
        ];
    }
}
