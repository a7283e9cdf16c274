using System.Collections.Immutable;
using IMacPro.Specs.Generator;
using IMacPro.Specs.Generator.Analysis;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>What is so of every text that types are made of: the generator gives them, and they compile without a word.</summary>
internal static class EmissionCheck
{
    // The vocabulary is compiled once; what is left to compile are the types of the sheets.
    private static readonly TestProject Project = new TestProject().WithReference(Libraries.Vocabulary).WithProperty("IMacProSpecsVisibility", "public");

    /// <summary>Emits and compiles all texts in one project; returns of how many there were types.</summary>
    public static int Pass(IReadOnlyList<string> texts)
    {
        try
        {
            return Check(texts);
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            string guilty = texts.FirstOrDefault(Fails) ?? throw new InvalidOperationException("It fails only where all are together.", wrong);
            throw new InvalidOperationException($"The smallest text with which it is so:\n{ReadingCheck.Smallest(guilty, Fails)}", wrong);
        }
    }

    private static bool Fails(string text)
    {
        try
        {
            Check([text]);
            return false;
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            return true;
        }
    }

    private static int Check(IReadOnlyList<string> texts)
    {
        ImmutableArray<AdditionalText> sheets =
            [.. texts.Select((text, number) => new TestText(Sheets.User($"sheet{number}.txt", text) with { Namespace = $"Acme.Machines{number}" }))];
        TestOptions options = new(Project.Properties);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SpecSheetGenerator().AsSourceGenerator()], sheets, Project.ParseOptions, options);
        driver = driver.RunGenerators(Project.CreateCompilation(), TestContext.Current.CancellationToken);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        StrictCompilation.Compile(Project.CreateCompilation().AddSyntaxTrees(result.GeneratedSources.Select(source =>
            StrictCompilation.Parse(source.HintName, source.SourceText.ToString(), Project.ParseOptions))));
        AssertAnalyzed(sheets, options);
        return result.GeneratedSources.Length;
    }

    private static void AssertAnalyzed(ImmutableArray<AdditionalText> sheets, AnalyzerConfigOptionsProvider options)
    {
        ImmutableArray<Diagnostic> reported = Project.CreateCompilation()
            .WithAnalyzers([new SheetAnalyzer()], new AnalyzerOptions(sheets, options))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        Assert.DoesNotContain(reported, diagnostic => diagnostic.Id == "AD0001");
    }
}
