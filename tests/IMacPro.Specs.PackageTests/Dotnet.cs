using System.Diagnostics;
using System.Globalization;
using System.Text;
using IMacPro.Specs.Tests.Shared;

namespace IMacPro.Specs.PackageTests;

/// <summary>What a process of the dotnet command left behind.</summary>
internal sealed record DotnetResult(string Command, int ExitCode, string Output)
{
    public DotnetResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:{Environment.NewLine}{Output}");
        return this;
    }

    public DotnetResult Failed()
    {
        Assert.True(ExitCode != 0, $"{Command} should have failed:{Environment.NewLine}{Output}");
        return this;
    }

    /// <summary>The output as its lines, without the empty ones.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>Runs the dotnet command as a user's shell would: nothing of the test process shines through.</summary>
internal static class Dotnet
{
    // A cold machine restores and compiles in well under a minute, and a busy one in a few; what takes longer hangs.
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(10);

    // One compiler for all builds, as a user's machine has, and nobody else's.
    private static readonly string Compiler = string.Create(CultureInfo.InvariantCulture, $"imacpro-specs-{Environment.ProcessId}");

    public static Task<DotnetResult> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        StartAsync("dotnet", folder, environment, arguments);

    /// <summary>Ends the compiler that the builds shared.</summary>
    /// <param name="folder">A folder with a project in it.</param>
    /// <param name="environment">What its builds had.</param>
    public static async Task StopCompilerAsync(string folder, IReadOnlyDictionary<string, string> environment)
    {
        DotnetResult asked = (await RunAsync(folder, environment, "msbuild", "-getProperty:RoslynTargetsPath")).Succeeded();
        string server = Path.Combine(asked.Lines[0], "bincore", "VBCSCompiler.dll");
        await RunAsync(folder, environment, "exec", server, "-shutdown", "-pipename:" + Compiler);
    }

    public static async Task<DotnetResult> StartAsync(
        string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = new Process { StartInfo = Describe(program, folder, environment, arguments) };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        cancellation.CancelAfter(Timeout);
        string command = program + " " + string.Join(' ', arguments);
        try
        {
            await process.WaitForExitAsync(cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{command} did not end in time:{Environment.NewLine}{Text()}");
        }

        return new DotnetResult(command, process.ExitCode, Text());

        // Both streams arrive on their own threads.
        void Append(string? line)
        {
            lock (output)
            {
                output.Append(line).Append('\n');
            }
        }

        string Text()
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    private static ProcessStartInfo Describe(
        string program, string folder, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        Inherited.RemoveFrom(start);

        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // What builds would otherwise stay behind and hold the package's files.
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = Compiler;
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
