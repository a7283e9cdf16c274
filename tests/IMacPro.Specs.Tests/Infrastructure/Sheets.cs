using System.Runtime.CompilerServices;

namespace IMacPro.Specs.Tests.Infrastructure;

/// <summary>The sheets of the repository and those of the tests.</summary>
public static class Sheets
{
    private static readonly string TestFolder = Path.GetDirectoryName(Path.GetDirectoryName(ThisFile())!)!;

    public static string RepositoryFolder { get; } = Path.GetDirectoryName(Path.GetDirectoryName(TestFolder)!)!;

    public static TestSheet IMacPro { get; } = BuiltIn("imac-pro.txt");

    public static TestSheet MacOS { get; } = BuiltIn("macos.txt");

    /// <summary>A file of the tests' data folder.</summary>
    public static string DataPath(params string[] path) => Path.Combine([TestFolder, "Data", .. path]);

    /// <summary>A sheet of the user's under a name.</summary>
    public static TestSheet User(string fileName, string text) => new(fileName, text, "User");

    private static TestSheet BuiltIn(string name) =>
        new(name, File.ReadAllText(Path.Combine(RepositoryFolder, "seeds", name)), "BuiltIn");

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

/// <summary>A sheet as the compiler is given it.</summary>
public sealed record TestSheet(string FileName, string Text, string Kind = "User")
{
    public string Path { get; init; } = "/machines/" + FileName;

    public string Namespace { get; init; } = "";

    public string Visibility { get; init; } = "";

    public string TypeName { get; init; } = "";

    public TestSheet With(string old, string @new)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        return this with { Text = Text.Replace(old, @new, StringComparison.Ordinal) };
    }
}
