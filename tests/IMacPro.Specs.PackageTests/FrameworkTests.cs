using IMacPro.Specs.Tests.Shared;

namespace IMacPro.Specs.PackageTests;

/// <summary>One program for every framework, built once for all of them, as strictly as a project can be.</summary>
public sealed class EveryFramework(Package package) : IAsyncLifetime
{
    public static readonly string[] Facts = ["5120", "4", "2017-12-14", "32 GiB", "SPEC1001", "True"];

    private const string Program =
        """
        using System;
        using IMacPro.Specs;
        #if NET
        using Day = System.DateOnly;
        #else
        using Day = System.DateTime;
        #endif

        namespace Inventory
        {
            internal static class Program
            {
                private static void Main()
                {
                    Console.WriteLine(IMacProSpec.Display.HorizontalPixels);
                    Console.WriteLine(IMacProSpec.Machine.Ports.Count(PortKind.Thunderbolt3));
                    Console.WriteLine(IMacProSpec.Identity.Released);
                    Console.WriteLine(DataSize.Parse("32 GiB"));
                    IMacProMemory memory = IMacProMemoryOptions.TryParse("256 GB", out IMacProMemory found) ? found : default;
                    var order = new IMacProConfiguration(
                        IMacProProcessor.XeonW8Core, memory, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, new Day(2018, 5, 1));
                    Console.WriteLine(order.Validate()[0].Id);
                    Console.WriteLine((order with { OrderedOn = new Day(2019, 5, 1) }).IsValid);
                }
            }
        }
        """;

    private const string Project =
        """
        <PropertyGroup>
          <TargetFramework />
          <TargetFrameworks>net472;netstandard2.0;net8.0;net10.0</TargetFrameworks>
          <OutputType Condition="'$(TargetFramework)' == 'netstandard2.0'">Library</OutputType>
          <LangVersion Condition="'$(TargetFramework)' == 'net472' or '$(TargetFramework)' == 'netstandard2.0'">9</LangVersion>
          <UseAppHost>false</UseAppHost>
        </PropertyGroup>
        <ItemGroup>
          <!-- A framework of before System.Text.Json, and a project that names the package. -->
          <PackageReference Include="System.Text.Json" Version="10.0.10" Condition="'$(TargetFramework)' == 'netstandard2.0'" />
        </ItemGroup>
        """;

    internal Consumer Consumer { get; } = package.NewConsumer(Program, Project);

    public async ValueTask InitializeAsync() => (await Consumer.BuildAsync()).Succeeded();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>What was compiled for a framework runs there.</summary>
public class FrameworkTests(EveryFramework frameworks) : IClassFixture<EveryFramework>
{
    [Fact]
    public async Task Net_10_runs_it() => Assert.Equal(EveryFramework.Facts, await StartAsync("dotnet", "bin/Debug/net10.0/App.dll"));

    /// <summary>On the runtime of .NET 8 where it is installed, and on a newer one elsewhere.</summary>
    [Fact]
    public async Task Net_8_runs_it() =>
        Assert.Equal(EveryFramework.Facts, await StartAsync("dotnet", "--roll-forward", "Major", "bin/Debug/net8.0/App.dll"));

    [Fact]
    public async Task Net_Framework_4_7_2_runs_it()
    {
        Assert.SkipUnless(
            OperatingSystem.IsWindows() || Tool.Exists("mono"),
            "NOT RUN: nothing here runs .NET Framework. Install Debian's packages mono-runtime, libmono-system-core4.0-cil and "
            + "libmono-system-componentmodel-dataannotations4.0-cil, as .ci/run does.");

        string program = frameworks.Consumer.PathOf("bin/Debug/net472/App.exe");

        Assert.Equal(EveryFramework.Facts, OperatingSystem.IsWindows() ? await StartAsync(program) : await StartAsync("mono", program));
    }

    private async Task<string[]> StartAsync(string command, params string[] arguments) =>
        (await frameworks.Consumer.StartAsync(command, arguments)).Succeeded().Lines;
}
