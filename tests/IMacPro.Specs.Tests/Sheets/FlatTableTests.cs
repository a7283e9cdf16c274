namespace IMacPro.Specs.Tests.Documents;

/// <summary>A wiki's table whose lines were run together.</summary>
public class FlatTableTests
{
    [Theory]
    [InlineData("{| class=\"wide\" |- ! Part !! Small !! Large |- ! Memory | 8 GB || 16 GB |- ! Weight | 1 kg || 2 kg |}")]
    [InlineData("{| class=\"wide\"\n|- ! Part !! Small !! Large\n|- ! Memory | 8 GB || 16 GB |- ! Weight | 1 kg || 2 kg |}")]
    [InlineData("{|\n|- style=\"x\" ! Part !! Small !! Large |- ! Memory | 8 GB || 16 GB\n|- ! Weight | 1 kg || 2 kg\n|}")]
    [InlineData("{| |- | Part || Small || Large |- | Memory || 8 GB || 16 GB |- | Weight || 1 kg || 2 kg |}")]
    public void HasItsRowsBetweenMarks(string text) =>
        Assert.Equal([["Part|Small|Large", "Memory|8 GB|16 GB", "Weight|1 kg|2 kg"]], Document.Tables(text));

    [Fact]
    public void HasARowForEachKeyThatLostItsMark() => Assert.Equal(
        [["Memory|8 GB|16 GB", "Weight|1 kg|2 kg", "Camera|720p|1080p"]],
        Document.Tables("{|\n|- ! Memory | 8 GB || 16 GB ! Weight | 1 kg || 2 kg |- ! Camera | 720p || 1080p\n|}\n"));

    [Fact]
    public void LeavesBarsWithinTemplatesAndLinks() => Assert.Equal(
        [["Memory|{{convert | 8 | GB}}|[[DDR4 | 16 GB]]"]],
        Document.Tables("{|\n|- ! Memory | {{convert | 8 | GB}} || [[DDR4 | 16 GB]]\n|}\n"));

    [Fact]
    public void KeepsTheLineInWhichEachRowStands() => Assert.Equal(
        [2, 2, 3],
        Document.Read("{|\n|- ! Memory | 8 GB |- ! Weight | 1 kg\n|- ! Camera | 720p\n|}\n").Tables[0].Rows.Select(row => row.Key.Line));

    [Theory]
    [InlineData("| Part | Small | Large |\n| Camera |- | 720p |", "Part|Small|Large", "Camera|-|720p")]
    [InlineData("| Part | Small |\n| Clue | ! |- | no |", "Part|Small", "Clue|!|-|no")]
    public void IsNoneWhereADashIsACell(string text, params string[] rows) => Assert.Equal([rows], Document.Tables(text));
}
