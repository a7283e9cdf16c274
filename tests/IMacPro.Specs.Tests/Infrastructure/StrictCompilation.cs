using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace IMacPro.Specs.Tests.Infrastructure;

/// <summary>Compiles what was emitted as strictly as a project can, from its text, down to IL.</summary>
public static class StrictCompilation
{
    // That a reference is newer than the one a library was built with: every project of the SDK is silent about it.
    private static readonly string[] Unified = ["CS1701", "CS1702"];

    // The vocabulary is the same in many projects, and a tree may be part of many compilations.
    private static readonly ConcurrentDictionary<(string Name, string Text, CSharpParseOptions Options), SyntaxTree> Trees = new();

    /// <summary>The assembly, once nothing at all is reported about it.</summary>
    public static byte[] Compile(GeneratorRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return Compile(Combine(run, run.Compilation));
    }

    /// <summary>The assembly of a project that has all its sources, once nothing at all is reported about it.</summary>
    public static byte[] Compile(CSharpCompilation whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        using MemoryStream assembly = new();
        using MemoryStream documentation = new();
        EmitResult result = whole.Emit(
            assembly, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        AssertNothing(result.Diagnostics);
        Assert.True(result.Success);
        return assembly.ToArray();
    }

    /// <summary>
    /// Nothing at all is reported in a project that is like that of the run but for switches that do not change what is emitted.
    /// </summary>
    public static void Check(GeneratorRun run, CSharpCompilation project)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(project);
        AssertNothing(Combine(run, project).GetDiagnostics(TestContext.Current.CancellationToken));
    }

    /// <summary>An emitted file. Users' compilers are spared the analysis of what may be null in its bodies; here it is done.</summary>
    public static SyntaxTree Parse(string name, string text, CSharpParseOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CSharpSyntaxTree.ParseText(
            text.Replace("\n#nullable enable annotations\n#nullable disable warnings\n", "\n#nullable enable\n", StringComparison.Ordinal),
            options,
            name,
            cancellationToken: TestContext.Current.CancellationToken);
    }

    private static CSharpCompilation Combine(GeneratorRun run, CSharpCompilation project) => project.AddSyntaxTrees(
        run.Sources.Select(source => Trees.GetOrAdd(
            (source.Key, source.Value, run.Project.ParseOptions), file => Parse(file.Name, file.Text, file.Options))));

    private static void AssertNothing(ImmutableArray<Diagnostic> reported) =>
        Assert.Empty(reported.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && !Unified.Contains(diagnostic.Id)));
}
