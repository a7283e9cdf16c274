using System.Text.Json;

namespace IMacPro.Specs.PackageTests;

/// <summary>A console application in a folder of its own, as strict as a project can be.</summary>
internal sealed class Consumer
{
    private readonly string _folder;
    private readonly Dictionary<string, string> _environment;

    public Consumer(Package package, string folder, string program, string project)
    {
        _folder = folder;
        _environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = package.PackageCache };
        Write("Program.cs", program);
        Write(
            "App.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="IMacPro.Specs" Version="{package.Version}" PrivateAssets="all" />
              </ItemGroup>
              {project}
            </Project>
            """);
    }

    /// <summary>What the compiler wrote, before it was copied anywhere.</summary>
    public FileInfo CompiledAssembly => new(PathOf("obj/Debug/net10.0/App.dll"));

    /// <summary>The names of the files in the folder the application is started from.</summary>
    public IEnumerable<string> Output =>
        new DirectoryInfo(PathOf("bin/Debug/net10.0")).EnumerateFiles().Select(file => file.Name);

    /// <summary>The sources the package's generator added, if the build was asked to write them down.</summary>
    public IReadOnlyList<string> GeneratedSources
    {
        get
        {
            string folder = PathOf("obj/Debug/net10.0/generated/IMacPro.Specs.Generator");
            return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories) : [];
        }
    }

    public Consumer Write(string path, string text)
    {
        string file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Delete(string path) => File.Delete(PathOf(path));

    public Task<DotnetResult> BuildAsync(params string[] arguments) =>
        Dotnet.RunAsync(_folder, _environment, ["build", "App.csproj", .. arguments]);

    public Task<DotnetResult> RestoreAsync() => Dotnet.RunAsync(_folder, _environment, "restore", "App.csproj");

    /// <summary>Has the code fixes of these rules applied, best first, wherever they are offered.</summary>
    public Task<DotnetResult> FixAsync(params string[] rules) =>
        Dotnet.RunAsync(_folder, _environment, ["format", "analyzers", "App.csproj", "--severity", "error", "--diagnostics", .. rules]);

    /// <summary>Builds and starts the application, and gives what it printed.</summary>
    public async Task<string[]> RunAsync(params string[] arguments)
    {
        (await BuildAsync(arguments)).Succeeded();
        return (await Dotnet.RunAsync(_folder, _environment, PathOf("bin/Debug/net10.0/App.dll"))).Succeeded().Lines;
    }

    /// <summary>What the compiler would be given as additional files, by name.</summary>
    public async Task<IReadOnlyList<string>> AdditionalFilesAsync()
    {
        string[] arguments = ["msbuild", "App.csproj", "-t:IMacProSpecsCollectSheets", "-getItem:AdditionalFiles"];
        using var items = JsonDocument.Parse((await Dotnet.RunAsync(_folder, _environment, arguments)).Succeeded().Output);
        JsonElement files = items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles");
        return [.. files.EnumerateArray().Select(file => Path.GetFileName(file.GetProperty("FullPath").GetString()!))];
    }

    /// <summary>Runs the dotnet command in the project's folder.</summary>
    public Task<DotnetResult> DotnetAsync(params string[] arguments) => Dotnet.RunAsync(_folder, _environment, arguments);

    /// <summary>Starts a program in the project's folder.</summary>
    public Task<DotnetResult> StartAsync(string program, params string[] arguments) =>
        Dotnet.StartAsync(program, _folder, _environment, arguments);

    /// <summary>From now on, nothing has ever been restored on this machine.</summary>
    public void UseEmptyCache() => _environment["NUGET_PACKAGES"] = PathOf("packages");

    public string PathOf(string path) => Path.GetFullPath(Path.Combine(_folder, path));
}
