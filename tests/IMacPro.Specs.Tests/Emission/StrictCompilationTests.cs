using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Tests.Emission;

/// <summary>What is emitted compiles without a word, whatever a sheet says.</summary>
public class StrictCompilationTests
{
    /// <summary>The oldest and the newest language of the oldest and the newest framework; every other cell is compiled without hostile text.</summary>
    [Theory]
    [InlineData("net472", LanguageVersion.CSharp7_3)]
    [InlineData("net472", LanguageVersion.CSharp9)]
    [InlineData("net472", LanguageVersion.Preview)]
    [InlineData("running", LanguageVersion.CSharp7_3)]
    [InlineData("running", LanguageVersion.CSharp9)]
    [InlineData("running", LanguageVersion.Preview)]
    public void WithASheetThatMeansHarm(string framework, LanguageVersion language)
    {
        TestProject project = new() { References = Frameworks.Get(framework), Language = language };

        Compile(project);
        Compile(Public(project));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    public void AsConstantsAndEnumsBeforeRecords(LanguageVersion language)
    {
        TestProject project = new()
        {
            Language = language,
            Code = ["class Program { const int Width = IMacPro.Specs.IMacProSpec.Display.HorizontalPixels; }"],
        };

        GeneratorRun run = Compile(project);

        Assert.DoesNotContain(run.Sources.Values, source => source.Contains(" record ", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Sources.Keys, name => name.Contains("MacOSReleases", StringComparison.Ordinal));
    }

    [Fact]
    public void WithBodiesThatAreLookedAtForNull()
    {
        TestProject project = new();
        string wrong = GeneratorRun.Of(project, Sheets.IMacPro).Vocabulary + "internal static class Wrong { internal static string Name() => null; }";

        SyntaxTree tree = StrictCompilation.Parse("Wrong.cs", wrong, project.ParseOptions);

        Assert.Contains(
            project.CreateCompilation().AddSyntaxTrees(tree).GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Id == "CS8603");
    }

    private static TestProject Public(TestProject project) => project.WithProperty("IMacProSpecsVisibility", "public");

    private static GeneratorRun Compile(TestProject project)
    {
        GeneratorRun run = GeneratorRun.Of(project, Sheets.IMacPro, Sheets.MacOS, Examples.TwoVariants, HostileText.Sheet(HostileText.Worst));
        StrictCompilation.Compile(run);
        return run;
    }
}
