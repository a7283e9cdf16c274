using System.Reflection;

namespace IMacPro.Specs.PackageTests;

/// <summary>Where the sources are that these tests pack.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => string.Equals(attribute.Key, "RepositoryRoot", StringComparison.Ordinal))
        .Value!;
}
