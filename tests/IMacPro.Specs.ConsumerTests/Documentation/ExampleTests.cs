using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.ConsumerTests.Documentation;

/// <summary>What the pages show is so.</summary>
public class ExampleTests
{
    public static TheoryData<string> Code => [.. Pages.Blocks.Where(block => block.Language == "csharp").Select(block => block.ToString())];

    // The pages of the rules show what breaks them.
    public static TheoryData<string> Shown => [.. Pages.Blocks
        .Where(block => block.Language == "csharp" && !block.Page.StartsWith("docs/rules/", StringComparison.Ordinal)).Select(block => block.ToString())];

    public static TheoryData<string> Sheets =>
        [.. Pages.Blocks.Where(block => block is { IsSheet: true, Page: "docs/sheet-format.md" or "docs/guide.md" }).Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Code))]
    public void An_example_compiles_and_has_the_values_it_states(string place)
    {
        Block block = Find(place);
        Project project = new(
            Pages.SheetsBeside(block).Select(sheet => sheet.Text),
            code: [Example.ToProgram(block.Text), Example.Surroundings]);

        project.Run();
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task An_example_breaks_no_rule(string place)
    {
        Block block = Find(place);
        Project project = new(Pages.SheetsBeside(block).Select(sheet => sheet.Text), code: [Example.ToProgram(block.Text), Example.Surroundings]);

        Assert.Empty(await project.GetConfigurationDiagnosticsAsync());
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public async Task An_example_of_a_sheet_is_read_without_a_warning(string place) => Assert.Empty(
        (await new Project([Find(place).Text]).GetSheetDiagnosticsAsync())
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

    private static Block Find(string place) => Pages.Blocks.Single(block => block.ToString() == place);
}
