using IMacPro.Specs.SampleTests.Infrastructure;

namespace IMacPro.Specs.SampleTests;

/// <summary>How the program is called, and what it leaves with.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Help_names_every_option()
    {
        Outcome outcome = await Program.RunAsync("--help");

        Assert.Equal(0, outcome.ExitCode);
        Assert.All(
            ["--target", "--json", "--csv", "--report", "<inventory>"],
            option => Assert.Contains(option, outcome.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_wrong_is_0() =>
        Assert.Equal(0, (await Program.RunAsync(_scratch.Inventory(Scratch.Good))).ExitCode);

    [Fact]
    public async Task Something_wrong_is_1() =>
        Assert.Equal(1, (await Program.RunAsync(_scratch.Inventory(Scratch.Good, "X,Lisa 2,,,,,,,,"))).ExitCode);

    [Theory]
    [InlineData("There is no option '--xml'.", "--xml")]
    [InlineData("'Big Sur' is no version of macOS.", "--target", "Big Sur")]
    [InlineData("Options '--json' and '--csv' exclude each other.", "--json", "--csv")]
    [InlineData("There is no file 'nowhere.csv'.", "nowhere.csv")]
    public async Task Bad_usage_is_2_and_said_on_the_standard_error(string message, params string[] arguments)
    {
        Outcome outcome = await Program.RunAsync(arguments);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("FLEET-001", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_bad_usage()
    {
        Outcome outcome = await Program.RunAsync(_scratch.Inventory(Scratch.Good), "--report", _scratch.PathOf("no/such/folder/report.html"));

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("no/such/folder", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_inventory_that_may_not_be_read_is_bad_usage()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "This user may read every file.");
        string file = _scratch.Inventory(Scratch.Good);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.None);
        }

        Outcome outcome = await Program.RunAsync(file);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(file, outcome.Error, StringComparison.Ordinal);
    }
}
