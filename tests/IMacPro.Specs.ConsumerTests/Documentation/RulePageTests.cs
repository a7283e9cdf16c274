using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.ConsumerTests.Documentation;

/// <summary>Every rule has a page, and the page is right.</summary>
public partial class RulePageTests
{
    // Of a mistake in the generator no sheet is known, and another version is another package's: tests of their own make them, and
    // compare the message with the page.
    private static readonly string[] OfNoSheet = ["SPEC0015", "SPEC0016"];

    private static readonly ImmutableArray<DiagnosticDescriptor> SheetDescriptors =
        Project.Get<ImmutableArray<DiagnosticDescriptor>>("Diagnostics.SheetRules", "All");

    private static readonly ImmutableArray<DiagnosticDescriptor> Descriptors =
        SheetDescriptors.AddRange(Project.Get<ImmutableArray<DiagnosticDescriptor>>("Diagnostics.ConfigurationRules", "All"));

    public static TheoryData<string> Rules => [.. Descriptors.Select(rule => rule.Id)];

    public static TheoryData<string> SheetRules => [.. SheetDescriptors.Select(rule => rule.Id).Where(id => !OfNoSheet.Contains(id))];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_has_the_id_and_title_of_its_rule(string id) =>
        Assert.StartsWith($"# {id}: {Rule(id).Title}\n", Pages.Read(PageOf(id)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_names_the_severity(string id) =>
        Assert.Contains($"Severity: {Name(Rule(id).DefaultSeverity)}", Pages.Read(PageOf(id)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(SheetRules))]
    public async Task The_bad_sheet_is_reported(string id) =>
        Assert.Contains(await ReportedAsync(id, "Bad"), diagnostic => diagnostic.Id == id);

    [Theory]
    [MemberData(nameof(SheetRules))]
    public async Task The_good_sheet_is_not_reported(string id) => Assert.Empty(await ReportedAsync(id, "Good"));

    [Theory]
    [MemberData(nameof(SheetRules))]
    public async Task The_message_is_the_one_that_is_reported(string id)
    {
        Diagnostic diagnostic = (await ReportedAsync(id, "Bad")).First(diagnostic => diagnostic.Id == id);

        Assert.Contains(diagnostic.GetMessage(), Pages.Read(PageOf(id)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_links_every_page() =>
        Assert.All(Descriptors, rule => Assert.Contains($"docs/rules/{rule.Id}.md", Pages.Read("README.md"), StringComparison.Ordinal));

    [Fact]
    public void There_is_no_page_without_a_rule() => Assert.Equal(
        Descriptors.Select(rule => PageOf(rule.Id)).Order(StringComparer.Ordinal),
        Pages.All.Where(page => page.StartsWith("docs/rules/", StringComparison.Ordinal)),
        StringComparer.Ordinal);

    private static DiagnosticDescriptor Rule(string id) => Descriptors.Single(rule => rule.Id == id);

    private static string PageOf(string id) => $"docs/rules/{id}.md";

    private static string Name(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Error => "error",
        _ => "warning",
    };

    private static async Task<ImmutableArray<Diagnostic>> ReportedAsync(string id, string section)
    {
        Block[] shown = [.. Pages.Blocks.Where(block => block.Page == PageOf(id) && block.Section == section)];
        Assert.NotEmpty(shown);
        return await new Project(shown.Where(block => block.IsSheet).Select(sheet => Grown(sheet.Text)), LanguageOf(shown)).GetSheetDiagnosticsAsync();
    }

    // A page cannot show a sheet that is too large, but it can say how large it is.
    private static string Grown(string text) => More().Replace(
        text,
        more => new string('x', int.Parse(more.Groups["count"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)));

    // A rule about the project shows a line of the project file.
    private static LanguageVersion LanguageOf(Block[] shown)
    {
        Match line = Language().Match(string.Concat(shown.Where(block => block.Language == "xml").Select(block => block.Text)));
        return line.Success && LanguageVersionFacts.TryParse(line.Groups["version"].Value, out LanguageVersion version)
            ? version
            : LanguageVersion.Latest;
    }

    [GeneratedRegex("… (?<count>[0-9,]+) more characters …", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex More();

    [GeneratedRegex("<LangVersion>(?<version>[^<]+)</LangVersion>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Language();
}
