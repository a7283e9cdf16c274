using System.Collections.Immutable;
using System.Globalization;
using IMacPro.Specs.Generator.Analysis;
using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Tests.Analysis;

/// <summary>A rule's id, its descriptor, its line in the release notes, its page and its tests are one unit.</summary>
public class RulePageTests
{
    public static TheoryData<string> Ids { get; } = [.. ConfigurationRules.All.Select(rule => rule.Id)];

    [Fact]
    public void IdsAreUniqueAndInOrder() => Assert.Equal(
        Enumerable.Range(1001, 10).Select(number => "SPEC" + number.ToString(CultureInfo.InvariantCulture)).ToArray(),
        new ConfigurationAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).ToArray());

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheRuleIsReleased(string id)
    {
        DiagnosticDescriptor rule = ConfigurationRules.Get(id);
        string[] lines = File.ReadAllLines(Path.Combine(
            Sheets.RepositoryFolder, "generator", "IMacPro.Specs.Generator", "AnalyzerReleases.Unshipped.md"));

        Assert.Contains($"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}", lines, StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ThePageHasTheRulesNameSeverityAndCategory(string id)
    {
        DiagnosticDescriptor rule = ConfigurationRules.Get(id);
        string[] lines = Page(id);

        Assert.Equal($"# {rule.Id}: {rule.Title}", lines[0]);
        Assert.Equal($"Severity: {rule.DefaultSeverity.ToString().ToLowerInvariant()}. Category: {rule.Category}.", lines[2]);
        Assert.All(["## Cause", "## Bad", "## Good", "## How to suppress"], head => Assert.Contains(head, lines, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task TheBadCodeOfThePageIsReportedAsItSays(string id)
    {
        ImmutableArray<Diagnostic> reported = await AnalyzeAsync(id, "## Bad");

        Diagnostic one = Assert.Single(reported);
        Assert.Equal(id, one.Id);
        Assert.Contains("> " + one.GetMessage(CultureInfo.InvariantCulture), Page(id), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task TheGoodCodeOfThePageIsNot(string id) => Assert.Empty(await AnalyzeAsync(id, "## Good"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void ATestMarksWhereTheRuleReports(string id)
    {
        string folder = Path.Combine(Sheets.RepositoryFolder, "tests", "IMacPro.Specs.Tests", "Analysis");

        Assert.Contains(Directory.GetFiles(folder, "*.cs"), file => File.ReadAllText(file).Contains($"\"{id}\"", StringComparison.Ordinal)
            || File.ReadAllText(file).Contains($"{{|{id}:", StringComparison.Ordinal));
    }

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string id, string head)
    {
        IEnumerable<string> code = Page(id)
            .SkipWhile(line => line != head)
            .SkipWhile(line => line is not ("```csharp" or "```cs"))
            .Skip(1)
            .TakeWhile(line => line != "```")
            .Where(line => line != "using IMacPro.Specs;"); // Verify.Body has it already, above the body.
        return Verify.AnalyzeAsync(Machines.Project.With(Verify.Body(string.Join('\n', code))));
    }

    private static string[] Page(string id) => File.ReadAllLines(Path.Combine(Sheets.RepositoryFolder, "docs", "rules", id + ".md"));
}
