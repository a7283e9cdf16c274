using IMacPro.Specs.SampleTests.Infrastructure;

namespace IMacPro.Specs.SampleTests;

/// <summary>Inventories as <c>system_profiler</c> prints them.</summary>
public sealed class ProfilerInventoryTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_report_is_a_machine()
    {
        Outcome outcome = await Program.RunAsync(Places.Profile("imac-pro.json"), "--json", "--target", "15");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("EXAMPLE00001", (string?)outcome.Row["serial"]);
        Assert.Equal("iMac Pro", (string?)outcome.Row["model"]);
        Assert.True((bool)outcome.Row["exists"]!);
        Assert.True((bool)outcome.Row["runsTarget"]!);
    }

    [Fact]
    public async Task An_array_holds_several()
    {
        Outcome outcome = await Program.RunAsync(Places.Profile("mac-studios.json"), "--json");

        Assert.Equal([2L, 34L], outcome.Rows.Select(row => (long)row!["line"]!));
        Assert.Equal(["EXAMPLE00002", "EXAMPLE00003"], outcome.Rows.Select(row => (string?)row!["serial"]));
        Assert.Equal([true, false], outcome.Rows.Select(row => (bool)row!["exists"]!));
        Assert.StartsWith("96 GB memory was never offered", (string?)outcome.Rows[1]!["problems"]![0]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_may_follow_each_other()
    {
        string report = await File.ReadAllTextAsync(Places.Profile("imac-pro.json"), TestContext.Current.CancellationToken);
        Outcome outcome = await Program.RunAsync(_scratch.Write("both.json", report + report), "--json");

        Assert.Equal(2, outcome.Rows.Count);
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public async Task Several_files_are_one_fleet()
    {
        Outcome outcome = await Program.RunAsync(
            _scratch.Inventory(Scratch.Good), Places.Profile("imac-pro.json"), Places.Profile("mac-studios.json"), "--json");

        Assert.Equal(["fleet.csv", "imac-pro.json", "mac-studios.json", "mac-studios.json"], outcome.Rows.Select(row => (string?)row!["file"]));
    }

    [Theory]
    [InlineData("{}", "no SPHardwareDataType")]
    [InlineData("{\"SPHardwareDataType\":[]}", "no SPHardwareDataType")]
    [InlineData("{\"SPHardwareDataType\":[{\"machine_model\":\"iMacPro1,1\"}]}", "no serial_number")]
    [InlineData("{\"SPHardwareDataType\":[{\"serial_number\":\"S\"}]}", "no machine_model")]
    [InlineData("[null]", "no SPHardwareDataType")]
    [InlineData("", "the file has no report in it")]
    [InlineData("[]", "the file has no report in it")]
    [InlineData("nonsense", "not JSON; nothing from here on was read")]
    [InlineData("{\"SPHardwareDataType\":", "not JSON; nothing from here on was read")]
    [InlineData("3", "not what system_profiler prints, at $")]
    [InlineData("[{\"SPHardwareDataType\":3}]", "not what system_profiler prints, at $.SPHardwareDataType")]
    public async Task A_report_that_cannot_be_read_is_told(string text, string reason)
    {
        Outcome outcome = await Program.RunAsync(_scratch.Write("report.json", text), "--json");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(reason, (string?)outcome.Row["error"]);
    }

    [Fact]
    public async Task A_report_that_makes_no_sense_does_not_take_the_others_along()
    {
        string report = await File.ReadAllTextAsync(Places.Profile("imac-pro.json"), TestContext.Current.CancellationToken);
        Outcome outcome = await Program.RunAsync(_scratch.Write("three.json", $"\uFEFF[{report},{{}},\n{report}]"), "--json");

        Assert.Equal(["EXAMPLE00001", null, "EXAMPLE00001"], outcome.Rows.Select(row => (string?)row!["serial"]));
        Assert.Equal([1L, 42L, 43L], outcome.Rows.Select(row => (long)row!["line"]!));
    }

    [Fact]
    public async Task A_long_file_is_read_report_by_report()
    {
        string report = await File.ReadAllTextAsync(Places.Profile("imac-pro.json"), TestContext.Current.CancellationToken);
        string file = _scratch.Write("long.json", $"[{string.Join(',', Enumerable.Repeat(report, 2000))}]");
        Outcome outcome = await Program.RunAsync(file, "--json");

        Assert.Equal(2000, (int)outcome.Summary["machines"]!);
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public async Task What_stands_before_an_error_is_checked_and_the_error_has_its_line()
    {
        string report = await File.ReadAllTextAsync(Places.Profile("imac-pro.json"), TestContext.Current.CancellationToken);
        Outcome outcome = await Program.RunAsync(_scratch.Write("cut.json", $"[\n{report.TrimEnd()},\n{{\"SPHardwareDataType\": [ oops"), "--json");

        Assert.Equal("EXAMPLE00001", (string?)outcome.Rows[0]!["serial"]);
        Assert.Equal(report.TrimEnd().Split('\n').Length + 2, (long)outcome.Rows[1]!["line"]!);
        Assert.NotNull(outcome.Rows[1]!["error"]);
    }
}
