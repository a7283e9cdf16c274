using System.Text.Json.Nodes;

namespace IMacPro.Specs.SampleTests.Infrastructure;

/// <summary>What a process left behind.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    /// <summary>The rows of <c>--json</c>.</summary>
    public JsonArray Rows => JsonNode.Parse(Output)!["rows"]!.AsArray();

    /// <summary>The summary of <c>--json</c>.</summary>
    public JsonNode Summary => JsonNode.Parse(Output)!["summary"]!;

    /// <summary>The only row of <c>--json</c>.</summary>
    public JsonNode Row => Assert.Single(Rows)!;

    /// <summary>What is wrong with the only machine, each with the rule it breaks.</summary>
    public IEnumerable<string> Problems => Row["problems"]!.AsArray().Select(problem => $"{problem!["rule"]} {problem["message"]}".TrimStart());
}
