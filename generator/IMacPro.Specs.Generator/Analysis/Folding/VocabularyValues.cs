using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Analysis.Folding;

/// <summary>
/// Values of the vocabulary. The user's copy of it and the one in this assembly are one source, so what is made here is what
/// the user's program would make. What would throw is unknown.
/// </summary>
internal static class VocabularyValues
{
    public static bool Knows(INamedTypeSymbol? type) =>
        type is { Name: nameof(MacOSVersion) or nameof(SpecDate) or nameof(DataRate) } && IsOfVocabulary(type);

    /// <summary>Whether a type lies in the vocabulary's namespace.</summary>
    public static bool IsOfVocabulary(INamedTypeSymbol type) => type.ContainingNamespace is
    {
        Name: "Specs", ContainingNamespace: { Name: "IMacPro", ContainingNamespace.IsGlobalNamespace: true },
    };

    public static Folded DefaultOf(INamedTypeSymbol type) => !Knows(type) ? Folded.Unknown : type.Name switch
    {
        nameof(MacOSVersion) => Folded.Of(default(MacOSVersion)),
        nameof(SpecDate) => Folded.Of(default(SpecDate)),
        _ => Folded.Of(default(DataRate)),
    };

    public static Folded Create(IMethodSymbol constructor, object?[] values)
    {
        try
        {
            return (constructor.ContainingType.Name, values) switch
            {
                (nameof(MacOSVersion), [int major, int minor, int patch]) => Folded.Of(new MacOSVersion(major, minor, patch)),
                (nameof(SpecDate), [int year, int month, int day]) => Folded.Of(new SpecDate(year, month, day)),
                _ => Folded.Unknown,
            };
        }
        catch (ArgumentException)
        {
            return Folded.Unknown;
        }
    }

    public static Folded Call(IMethodSymbol method, object?[] values)
    {
        try
        {
            return (method.ContainingType.Name, method.Name, values) switch
            {
                (nameof(MacOSVersion), "Parse", [string text]) => Folded.Of(MacOSVersion.Parse(text)),
                (nameof(SpecDate), "Parse", [string text]) => Folded.Of(SpecDate.Parse(text)),
                (nameof(DataRate), "Parse", [string text]) => Folded.Of(DataRate.Parse(text)),
                (nameof(DataRate), string name, [decimal amount]) => CreateRate(name, amount),
                _ => Folded.Unknown,
            };
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            return Folded.Unknown;
        }
    }

    public static Folded GetProperty(object? value, IPropertySymbol property) => (value, property.Name) switch
    {
        (SpecDate date, "First") => ToFramework(date.First, property),
        (SpecDate date, "Last") => ToFramework(date.Last, property),
        _ => Folded.Unknown,
    };

    // The framework this assembly is compiled for has no DateOnly; the user's may.
    private static Folded ToFramework(DateTime date, IPropertySymbol property) =>
        property.Type.Name == nameof(DateTime) ? Folded.Of(date) : Folded.Of(FrameworkValues.DayOf(date));

    private static Folded CreateRate(string factory, decimal amount) => factory switch
    {
        nameof(DataRate.FromBitsPerSecond) => Folded.Of(DataRate.FromBitsPerSecond(amount)),
        nameof(DataRate.FromKilobitsPerSecond) => Folded.Of(DataRate.FromKilobitsPerSecond(amount)),
        nameof(DataRate.FromMegabitsPerSecond) => Folded.Of(DataRate.FromMegabitsPerSecond(amount)),
        nameof(DataRate.FromGigabitsPerSecond) => Folded.Of(DataRate.FromGigabitsPerSecond(amount)),
        nameof(DataRate.FromMegabytesPerSecond) => Folded.Of(DataRate.FromMegabytesPerSecond(amount)),
        nameof(DataRate.FromGigabytesPerSecond) => Folded.Of(DataRate.FromGigabytesPerSecond(amount)),
        _ => Folded.Unknown,
    };
}
