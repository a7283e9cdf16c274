using System.Globalization;
using IMacPro.Specs.Generator.Analysis.Folding;
using IMacPro.Specs.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Analysis;

/// <summary>Values as C# expressions that mean the same wherever they stand.</summary>
internal static class Expressions
{
    private static readonly Dictionary<string, string> Factories = new(StringComparer.Ordinal)
    {
        ["b/s"] = nameof(DataRate.FromBitsPerSecond),
        ["kb/s"] = nameof(DataRate.FromKilobitsPerSecond),
        ["Mb/s"] = nameof(DataRate.FromMegabitsPerSecond),
        ["Gb/s"] = nameof(DataRate.FromGigabitsPerSecond),
        ["MB/s"] = nameof(DataRate.FromMegabytesPerSecond),
        ["GB/s"] = nameof(DataRate.FromGigabytesPerSecond),
    };

    /// <summary>A type's name in full.</summary>
    public static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The type of a value that may be null.</summary>
    public static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } ? value : type;

    public static string Date(int day, ITypeSymbol type)
    {
        DateTime date = FrameworkValues.DateOf(new Day(day));
        return Create(type, date.Year, date.Month, date.Day);
    }

    public static string Version(MacOSVersion version, ITypeSymbol type) => Create(type, version.Precision switch
    {
        1 => [version.Major],
        2 => [version.Major, version.Minor],
        _ => [version.Major, version.Minor, version.Patch],
    });

    public static string Version(Version version, ITypeSymbol type) =>
        version.Build < 0 ? Create(type, version.Major, version.Minor) : Create(type, version.Major, version.Minor, version.Build);

    public static string Rate(DataRate rate, ITypeSymbol type)
    {
        string amount = rate.StatedAmount.ToString(CultureInfo.InvariantCulture);
        string suffix = decimal.Truncate(rate.StatedAmount) == rate.StatedAmount ? "" : "m";
        return $"{Name(Underlying(type))}.{Factories[rate.StatedUnit]}({amount}{suffix})";
    }

    public static string Wifi(WifiStandard standards, ITypeSymbol type) => string.Join(
        " | ",
        WifiStandards.Values.Where(one => one != WifiStandard.None && standards.Contains(one)).Select(one => $"{Name(Underlying(type))}.{one}"));

    private static string Create(ITypeSymbol type, params int[] parts) =>
        $"new {Name(Underlying(type)).TrimEnd('?')}({string.Join(", ", parts.Select(part => part.ToString(CultureInfo.InvariantCulture)))})";
}
