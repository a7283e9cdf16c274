using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace IMacPro.Specs.PackageTests;

/// <summary>What is in the package.</summary>
public class ContentsTests(Package package)
{
    private const string Generator = "analyzers/dotnet/cs/IMacPro.Specs.Generator.dll";
    private const string CodeFixes = "analyzers/dotnet/cs/IMacPro.Specs.CodeFixes.dll";

    private static readonly string[] BroughtByACompiler =
    [
        "netstandard",
        "Microsoft.CodeAnalysis",
        "Microsoft.CodeAnalysis.CSharp",
        "System.Collections.Immutable",
        "System.Memory",
        "System.Reflection.Metadata",
        "System.Runtime.CompilerServices.Unsafe",
    ];

    private static readonly string[] BroughtByAnEditor =
        ["Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces"];

    [Fact]
    public void The_package_holds_these_files_and_no_other()
    {
        string[] expected =
        [
            Generator,
            CodeFixes,
            "build/IMacPro.Specs.props",
            "build/IMacPro.Specs.targets",
            "buildTransitive/IMacPro.Specs.props",
            "buildTransitive/IMacPro.Specs.targets",
            "seeds/imac-pro.txt",
            "seeds/macos.txt",
            "README.md",
            "LICENSE",
            "icon.png",
            "IMacPro.Specs.nuspec",
            "[Content_Types].xml",
            "_rels/.rels",
        ];

        // The container's own description; its name is a hash.
        IEnumerable<string> actual = package.Entries()
            .Where(entry => !entry.StartsWith("package/services/metadata/core-properties/", StringComparison.Ordinal));

        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_is_a_development_dependency() => Assert.Equal("true", Metadata("developmentDependency")?.Value);

    [Fact]
    public void It_depends_on_nothing() => Assert.Null(Metadata("dependencies"));

    [Fact]
    public void Its_licence_is_MIT()
    {
        XElement? licence = Metadata("license");

        Assert.Equal("expression", licence?.Attribute("type")?.Value);
        Assert.Equal("MIT", licence?.Value);
    }

    [Fact]
    public void It_has_a_readme() => Assert.Equal("README.md", Metadata("readme")?.Value);

    [Fact]
    public void It_has_an_icon() => Assert.Equal("icon.png", Metadata("icon")?.Value);

    [Fact]
    public void Its_readme_is_that_of_the_repository_to_the_byte() =>
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, "README.md")), package.Read("README.md"));

    [Fact]
    public async Task Its_readme_leads_to_the_repository_where_that_is_on_the_web()
    {
        string[] arguments = ["msbuild", "generator/IMacPro.Specs", "-t:WriteReadme", "-p:RepositoryUrl=https://host.example/owner/specs.git"];
        string sources = Directory.CreateTempSubdirectory("imacpro-specs-readme-").FullName;
        Repository.CopySources(sources);

        (await Dotnet.RunAsync(sources, new Dictionary<string, string>(StringComparer.Ordinal), arguments)).Succeeded();
        string readme = File.ReadAllText(Directory.EnumerateFiles(Path.Combine(sources, "generator", "IMacPro.Specs", "obj"), "README.md", SearchOption.AllDirectories).Single());
        Directory.Delete(sources, recursive: true);

        Assert.Contains("](https://host.example/owner/specs/blob/main/docs/sheet-format.md)", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("](docs/", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_licence_is_inside_to_the_byte() =>
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, "LICENSE")), package.Read("LICENSE"));

    [Theory]
    [InlineData("imac-pro.txt")]
    [InlineData("macos.txt")]
    public void Its_sheets_are_those_of_the_repository_to_the_byte(string name) =>
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, "seeds", name)), package.Read("seeds/" + name));

    [Theory]
    [InlineData(Generator)]
    [InlineData(CodeFixes)]
    public void An_assembly_carries_its_own_symbols(string assembly)
    {
        using var image = new PEReader(new MemoryStream(package.Read(assembly)));

        Assert.Contains(image.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    [Fact]
    public void The_generator_needs_no_assembly_a_compiler_does_not_bring() => Assert.Empty(
        References(Generator).Select(reference => reference.Name).Except(BroughtByACompiler, StringComparer.Ordinal));

    [Fact]
    public void The_code_fixes_need_no_assembly_an_editor_does_not_bring() => Assert.Empty(
        References(CodeFixes).Select(reference => reference.Name).Except([.. BroughtByACompiler, .. BroughtByAnEditor], StringComparer.Ordinal));

    [Theory]
    [InlineData(Generator)]
    [InlineData(CodeFixes)]
    public void An_assembly_runs_in_every_compiler_since_Roslyn_4_8(string assembly) => Assert.All(
        References(assembly).Where(reference => reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
        reference => Assert.Equal(new Version(4, 8, 0, 0), reference.Version));

    private (string Name, Version Version)[] References(string assembly)
    {
        using var image = new PEReader(new MemoryStream(package.Read(assembly)));
        MetadataReader reader = image.GetMetadataReader();
        return
        [
            .. reader.AssemblyReferences
                .Select(reader.GetAssemblyReference)
                .Select(reference => (reader.GetString(reference.Name), reference.Version)),
        ];
    }

    private XElement? Metadata(string name)
    {
        using var stream = new MemoryStream(package.Read("IMacPro.Specs.nuspec"));
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single();
        return metadata.Element(metadata.Name.Namespace + name);
    }
}
