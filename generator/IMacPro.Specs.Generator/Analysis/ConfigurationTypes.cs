using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Analysis;

/// <summary>
/// Tells the types that hold configurations from all others, and reads each of them once. Every creation of any object asks,
/// so the answer for a type already met is a look-up and no more.
/// </summary>
internal sealed class ConfigurationTypes
{
    private readonly ImmutableArray<INamedTypeSymbol> _markers;
    private readonly ConcurrentDictionary<INamedTypeSymbol, ConfigurationType?> _known = new(SymbolEqualityComparer.Default);
    private readonly Func<INamedTypeSymbol, ConfigurationType?> _read;

    private ConfigurationTypes(ImmutableArray<INamedTypeSymbol> markers)
    {
        _markers = markers;
        _read = Read;
    }

    /// <summary>The types of a compilation; null where it cannot have any.</summary>
    public static ConfigurationTypes? Of(Compilation compilation)
    {
        // Each assembly that keeps the vocabulary to itself has a marker of its own.
        ImmutableArray<INamedTypeSymbol> markers = compilation.GetTypesByMetadataName(typeof(ConfigurationOfAttribute).FullName);
        return markers.IsEmpty ? null : new ConfigurationTypes(markers);
    }

    /// <summary>What is known of a type; null where it holds no configuration.</summary>
    public ConfigurationType? Find(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsSealed: true, TypeKind: TypeKind.Class, IsGenericType: false } named
            ? _known.GetOrAdd(named, _read)
            : null;

    private ConfigurationType? Read(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is INamedTypeSymbol marker
                && _markers.Contains(marker, SymbolEqualityComparer.Default)
                && attribute.ConstructorArguments is [{ Value: string machine }])
            {
                return ConfigurationTypeReader.Read(type, machine);
            }
        }

        return null;
    }
}
