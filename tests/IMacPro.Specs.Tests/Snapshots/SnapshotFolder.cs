using System.Text.RegularExpressions;
using DiffEngine;
using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Snapshots;

/// <summary>
/// Outputs that a person has read and accepted, by the conventions of Verify: each is kept as <c>*.verified.cs</c>, and what
/// came out differently lies beside it as <c>*.received.cs</c>.
/// </summary>
public sealed partial class SnapshotFolder(string folder, Func<string, string, Task> show, bool accept)
{
    /// <summary>The environment variable that takes all that came out as right.</summary>
    public const string AcceptVariable = "SPECS_ACCEPT";

    private const string Verified = ".verified.cs";
    private const string Received = ".received.cs";

    /// <summary>A folder beside the tests of snapshots. A build server is shown no diff tool.</summary>
    public static SnapshotFolder Of(string name) => new(
        Path.Combine(Sheets.TestFolder, "Snapshots", name),
        (received, verified) => DiffRunner.LaunchForTextAsync(received, verified),
        Environment.GetEnvironmentVariable(AcceptVariable) == "1");

    /// <summary>Fails unless these files, by the names they were emitted under, are just what was accepted.</summary>
    public async Task MatchAsync(IEnumerable<KeyValuePair<string, string>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        Directory.CreateDirectory(folder);
        Dictionary<string, string> texts = files.ToDictionary(file => Stem(file.Key), file => Scrub(file.Value), StringComparer.Ordinal);
        List<string> wrong = [];
        foreach ((string stem, string text) in texts.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            if (!await IsAcceptedAsync(stem, text))
            {
                wrong.Add($"{stem}{Verified}: differs, see {stem}{Received}");
            }
        }

        foreach (string stem in Stems(Verified).Where(stem => !texts.ContainsKey(stem)))
        {
            wrong.AddRange(Forget(stem));
        }

        Stems(Received).Where(stem => !texts.ContainsKey(stem)).ToList().ForEach(stem => File.Delete(At(stem, Received)));
        Assert.True(wrong.Count == 0, Explain(wrong));
    }

    private async Task<bool> IsAcceptedAsync(string stem, string text)
    {
        string verified = At(stem, Verified);
        string received = At(stem, Received);
        if (File.Exists(verified) && (await ReadAsync(verified)) == text)
        {
            File.Delete(received);
            return true;
        }

        await File.WriteAllTextAsync(accept ? verified : received, text, TestContext.Current.CancellationToken);
        if (accept)
        {
            File.Delete(received);
            return true;
        }

        await show(received, verified);
        return false;
    }

    private IEnumerable<string> Forget(string stem)
    {
        if (accept)
        {
            File.Delete(At(stem, Verified));
            return [];
        }

        return [$"{stem}{Verified}: no such file is emitted any more"];
    }

    private string Explain(IEnumerable<string> wrong) =>
        $"""
        What is emitted is not what was accepted, in {folder}:
        {string.Join('\n', wrong)}
        If it is right, rename *{Received} to *{Verified} and delete what is emitted no more, or run {AcceptVariable}=1 dotnet test.
        """;

    private string At(string stem, string extension) => Path.Combine(folder, stem + extension);

    private IEnumerable<string> Stems(string extension) => Directory.GetFiles(folder, "*" + extension)
        .Select(path => Path.GetFileName(path)[..^extension.Length])
        .Order(StringComparer.Ordinal);

    // A checkout may end lines as its system does; what is emitted may not.
    private static async Task<string> ReadAsync(string path) =>
        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Stem(string hintName) => hintName.Replace(".g.cs", "", StringComparison.Ordinal);

    private static string Scrub(string text) => Version().Replace(text, "(\"IMacPro.Specs\", \"{version}\")");

    [GeneratedRegex("""\("IMacPro\.Specs", "[0-9.]+"\)""", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Version();
}
