namespace IMacPro.Specs.Tests.Documents;

/// <summary>A table as the text behind an encyclopedia's page has it, where each cell may have a line of its own.</summary>
public class WikiTableTests
{
    [Theory]
    [InlineData("{| class=\"wikitable\"\n|-\n! Memory\n| 8 GB\n|-\n! Storage\n| 1 TB\n|}")]
    [InlineData("{|\n| Memory\n| 8 GB\n|-\n| Storage\n| 1 TB\n|}")]
    [InlineData("{|\n! scope=\"row\" | Memory\n| style=\"text-align: left\" | 8 GB\n|- class=\"odd\"\n! Storage || 1 TB\n|}")]
    [InlineData("{|\n|+ Facts\n|-\n! Memory\n| 8 GB\n|-\n|-\n\n| Storage || 1 TB\n|}")]
    [InlineData("{|\n| Memory || 8 GB\n| Storage || 1 TB\n|}")]
    [InlineData("{|\n! Memory\n| 8 GB\n|-\n! Storage\n| 1 TB")]
    public void HasItsRowsBetweenRules(string text) => Assert.Equal([["Memory|8 GB", "Storage|1 TB"]], Document.Tables(text));

    [Fact]
    public void MayHaveItsHeadAloneOnALine() =>
        Assert.Equal([["Part|Small|Large", "Memory|8 GB|16 GB"]], Document.Tables("{|\n! Part\n! Small\n! Large\n|-\n! Memory\n| 8 GB || 16 GB\n|}"));

    [Fact]
    public void EndsWithItsMark() =>
        Assert.Equal([["Memory|8 GB"], ["Storage"]], Document.Tables("{|\n! Memory\n| 8 GB\n|}\n\n| Storage |\n"));

    [Theory]
    [InlineData("{|\n! Memory\n| 8 GB\nSome words.\n| Storage | 1 TB |")]
    [InlineData("{|\n! Memory\n| 8 GB\n== More ==\n| Storage | 1 TB |")]
    public void ThatIsNeverClosedEndsWhereOtherTextBegins(string text) =>
        Assert.Equal([["Memory|8 GB"], ["Storage|1 TB"]], Document.Tables(text));

    [Fact]
    public void HasEachCellInItsPlace()
    {
        const string text = "{|\n! Memory\n| 8 GB\n|}\n";
        Assert.All(Document.EveryCell(Document.Read(text)), cell => Assert.Equal(cell.Text, text.Substring(cell.Start, cell.Text.Length)));
    }

    [Fact]
    public void IsNothingElse() => Assert.Empty(Document.Tables("! A warning stands alone.\n"));
}
