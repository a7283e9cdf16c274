namespace IMacPro.Specs.Tests.Documents;

public class TableTests
{
    [Fact]
    public void IsTheRowsThatStandTogether() =>
        Assert.Equal([["a|b", "c|d"]], Document.Tables("== S ==\n| a | b |\n| c | d |\n"));

    [Fact]
    public void GoesOnBehindAnEmptyLine() =>
        Assert.Equal([["a|b", "c|d"]], Document.Tables("| a | b |\n\n| c | d |\n"));

    [Fact]
    public void EndsWhereRowsOfAnotherWidthFollowAnEmptyLine() =>
        Assert.Equal([["a|b"], ["c|d|e", "f|g|h"]], Document.Tables("| a | b |\n\n| c | d | e |\n| f | g | h |\n"));

    [Fact]
    public void MayHaveRowsOfAnyWidthWithoutAnEmptyLine() =>
        Assert.Equal([["a|b", "c|d|e", "f"]], Document.Tables("| a | b |\n| c | d | e |\n| f |\n"));

    [Fact]
    public void EndsAtProse() => Assert.Equal([["a|b"], ["c|d"]], Document.Tables("| a | b |\nSome words.\n| c | d |\n"));

    [Fact]
    public void EndsAtAHeadingEvenWithoutRowsBehindIt()
    {
        var document = Document.Read("== One ==\n| a | b |\n== Two ==\n=== Three ===\n| c | d |\n");
        Assert.Equal(["One", "Three"], document.Tables.Select(table => table.Section.Text).ToArray());
    }

    [Fact]
    public void MayBeOneOfSeveralUnderOneHeading()
    {
        var document = Document.Read("== One ==\n| a | b |\nBetween.\n| c | d |\n\n| e | f | g |\n");
        Assert.Equal(["One", "One", "One"], document.Tables.Select(table => table.Section.Text).ToArray());
    }

    [Fact]
    public void GoesOnBehindAComment() =>
        Assert.Equal([["a|b", "c|d"]], Document.Tables("| a | b |\n<!-- about the next row -->\n| c | d |\n"));

    [Fact]
    public void NeedsNoHeading() => Assert.Equal([["a|b"]], Document.Tables("| a | b |"));

    [Fact]
    public void IsReadInMarkdownAsInWikitext()
    {
        const string Wikitext = "= T =\n\nT\n- Maker: X\n\n== S ==\n| Key | Value |\n| Memory | 32 GB |\n";
        const string Markdown = "# T\n\nT\n* **Maker:** X\n\n## S\n| Key | Value |\n| :-- | :-- |\n| **Memory** | 32 GB |\n";
        Assert.Equal(Document.Tables(Wikitext), Document.Tables(Markdown));
        Assert.Equal(Document.Entries(Wikitext), Document.Entries(Markdown));
        Assert.Equal(Document.Read(Wikitext).Title.Text, Document.Read(Markdown).Title.Text);
        Assert.Equal(Document.Read(Wikitext).Caption.Text, Document.Read(Markdown).Caption.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("\uFEFF")]
    [InlineData("Only words.\nAnd more of them.")]
    [InlineData("= T =\n== S ==\n")]
    [InlineData("|---|---|")]
    public void IsNotInATextWithoutRows(string text) => Assert.Empty(Document.Read(text).Tables);

    [Fact]
    public void StopsBeingReadWhenNobodyWaitsForIt()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Generator.Sheets.SheetReader.Read("| a | b |", source.Token));
    }

    [Theory]
    [InlineData("Key | Value\n--- | ---\na | b\nc | d\n")]
    [InlineData("Key | Value\n:--|:--:\na | b\nc | d\n")]
    public void NeedNoPipesAtTheirSidesUnderARule(string text) =>
        Assert.Equal(["Key|Value", "a|b", "c|d"], Assert.Single(Document.Tables(text)));

    [Fact]
    public void MayStandBetweenTheMarksOfAWiki() =>
        Assert.Equal(["a|b", "c|d"], Assert.Single(Document.Tables("{| class=\"wikitable\"\n|+ Caption\n|-\n| a || b\n|-\n| c || d\n|}\n")));

    [Fact]
    public void KeepATemplateInOneCell() =>
        Assert.Equal(["a|{{start date|2004|4|1}}|c"], Assert.Single(Document.Tables("| a | {{start date|2004|4|1}} | c |\n")));

    [Fact]
    public void PartAtThePipesOfATemplateThatNeverEnds() =>
        Assert.Equal(["a|{{start date|2004"], Assert.Single(Document.Tables("| a | {{start date|2004 |\n")));
}
