using System.Reflection;

namespace IMacPro.Specs.Tests.Shared;

/// <summary>What the build wrote into an assembly of tests: where things are that only it knows.</summary>
internal static class BuildMetadata
{
    public static string Get(string key) => typeof(BuildMetadata).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => string.Equals(attribute.Key, key, StringComparison.Ordinal))
        .Value!;
}
