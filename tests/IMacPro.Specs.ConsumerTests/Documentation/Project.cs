using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.ConsumerTests.Documentation;

/// <summary>A project made of what a page shows: sheets, and code that uses them.</summary>
internal sealed class Project
{
    private static readonly Assembly Generator = Assembly.LoadFrom(Repository.Generator);

    // For the examples that are tests.
    private static readonly MetadataReference[] TestFramework =
        [.. new[] { typeof(FactAttribute), typeof(Assert) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))];

    private readonly ImmutableArray<AdditionalText> _texts;
    private readonly CSharpCompilation _compilation;

    public Project(IEnumerable<string> sheets, LanguageVersion language = LanguageVersion.Latest, params string[] code)
    {
        CSharpParseOptions options = new(language);
        string[] builtIn = Array.Exists(code, UsesBuiltIn) ? ["imac-pro.txt", "macos.txt"] : ["macos.txt"];
        _texts =
        [
            .. builtIn.Select(name => new Sheet(name, Repository.Sheet(name), "BuiltIn")),
            .. sheets.Select((text, index) => new Sheet($"example{index + 1}.txt", text, "User")),
        ];
        SyntaxTree[] trees = [.. code.Select(text => CSharpSyntaxTree.ParseText(text, options))];
        bool program = trees.Any(tree => tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any());
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Example",
            trees,
            [.. Basic.Reference.Assemblies.Net80.References.All, .. TestFramework],
            new CSharpCompilationOptions(
                program ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: language < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([Create<IIncrementalGenerator>("SpecSheetGenerator").AsSourceGenerator()], _texts, options, new Options())
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> reported);
        _compilation = (CSharpCompilation)output;
        GeneratorDiagnostics = reported;
    }

    public ImmutableArray<Diagnostic> GeneratorDiagnostics { get; }

    /// <summary>A static property of a type inside the generator.</summary>
    public static T Get<T>(string type, string member)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        Type holder = Generator.GetType($"IMacPro.Specs.Generator.{type}", throwOnError: true)!;
        return (T)(holder.GetProperty(member, Static)?.GetValue(null) ?? holder.GetField(member, Static)!.GetValue(null)!);
    }

    /// <summary>What is reported about the sheets.</summary>
    public async Task<ImmutableArray<Diagnostic>> GetSheetDiagnosticsAsync() =>
        [.. await GetDiagnosticsAsync("Analysis.SheetAnalyzer"), .. GeneratorDiagnostics];

    /// <summary>What is reported about configurations and setups in the code.</summary>
    public Task<ImmutableArray<Diagnostic>> GetConfigurationDiagnosticsAsync() => GetDiagnosticsAsync("Analysis.ConfigurationAnalyzer");

    private Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(string analyzer) => _compilation
        .WithAnalyzers([Create<DiagnosticAnalyzer>(analyzer)], new AnalyzerOptions(_texts, new Options()))
        .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    /// <summary>Compiles the project without any warning, and runs it if it is a program.</summary>
    public void Run()
    {
        using MemoryStream image = new();
        var result = _compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info));
        Assembly.Load(image.ToArray()).EntryPoint?.Invoke(null, [Array.Empty<string>()]);
    }

    // Most examples are about sheets of their own; leaving the built-in one out halves the time they take.
    private static bool UsesBuiltIn(string code) =>
        code.Replace("IMacPro.Specs", "", StringComparison.Ordinal).Contains("IMacPro", StringComparison.Ordinal);

    private static T Create<T>(string type) =>
        (T)Activator.CreateInstance(Generator.GetType($"IMacPro.Specs.Generator.{type}", throwOnError: true)!)!;

    private sealed class Sheet(string name, string text, string kind) : AdditionalText
    {
        public string Kind { get; } = kind;

        public override string Path { get; } = name;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(((Sheet)textFile).Kind);
    }

    private sealed class Values(string kind) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key == "build_metadata.AdditionalFiles.IMacProSpecsSheet" ? kind : "";
            return value.Length > 0;
        }
    }
}
