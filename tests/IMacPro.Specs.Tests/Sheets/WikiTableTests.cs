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
    [InlineData("Storage | 1 TB | 2 TB |", "Memory|8 GB|16 GB", "Storage|1 TB|2 TB")]
    [InlineData("2 TB of it | 3 TB |", "Memory|8 GB|16 GB|2 TB of it|3 TB")]
    [InlineData("all of it", "Memory|8 GB|16 GB|all of it")]
    public void HasARowThatLostItsFirstBarWhereAKeyStandsBeforeTheNext(string line, params string[] rows) =>
        Assert.Equal([rows], Document.Tables($"{{|\n| Memory | 8 GB | 16 GB |\n{line}\n|}}"));

    [Theory]
    [InlineData("{|\n! Memory\n| 8 GB\n\nSome words.\n| Storage | 1 TB |")]
    [InlineData("{|\n! Memory\n| 8 GB\n== More ==\n| Storage | 1 TB |")]
    public void ThatIsNeverClosedEndsWhereOtherTextBegins(string text) =>
        Assert.Equal([["Memory|8 GB"], ["Storage|1 TB"]], Document.Tables(text));

    [Fact]
    public void HasEachCellInItsPlace()
    {
        const string text = "{|\n! Memory\n| 8 GB\n|}\n";
        Assert.All(Document.EveryCell(Document.Read(text)), cell => Assert.Equal(cell.Text, text.Substring(cell.Start, cell.Text.Length)));
    }

    [Theory]
    [InlineData("| Memory || colspan=2 | 8 GB || 16 GB", "Memory|8 GB|8 GB|16 GB")]
    [InlineData("! Memory\n| style=\"width: 3em\" COLSPAN=\"2\" | 8 GB\n| 16 GB", "Memory|8 GB|8 GB|16 GB")]
    [InlineData("| Memory || colspan='3' | 8 GB", "Memory|8 GB")]
    [InlineData("| Memory || colspan=0 | 8 GB || colspan=x | 16 GB", "Memory|8 GB|16 GB")]
    public void HasACellInEachColumnThatItFills(string row, string cells) => Assert.Equal([[cells]], Document.Tables($"{{|\n{row}\n|}}"));

    [Theory]
    [InlineData("! rowspan=2 | Memory\n| 8 GB\n|-\n| 16 GB", "Memory|8 GB", "Memory|16 GB")]
    [InlineData("| Memory || 8 GB || rowspan=\"2\" | 16 GB\n|-\n| Storage || 1 TB", "Memory|8 GB|16 GB", "Storage|1 TB|16 GB")]
    [InlineData("| a || rowspan=2 colspan=2 | b || c\n|-\n| d || e\n|-\n| f || g", "a|b|b|c", "d|b|b|e", "f|g")]
    [InlineData("| a || rowspan=99999999999 | b || c\n|-\n| d", "a|b|c", "d|b")]
    public void HasACellInEachRowThatItReachesInto(string rows, params string[] expected) =>
        Assert.Equal([expected], Document.Tables($"{{|\n{rows}\n|}}"));

    [Fact]
    public void LetsCellsReachDownInAsManyColumnsAsSpecificationsHave()
    {
        string cells = string.Concat(Enumerable.Repeat(" || rowspan=2 | x", 30));

        Assert.Equal([1 + 30, 20], Document.Read($"{{|\n| a{cells}\n|-\n| b\n|}}").Tables[0].Rows.Select(row => row.Cells.Count));
    }

    [Fact]
    public void LetsNoCellReachIntoTheNextTable() =>
        Assert.Equal([["a|b"], ["c|d"]], Document.Tables("{|\n| a || rowspan=3 | b\n|}\n\n== More ==\n{|\n| c || d\n|}\n"));

    [Theory]
    [InlineData("| a || b || rowspan=2 | c\n|-\n| d || e", "e")]
    [InlineData("| a || rowspan=2 | b || c\n|-\n| d || e", "e")]
    [InlineData("| a || rowspan=2 | b\n|-\n| d", "b")]
    public void TakesTheValueOfARowFromItsOwnLinesWhereItHasOne(string rows, string value) =>
        Assert.Equal(value, Document.Read($"{{|\n{rows}\n|}}").Tables[0].Rows[1].Value.Text);

    [Fact]
    public void MayLoseItsMarksHalfWay() => Assert.Equal(
        [["Memory|8 GB|16 GB", "Weight|1 kg|2 kg", "Camera|720p|1080p"]],
        Document.Tables("{| class=\"wide\"\n| Memory | 8 GB | 16 GB |\nWeight\t1 kg\t2 kg\nCamera\t720p\t1080p\n|}\n"));

    [Fact]
    public void IsNothingElse() => Assert.Empty(Document.Tables("! A warning stands alone.\n"));

    [Theory]
    [InlineData("| Weight | 1 kg | 2 kg |")]
    [InlineData("| Weight | 1 kg | 2 kg")]
    public void MayGoOnWithRowsThatAreWhole(string row) => Assert.Equal(
        [["Model|Small|Large", "Memory|8 GB|16 GB", "Weight|1 kg|2 kg", "Camera|720p|1080p"]],
        Document.Tables($"{{|\n! Model !! Small !! Large\n|-\n! Memory\n| 8 GB\n| 16 GB\n{row}\n| Camera | 720p | 1080p |\n|}}\n"));

    [Theory]
    [InlineData("! Model\n! Small\n! Large\n! Memory\n| 8 GB\n| 16 GB\n! Weight\n| 1 kg || 2 kg")]
    [InlineData("! Model\n! Small\n! Large\n! scope=\"row\" | Memory\n| 8 GB\n| 16 GB\n! Weight\n| 1 kg\n| 2 kg")]
    public void MayHaveNoMarkBetweenItsRows(string rows) =>
        Assert.Equal([["Model|Small|Large", "Memory|8 GB|16 GB", "Weight|1 kg|2 kg"]], Document.Tables($"{{|\n{rows}\n|}}"));

    [Fact]
    public void HasNoHeadInARowWhoseKeyHasTwoParts() => Assert.Equal(
        [["Ports|Front|HDMI|VGA", "Ports|Back|DVI|USB"]], Document.Tables("{|\n! Ports\n! Front\n| HDMI\n| VGA\n|-\n! Ports\n! Back\n| DVI\n| USB\n|}"));
}
