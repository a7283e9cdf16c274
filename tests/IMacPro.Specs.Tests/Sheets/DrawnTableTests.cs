using IMacPro.Specs.Tests.Facts;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>A table whose rules and bars are drawn.</summary>
public class DrawnTableTests
{
    [Theory]
    [InlineData("+---------+------+\n| Memory  | 8 GB |\n+---------+------+\n| Storage | 1 TB |\n+---------+------+")]
    [InlineData("+---------+------+\n| Memory  | 8 GB |\n| Storage | 1 TB |\n+---------+------+")]
    [InlineData("   +---------+------+\n   | Memory  | 8 GB |\n   +=========+======+\n   | Storage | 1 TB |\n   +---------+------+")]
    [InlineData("┌─────────┬──────┐\n│ Memory  │ 8 GB │\n├─────────┼──────┤\n│ Storage │ 1 TB │\n└─────────┴──────┘")]
    [InlineData("╔═════════╦══════╗\n║ Memory  ║ 8 GB ║\n║ Storage ║ 1 TB ║\n╚═════════╩══════╝")]
    public void HasARowForEachLineOfBars(string text) => Assert.Equal([["Memory|8 GB", "Storage|1 TB"]], Document.Tables(text));

    [Fact]
    public void HasRowsOfSeveralLinesBetweenItsRules() => Assert.Equal(
        [["Main memory|8 GB of DDR4|16 GB", "Storage|1 TB|2 TB"]],
        Document.Tables("""
            +---------+---------+-------+
            | Main    | 8 GB of | 16 GB |
            | memory  | DDR4    |       |
            +---------+---------+-------+
            | Storage | 1 TB    | 2 TB  |
            +---------+---------+-------+
            | Storage | 1 TB    | 2 TB  |
            +---------+---------+-------+
            """).Select(rows => rows.Take(2).ToArray()));

    [Fact]
    public void MayHaveTheValueOfARowInAnyOfItsLines()
    {
        const string text = """
            +---------+--------+------+
            | Memory  | 8 GB   |
            +---------+--------+------+
            | Camera  |        | HD   |
            |         | iSight |      |
            +---------+--------+------+
            | Storage | 1 TB   |
            +---------+--------+------+
            | Weight  | 1 kg   |
            +---------+--------+------+
            """;

        Assert.Equal("iSight HD", Reading.Of($"= Bench =\n\n{text}\n")["Camera.Name"]);
    }

    [Fact]
    public void HasTheWordForTheSameInColumnsThatACellReachesOver() => Assert.Equal(
        [["Model|Small|Large", "Memory|8 GB|\"", "Weight||2 kg"]],
        Document.Tables("""
            +--------+-------+-------+
            | Model  | Small | Large |
            +--------+-------+-------+
            | Memory | 8 GB          |
            +--------+-------+-------+
            | Weight |       | 2 kg  |
            +--------+-------+-------+
            """));

    [Fact]
    public void HasEachCellInItsPlace()
    {
        const string text = "+---------+------+\n| Memory  | 8 GB |\n+---------+------+\n";

        Assert.All(Document.EveryCell(Document.Read(text)), cell => Assert.Equal(cell.Text, text.Substring(cell.Start, cell.Text.Length)));
    }

    [Theory]
    [InlineData("+--+--+\n|")]
    [InlineData("+--+--+\n|\n|")]
    [InlineData("+--+--+\n| |")]
    [InlineData("|\n+--+--+")]
    public void MayEndAnywhere(string text) => Assert.All(
        Document.Tables(text).SelectMany(rows => rows), row => Assert.Equal("", row.Trim('|')));

    [Theory]
    [InlineData("+ 8 GB\n+ 16 GB")]
    [InlineData("+--+")]
    [InlineData("─────")]
    public void IsNotMadeOfOtherLines(string text) => Assert.Empty(Document.Tables(text));

    [Fact]
    public void MayHaveLostRulesBetweenItsRows() => Assert.Equal(
        ["Part|Small|Large", "Number|A1|A2", "Screen|20-inch TFT LCD|24-inch TFT", "Memory|8 GB of DDR4 RAM|16 GB", "Camera|720p|1080p", "Weight|1 kg|2 kg"],
        Assert.Single(Document.Tables("""
            +---------+-------------+-----------+
            | Part    | Small       | Large     |
            +=========+=============+===========+
            | Number  | A1          | A2        |
            | Screen  | 20-inch     | 24-inch
            |         | TFT LCD     | TFT       |
            +---------+-------------+-----------+
            | Memory  | 8 GB of     | 16 GB     |
            |         | DDR4 RAM    |           |
            | Camera  | 720p        | 1080p     |
            +---------+-------------+-----------+
            | Weight  | 1 kg        | 2 kg      |
            +---------+-------------+-----------+
            """)));

    [Fact]
    public void HasKeysOfSeveralLinesWhereAValueIsBrokenBesideThem() => Assert.Equal(
        ["Main memory|8 GB of DDR4|16 GB of DDR4", "Video Memory|512 MB of GDDR5|1 GB", "Camera|720p|1080p"],
        Assert.Single(Document.Tables("""
            +---------+-------------+----------+
            | Main    | 8 GB of     | 16 GB of |
            | memory  | DDR4        | DDR4     |
            +---------+-------------+----------+
            | Video   | 512 MB of   | 1 GB     |
            | Memory  | GDDR5       |          |
            +---------+-------------+----------+
            | Camera  | 720p        | 1080p    |
            +---------+-------------+----------+
            """)));
}
