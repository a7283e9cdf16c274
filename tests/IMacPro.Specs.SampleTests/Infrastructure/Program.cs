using System.Diagnostics;
using System.Text;
using IMacPro.Specs.Tests.Shared;

namespace IMacPro.Specs.SampleTests.Infrastructure;

/// <summary>Runs programs as a shell would, with their output piped.</summary>
internal static class Program
{
    // On a machine with nothing else to do the longest run, a publish, takes a minute; what takes this long hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    // A test host started by the SDK hands down the SDK's own variables, which tie a child to that SDK and its state.
    /// <summary>The sample as the build left it.</summary>
    public static string FleetCheck { get; } = Path.Combine(Places.Sample, OperatingSystem.IsWindows() ? "fleet-check.exe" : "fleet-check");

    public static Task<Outcome> RunAsync(params string[] arguments) => RunAsync(FleetCheck, new Dictionary<string, string>(), arguments);

    public static async Task<Outcome> RunAsync(string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using Process process = Start(program, environment, arguments);
        return await EndAsync(process, $"{Path.GetFileName(program)} {string.Join(' ', arguments)}");
    }

    public static Process Start(string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Inherited.RemoveFrom(start);

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        Process process = new() { StartInfo = start };
        process.Start();
        process.StandardInput.Close();
        return process;
    }

    public static async Task<Outcome> EndAsync(Process process, string command)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
            Task<string> error = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new Outcome(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} did not end.", exception);
        }
    }
}
