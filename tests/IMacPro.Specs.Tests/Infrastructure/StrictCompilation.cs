using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace IMacPro.Specs.Tests.Infrastructure;

/// <summary>Compiles what was emitted as strictly as a project can, from its text, down to IL.</summary>
public static class StrictCompilation
{
    /// <summary>The assembly, once nothing at all is reported about it.</summary>
    public static byte[] Compile(GeneratorRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        CSharpCompilation compilation = run.Compilation.AddSyntaxTrees(run.Sources.Select(source => CSharpSyntaxTree.ParseText(
            source.Value, run.Project.ParseOptions, source.Key, cancellationToken: TestContext.Current.CancellationToken)));
        using MemoryStream assembly = new();
        using MemoryStream documentation = new();
        EmitResult result = compilation.Emit(
            assembly, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        ImmutableArray<Diagnostic> reported = [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)];
        Assert.Empty(reported);
        Assert.True(result.Success);
        return assembly.ToArray();
    }
}
