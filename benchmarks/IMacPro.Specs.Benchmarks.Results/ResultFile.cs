using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IMacPro.Specs.Benchmarks.Results;

/// <summary>What one run of one section of the benchmarks found; a file of JSON that is kept with the code.</summary>
/// <param name="Section">The section's id, such as <c>runtime</c>: the file's name, and the name of its block in the page.</param>
/// <param name="Command">What repeats the run, from the root of the repository.</param>
public sealed record ResultFile(string Section, string Command)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        // It is read by people too, and never by a browser.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Where the run took place.</summary>
    public string Machine { get; init; } = Results.Machine.Describe();

    /// <summary>The commit that was measured.</summary>
    public string Commit { get; init; } = Repository.Commit();

    /// <summary>What was promised, and what was measured.</summary>
    public IReadOnlyList<Bar> Bars { get; init; } = [];

    /// <summary>This project beside its peers, for the chart.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; init; } = [];

    /// <summary>The numbers.</summary>
    public IReadOnlyList<ResultTable> Tables { get; init; } = [];

    /// <summary>Writes the file where the page's maker looks for it.</summary>
    /// <returns>The file's path.</returns>
    public string Write()
    {
        Directory.CreateDirectory(Repository.ResultsFolder);
        string path = Path.Combine(Repository.ResultsFolder, Section + ".json");
        File.WriteAllText(path, JsonSerializer.Serialize(this, Options) + "\n");
        return path;
    }

    /// <summary>Reads the files of all sections that have been run.</summary>
    public static IReadOnlyList<ResultFile> ReadAll() => !Directory.Exists(Repository.ResultsFolder) ? [] :
    [
        .. Directory.EnumerateFiles(Repository.ResultsFolder, "*.json").Order(StringComparer.Ordinal).Select(Read),
    ];

    private static ResultFile Read(string path) =>
        JsonSerializer.Deserialize<ResultFile>(File.ReadAllText(path), Options)
        ?? throw new InvalidDataException($"{path} holds no results.");
}
