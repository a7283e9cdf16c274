using IMacPro.Specs.SampleTests.Infrastructure;

namespace IMacPro.Specs.SampleTests;

/// <summary>What is said of a machine.</summary>
public sealed class VerdictTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_machine_that_was_sold_exists_and_gets_its_system()
    {
        Outcome outcome = await CheckAsync(Scratch.Good);

        Assert.Equal(0, outcome.ExitCode);
        Assert.True((bool)outcome.Row["exists"]!);
        Assert.True((bool)outcome.Row["runsTarget"]!);
        Assert.Equal("15 Sequoia", (string?)outcome.Row["lastSystem"]);
        Assert.Empty(outcome.Problems);
    }

    [Fact]
    public async Task An_option_before_its_time_does_not_exist()
    {
        Outcome outcome = await CheckAsync("X,iMac Pro,8-core Intel Xeon W,256 GB,Radeon Pro Vega 56,1 TB SSD,2018-05-01,,,");

        Assert.Equal(1, outcome.ExitCode);
        Assert.False((bool)outcome.Row["exists"]!);
        Assert.StartsWith("SPEC1001 256 GB memory was first offered on 2019-03-19", Assert.Single(outcome.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_that_never_was_is_told_with_those_that_were()
    {
        Outcome outcome = await CheckAsync("X,iMac Pro,8-core Intel Xeon W,48 GB,Radeon Pro Vega 56,1 TB SSD,2018-05-01,,,");

        Assert.False((bool)outcome.Row["exists"]!);
        Assert.Equal(
            "48 GB memory was never offered in the iMac Pro; choose 32 GB, 64 GB, 128 GB or 256 GB",
            Assert.Single(outcome.Problems));
    }

    [Fact]
    public async Task An_option_of_another_variant_is_none_of_this_one()
    {
        Outcome outcome = await CheckAsync("X,\"Mac Studio (M2 Max, 2023)\",12-core Apple M2 Max,192 GB,30-core Apple GPU,1 TB SSD,2023-07-01,,,");

        Assert.Equal(
            "192 GB memory was never offered in the Mac Studio (M2 Max, 2023); choose 32 GB, 64 GB or 96 GB",
            Assert.Single(outcome.Problems));
    }

    [Fact]
    public async Task A_component_that_is_not_stated_may_be_anything()
    {
        Outcome outcome = await CheckAsync("X,iMac Pro,,,Radeon Pro Vega 56,,2018-05-01,,,");

        Assert.Equal(0, outcome.ExitCode);
        Assert.True((bool)outcome.Row["exists"]!);
    }

    [Fact]
    public async Task A_date_that_is_none_leaves_open_whether_the_machine_exists()
    {
        Outcome outcome = await CheckAsync("X,iMac Pro,8-core Intel Xeon W,32 GB,Radeon Pro Vega 56,1 TB SSD,soon,,,");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Null(outcome.Row["exists"]);
        Assert.Equal("soon is no order date; write it as 2001-03-24", Assert.Single(outcome.Problems));
    }

    [Theory]
    [InlineData("15", true)]
    [InlineData("15.7.2", true)]
    [InlineData("26", false)]
    [InlineData("10.13.1", false)]
    public async Task A_machine_runs_the_systems_of_its_sheet(string target, bool runs)
    {
        Outcome outcome = await CheckAsync($"X,iMac Pro,,,,,,,{target},");

        Assert.Equal(runs, (bool)outcome.Row["runsTarget"]!);
        Assert.Equal(runs ? 0 : 1, outcome.ExitCode);
        Assert.Equal(runs ? [] : [$"SPEC1004 macOS {target} is outside 10.13.2 to 15"], outcome.Problems);
    }

    [Fact]
    public async Task A_system_that_no_sheet_lists_is_none_to_get()
    {
        Outcome outcome = await CheckAsync("X,iMac Pro,,,,,,,19,");

        Assert.Null(outcome.Row["runsTarget"]);
        Assert.Equal("no sheet knows of a macOS 19", Assert.Single(outcome.Problems));
    }

    [Fact]
    public async Task The_option_gives_a_target_to_rows_without_one()
    {
        string file = _scratch.Inventory("X,iMac Pro,,,,,,,,", "Y,iMac Pro,,,,,,,14,");
        Outcome outcome = await Program.RunAsync(file, "--json", "--target", "26");

        Assert.Equal(["26", "14"], outcome.Rows.Select(row => (string?)row!["target"]));
        Assert.Equal([false, true], outcome.Rows.Select(row => (bool)row!["runsTarget"]!));
    }

    [Theory]
    [InlineData("4 Thunderbolt 3; 4 USB-A", "")]
    [InlineData("5 Thunderbolt 3", "SPEC1005 The iMac Pro has 4 Thunderbolt 3 ports, not 5")]
    [InlineData("1 HDMI", "The iMac Pro has no HDMI")]
    [InlineData("some USB-A", "some USB-A is no number of ports; write it as 2 USB-A")]
    public async Task Ports_in_use_must_be_there(string ports, string problem)
    {
        Outcome outcome = await CheckAsync($"X,iMac Pro,,,,,,,,{ports}");

        Assert.Equal(problem.Length == 0 ? [] : [problem], outcome.Problems);
    }

    [Fact]
    public async Task A_machine_is_known_by_its_identifier_too()
    {
        Outcome outcome = await CheckAsync("X,\"Mac13,2\",20-core Apple M1 Ultra,128 GB,64-core Apple GPU,4 TB SSD,2022-12-24,13.0,26,6 Thunderbolt 4");

        Assert.Equal("Mac Studio (M1 Ultra, 2022)", (string?)outcome.Row["model"]);
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public async Task A_machine_without_a_sheet_is_a_problem()
    {
        Outcome outcome = await CheckAsync("X,Lisa 2,,,,,,,15,");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Null(outcome.Row["exists"]);
        Assert.Equal("no sheet describes a Lisa 2", Assert.Single(outcome.Problems));
    }

    private Task<Outcome> CheckAsync(string line) => Program.RunAsync(_scratch.Inventory(line), "--json");
}
