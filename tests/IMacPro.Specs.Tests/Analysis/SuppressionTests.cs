using System.Collections.Immutable;
using IMacPro.Specs.Generator.Analysis;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IMacPro.Specs.Tests.Analysis;

/// <summary>A rule is silenced in all the ways in which rules are.</summary>
public class SuppressionTests
{
    private const string Path = "/src/Desk.cs";

    [Fact]
    public async Task NotByItself() => Assert.Single(await AnalyzeAsync(Machines.Project.With(Code(), Path)));

    [Fact]
    public async Task ByAPragma() =>
        Assert.Empty(await AnalyzeAsync(Machines.Project.With("#pragma warning disable SPEC1001\n" + Code(), Path)));

    [Theory]
    [InlineData("SPEC1001")]
    [InlineData("SPEC1001:An option was not on sale on the order date")]
    public async Task ByAnAttribute(string id) => Assert.Empty(await AnalyzeAsync(Machines.Project.With(
        Code($"[System.Diagnostics.CodeAnalysis.SuppressMessage(\"IMacPro.Specs.Configurations\", \"{id}\", Justification = \"A test.\")]"), Path)));

    [Fact]
    public async Task ByNoWarn()
    {
        CSharpCompilation compilation = Machines.Project.With(Code(), Path);

        Assert.Empty(await AnalyzeAsync(compilation.WithOptions(
            compilation.Options.WithSpecificDiagnosticOptions([new KeyValuePair<string, ReportDiagnostic>("SPEC1001", ReportDiagnostic.Suppress)]))));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public async Task ByAnEditorConfig(string severity, DiagnosticSeverity? expected)
    {
        AnalyzerConfigSet settings = AnalyzerConfigSet.Create(ImmutableArray.Create(
            AnalyzerConfig.Parse($"root = true\n[*.cs]\ndotnet_diagnostic.SPEC1001.severity = {severity}\n", "/src/.editorconfig")));
        CSharpCompilation compilation = Machines.Project.With(Code(), Path);

        ImmutableArray<Diagnostic> reported = await AnalyzeAsync(
            compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Settings(settings))));

        Assert.Equal(expected is null ? [] : [expected.Value], reported.Select(one => one.Severity).ToArray());
    }

    [Fact]
    public async Task OfASheetByAGlobalConfig()
    {
        AnalyzerConfigSet settings = AnalyzerConfigSet.Create(ImmutableArray.Create(
            AnalyzerConfig.Parse("is_global = true\ndotnet_diagnostic.SPEC0002.severity = none\n", "/src/.globalconfig")));
        GeneratorRun run = GeneratorRun.Of(Sheets.User("a.txt", "= A =\n| Memory | 8 GB |\n| Weight | |\n"));
        CSharpCompilation compilation = run.Compilation;

        ImmutableArray<Diagnostic> reported = await AnalyzeAsync(compilation, run);
        ImmutableArray<Diagnostic> left = await AnalyzeAsync(
            compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Settings(settings))), run);

        Assert.Equal("SPEC0002", Assert.Single(reported).Id);
        Assert.Empty(left);
    }

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation, GeneratorRun run) => compilation
        .WithAnalyzers([new SheetAnalyzer()], new AnalyzerOptions(run.Texts, new TestOptions(run.Project.Properties)))
        .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    private static string Code(string attribute = "") =>
        $$"""
        using System;
        using IMacPro.Specs;

        internal static class Desk
        {
            {{attribute}}
            public static IMacProConfiguration Order() => new(IMacProProcessor.XeonW8Core, IMacProMemory.GB256,
                IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, new DateOnly(2018, 5, 1));
        }
        """;

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation) =>
        await compilation.WithAnalyzers([new ConfigurationAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    // What the compiler makes of the files named .editorconfig.
    private sealed class Settings(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
