using System.Text.Json.Nodes;
using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Corpus;

/// <summary>Sheets with the readings a person made of them: those of the repository, or those of a folder of one's own.</summary>
public static class CorpusFolder
{
    private static readonly string? Own = Environment.GetEnvironmentVariable("SPECS_CORPUS");

    /// <summary>Whether the sheets are those of the repository, of which the bar is known.</summary>
    public static bool IsOurs => string.IsNullOrEmpty(Own);

    private static string[] Folders => IsOurs ? [Sheets.DataPath("corpus"), Sheets.DataPath("sheets")] : [Own!];

    public static TheoryData<string> Names()
    {
        TheoryData<string> names = [];
        foreach (string file in Folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.expected.json")).Order(StringComparer.Ordinal))
        {
            names.Add(Path.GetFileName(file)[..^".expected.json".Length]);
        }

        return names;
    }

    public static TestSheet Sheet(string name) =>
        Sheets.User(name + ".txt", File.ReadAllText(FileOf(name + ".txt")));

    public static JsonObject Expected(string name) =>
        JsonNode.Parse(File.ReadAllText(FileOf(name + ".expected.json")))!.AsObject();

    private static string FileOf(string name) => Folders.Select(folder => Path.Combine(folder, name)).First(File.Exists);
}
