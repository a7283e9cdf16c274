namespace IMacPro.Specs.Tests.Documents;

public class LineTests
{
    [Theory]
    [InlineData("a\nb\nc")]
    [InlineData("a\r\nb\r\nc")]
    [InlineData("a\rb\rc")]
    [InlineData("a\nb\r\nc\r")]
    [InlineData("a\nb\nc\n")]
    public void EndHoweverTheyEnd(string text) =>
        Assert.Equal(["a", "b", "c"], Document.Lines(text).Select(line => line.Text).ToArray());

    [Theory]
    [InlineData("a\n\nb")]
    [InlineData("a\r\n\r\nb")]
    [InlineData("a\r\rb")]
    [InlineData("a\n\r\nb")]
    public void AreCountedWithTheEmptyOnes(string text) =>
        Assert.Equal([1, 2, 3], Document.Lines(text).Select(line => line.Line));

    [Fact]
    public void AreWithoutTheWhiteSpaceAroundThem()
    {
        var line = Assert.Single(Document.Lines(" \t\u00A0| a | b |\u3000 \t"));
        Assert.Equal(("| a | b |", 3), (line.Text, line.Start));
    }

    [Fact]
    public void AreWithoutAByteOrderMark()
    {
        var line = Assert.Single(Document.Lines("\uFEFF= Machine ="));
        Assert.Equal(("= Machine =", 1), (line.Text, line.Start));
    }

    [Fact]
    public void AreOneInAnEmptyText() => Assert.Equal("", Assert.Single(Document.Lines("")).Text);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void SayTheSameWhateverEndsThem(string end)
    {
        string text = string.Join(end, "= Machine =", "", "Machine", "- Maker: X", "", "== Table ==", "| a | b |", "| c | d |");
        Assert.Equal("Machine", Document.Read(text).Title.Text);
        Assert.Equal(["/Maker=X"], Document.Entries(text));
        Assert.Equal(["a|b", "c|d"], Assert.Single(Document.Tables(text)));
    }

    [Fact]
    public void NeedNotEndAtTheEndOfTheText() => Assert.Equal(["a", "b"], Document.Cells("| a | b |"));
}
