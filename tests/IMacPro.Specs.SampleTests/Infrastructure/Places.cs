using IMacPro.Specs.Tests.Shared;


namespace IMacPro.Specs.SampleTests.Infrastructure;

/// <summary>Where the repository and its built sample are.</summary>
internal static class Places
{
    public static string Repository { get; } = BuildMetadata.Get("RepositoryRoot");

    public static string Sample { get; } = BuildMetadata.Get("SampleFolder");

    public static string Profile(string name) => Path.Combine(Repository, "sample", "profiles", name);
}
