namespace IMacPro.Specs.Tests.Documents;

/// <summary>A note on a source that goes over more than one line.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData("<ref>More was\nreported.</ref>")]
    [InlineData("<ref name=\"a\">{{cite web\n| title = A page\n| date = 2008\n}}</ref>")]
    public void PartsNoRow(string note) => Assert.Equal(
        [["Memory|8 GB|16 GB", "Weight|1 kg|2 kg"]],
        Document.Tables($"| Memory | 8 GB{note} | 16 GB |\n| Weight | 1 kg | 2 kg |\n").Select(rows => Array.ConvertAll(rows, Compact)));

    [Fact]
    public void CountsTheLinesItHas() => Assert.Equal(
        3, Document.Read("| Memory | 8 GB<ref>More\nless</ref> |\n| Weight | 1 kg |\n").Tables[0].Rows[1].Key.Line);

    [Theory]
    [InlineData("<ref>One that never ends |\n\n| Weight | 1 kg<ref>a</ref> |")]
    [InlineData("<ref>One that never ends |\r\n\r\nWeight | 1 kg</ref> |")]
    [InlineData("<ref>One that never ends |\n| Weight | 1 kg</ref> |")]
    [InlineData("<ref name=\"a\"/> |\n| Weight | 1 kg<ref>a</ref> |")]
    [InlineData("<ref>One that never ends |\n| Weight | 1 kg<ref>a</ref> |")]
    public void HidesNoOther(string rest) => Assert.Contains(
        Document.Read($"| Memory | 8 GB{rest}\n").Tables.SelectMany(table => table.Rows), row => row.Key.Text == "Weight");

    private static string Compact(string row) => string.Join('|', row.Split('|').Select(cell => cell.Trim()));
}
