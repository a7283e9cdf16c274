using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Articles;

/// <summary>Pages of an encyclopedia: one about a machine that never was, and the real one, for those who have it.</summary>
internal static class Article
{
    private const string Variable = "SPECS_ARTICLE";

    /// <summary>A page about an invented machine, in the tests' data.</summary>
    public static string Invented { get; } = File.ReadAllText(Sheets.DataPath("articles", "kestrel-station.txt"));

    /// <summary>The page itself is not ours to keep here, so it is read from where the one who runs the tests has it.</summary>
    public static string Unmodified()
    {
        string? path = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(
            string.IsNullOrEmpty(path), $"Not run: set {Variable} to the path of the unmodified article to check that it is read.");
        return File.ReadAllText(path!);
    }
}
