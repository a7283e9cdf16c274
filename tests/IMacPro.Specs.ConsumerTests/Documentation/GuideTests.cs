namespace IMacPro.Specs.ConsumerTests.Documentation;

/// <summary>The guide says of its first sheet what the compiler says of it.</summary>
public class GuideTests
{
    private const string Guide = "docs/guide.md";

    [Fact]
    public async Task The_first_sheet_has_the_faults_that_the_guide_names()
    {
        Block pasted = Pages.Blocks.Single(block => block is { Page: Guide, Language: "txt" });
        string[] reported =
        [
            .. (await new Project([pasted.Text]).GetSheetDiagnosticsAsync())
                .Select(diagnostic => $"[{diagnostic.Id}](rules/{diagnostic.Id}.md): {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"),
        ];
        string page = Pages.Read(Guide);

        Assert.Equal(4, reported.Length);
        Assert.All(reported.Where(one => !one.Contains("SPEC0013", StringComparison.Ordinal)), one => Assert.Contains(one, page, StringComparison.Ordinal));
        Assert.Contains(reported, one => one.Contains("SPEC0013", StringComparison.Ordinal));
    }

    [Fact]
    public void Both_documents_that_lead_a_reader_link_it() => Assert.All(
        ["README.md", "docs/README.md"], page => Assert.Contains("guide.md", Pages.Read(page), StringComparison.Ordinal));
}
