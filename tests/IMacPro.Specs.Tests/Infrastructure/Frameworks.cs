using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Tests.Infrastructure;

/// <summary>The frameworks users compile for.</summary>
public static class Frameworks
{
    public static ImmutableArray<MetadataReference> Net80 { get; } = [.. Basic.Reference.Assemblies.Net80.References.All];

    public static ImmutableArray<MetadataReference> Net472 { get; } = [.. Basic.Reference.Assemblies.Net472.References.All];

    public static ImmutableArray<MetadataReference> NetStandard20 { get; } = [.. Basic.Reference.Assemblies.NetStandard20.References.All];

    /// <summary>The framework the tests run on, newer than any reference set there is as a package.</summary>
    public static ImmutableArray<MetadataReference> Running { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static ImmutableArray<MetadataReference> Get(string name) => name switch
    {
        "net472" => Net472,
        "netstandard2.0" => NetStandard20,
        "net8.0" => Net80,
        "running" => Running,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such framework."),
    };
}
