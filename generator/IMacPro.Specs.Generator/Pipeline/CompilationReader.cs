using IMacPro.Specs.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>Reads <see cref="ReferenceFacts"/> from a project that an IDE references as a compilation.</summary>
internal static class CompilationReader
{
    public static ReferenceFacts Read(Compilation compilation, string? assemblyName)
    {
        IAssemblySymbol assembly = compilation.Assembly;
        INamedTypeSymbol? machine = Find(assembly, AssemblyReader.Marker);
        INamedTypeSymbol? marker = machine ?? Find(assembly, AssemblyReader.EnumMarker);
        bool friend = IsFriend(assembly, assemblyName);
        ReferenceFeatures features = ReferenceFeatures.None;
        VisibleVocabulary? vocabulary = null;
        if (marker is not null && IsVisible(marker, friend))
        {
            vocabulary = new VisibleVocabulary(assembly.Name, MarkOf(marker)?.ConstructorArguments[1].Value as string ?? "", machine is not null);
            features = (machine is null ? ReferenceFeatures.None : ReferenceFeatures.Vocabulary)
                | ReferenceFeatures.VocabularyEnums
                | (ReadsSpans(assembly) ? ReferenceFeatures.VocabularySpans : ReferenceFeatures.None)
                | (HasJson(assembly) ? ReferenceFeatures.VocabularyJson : ReferenceFeatures.None);
        }

        return new ReferenceFacts(features, SheetTypes(assembly, friend), vocabulary);
    }

    private static INamedTypeSymbol? Find(IAssemblySymbol assembly, string type) =>
        assembly.GetTypeByMetadataName($"{SheetSettings.DefaultNamespace}.{type}");

    private static bool HasJson(IAssemblySymbol assembly) => Find(assembly, "EnumJsonConverter`1") is not null;

    private static bool ReadsSpans(IAssemblySymbol assembly) =>
        Find(assembly, "SpecDate") is INamedTypeSymbol type
        && type.GetMembers("TryParse").OfType<IMethodSymbol>()
            .Any(method => method.DeclaredAccessibility == Accessibility.Public
                && method.Parameters[0].Type is INamedTypeSymbol { Name: "ReadOnlySpan" });

    // A sheet's type is told by the mark that every emitted type carries.
    private static EquatableArray<VisibleSheet> SheetTypes(IAssemblySymbol assembly, bool friend) => assembly.TypeNames
        .Where(AssemblyReader.IsSheetType)
        .SelectMany(name => Find(assembly.GlobalNamespace, name))
        .Where(type => IsVisible(type, friend) && MarkOf(type) is not null)
        .Select(type => new VisibleSheet(type.ToDisplayString(), Sha256Of(type), assembly.Name))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .ToEquatableArray();

    private static string Sha256Of(INamedTypeSymbol type) => type.GetTypeMembers(Areas.Source)
        .SelectMany(source => source.GetMembers(Areas.Sha256))
        .OfType<IFieldSymbol>()
        .Select(field => field.ConstantValue)
        .OfType<string>()
        .FirstOrDefault() ?? "";

    private static IEnumerable<INamedTypeSymbol> Find(INamespaceSymbol space, string name) =>
        space.GetTypeMembers(name).Concat(space.GetNamespaceMembers().SelectMany(inner => Find(inner, name)));

    private static AttributeData? MarkOf(INamedTypeSymbol type) => type.GetAttributes().FirstOrDefault(attribute =>
        attribute.AttributeClass?.Name == VisibleVocabulary.Mark
        && attribute.ConstructorArguments.Length > 1
        && attribute.ConstructorArguments[0].Value is SheetSettings.DefaultNamespace);

    private static bool IsVisible(INamedTypeSymbol type, bool friend) =>
        type.DeclaredAccessibility == Accessibility.Public || (type.DeclaredAccessibility == Accessibility.Internal && friend);

    private static bool IsFriend(IAssemblySymbol assembly, string? assemblyName) =>
        assemblyName is not null && assembly.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.Name == "InternalsVisibleToAttribute"
            && attribute.ConstructorArguments.Length == 1
            && AssemblyFacts.Names(attribute.ConstructorArguments[0].Value as string, assemblyName));
}
