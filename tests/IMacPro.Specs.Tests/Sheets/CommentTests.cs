using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Tests.Documents;

public class CommentTests
{
    [Theory]
    [InlineData("a <!-- b --> c", "a            c")]
    [InlineData("<!---->", "       ")]
    [InlineData("<!-- a --><!-- b -->c", "                    c")]
    [InlineData("<!-- a <!-- b --> c", "                  c")]
    [InlineData("<!-- | -->", "          ")]
    public void BecomeBlanks(string text, string blanked) => Assert.Equal(blanked, Comments.Blank(text));

    [Fact]
    public void KeepTheLinesTheyGoOver() =>
        Assert.Equal("      \n    \r\n     x", Comments.Blank("<!-- a\nbcde\r\nff-->x"));

    [Fact]
    public void LeaveEverythingWhereItStood()
    {
        const string Text = "= T =\n<!-- a\nnote --> | Memory <!-- RAM --> | 32 GB |\n| Storage | 1 TB |\n";
        foreach (Cell cell in Document.EveryCell(Document.Read(Text)).Where(cell => !cell.Text.Contains("  ", StringComparison.Ordinal)))
        {
            Assert.Equal(cell.Text, Text.Substring(cell.Start, cell.Text.Length));
        }
    }

    [Fact]
    public void StateNothing() => Assert.Equal([["a|b"]], Document.Tables("| a | b |\n<!-- | c | d | -->\n"));

    [Fact]
    public void StateNothingOverSeveralLines() =>
        Assert.Equal([["a|b", "e|f"]], Document.Tables("| a | b |\n<!--\n| c | d |\n= Not the title =\n-->\n| e | f |\n"));

    [Theory]
    [InlineData("<!-- never closed")]
    [InlineData("<!--")]
    [InlineData("<!-- ->")]
    public void AreTextWhereTheyNeverEnd(string text) => Assert.Equal(text, Comments.Blank(text));

    [Fact]
    public void HideNothingBehindOneThatNeverEnds() =>
        Assert.Equal([["a|b"], ["c|d"]], Document.Tables("| a | b |\n<!-- oops\n| c | d |\n"));

    [Fact]
    public void StandInsideACell() => Assert.Equal(["Memory", "32 GB"], Document.Cells("| Memory | 32 GB <!-- of DDR4 --> |"));

    [Fact]
    public void CostNoCopyWhereThereAreNone()
    {
        const string Text = "| a | b |";
        Assert.Same(Text, Comments.Blank(Text));
    }
}
