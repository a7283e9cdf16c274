using System.Diagnostics;
using System.Reflection;

namespace IMacPro.Specs.Benchmarks.Results;

/// <summary>The repository that is measured.</summary>
public static class Repository
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    /// <summary>Where results are kept.</summary>
    public static string ResultsFolder { get; } = Path.Combine(Root, "benchmarks", "results");

    /// <summary>The commit that is checked out, and whether files differ from it; results of earlier runs do not count.</summary>
    public static string Commit()
    {
        string commit = Git("rev-parse", "--short=10", "HEAD");
        string changed = Git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!benchmarks/results", ":!docs");
        return changed.Length == 0 ? commit : commit + " with changes";
    }

    private static string Git(params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("git", arguments) { WorkingDirectory = Root, RedirectStandardOutput = true, UseShellExecute = false };
        using Process git = Process.Start(start)!;
        string output = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : "unknown";
    }
}
