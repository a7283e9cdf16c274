using System.Collections;
using System.Text.RegularExpressions;

namespace IMacPro.Specs.ConsumerTests.Documentation;

public partial class PageTests
{
    private const string Format = "docs/sheet-format.md";

    public static TheoryData<string> All => [.. Pages.All];

    [Theory]
    [MemberData(nameof(All))]
    public void Links_lead_to_files_of_the_repository(string page)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        IEnumerable<string> targets = Link().Matches(Pages.Read(page)).Select(match => match.Groups["target"].Value);

        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(folder, target)), $"{page} links {target}"));
    }

    [Fact]
    public void The_format_lists_every_key_a_row_may_have()
    {
        IDictionary readers = Project.Get<IDictionary>("Facts.Rows.RowReaders", "ByKey");
        string text = Pages.Read(Format);

        Assert.All(readers.Keys.Cast<string>(), key => Assert.Contains($"`{key}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_architecture_names_every_step_of_the_pipeline()
    {
        string text = Pages.Read("docs/architecture.md");

        Assert.All(Project.Get<string[]>("TrackingNames", "All"), step => Assert.Contains($"`{step}`", text, StringComparison.Ordinal));
    }

    // Links to other hosts and to headings are left alone: tests use no network.
    [GeneratedRegex(@"\]\((?<target>[^)#:\s]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
