using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Analysis;

/// <summary>A type that holds the choices for a machine, or the state of one, as its symbols tell it.</summary>
/// <param name="Type">The type.</param>
/// <param name="Machine">The machine as a person reads it.</param>
/// <param name="Components">The properties that hold choices, in the order of <paramref name="Table"/>.</param>
/// <param name="Table">The options and when they were on sale.</param>
/// <param name="Date">The property that holds the day of the order, if there is one.</param>
/// <param name="Limits">The properties that must lie within bounds.</param>
internal sealed record ConfigurationType(
    INamedTypeSymbol Type,
    string Machine,
    ImmutableArray<IPropertySymbol> Components,
    RuleTable Table,
    IPropertySymbol? Date,
    ImmutableArray<SetupLimit> Limits)
{
    /// <summary>The name of the property that holds the day of the order.</summary>
    public const string DateName = "OrderedOn";

    /// <summary>All of them.</summary>
    public IEnumerable<IPropertySymbol> Members =>
        [.. Components, .. Date is null ? Array.Empty<IPropertySymbol>() : [Date], .. Limits.Select(limit => limit.Property)];

    /// <summary>Whether members can be set after the creation too, as where the framework has no init accessors.</summary>
    public bool IsSettable => Members.Any(property => property.SetMethod is { IsInitOnly: false });

    /// <summary>The property that holds a choice, the day or a bounded value; null where a name is none of these.</summary>
    public IPropertySymbol? Find(string name) =>
        Components.FirstOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? (name.Equals(DateName, StringComparison.OrdinalIgnoreCase) ? Date : null)
        ?? Limits.FirstOrDefault(limit => limit.Property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Property;

    /// <summary>Whether a constructor is one that was emitted with the type, so that it is known what it sets.</summary>
    public bool Emitted(IMethodSymbol? constructor) => constructor is { Parameters: var parameters }
        && (parameters.IsEmpty || (parameters.Length == Components.Length + (Date is null ? 0 : 1) && parameters.All(IsAssigned)));

    private bool IsAssigned(IParameterSymbol parameter) =>
        Find(parameter.Name) is IPropertySymbol property && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type);
}

/// <summary>The bounds of a property.</summary>
internal sealed record SetupLimit(IPropertySymbol Property, SetupLimitKind Kind, string Subject, string Minimum, string Maximum);
