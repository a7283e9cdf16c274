using IMacPro.Specs.Tests.Corpus;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Tests.Analysis;

/// <summary>Projects with the types of machines, made once for all tests.</summary>
internal static class Machines
{
    private static readonly Lazy<CSharpCompilation> OfToday = new(() => Emit(new TestProject()));

    private static readonly Lazy<CSharpCompilation> OfNet472 = new(() => GeneratorRun.Of(
        new TestProject { Language = LanguageVersion.CSharp9, References = [.. Basic.Reference.Assemblies.Net472.References.All] },
        Sheets.IMacPro,
        Sheets.MacOS).Output);

    /// <summary>A project of today's framework with the iMac Pro and, for their variants, other machines.</summary>
    public static CSharpCompilation Project => OfToday.Value;

    /// <summary>A project of .NET Framework, where members can be set at any time.</summary>
    public static CSharpCompilation Net472 => OfNet472.Value;

    public static CSharpCompilation Emit(TestProject project) =>
        GeneratorRun.Of(
            project,
            Sheets.IMacPro,
            Sheets.MacOS,
            CorpusFolder.Sheet("imac-27-inch-2019-2020"),
            CorpusFolder.Sheet("imac-g5"),
            CorpusFolder.Sheet("mac-mini-2018-2023"),
            CorpusFolder.Sheet("mac-studio-2022-2023"),
            CorpusFolder.Sheet("macbook-air-2020"),
            ConditionalSheet.Sheet).Output;

    /// <summary>A project with a user's code, which has to compile.</summary>
    public static CSharpCompilation With(this CSharpCompilation project, string code, string path = "/src/User.cs")
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            code,
            (CSharpParseOptions)project.SyntaxTrees[0].Options,
            path,
            cancellationToken: TestContext.Current.CancellationToken);
        CSharpCompilation compilation = project.AddSyntaxTrees(tree);
        Assert.Empty(compilation.GetSemanticModel(tree).GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }
}
