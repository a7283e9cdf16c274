using IMacPro.Specs.Benchmarks.Results;

namespace IMacPro.Specs.Benchmarks.Processes;

/// <summary>A console project outside the repository, as <c>dotnet new console</c> makes it.</summary>
internal sealed class BuildProject
{
    public const string Without = "without the package";
    public const string With = "with the package";

    private readonly Dictionary<string, string> _variables;
    private readonly string _folder;

    /// <summary>Writes a project.</summary>
    /// <param name="scratch">Where; the package is in its folder <c>packages</c>.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="package">Whether it has the package.</param>
    /// <param name="sheets">How many sheets of its own it has.</param>
    public BuildProject(Scratch scratch, string name, bool package, int sheets)
    {
        Name = name;
        _folder = scratch.PathOf("projects", name.Replace(' ', '-'));

        // The package is found in the folder it was packed into, and unpacked where nobody else looks for it.
        _variables = new(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = scratch.PathOf("cache") };
        string reference = package ? "<PackageReference Include=\"IMacPro.Specs\" Version=\"*-*\" PrivateAssets=\"all\" />" : "";
        string items = sheets > 0 ? "<SpecSheet Include=\"sheets\\*.txt\" />" : "";
        Write(scratch, "App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                {reference}
                {items}
              </ItemGroup>
            </Project>
            """);
        Write(scratch, "Program.cs", "Console.WriteLine(\"Hello, World!\");\n");
        Write(scratch, "nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{scratch.PathOf("packages")}" />
              </packageSources>
            </configuration>
            """);
        string sheet = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "imac-pro.txt"));
        for (int i = 1; i <= sheets; i++)
        {
            // A title of its own makes it a machine of its own.
            Write(scratch, $"sheets/machine-{i}.txt", sheet.Replace("= iMac Pro =", $"= Machine {i} =", StringComparison.Ordinal));
        }
    }

    public string Name { get; }

    /// <summary>Builds it for the first time.</summary>
    public void Build() => new Command("build of the project " + Name, "dotnet", "build", "--configuration", "Release")
    {
        Folder = _folder,
        Variables = _variables,
    }.Run();

    /// <summary>Another build, when all packages are there.</summary>
    public Command Command(string name, IReadOnlyList<string> options) =>
        new(name, "dotnet", ["build", "--configuration", "Release", "--no-restore", "-nodeReuse:false", .. options])
        {
            Folder = _folder,
            Variables = _variables,
        };

    private void Write(Scratch scratch, string file, string text) => scratch.Write(text, _folder, file);
}
