using IMacPro.Specs.Generator;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Pipeline;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Tests.Emission;

/// <summary>What the package's own sheets give is printed when the generator is built, and handed out where nothing differs.</summary>
public class PrintedSheetsTests
{
    private static readonly TestProject Usual = new() { Code = ["class Program { }"] };
    private static readonly TestSheet[] Own = [Sheets.IMacPro, Sheets.MacOS];

    // Each with one thing by which what was printed does not fit.
    private static readonly Dictionary<string, (TestProject Project, TestSheet[] Sheets)> Others = new(StringComparer.Ordinal)
    {
        ["an edited sheet"] = (Usual, [Sheets.IMacPro.With("64 GB", "66 GB"), Sheets.MacOS]),
        ["a longer sheet"] = (Usual, [Sheets.IMacPro with { Text = Sheets.IMacPro.Text + "\n" }, Sheets.MacOS]),
        ["another name of a file"] = (Usual, [Sheets.IMacPro with { Path = "/machines/mine.txt" }, Sheets.MacOS]),
        ["a sheet of one's own"] = (Usual, [.. Own, Examples.Small]),
        ["the same sheet as one's own"] = (Usual, [Sheets.IMacPro with { Kind = "User" }, Sheets.MacOS]),
        ["one sheet alone"] = (Usual, [Sheets.IMacPro]),
        ["one sheet twice"] = (Usual, [Sheets.IMacPro, Sheets.IMacPro with { Path = "/more/imac-pro.txt" }]),
        ["public types"] = (Usual.WithProperty("IMacProSpecsVisibility", "public"), Own),
        ["a namespace"] = (Usual.WithProperty("IMacProSpecsNamespace", "Acme"), Own),
        ["a name"] = (Usual, [Sheets.IMacPro with { TypeName = "Mine" }, Sheets.MacOS]),
        ["no running text"] = (Usual.WithProperty("IMacProSpecsReadProse", "false"), Own),
        ["an older language"] = (Usual with { Language = LanguageVersion.CSharp10 }, Own),
        ["an older framework"] = (Usual with { References = Frameworks.Net472 }, Own),
        ["types from a library"] = (Usual.WithReference(Libraries.Vocabulary), Own),
    };

    public static TheoryData<string> Differences => [.. Others.Keys];

    [Fact]
    public void AreHandedOutWithoutReading()
    {
        GeneratorRun run = GeneratorRun.Of(Usual, Own);

        Assert.True(ArePrinted(run));
        Assert.Equal(3, run.Sources.Count);
    }

    [Fact]
    public void AreWhatReadingGives()
    {
        IReadOnlyDictionary<string, string> read = GeneratorRun.Of(Usual, [.. Own, Examples.Small]).Sources;

        Assert.All(GeneratorRun.Of(Usual, Own).Sources, file => Assert.Equal(read[file.Key], file.Value));
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public void AreReadWhereThereIs(string difference)
    {
        GeneratorRun run = GeneratorRun.Of(Others[difference].Project, Others[difference].Sheets);

        Assert.NotEmpty(Results<ProjectSheet>(run, TrackingNames.Sheet));
        Assert.DoesNotContain(Results<Output>(run, TrackingNames.Output), output => output is PrintedOutput);
    }

    [Fact]
    public void AreHandedOutForTheNewestFrameworkToo() =>
        Assert.True(ArePrinted(GeneratorRun.Of(Usual with { References = Frameworks.Running }, Own)));

    [Fact]
    public void StayTheSameWhenASheetOfOnesOwnComesAndGoes()
    {
        GeneratorRun before = GeneratorRun.Of(Usual, Own);

        GeneratorRun with = before.After(null, [.. Own, Examples.Small]);
        GeneratorRun after = with.After(null, Own);

        Assert.Superset(before.Sources.ToHashSet(), with.Sources.ToHashSet());
        Assert.Equal(before.Sources, after.Sources);
    }

    [Fact]
    public void LeaveNothingToSay() => Assert.All(Own, sheet => Assert.Empty(SheetPipeline.Read(
        sheet.Path, SourceText.From(sheet.Text), readsProse: true, TestContext.Current.CancellationToken).Remarks));

    private static bool ArePrinted(GeneratorRun run) =>
        Results<ProjectSheet>(run, TrackingNames.Sheet).All(sheet => sheet.Content is null)
        && Results<Output>(run, TrackingNames.Output).ToArray() is { Length: > 0 } outputs
        && Array.TrueForAll(outputs, output => output is PrintedOutput);

    private static IEnumerable<T> Results<T>(GeneratorRun run, string step) =>
        run.Result.TrackedSteps[step].SelectMany(one => one.Outputs).Select(output => (T)output.Value);
}
