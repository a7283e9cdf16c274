using IMacPro.Specs.Generator.Analysis.Folding;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Analysis;

/// <summary>An expression that makes a configuration, with what it gives the members.</summary>
/// <param name="Type">The type that is made.</param>
/// <param name="Name">Where to say what cannot be said of a value: the type's name, or the keyword.</param>
/// <param name="Written">The values that stand in the expression, in their order.</param>
/// <param name="Before">The configuration that <c>with</c> starts from; null where it starts from none.</param>
/// <param name="IsWhole">Whether a member that is not written is not set at all; otherwise its value is not known.</param>
internal sealed record Creation(
    ConfigurationType Type, Location Name, IReadOnlyList<WrittenValue> Written, Creation? Before, bool IsWhole)
{
    /// <summary>Where the value of a member stands in the expression, if it does.</summary>
    public WrittenValue? Find(IPropertySymbol property) =>
        Written.LastOrDefault(written => SymbolEqualityComparer.Default.Equals(written.Property, property));

    /// <summary>The value of a member after the expression; null where it is not set.</summary>
    public Folded? ValueOf(IPropertySymbol property) =>
        Find(property) is WrittenValue written ? written.Value
        : Before is Creation before ? before.ValueOf(property)
        : IsWhole ? null
        : Folded.Unknown;

    /// <summary>The same without one of the values, which may then be any.</summary>
    public Creation Without(WrittenValue value) =>
        this with { Written = [.. Written.Select(written => written == value ? written with { Value = Folded.Unknown } : written)] };
}

/// <summary>A value given to a member.</summary>
/// <param name="Property">The member.</param>
/// <param name="Value">What is known of the value.</param>
/// <param name="Syntax">Where it is written.</param>
internal sealed record WrittenValue(IPropertySymbol Property, Folded Value, SyntaxNode Syntax);
