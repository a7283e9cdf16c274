using System.Text.Json.Nodes;
using CsvHelper;
using IMacPro.Specs.SampleTests.Infrastructure;

namespace IMacPro.Specs.SampleTests;

/// <summary>What is written, in each form.</summary>
public sealed class OutputTests : IDisposable
{
    private const string Hostile = "X,\"<b>\"\"&'[red]\u001b[31mé日本\",,,,,,,,";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Json_and_csv_say_the_same()
    {
        Outcome json = await Program.RunAsync("--json");
        Outcome csv = await Program.RunAsync("--csv");

        List<string> rows = [];
        using CsvReader reader = CsvReader.FromText(csv.Output);
        while (reader.Read())
        {
            rows.Add($"{reader.GetString("Line")} {reader.GetString("Serial")} {reader.GetString("Exists")} {reader.GetString("Runs target")} {reader.GetString("Last macOS")}");
        }

        Assert.Equal(json.Rows.Select(row => $"{row!["line"]} {row["serial"]} {Answer(row["exists"])} {Answer(row["runsTarget"])} {row["lastSystem"]}"), rows);
        Assert.Equal(12, rows.Count);
    }

    [Fact]
    public async Task Text_comes_through_json_and_csv_as_it_was()
    {
        string file = _scratch.Inventory(Hostile);
        Outcome json = await Program.RunAsync(file, "--json");
        Outcome csv = await Program.RunAsync(file, "--csv");

        using CsvReader reader = CsvReader.FromText(csv.Output);
        Assert.True(reader.Read());
        Assert.Equal("<b>\"&'[red]\u001b[31mé日本", (string?)json.Row["model"]);
        Assert.Equal((string?)json.Row["model"], reader.GetString("Model"));
    }

    [Fact]
    public async Task A_serial_becomes_no_formula_in_a_spreadsheet()
    {
        Outcome outcome = await Program.RunAsync(_scratch.Inventory("=1+1,iMac Pro,,,,,,,,"), "--csv");

        Assert.Contains("'=1+1", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_cannot_steer_the_terminal()
    {
        Outcome outcome = await Program.RunAsync(_scratch.Inventory(Hostile));

        Assert.DoesNotContain('\u001b', outcome.Output);
        Assert.Contains("[red]", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_cannot_become_markup_in_the_report()
    {
        string page = _scratch.PathOf("report.html");
        await Program.RunAsync(_scratch.Inventory(Hostile, "\"\"\"><script>alert(1)</script>\",iMac Pro,,,,,2018-05-01,,,"), "--report", page);
        string text = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);

        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", text, StringComparison.Ordinal);
        Assert.Contains("&quot;&gt;&lt;script&gt;", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_the_same_bytes_each_time()
    {
        string[] pages = [_scratch.PathOf("one.html"), _scratch.PathOf("two.html")];
        foreach (string page in pages)
        {
            await Program.RunAsync("--report", page, "--json");
        }

        Assert.Equal(
            await File.ReadAllTextAsync(pages[0], TestContext.Current.CancellationToken),
            await File.ReadAllTextAsync(pages[1], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_report_loads_nothing()
    {
        string page = _scratch.PathOf("report.html");
        await Program.RunAsync("--report", page);
        string text = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);

        Assert.DoesNotContain("://", text, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", text, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", text, StringComparison.Ordinal);
        Assert.Equal(["report.html"], Directory.GetFiles(Path.GetDirectoryName(page)!).Select(Path.GetFileName));
    }

    private static string Answer(JsonNode? answer) => answer is null ? "" : (bool)answer ? "yes" : "no";
}
