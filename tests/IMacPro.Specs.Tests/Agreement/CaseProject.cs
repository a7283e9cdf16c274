using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Loader;
using IMacPro.Specs.Generator.Analysis;
using IMacPro.Specs.Tests.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;

namespace IMacPro.Specs.Tests.Agreement;

/// <summary>
/// Many cases in one project, each an expression on a line of its own. What is analyzed is what is run.
/// </summary>
internal sealed class CaseProject
{
    private static readonly Lazy<CaseProject> WithoutCases = new(() => Create([], []));

    private const int InOneMethod = 200;
    private const int FirstLine = 3;

    private readonly Type _cases;
    private readonly CSharpCompilation _compilation;
    private readonly SyntaxTree _tree;
    private readonly int _count;

    private CaseProject(CSharpCompilation compilation, SyntaxTree tree, int count)
    {
        _compilation = compilation;
        _tree = tree;
        _count = count;
        Assembly = Load(compilation);
        _cases = Assembly.GetType("Cases.All", throwOnError: true)!;
    }

    /// <summary>What is emitted for the machines alone, compiled once.</summary>
    public static System.Reflection.Assembly Emitted => WithoutCases.Value.Assembly;

    public System.Reflection.Assembly Assembly { get; }

    /// <summary>A project in which each expression is printed by a function.</summary>
    public static CaseProject Create(IReadOnlyList<string> expressions, IEnumerable<string> functions, params string[] drivers)
    {
        CSharpParseOptions options = (CSharpParseOptions)Machines.Project.SyntaxTrees[0].Options;
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            Print(expressions, functions), options, "/src/Cases.cs", cancellationToken: TestContext.Current.CancellationToken);
        CSharpCompilation compilation = Machines.Project
            .AddSyntaxTrees(drivers.Select((driver, index) => CSharpSyntaxTree.ParseText(
                driver, options, $"/src/Driver{index}.cs", cancellationToken: TestContext.Current.CancellationToken)))
            .AddSyntaxTrees(tree);
        return new CaseProject(compilation, tree, expressions.Count);
    }

    /// <summary>What a function prints of each case.</summary>
    public string[] Run(string function)
    {
        List<string> printed = [];
        for (int i = 0; i < _count; i += InOneMethod)
        {
            printed.AddRange((string[])_cases.GetMethod($"{function}{i / InOneMethod}")!.Invoke(null, null)!);
        }

        return [.. printed];
    }

    /// <summary>What the analyzer says of each case, printed as the driver prints what <c>Validate</c> says.</summary>
    public async Task<string[]> AnalyzeAsync()
    {
        AnalysisResult result = await _compilation.WithAnalyzers([new ConfigurationAnalyzer()]).GetAnalysisResultAsync(
            _compilation.GetSemanticModel(_tree), filterSpan: null, TestContext.Current.CancellationToken);
        ILookup<int, string> lines = result.GetAllDiagnostics().ToLookup(
            one => one.Location.GetLineSpan().StartLinePosition.Line,
            one => $"{one.Id}: {one.GetMessage(CultureInfo.InvariantCulture)}");
        return [.. Enumerable.Range(FirstLine, _count).Select(line => string.Join("; ", lines[line].Order(StringComparer.Ordinal)))];
    }

    // The cases come first, so that the number of a line is the number of a case.
    private static string Print(IReadOnlyList<string> expressions, IEnumerable<string> functions)
    {
        System.Text.StringBuilder code = new("using System; using IMacPro.Specs; namespace Cases { public static class All {\n");
        code.Append("// One case a line.\n\n");
        for (int i = 0; i < expressions.Count; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"private static {TypeOf(expressions[i])} Case{i}() => {expressions[i]};\n");
        }

        foreach (string function in functions)
        {
            for (int i = 0; i < expressions.Count; i += InOneMethod)
            {
                IEnumerable<string> calls = Enumerable.Range(i, Math.Min(InOneMethod, expressions.Count - i))
                    .Select(index => $"{function.Replace("TYPE", TypeOf(expressions[index]), StringComparison.Ordinal)}(Case{index}())");
                code.Append(CultureInfo.InvariantCulture, $"public static string[] {NameOf(function)}{i / InOneMethod}() => new[] {{ {string.Join(", ", calls)} }};\n");
            }
        }

        return code.Append("} }\n").ToString();
    }

    // "new T(…)" or "new T { … }".
    private static string TypeOf(string expression) => expression.Split(' ', '(')[1];

    private static string NameOf(string function) => function.Split('.')[^1];

    private static System.Reflection.Assembly Load(CSharpCompilation compilation)
    {
        using MemoryStream stream = new();
        EmitResult result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).ToImmutableArray());
        stream.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
    }
}
