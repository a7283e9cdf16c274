using System.Text.Json.Nodes;
using IMacPro.Specs.SampleTests.Infrastructure;
using IMacPro.Specs.Tests.Shared;

namespace IMacPro.Specs.SampleTests.Browser;

/// <summary>The report of the shipped fleet, seen once in a real browser.</summary>
public sealed class ReportBrowser : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(Places.Repository, "tests", "IMacPro.Specs.SampleTests", "Browser");

    private readonly Scratch _scratch = new();
    private JsonNode? _seen;
    private string? _missing;

    /// <summary>What was seen; skips the test where there is no browser to see it with.</summary>
    internal JsonNode Seen
    {
        get
        {
            Assert.SkipWhen(_missing is not null, $"The report was not looked at: {_missing}.");
            return _seen!;
        }
    }

    /// <summary>Where the screenshots are kept to be looked at.</summary>
    internal static string Screenshots { get; } = Path.Combine(Places.Repository, "artifacts", "report");

    public async ValueTask InitializeAsync()
    {
        string? browser = Tool.Find("chromium", "chromium-browser", "google-chrome");
        string? node = Tool.Find("node");
        _missing =
            browser is null ? "no chromium" :
            node is null ? "no node" :
            !Directory.Exists(Path.Combine(Folder, "node_modules", "playwright-core")) ? $"no playwright-core; run npm ci in {Folder}" :
            null;
        if (_missing is null)
        {
            string page = _scratch.PathOf("report.html");
            await Program.RunAsync("--report", page);
            Directory.CreateDirectory(Screenshots);
            Outcome outcome = await Program.RunAsync(
                node!, new Dictionary<string, string>(), Path.Combine(Folder, "inspect.mjs"), browser!, page, Screenshots);
            Assert.True(outcome.ExitCode == 0, outcome.Error);
            _seen = JsonNode.Parse(outcome.Output)!;
        }
    }

    public ValueTask DisposeAsync()
    {
        _scratch.Dispose();
        return ValueTask.CompletedTask;
    }
}
