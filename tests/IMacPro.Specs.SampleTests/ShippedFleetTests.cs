using IMacPro.Specs.SampleTests.Infrastructure;

namespace IMacPro.Specs.SampleTests;

/// <summary>What a newcomer sees first: the program without arguments.</summary>
public class ShippedFleetTests
{
    [Fact]
    public async Task The_fleet_that_comes_with_it_is_checked_and_has_problems()
    {
        Outcome outcome = await Program.RunAsync();

        Assert.Equal(1, outcome.ExitCode);
        Assert.Empty(outcome.Error);
        Assert.Contains("11 machines, 6 with problems, 1 row that could not be read.", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_row_is_answered_for()
    {
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(Places.Repository, "sample", "fleet.csv"), TestContext.Current.CancellationToken);
        Outcome outcome = await Program.RunAsync();

        Assert.All(lines.Skip(1), (line, index) =>
        {
            string serial = line.Split(',')[0];
            Assert.True(
                outcome.Output.Contains(serial, StringComparison.Ordinal) || outcome.Output.Contains($"fleet.csv:{index + 2}", StringComparison.Ordinal),
                $"{serial} is not answered for.");
        });
    }

    [Fact]
    public async Task A_second_machine_stands_beside_the_iMac_Pro()
    {
        Outcome outcome = await Program.RunAsync();

        string[] lines = outcome.Output[outcome.Output.IndexOf("Side by side", StringComparison.Ordinal)..].Split('\n');
        Assert.Contains(lines, line => line.Contains("iMac Pro", StringComparison.Ordinal) && line.Contains("21.5 lb", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Mac Studio (M1 Max, 2022)", StringComparison.Ordinal) && line.Contains("5.9 lb", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Piped_tables_are_plain()
    {
        Outcome outcome = await Program.RunAsync();

        Assert.DoesNotContain('\u001b', outcome.Output);
        Assert.Contains("│ FLEET-001", outcome.Output, StringComparison.Ordinal);
    }
}
