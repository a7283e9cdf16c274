using System.Collections.Immutable;
using IMacPro.Specs.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IMacPro.Specs.Tests.Infrastructure;

/// <summary>
/// Runs the generator the way every test does: in a driver, twice, with the reasons of the second run checked and with no exception.
/// What is reported about sheets is for those to ask who say what it should be.
/// </summary>
public sealed class GeneratorRun
{
    private GeneratorRun(GeneratorDriver driver, CSharpCompilation compilation, Compilation output, ImmutableArray<AdditionalText> texts, TestProject project)
    {
        Driver = driver;
        Compilation = compilation;
        Output = (CSharpCompilation)output;
        Texts = texts;
        Project = project;
    }

    public GeneratorDriver Driver { get; }

    /// <summary>The user's own code.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The user's code with what was emitted.</summary>
    public CSharpCompilation Output { get; }

    public ImmutableArray<AdditionalText> Texts { get; }

    public TestProject Project { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>The emitted files by their names.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The file of the types that all sheets share; empty where there is none.</summary>
    public string Vocabulary => Sources.GetValueOrDefault("IMacPro.Specs.Vocabulary.g.cs", "");

    /// <summary>The class of a sheet's constants, the first type in the file of a sheet.</summary>
    public string Constants(string fullName) => Sources[$"{fullName}.g.cs"].Split("\n    }\n")[0];

    public static GeneratorRun Of(params TestSheet[] sheets) => Of(new TestProject(), sheets);

    public static GeneratorRun Of(TestProject project, params TestSheet[] sheets)
    {
        ArgumentNullException.ThrowIfNull(project);
        CSharpCompilation compilation = project.CreateCompilation();
        ImmutableArray<AdditionalText> texts = [.. sheets.Select(sheet => new TestText(sheet))];
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SpecSheetGenerator().AsSourceGenerator()],
            texts,
            project.ParseOptions,
            new TestOptions(project.Properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: project.TracksSteps));
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        GeneratorRun run = new(driver, compilation, output, texts, project);
        Assert.Null(run.Result.Exception);
        GeneratorRunResult second = driver.RunGenerators(compilation.Clone()).GetRunResult().Results.Single();
        Assert.Empty(WrittenBetween(run, second));
        StepReasons.AssertNothingReran(second);
        StepReasons.AssertOnlyValuesFlow(run);
        return run;
    }

    /// <summary>The names of the emitted files that were not yet there, or were written again, though perhaps with the same words.</summary>
    public IEnumerable<string> WrittenSince(GeneratorRun before) => WrittenBetween(before, Result);

    /// <summary>Runs once more after an edit of the user's code or of the sheets.</summary>
    public GeneratorRun After(CSharpCompilation? compilation = null, params TestSheet[] sheets)
    {
        GeneratorDriver driver = Driver;
        ImmutableArray<AdditionalText> texts = Texts;
        if (sheets.Length > 0)
        {
            // A sheet that is the same object stays the same text, as the compiler has it.
            texts =
            [
                .. sheets.Select(sheet => Texts.OfType<TestText>().FirstOrDefault(text => ReferenceEquals(text.Sheet, sheet))
                    ?? (AdditionalText)new TestText(sheet)),
            ];
            driver = Replace(driver, texts);
        }

        CSharpCompilation next = compilation ?? Compilation;
        driver = driver.RunGeneratorsAndUpdateCompilation(next, out Compilation output, out _);
        return new GeneratorRun(driver, next, output, texts, Project);
    }

    /// <summary>What the analyzer of sheets and the generator itself report, in the order of files and lines.</summary>
    public async Task<ImmutableArray<Diagnostic>> GetSheetDiagnosticsAsync()
    {
        CompilationWithAnalyzers analysis = Compilation.WithAnalyzers(
            [new Generator.Analysis.SheetAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(Texts, new TestOptions(Project.Properties)),
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> reported = await analysis.GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return
        [
            .. reported.Where(diagnostic => diagnostic.Id.StartsWith("SPEC", StringComparison.Ordinal) || diagnostic.Id == "AD0001")
                .Concat(Result.Diagnostics)
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> WrittenBetween(GeneratorRun before, GeneratorRunResult after)
    {
        HashSet<object> texts = new(before.Result.GeneratedSources.Select(source => source.SourceText), ReferenceEqualityComparer.Instance);
        return after.GeneratedSources.Where(source => !texts.Contains(source.SourceText)).Select(source => source.HintName);
    }

    // As an editor does it: an edited file is replaced, one that is gone is removed, a new one comes last.
    private GeneratorDriver Replace(GeneratorDriver driver, ImmutableArray<AdditionalText> texts)
    {
        ImmutableArray<AdditionalText> gone = [.. Texts.Except(texts)];
        ImmutableArray<AdditionalText> come = [.. texts.Except(Texts)];
        foreach (AdditionalText old in gone)
        {
            AdditionalText? edited = come.FirstOrDefault(text => text.Path == old.Path);
            driver = edited is null ? driver.RemoveAdditionalTexts([old]) : driver.ReplaceAdditionalText(old, edited);
            come = edited is null ? come : come.Remove(edited);
        }

        return driver.AddAdditionalTexts(come);
    }
}
