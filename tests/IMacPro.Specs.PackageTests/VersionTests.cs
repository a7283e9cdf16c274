using System.Text.Json;

namespace IMacPro.Specs.PackageTests;

/// <summary>
/// An editor keeps an analyzer that it has loaded until one of another assembly version comes, so each version of the package has
/// one. A copy of the sources without any history builds too.
/// </summary>
public sealed class VersionTests : IDisposable
{
    private static readonly Dictionary<string, string> NoEnvironment = new(StringComparer.Ordinal);

    private static readonly string[] Files =
    [
        "Directory.Build.props", "Directory.Packages.props", "global.json", "nuget.config",
        "generator/Directory.Build.props", "generator/Directory.Build.targets", "generator/IMacPro.Specs.CodeFixes/IMacPro.Specs.CodeFixes.csproj",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("imacpro-specs-version-").FullName;

    public VersionTests()
    {
        foreach (string file in Files)
        {
            string copy = Path.Combine(_folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(Repository.Root, file), copy);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_assembly_has_the_version_of_the_package_and_the_number_of_commits_since()
    {
        Assert.Equal("0.1.0.0 0.1.0-alpha.0", await VersionsAsync());
        Assert.Equal("1.2.3.0 1.2.3", await VersionsAsync("-p:MinVerVersionOverride=1.2.3"));
        Assert.Equal("1.2.4.7 1.2.4-alpha.0.7", await VersionsAsync("-p:MinVerVersionOverride=1.2.4-alpha.0.7"));
    }

    private async Task<string> VersionsAsync(params string[] arguments)
    {
        string folder = Path.Combine(_folder, "generator", "IMacPro.Specs.CodeFixes");
        DotnetResult result = await Dotnet.RunAsync(
            folder,
            NoEnvironment,
            ["msbuild", "-restore", "-warnaserror", "-t:MinVer;SetAssemblyVersion", "-getProperty:AssemblyVersion,PackageVersion", .. arguments]);
        using var told = JsonDocument.Parse(result.Succeeded().Output);
        JsonElement properties = told.RootElement.GetProperty("Properties");
        return properties.GetProperty("AssemblyVersion").GetString() + " " + properties.GetProperty("PackageVersion").GetString();
    }
}
