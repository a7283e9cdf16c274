using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace IMacPro.Specs.Tests.Infrastructure;

/// <summary>Compiles what was emitted as strictly as a project can, from its text, down to IL.</summary>
public static class StrictCompilation
{
    // The vocabulary is the same in many projects, and a tree may be part of many compilations.
    private static readonly ConcurrentDictionary<(string Name, string Text, CSharpParseOptions Options), SyntaxTree> Trees = new();

    /// <summary>The assembly, once nothing at all is reported about it.</summary>
    public static byte[] Compile(GeneratorRun run) => Compile(run, run?.Compilation!);

    /// <summary>The same in a project that is like that of the run but for switches that do not change what is emitted.</summary>
    public static byte[] Compile(GeneratorRun run, CSharpCompilation project)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(project);
        CSharpCompilation compilation = project.AddSyntaxTrees(
            run.Sources.Select(source => Trees.GetOrAdd((source.Key, source.Value, run.Project.ParseOptions), Parse)));
        using MemoryStream assembly = new();
        using MemoryStream documentation = new();
        EmitResult result = compilation.Emit(
            assembly, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        ImmutableArray<Diagnostic> reported = [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)];
        Assert.Empty(reported);
        Assert.True(result.Success);
        return assembly.ToArray();
    }

    private static SyntaxTree Parse((string Name, string Text, CSharpParseOptions Options) file) =>
        CSharpSyntaxTree.ParseText(file.Text, file.Options, file.Name, cancellationToken: TestContext.Current.CancellationToken);
}
