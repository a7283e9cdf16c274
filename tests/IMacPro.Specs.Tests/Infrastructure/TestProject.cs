using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Tests.Infrastructure;

/// <summary>A user's project: framework, language version, properties and code.</summary>
public sealed record TestProject
{
    public ImmutableArray<MetadataReference> References { get; init; } = Frameworks.Net80;

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public bool Checked { get; init; }

    public string AssemblyName { get; init; } = "User";

    public ImmutableArray<string> Code { get; init; } = [];

    /// <summary>Whether the compiler keeps why each step ran. It walks all inputs of each output for it, which hundreds of sheets cannot have.</summary>
    public bool TracksSteps { get; init; } = true;

    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public TestProject WithProperty(string name, string value) =>
        this with { Properties = Properties.SetItem("build_property." + name, value) };

    public TestProject WithReference(MetadataReference reference) => this with { References = References.Add(reference) };

    /// <summary>A compilation as strict as a project can be.</summary>
    public CSharpCompilation CreateCompilation() => CSharpCompilation.Create(
        AssemblyName,
        Code.Select((code, index) => CSharpSyntaxTree.ParseText(
            code, ParseOptions, $"/src/File{index}.cs", cancellationToken: TestContext.Current.CancellationToken)),
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: Language >= LanguageVersion.CSharp8 ? Nullable : NullableContextOptions.Disable,
            checkOverflow: Checked,
            warningLevel: 9999,
            deterministic: true));
}
