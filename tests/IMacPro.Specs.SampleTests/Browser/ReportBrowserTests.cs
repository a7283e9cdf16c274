using System.Text.Json.Nodes;

namespace IMacPro.Specs.SampleTests.Browser;

/// <summary>The report as people meet it: by eye, by pointer, by keyboard, by ear, on paper.</summary>
public sealed class ReportBrowserTests(ReportBrowser browser) : IClassFixture<ReportBrowser>
{
    // What WCAG 2 asks of text of ordinary size.
    private const double LeastContrast = 4.5;

    [Fact]
    public void It_loads_itself_alone_and_without_a_complaint()
    {
        Assert.Empty(Texts("errors"));
        Assert.All(Texts("requests"), url => Assert.EndsWith("/report.html", url, StringComparison.Ordinal));
    }

    [Fact]
    public void It_has_a_title_a_language_and_landmarks()
    {
        Assert.Equal("Fleet report", (string?)browser.Seen["title"]);
        Assert.Equal("en", (string?)browser.Seen["language"]);
        Assert.All(browser.Seen["landmarks"]!.AsObject(), landmark => Assert.Equal(1, (int)landmark.Value!));
    }

    [Fact]
    public void The_table_tells_each_machine_under_its_headers()
    {
        Assert.Equal(["Serial", "Machine", "Ordered", "Exists", "To get", "Runs it", "Last it runs", "What is wrong"], Texts("headers"));
        Assert.Equal(11, Texts("serials").Count());
        JsonNode row = browser.Seen["rows"]!.AsArray().First(row => (string?)row![0] == "FLEET-003")!;
        Assert.Equal(["FLEET-003", "iMac Pro", "2018-05-01", "✗ no", "15", "✓ yes", "15 Sequoia"], row.AsArray().Take(7).Select(cell => (string?)cell));
        Assert.Contains("256 GB memory was first offered on 2019-03-19", (string?)row[7], StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_can_be_narrowed_to_machines_with_problems() =>
        Assert.Equal(["FLEET-003", "FLEET-004", "FLEET-005", "FLEET-006", "FLEET-007", "FLEET-011"], Texts("filtered"));

    [Fact]
    public void Each_option_has_a_bar_that_says_its_dates()
    {
        Assert.Equal(14, Texts("bars").Count());
        Assert.Contains("256 GB: 2019-03-19 to 2021-03-04; ordered 2×, 1 of them when it was not on sale", Texts("bars"));
    }

    [Fact]
    public void A_bar_shows_its_words_while_a_pointer_is_on_it()
    {
        JsonNode tip = browser.Seen["tip"]!;

        Assert.Equal((false, true, false), ((bool)tip["before"]!, (bool)tip["hovered"]!, (bool)tip["after"]!));
        Assert.StartsWith("256 GB: 2019-03-19 to 2021-03-04", (string?)tip["text"], StringComparison.Ordinal);
        Assert.True((bool)tip["onTop"]!);
    }

    [Fact]
    public void Everything_is_reached_by_keyboard()
    {
        Assert.Equal("Skip to the fleet", Texts("stops").First());
        Assert.All(Texts("bars"), bar => Assert.Contains(bar, Texts("stops")));
        Assert.Contains(Texts("stops"), stop => stop!.StartsWith("Ordered 2018-05-01: FLEET-003", StringComparison.Ordinal));
        Assert.Contains("Era 2: 2019-03-19 to 2020-08-03, 144 configurations", Texts("stops"));
        Assert.True((bool)browser.Seen["tip"]!["focused"]!);
    }

    [Fact]
    public void The_picture_can_be_read_as_a_table()
    {
        Assert.Contains(
            browser.Seen["alternative"]!.AsArray(),
            row => row!.AsArray().Select(cell => (string?)cell).SequenceEqual(["Memory", "256 GB", "2019-03-19", "2021-03-04", "", "2", "1"]));
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void Text_stands_out_in_both_schemes(string scheme) =>
        Assert.InRange((double)browser.Seen[scheme]!["contrast"]!, LeastContrast, 21);

    [Fact]
    public void The_scheme_is_the_readers() =>
        Assert.NotEqual((string?)browser.Seen["light"]!["paper"], (string?)browser.Seen["dark"]!["paper"]);

    [Fact]
    public void The_page_itself_never_scrolls_sideways() =>
        Assert.All(browser.Seen["overflow"]!.AsObject(), width => Assert.False((bool)width.Value!, $"It does at {width.Key} pixels."));

    [Fact]
    public void Paper_gets_the_table_and_no_navigation()
    {
        Assert.True((bool)browser.Seen["printed"]!["alternative"]!);
        Assert.False((bool)browser.Seen["printed"]!["navigation"]!);
        Assert.Equal("rgb(255, 255, 255)", (string?)browser.Seen["printed"]!["paper"]);
    }

    [Fact]
    public void Screenshots_are_kept_to_be_looked_at()
    {
        _ = browser.Seen;

        Assert.All(
            ["hover.png", "light.png", "dark.png", "print.png"],
            name => Assert.True(new FileInfo(Path.Combine(ReportBrowser.Screenshots, name)).Length > 10_000, name));
    }

    private IEnumerable<string?> Texts(string name) => browser.Seen[name]!.AsArray().Select(text => (string?)text);
}
