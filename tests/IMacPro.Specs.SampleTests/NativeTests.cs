using IMacPro.Specs.SampleTests.Infrastructure;
using IMacPro.Specs.Tests.Shared;

namespace IMacPro.Specs.SampleTests;

/// <summary>The program compiled ahead of time, published once for all tests.</summary>
public sealed class NativeProgram : IAsyncLifetime
{
    // Servers that stay behind would hold the output's pipe.
    private static readonly Dictionary<string, string> BuildEnvironment = new()
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["DOTNET_NOLOGO"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
    };

    private readonly Scratch _scratch = new();

    /// <summary>The program's file; null where nothing here links native programs.</summary>
    internal string? File { get; private set; }

    internal Outcome? Publishing { get; private set; }

    public async ValueTask InitializeAsync()
    {
        string[] linkers = ["clang", "gcc"];
        string? linker = linkers.FirstOrDefault(Tool.Exists);
        if (linker is null || !OperatingSystem.IsLinux())
        {
            return;
        }

        string folder = _scratch.PathOf("native");
        Publishing = await Program.RunAsync(
            "dotnet",
            BuildEnvironment,
            "publish",
            Path.Combine(Places.Repository, "sample"),
            "--configuration", "Release",
            "--use-current-runtime",
            "--output", folder,
            // Apart from the files of the build, which others may be using.
            "--artifacts-path", _scratch.PathOf("artifacts"),
            $"-p:CppCompilerAndLinker={linker}",
            "-warnaserror");
        File = Path.Combine(folder, "fleet-check");
    }

    public ValueTask DisposeAsync()
    {
        _scratch.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>What is published is the same program.</summary>
public class NativeTests(NativeProgram native) : IClassFixture<NativeProgram>
{
    [Fact]
    public void It_is_published_without_a_warning()
    {
        Skip();
        Assert.True(native.Publishing!.ExitCode == 0, native.Publishing.Output);
        Assert.DoesNotContain("warning", native.Publishing.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData()]
    [InlineData("--csv")]
    [InlineData("--json")]
    [InlineData("--help")]
    [InlineData("--target", "Big Sur")]
    public async Task It_says_what_the_managed_program_says(params string[] arguments)
    {
        Outcome expected = await Program.RunAsync(arguments);

        Assert.Equal(expected, await RunAsync(arguments));
    }

    [Fact]
    public async Task It_reads_reports_of_system_profiler()
    {
        string[] arguments = [Places.Profile("imac-pro.json"), Places.Profile("mac-studios.json"), "--json"];

        Assert.Equal(await Program.RunAsync(arguments), await RunAsync(arguments));
    }

    [Fact]
    public async Task It_writes_the_same_report()
    {
        using Scratch scratch = new();
        (string managed, string compiled) = (scratch.PathOf("managed.html"), scratch.PathOf("native.html"));
        await Program.RunAsync("--report", managed);
        await RunAsync("--report", compiled);

        Assert.Equal(
            await File.ReadAllTextAsync(managed, TestContext.Current.CancellationToken),
            await File.ReadAllTextAsync(compiled, TestContext.Current.CancellationToken));
    }

    private Task<Outcome> RunAsync(params string[] arguments)
    {
        Skip();
        return Program.RunAsync(native.File!, new Dictionary<string, string>(), arguments);
    }

    private void Skip() => Assert.SkipWhen(native.File is null, "Nothing here links native programs: neither clang nor gcc, or not Linux.");
}
