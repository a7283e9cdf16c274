using System.Collections.Immutable;
using IMacPro.Specs.Generator;
using IMacPro.Specs.Generator.Analysis;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>A sheet at fault among a thousand changes nothing in the others.</summary>
public class IsolationTests
{
    private const int Count = 1000;
    private const int Faulty = 500;

    private static readonly TestProject Project = new TestProject().WithReference(Libraries.Vocabulary);

    private static readonly ImmutableArray<AdditionalText> All =
        [.. Enumerable.Range(0, Count).Select(number => Text(number, $"= Acme {number} =\n| Memory | {number + 1} GB |\n| Odd | {number} |\n"))];

    private static readonly Lazy<GeneratorDriver> Whole = new(() => CSharpGeneratorDriver
        .Create([new SpecSheetGenerator().AsSourceGenerator()], All, Project.ParseOptions, new TestOptions(Project.Properties))
        .RunGenerators(Project.CreateCompilation(), TestContext.Current.CancellationToken));

    // Of two sheets of one title the file that comes first has the name, so the one at fault comes second.
    public static TheoryData<string, string> Faults { get; } = new()
    {
        { "NothingInIt", "" },
        { "NothingThatCanBeRead", "\0\uD800\u202E" },
        { "Damage", RandomSheets.Of(1) },
        { "AnothersTitle", "= Acme 1 =\n| Memory | 8 GB |" },
        { "AnothersTitleInAnotherCase", "= ACME 1 =\n| Memory | 8 GB |" },
        { "ATitleOfTheVocabulary", "= Machine =\n| Memory | 8 GB |" },
        { "HarmInIt", HostileText.Sheet(HostileText.Worst).Text },
        { "TooMuchInIt", LargeSheets.All["variants in columns"](2000) },
        { "ReleasesThatAreNone", "= macOS =\n| Version | Name | Released |\n| x | x | x |" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void NorDoesOneWith(string fault, string text)
    {
        GeneratorRunResult run = Whole.Value
            .ReplaceAdditionalText(All[Faulty], Text(Faulty, text))
            .RunGenerators(Project.CreateCompilation(), TestContext.Current.CancellationToken)
            .GetRunResult().Results.Single();

        Assert.NotEmpty(fault);
        Assert.Null(run.Exception);
        Dictionary<string, string> emitted = Sources(run);
        (string Name, string Source)[] others =
            [.. Sources(Whole.Value.GetRunResult().Results.Single()).Where(file => !file.Key.Contains("Acme500Spec", StringComparison.Ordinal)).Select(file => (file.Key, file.Value))];
        Assert.Equal(Count - 1, others.Length);
        Assert.All(others, file => Assert.Equal(file.Source, emitted[file.Name]));
    }

    [Fact]
    public async Task TheOthersAreReportedOnAsEver()
    {
        string[] before = await ReportOfOthersAsync(All);
        string[] after = await ReportOfOthersAsync(All.SetItem(Faulty, Text(Faulty, HostileText.Sheet(HostileText.Worst).Text)));

        Assert.Equal(Count - 1, before.Length);
        Assert.Equal(before, after);
    }

    private static TestText Text(int number, string text) => new(Sheets.User($"sheet{number}.txt", text));

    private static Dictionary<string, string> Sources(GeneratorRunResult run) =>
        run.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    private static async Task<string[]> ReportOfOthersAsync(ImmutableArray<AdditionalText> texts)
    {
        ImmutableArray<Diagnostic> reported = await Project.CreateCompilation()
            .WithAnalyzers([new SheetAnalyzer()], new AnalyzerOptions(texts, new TestOptions(Project.Properties)))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. reported.Where(one => one.Location.GetLineSpan().Path != All[Faulty].Path).Select(one => one.ToString()).Order(StringComparer.Ordinal)];
    }
}
