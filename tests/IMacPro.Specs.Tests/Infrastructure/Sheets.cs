namespace IMacPro.Specs.Tests.Infrastructure;

/// <summary>The sheets of the repository and those of the tests.</summary>
public static class Sheets
{
    /// <summary>The folder of the clone. A deterministic build hides the paths of its sources, so it is looked for.</summary>
    public static string RepositoryFolder { get; } = FindRepository(AppContext.BaseDirectory);

    /// <summary>The folder of this project.</summary>
    public static string TestFolder { get; } = Path.Combine(RepositoryFolder, "tests", "IMacPro.Specs.Tests");

    public static TestSheet IMacPro { get; } = BuiltIn("imac-pro.txt");

    public static TestSheet MacOS { get; } = BuiltIn("macos.txt");

    /// <summary>A file of the tests' data folder.</summary>
    public static string DataPath(params string[] path) => Path.Combine([TestFolder, "Data", .. path]);

    /// <summary>A sheet of the user's under a name.</summary>
    public static TestSheet User(string fileName, string text) => new(fileName, text, "User");

    private static TestSheet BuiltIn(string name) =>
        new(name, File.ReadAllText(Path.Combine(RepositoryFolder, "seeds", name)), "BuiltIn");

    private static string FindRepository(string folder) => File.Exists(Path.Combine(folder, "IMacPro.Specs.sln"))
        ? folder
        : FindRepository(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository."));
}

/// <summary>A sheet as the compiler is given it.</summary>
public sealed record TestSheet(string FileName, string Text, string Kind = "User")
{
    public string Path { get; init; } = "/machines/" + FileName;

    public string Namespace { get; init; } = "";

    public string Visibility { get; init; } = "";

    public string TypeName { get; init; } = "";

    public string ReadProse { get; init; } = "";

    public TestSheet With(string old, string @new)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        return this with { Text = Text.Replace(old, @new, StringComparison.Ordinal) };
    }
}
