using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Architecture;

/// <summary>A file of code as somebody wrote it.</summary>
/// <param name="Name">Its path inside the repository.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record SourceFile(string Name, string[] Lines);

/// <summary>The repository's own code.</summary>
internal static class SourceFiles
{
    private static readonly string[] NotWritten = ["bin", "obj", "artifacts"];

    /// <summary>The hand-written code under a folder of the repository.</summary>
    public static SourceFile[] Of(string folder) =>
    [
        .. Directory.GetFiles(Path.Combine(Sheets.RepositoryFolder, folder), "*.cs", SearchOption.AllDirectories)
            .Where(IsWritten)
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(Path.GetRelativePath(Sheets.RepositoryFolder, path), File.ReadAllLines(path))),
    ];

    private static bool IsWritten(string path) =>
        !path.EndsWith(".verified.cs", StringComparison.Ordinal)
        && !path.EndsWith(".received.cs", StringComparison.Ordinal)
        && !Path.GetRelativePath(Sheets.RepositoryFolder, path).Split('/', '\\').Intersect(NotWritten, StringComparer.Ordinal).Any();
}
