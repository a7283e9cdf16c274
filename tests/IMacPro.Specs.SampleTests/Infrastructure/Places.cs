using System.Reflection;

namespace IMacPro.Specs.SampleTests.Infrastructure;

/// <summary>Where the repository and its built sample are.</summary>
internal static class Places
{
    public static string Repository { get; } = Metadata("RepositoryRoot");

    public static string Sample { get; } = Metadata("SampleFolder");

    public static string Profile(string name) => Path.Combine(Repository, "sample", "profiles", name);

    private static string Metadata(string key) => typeof(Places).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => string.Equals(attribute.Key, key, StringComparison.Ordinal))
        .Value!;
}
