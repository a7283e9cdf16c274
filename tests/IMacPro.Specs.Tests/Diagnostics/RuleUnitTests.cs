using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using IMacPro.Specs.Generator.Analysis;
using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Tests.Diagnostics;

/// <summary>A rule's id, its descriptor, its line in the release notes, its page and its test are one unit.</summary>
public partial class RuleUnitTests
{
    private static readonly string[] States = ["Shipped", "Unshipped"];

    private static readonly DiagnosticDescriptor[] Rules = [.. SheetRules.All, .. ConfigurationRules.All];

    private static readonly string[] Ids = [.. Rules.Select(rule => rule.Id)];

    [Fact]
    public void IdsAreUniqueAndInOrder() => Assert.Equal(Ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray(), Ids);

    [Fact]
    public void EveryRuleIsReleased() => Assert.Equal(
        Rules.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}").ToArray(),
        Released());

    [Fact]
    public void EveryRuleHasAPage() => Assert.Equal(Ids, Pages().Select(page => Path.GetFileNameWithoutExtension(page)).ToArray());

    [Fact]
    public void EveryPageStartsWithItsRulesIdAndTitle() => Assert.All(
        Rules,
        rule => Assert.Contains($"{rule.Id}: {rule.Title}", File.ReadLines(Page(rule.Id)).First(), StringComparison.Ordinal));

    /// <summary>The index is made from the release notes; set SPECS_ACCEPT to 1 to have it written.</summary>
    [Fact]
    public void TheIndexIsThatOfTheReleaseNotes()
    {
        string path = Path.Combine(Sheets.RepositoryFolder, "docs", "rules.md");
        string index = Index();
        if (Environment.GetEnvironmentVariable(Snapshots.SnapshotFolder.AcceptVariable) == "1")
        {
            File.WriteAllText(path, index);
        }

        Assert.Equal(index, File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    /// <summary>An .editorconfig speaks of files by their names, and knows nothing global: half of it would be ignored.</summary>
    [Fact]
    public void TheSettingsOnAPageSilenceItsRule() => Assert.All(SheetRules.All.Select(rule => rule.Id).Where(id => id != SheetRules.NoTypesId), id =>
    {
        string[] page = File.ReadAllLines(Page(id));
        int block = Array.IndexOf(page, "```ini");
        IEnumerable<string> settings = page.Skip(block + 1).TakeWhile(line => line != "```");

        AnalyzerConfigSet set = AnalyzerConfigSet.Create(
            ImmutableArray.Create(AnalyzerConfig.Parse(string.Join('\n', settings), "/src/.globalconfig")), out ImmutableArray<Diagnostic> mistakes);

        Assert.StartsWith("In a `.globalconfig`", page[block - 2], StringComparison.Ordinal);
        Assert.Empty(mistakes);
        Assert.Equal(ReportDiagnostic.Suppress, set.GlobalConfigOptions.TreeOptions[id]);
    });

    [Fact]
    public void EveryRuleHasATest()
    {
        string[] folders = [Path.Combine(Sheets.TestFolder, "Diagnostics"), Path.Combine(Sheets.TestFolder, "Analysis")];
        string tests = string.Concat(folders.SelectMany(folder => Directory.GetFiles(folder, "*.cs")).Select(File.ReadAllText));

        Assert.All(Ids, id => Assert.Contains(id, tests, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryRuleLinksToItsPageInTheRepositoryItIsBuiltFrom() =>
        Assert.All(Rules, rule => Assert.Equal(HelpLinks.Of(rule.Id) ?? "", rule.HelpLinkUri));

    [Theory]
    [InlineData("https://host.example/owner/specs.git", "https://host.example/owner/specs/blob/main/docs/rules/SPEC0001.md")]
    [InlineData("https://host.example/owner/specs/", "https://host.example/owner/specs/blob/main/docs/rules/SPEC0001.md")]
    [InlineData("file:///home/owner/specs", null)]
    [InlineData("", null)]
    public void ALinkLeadsIntoThatRepositoryAndNowhereElse(string repository, string? link) =>
        Assert.Equal(link, HelpLinks.Of(repository, "SPEC0001"));

    [Fact]
    public void EveryRuleButOneIsTheAnalyzers() => Assert.Equal(
        SheetRules.All.Select(rule => rule.Id).Where(id => id != SheetRules.NoTypesId).ToArray(),
        new SheetAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).ToArray());

    [Fact]
    public void MessagesEndWithoutAPeriod() => Assert.All(
        Rules, rule => Assert.False(rule.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture).EndsWith('.')));

    [Fact]
    public void EveryRuleIsOnUnlessSwitchedOff() => Assert.All(Rules, rule => Assert.True(rule.IsEnabledByDefault));

    private static string Index()
    {
        StringBuilder index = new(
            """
            # The rules

            One page for each, with its cause and its cure. The `SPEC00..` speak of sheets, the `SPEC10..` of configurations and setups.

            | Id | Severity | Title |
            |---|---|---|

            """);
        foreach (string[] rule in Released().Select(line => line.Split(" | ")))
        {
            index.Append(CultureInfo.InvariantCulture, $"| [{rule[0]}](rules/{rule[0]}.md) | {rule[2].ToLowerInvariant()} | {rule[3]} |\n");
        }

        return index.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static string[] Released() =>
    [
        .. States.SelectMany(state => File.ReadLines(
                Path.Combine(Sheets.RepositoryFolder, "generator", "IMacPro.Specs.Generator", $"AnalyzerReleases.{state}.md")))
            .Where(line => Rule().IsMatch(line))
            .Order(StringComparer.Ordinal),
    ];

    private static string[] Pages() =>
        [.. Directory.GetFiles(Path.Combine(Sheets.RepositoryFolder, "docs", "rules"), "SPEC*.md").Order(StringComparer.Ordinal)];

    private static string Page(string id) => Path.Combine(Sheets.RepositoryFolder, "docs", "rules", id + ".md");

    [GeneratedRegex(@"^SPEC\d{4} \|", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();
}
