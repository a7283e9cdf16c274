using System.Collections.Immutable;
using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Tests.Facts;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Tests.Articles;

/// <summary>A page of an encyclopedia says the same as the built-in sheet's infobox and first table, which stand as they do there.</summary>
public class ArticleTests
{
    private const string Variable = "SPECS_ARTICLE";

    [Fact]
    public void OfAMessyPageGivesTheSameValues() => AssertSame(MessyArticle.Text);

    [Fact]
    public void OfAMessyPageIsReadWithoutARemark() => Assert.Empty(Reading.Of(MessyArticle.Text).Remarks);

    [Fact]
    public void OfAMessyPageGivesTheSameValuesWithOtherLineEnds() =>
        AssertSame("\uFEFF" + MessyArticle.Text.ReplaceLineEndings("\r\n"));

    [Fact]
    public void OfAMessyPageGivesCodeThatCompiles() => AssertCompiles("messy.txt", MessyArticle.Text);

    [Fact]
    public void AsItStandsGivesTheSameValues() => AssertSame(Unmodified());

    [Fact]
    public void AsItStandsIsReadWithoutAWarning() => Assert.DoesNotContain(
        Reading.Of(Unmodified()).AllRemarks, remark => SheetRules.Get(remark.Id).DefaultSeverity >= DiagnosticSeverity.Warning);

    [Fact]
    public void AsItStandsGivesCodeThatCompiles() => AssertCompiles("article.txt", Unmodified());

    [Fact]
    public async Task AsItStandsGivesNoErrorInTheEditor()
    {
        GeneratorRun run = GeneratorRun.Of(Infrastructure.Sheets.User("article.txt", Unmodified()));
        ImmutableArray<Diagnostic> reported = await run.GetSheetDiagnosticsAsync();
        Assert.DoesNotContain(reported, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static void AssertSame(string article)
    {
        string[] expected = BuiltInPart().Everything();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Reading.Of(article).Everything());
    }

    private static void AssertCompiles(string name, string article) =>
        Assert.NotEmpty(StrictCompilation.Compile(GeneratorRun.Of(Infrastructure.Sheets.User(name, article), Infrastructure.Sheets.MacOS)));

    // What the built-in sheet has from the page: title, infobox and the first table.
    private static Reading BuiltInPart()
    {
        string sheet = Infrastructure.Sheets.IMacPro.Text;
        int end = sheet.IndexOf("== Further facts ==", StringComparison.Ordinal);
        Assert.True(end > 0);
        return Reading.Of(sheet[..end]);
    }

    // The page itself is not ours to keep here, so it is read from where the one who runs the tests has it.
    private static string Unmodified()
    {
        string? path = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(
            string.IsNullOrEmpty(path), $"Not run: set {Variable} to the path of the unmodified article to check that it is read.");
        return File.ReadAllText(path!);
    }
}
