using System.Diagnostics;
using IMacPro.Specs.SampleTests.Infrastructure;

namespace IMacPro.Specs.SampleTests;

/// <summary>Ctrl-C, which is the signal SIGINT.</summary>
public sealed class InterruptTests : IDisposable
{
    // What a shell runs in the background ignores the signal, and so does all that is started from there.
    private static readonly string[] Heeding = OperatingSystem.IsLinux() ? ["--default-signal=INT"] : [];

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_run_that_is_reading_ends_with_130()
    {
        Outcome outcome = await InterruptAsync(Feed);

        Assert.Equal(130, outcome.ExitCode);
    }

    [Fact]
    public async Task A_run_that_waits_for_more_ends_with_130()
    {
        Outcome outcome = await InterruptAsync(Stall);

        Assert.Equal(130, outcome.ExitCode);
    }

    [Fact]
    public async Task No_half_of_a_report_is_left_behind()
    {
        await InterruptAsync(Feed);

        Assert.Equal(["fleet.csv"], Directory.GetFiles(_scratch.PathOf(".")).Select(Path.GetFileName));
    }

    // Rows without end: only the signal can end the run.
    private static void Feed(StreamWriter inventory, CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            inventory.WriteLine(Scratch.Good);
        }
    }

    private static void Stall(StreamWriter inventory, CancellationToken ended)
    {
        inventory.Flush();
        ended.WaitHandle.WaitOne();
    }

    // A pipe with a name: opening it to write waits for the program to open it to read, so the signal finds it at work.
    private async Task<Outcome> InterruptAsync(Action<StreamWriter, CancellationToken> write)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        string pipe = _scratch.PathOf("fleet.csv");
        Assert.Equal(0, (await Program.RunAsync("mkfifo", new Dictionary<string, string>(), pipe)).ExitCode);

        using CancellationTokenSource ended = new();
        using Process program = Program.Start(
            "env", new Dictionary<string, string>(), [.. Heeding, Program.FleetCheck, pipe, "--csv", "--report", _scratch.PathOf("report.html")]);
        Task<Outcome> end = Program.EndAsync(program, "fleet-check");
        TaskCompletionSource reading = new();
        Task writing = Task.Run(() => Write(pipe, write, reading, ended.Token), TestContext.Current.CancellationToken);
        await reading.Task;
        await Program.RunAsync("kill", new Dictionary<string, string>(), "-INT", FormattableString.Invariant($"{program.Id}"));

        Outcome outcome = await end;
        await ended.CancelAsync();
        await writing;
        return outcome;
    }

    private static void Write(string pipe, Action<StreamWriter, CancellationToken> write, TaskCompletionSource reading, CancellationToken ended)
    {
        try
        {
            using StreamWriter inventory = new(new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
            inventory.WriteLine(Scratch.Header);
            inventory.WriteLine(Scratch.Good);
            reading.SetResult();
            write(inventory, ended);
        }
        catch (IOException)
        {
            // The reader has gone, as it should.
        }
    }
}
