using IMacPro.Specs.SampleTests.Infrastructure;

namespace IMacPro.Specs.SampleTests;

/// <summary>Inventories in CSV, good and bad.</summary>
public sealed class CsvInventoryTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("BAD,iMac Pro", "not as many fields as the header has")]
    [InlineData("BAD,iMac Pro,\"8-core,32 GB,,,,,,", "a quote that is not closed on its line")]
    [InlineData("BAD,iMac Pro,8\"core,,,,,,,", "a quote inside a field that is not quoted")]
    [InlineData("BAD,\"iMac\" Pro,,,,,,,,", "text after the closing quote of a field")]
    [InlineData(",iMac Pro,,,,,,,,", "no serial")]
    [InlineData("BAD,,,,,,,,,", "no model")]
    public async Task A_bad_row_is_told_with_its_line_and_the_rest_goes_on(string line, string reason)
    {
        string file = _scratch.Inventory(Scratch.Good, line, Scratch.Good);
        Outcome outcome = await Program.RunAsync(file, "--json");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal([2L, 3L, 4L], outcome.Rows.Select(row => (long)row!["line"]!));
        Assert.Equal([null, reason, null], outcome.Rows.Select(row => (string?)row!["error"]));
        Assert.Equal((2, 0, 1), ((int)outcome.Summary["machines"]!, (int)outcome.Summary["problems"]!, (int)outcome.Summary["badRows"]!));
    }

    [Fact]
    public async Task A_bad_row_at_the_end_is_told()
    {
        string file = _scratch.Inventory(Scratch.Good, "\"never closed");
        Outcome outcome = await Program.RunAsync(file, "--json");

        Assert.Equal([2L, 3L], outcome.Rows.Select(row => (long)row!["line"]!));
        Assert.NotNull(outcome.Rows[1]!["error"]);
    }

    [Fact]
    public async Task Empty_lines_count_as_lines()
    {
        string file = _scratch.Inventory("", Scratch.Good);
        Outcome outcome = await Program.RunAsync(file, "--json");

        Assert.Equal(3, (long)outcome.Row["line"]!);
    }

    [Fact]
    public async Task Other_spellings_of_the_same_file_read_the_same()
    {
        string plain = _scratch.Inventory(Scratch.Good, Scratch.Good);
        string text = await File.ReadAllTextAsync(plain, TestContext.Current.CancellationToken);
        string[] spellings =
        [
            text.Replace("\n", "\r\n", StringComparison.Ordinal),
            "\uFEFF" + text,
            text.TrimEnd('\n'),
            text.Replace(',', ';'),
            text.Replace("Serial,Model", "serial, MODEL", StringComparison.Ordinal),
        ];
        Outcome expected = await Program.RunAsync(plain, "--json");
        foreach (string spelling in spellings)
        {
            Outcome outcome = await Program.RunAsync(_scratch.Write("fleet.csv", spelling), "--json");
            Assert.Equal(expected.Output, outcome.Output);
        }
    }

    [Fact]
    public async Task Columns_may_come_in_any_order_among_others()
    {
        string file = _scratch.Write("fleet.csv", "Owner,Ordered,Storage,Graphics,Memory,Processor,Model,Serial\nAda,2018-02-01,1 TB SSD,Radeon Pro Vega 56,32 GB,8-core Intel Xeon W,iMac Pro,S-1\n");
        Outcome outcome = await Program.RunAsync(file, "--json");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("S-1", (string?)outcome.Row["serial"]);
        Assert.True((bool)outcome.Row["exists"]!);
    }

    [Fact]
    public async Task Words_that_differ_in_one_character_are_told_apart()
    {
        const string good = "S,iMac Pro,,,,,,,,1 Thunderbolt 3; 1 USB-A; 1 Ethernet";
        string bad = good.Replace("1 USB-A", "9 USB-A", StringComparison.Ordinal);
        Outcome outcome = await Program.RunAsync(_scratch.Inventory(good, bad, good, bad), "--json");

        Assert.Equal([0, 1, 0, 1], outcome.Rows.Select(row => row!["problems"]!.AsArray().Count));
    }

    [Fact]
    public async Task Words_mean_the_same_quoted_spaced_or_plain()
    {
        string file = _scratch.Inventory("S,iMac Pro,18-core,,,,,,,", "S,iMac Pro,\"18-core\",,,,,,,", "S,iMac Pro,  18-core ,,,,,,,");
        Outcome outcome = await Program.RunAsync(file, "--json");

        Assert.Single(outcome.Rows.Select(row => row!["problems"]!.ToJsonString()).Distinct());
    }

    [Fact]
    public async Task A_file_without_a_column_that_must_be_there_is_not_passed_as_good()
    {
        string file = _scratch.Write("fleet.csv", "Serial,Model,Processor,Memroy,Graphics,Storage,Ordered\nS,iMac Pro,,,,,\n");
        Outcome outcome = await Program.RunAsync(file, "--json");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("no column Memory", (string?)outcome.Row["error"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFF")]
    public async Task An_empty_file_is_told(string text)
    {
        Outcome outcome = await Program.RunAsync(_scratch.Write("fleet.csv", text), "--json");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("the file is empty; its first line must name the columns", (string?)outcome.Row["error"]);
    }

    [Fact]
    public async Task A_fleet_without_machines_has_no_problems()
    {
        Outcome outcome = await Program.RunAsync(_scratch.Write("fleet.csv", Scratch.Header + "\n"));

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("No machines.", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_text_at_all_is_told()
    {
        string file = _scratch.PathOf("fleet.csv");
        byte[] noise = new byte[100_000];
        new Random(1).NextBytes(noise);
        await File.WriteAllBytesAsync(file, noise, TestContext.Current.CancellationToken);
        Outcome outcome = await Program.RunAsync(file, "--json");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(0, (int)outcome.Summary["machines"]!);
        Assert.True((int)outcome.Summary["badRows"]! > 0);
    }

    [Fact]
    public async Task A_line_without_end_is_given_up_with_a_word()
    {
        string file = _scratch.Inventory(Scratch.Good, "\"" + new string('x', 3_000_000), Scratch.Good);
        Outcome outcome = await Program.RunAsync(file, "--json");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(outcome.Rows, row => (long)row!["line"]! == 3 && row["error"] is not null);
    }
}
