using System.Collections.Immutable;
using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Tests.Facts;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Tests.Articles;

/// <summary>A page of an encyclopedia says the same as the built-in sheet's infobox and first table, which stand as they do there.</summary>
public class ArticleTests
{
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
    public void AsItStandsGivesTheSameValuesInItsTables() =>
        Assert.Equal(BuiltInPart().Everything(), Reading.Of(Article.Unmodified(), readsProse: false).Everything());

    [Fact]
    public void AsItStandsIsReadWithoutAWarning() => Assert.DoesNotContain(
        Reading.Of(Article.Unmodified()).AllRemarks, remark => SheetRules.Get(remark.Id).DefaultSeverity >= DiagnosticSeverity.Warning);

    [Fact]
    public void AsItStandsGivesCodeThatCompiles() => AssertCompiles("article.txt", Article.Unmodified());

    [Fact]
    public async Task AsItStandsGivesNoErrorInTheEditor()
    {
        GeneratorRun run = GeneratorRun.Of(Infrastructure.Sheets.User("article.txt", Article.Unmodified()));
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
}
