using System.Reflection;

namespace IMacPro.Specs.ConsumerTests;

/// <summary>Where the repository is, and the generator that was built from it.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Generator { get; } = Metadata("Generator");

    public static string Sheet(string name) => File.ReadAllText(Path.Combine(Root, "seeds", name));

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => string.Equals(attribute.Key, key, StringComparison.Ordinal))
        .Value!;
}
