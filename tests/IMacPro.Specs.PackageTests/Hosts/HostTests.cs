using System.Reflection;

namespace IMacPro.Specs.PackageTests.Hosts;

/// <summary>One package, every compiler and editor since the oldest it supports: the same files, the same words, the same fixes.</summary>
public class HostTests(Package package)
{
    private const string Oldest = "4.8.0";

    private const string Code =
        """
        using System;
        using IMacPro.Specs;

        internal static class Desk
        {
            internal static IMacProConfiguration Order => new()
            {
                Processor = IMacProProcessor.XeonW8Core,
                Memory = IMacProMemory.GB256,
                Graphics = IMacProGraphics.RadeonProVega64X,
                Storage = IMacProStorage.TB1,
                OrderedOn = new DateOnly(2018, 5, 1),
            };

            internal static IMacProSetup Setup => new() { OperatingSystem = new MacOSVersion(26), Thunderbolt3InUse = 5, Wifi = WifiStandard.Ax };
        }
        """;

    private static readonly Dictionary<string, string> Sheets = new(StringComparer.Ordinal)
    {
        ["imac-pro.txt"] = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "imac-pro.txt")),
        ["macos.txt"] = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "macos.txt")),
        ["damaged.txt"] = "= Test Bench =\n\n| Memory | 16 GB DDR4 |\n| Weight | |\n| Display | a mirror |\n",
    };

    public static TheoryData<string> Newer => [.. Roslyn.Versions.Where(version => version != Oldest)];

    [Fact]
    public async Task The_oldest_compiler_gives_types_diagnostics_and_fixes()
    {
        string told = await RunAsync(Oldest);

        Assert.Contains("IMacPro.Specs.IMacProSpec.g.cs ", told, StringComparison.Ordinal);
        foreach (string rule in new[] { "SPEC0002", "SPEC1001", "SPEC1004", "SPEC1005", "SPEC1006" })
        {
            Assert.Contains(rule, told, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(" CS", told, StringComparison.Ordinal);
        Assert.DoesNotContain("AD0001", told, StringComparison.Ordinal);
        Assert.Contains("Memory = IMacProMemory.GB128,", told, StringComparison.Ordinal);
        Assert.Contains("Thunderbolt3InUse = 4,", told, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Newer))]
    public async Task A_newer_compiler_gives_the_same(string version) => Assert.Equal(await RunAsync(Oldest), await RunAsync(version));

    private async Task<string> RunAsync(string version)
    {
        Roslyn roslyn = new(version);
        MethodInfo run = roslyn.LoadHost().GetType(typeof(Host.CompilerHost).FullName!)!.GetMethod(nameof(Host.CompilerHost.RunAsync))!;
        Assembly generator = roslyn.Load(package.Read("analyzers/dotnet/cs/IMacPro.Specs.Generator.dll"));
        Assembly codeFixes = roslyn.Load(package.Read("analyzers/dotnet/cs/IMacPro.Specs.CodeFixes.dll"));
        Task<string> running = (Task<string>)run.Invoke(null, [generator, codeFixes, Sheets, Code, TestContext.Current.CancellationToken])!;
        string told = await running;
        Assert.Equal(
            Version.Parse(version).ToString(2),
            roslyn.Assemblies.Single(assembly => assembly.GetName().Name == "Microsoft.CodeAnalysis").GetName().Version!.ToString(2));
        return told;
    }
}
