namespace IMacPro.Specs.Tests.Shared;

/// <summary>Programs that a machine may have.</summary>
internal static class Tool
{
    public static bool Exists(string name) => Find(name) is not null;

    /// <summary>The first of several that is there; null where none is.</summary>
    public static string? Find(params string[] names) => names
        .SelectMany(_ => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), (name, folder) => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);
}
