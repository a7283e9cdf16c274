using IMacPro.Specs.Tests.Shared;

namespace IMacPro.Specs.PackageTests;

/// <summary>Where the sources are that these tests pack.</summary>
internal static class Repository
{
    public static string Root { get; } = BuildMetadata.Get("RepositoryRoot");

    private static readonly string[] NoSources = ["bin", "obj", "artifacts", "tests", "benchmarks", "sample"];

    /// <summary>Copies what the package is built from, with its history and without what was ever built.</summary>
    public static void CopySources(string target)
    {
        foreach (string file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(Root, file);
            if (path.Split(Path.DirectorySeparatorChar).Intersect(NoSources, StringComparer.Ordinal).Any())
            {
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(target, path))!);
            File.Copy(file, Path.Combine(target, path));
        }
    }
}
