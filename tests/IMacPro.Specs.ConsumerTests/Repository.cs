using IMacPro.Specs.Tests.Shared;


namespace IMacPro.Specs.ConsumerTests;

/// <summary>Where the repository is, and the generator that was built from it.</summary>
internal static class Repository
{
    public static string Root { get; } = BuildMetadata.Get("RepositoryRoot");

    public static string Generator { get; } = BuildMetadata.Get("Generator");

    public static string Sheet(string name) => File.ReadAllText(Path.Combine(Root, "seeds", name));
}
