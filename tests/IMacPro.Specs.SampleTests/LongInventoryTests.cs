using System.Globalization;
using IMacPro.Specs.SampleTests.Infrastructure;

namespace IMacPro.Specs.SampleTests;

/// <summary>Inventories that are longer than anyone would want to keep in memory.</summary>
public sealed class LongInventoryTests : IDisposable
{
    private const int Machines = 200_000;
    private const int EachBad = 1_000;

    // Less than the file has; a program that keeps its rows does not get by with it.
    private static readonly Dictionary<string, string> LittleMemory = new() { ["DOTNET_GCHeapHardLimit"] = "0xC00000" };

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("--csv")]
    [InlineData("--json")]
    public async Task Every_row_is_written_in_little_memory(string form)
    {
        Outcome outcome = await Program.RunAsync(Program.FleetCheck, LittleMemory, Write(), form);

        Assert.Equal("", outcome.Error);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(Machines + (Machines / EachBad), Count(outcome.Output, "fleet.csv"));
        Assert.Equal(Machines / EachBad, Count(outcome.Output, "not as many fields"));
    }

    [Fact]
    public async Task Tables_and_the_report_show_an_excerpt_and_count_all()
    {
        string page = _scratch.PathOf("report.html");
        Outcome outcome = await Program.RunAsync(Program.FleetCheck, LittleMemory, Write(), "--report", page);

        Assert.Contains("200,000 machines, none with problems, 200 rows that could not be read.", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("and 199,950 more machines", outcome.Output, StringComparison.Ordinal);
        string text = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
        Assert.Contains("199,000 more machines are not shown here", text, StringComparison.Ordinal);
        Assert.Equal(1_000, Count(text, "<th scope=\"row\">S-"));
    }

    [Fact]
    public async Task Long_words_are_judged_in_little_memory()
    {
        const int rows = 1_000;
        string essay = new('x', 20_000);
        IEnumerable<string> lines = Enumerable.Range(1, rows).Select(i => $"S-{i},iMac Pro,{i}{essay},,,,,,,");
        Outcome outcome = await Program.RunAsync(Program.FleetCheck, LittleMemory, _scratch.Inventory([.. lines]), "--csv");

        Assert.Equal("", outcome.Error);
        Assert.Equal(rows, Count(outcome.Output, "was never offered"));
    }

    [Fact]
    public async Task Blanks_around_words_are_passed_over_in_little_memory()
    {
        const int rows = 1_000;
        string blanks = new(' ', 20_000);
        IEnumerable<string> lines = Enumerable.Range(100, rows).Select(i => $"S-{i},iMac Pro,{i}-core{blanks},,,,,,,");
        Outcome outcome = await Program.RunAsync(Program.FleetCheck, LittleMemory, _scratch.Inventory([.. lines]), "--csv");

        Assert.Equal("", outcome.Error);
        Assert.Equal(rows, Count(outcome.Output, "was never offered"));
    }

    [Fact]
    public async Task Machines_that_have_nothing_in_common_are_judged_one_by_one()
    {
        const int rows = 10_000;
        IEnumerable<string> lines = Enumerable.Range(100, rows).Select(i => $"S-{i},iMac Pro,{i}-core Intel Xeon W,,,,,,,");
        Outcome outcome = await Program.RunAsync(Program.FleetCheck, LittleMemory, _scratch.Inventory([.. lines]), "--json");

        Assert.Equal(
            Enumerable.Range(100, rows).Select(i => $"{i}-core Intel Xeon W processor was never offered"),
            outcome.Rows.Select(row => ((string)row!["problems"]![0]!["message"]!).Split(" in ")[0]));
    }

    [Fact]
    public async Task Problems_are_shown_before_what_is_fine()
    {
        IEnumerable<string> lines = Enumerable.Repeat(Scratch.Good, 500).Append("LATE-1,Lisa 2,,,,,,,,");
        Outcome outcome = await Program.RunAsync(_scratch.Inventory([.. lines]));

        Assert.Contains("LATE-1", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(49, Count(outcome.Output, "GOOD-1"));
    }

    [Fact]
    public async Task A_terminal_shows_a_bar_and_results_can_still_be_piped()
    {
        const string recorder = "/usr/bin/script";
        Assert.SkipUnless(File.Exists(recorder), "Nothing here plays a terminal.");
        (string seen, string piped) = (_scratch.PathOf("seen.txt"), _scratch.PathOf("piped.csv"));
        await Program.RunAsync(
            recorder,
            new Dictionary<string, string> { ["TERM"] = "xterm-256color" },
            "-qec",
            $"'{Program.FleetCheck}' '{Write()}' --csv > '{piped}'",
            seen);

        string text = await File.ReadAllTextAsync(seen, TestContext.Current.CancellationToken);
        string results = await File.ReadAllTextAsync(piped, TestContext.Current.CancellationToken);
        // The bar itself, and the escape sequence by which it is drawn over.
        Assert.Contains("Checking", text, StringComparison.Ordinal);
        Assert.Contains("━", text, StringComparison.Ordinal);
        Assert.Contains("\u001b[1A", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Checking", results, StringComparison.Ordinal);
        Assert.Equal(Machines + (Machines / EachBad), Count(results, "fleet.csv"));
    }

    private string Write()
    {
        string path = _scratch.PathOf("fleet.csv");
        using StreamWriter file = new(path);
        file.WriteLine(Scratch.Header);
        for (int i = 1; i <= Machines; i++)
        {
            DateOnly day = new DateOnly(2018, 1, 1).AddDays(i % 900);
            file.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"S-{i:D9},iMac Pro,10-core Intel Xeon W,32 GB,Radeon Pro Vega 56,1 TB SSD,{day:yyyy-MM-dd},14.{i % 7},15,{i % 5} Thunderbolt 3"));
            if (i % EachBad == 0)
            {
                file.WriteLine("a short row");
            }
        }

        return path;
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
