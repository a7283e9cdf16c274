namespace IMacPro.Specs.Tests.Documents;

/// <summary>An infobox as the text of an encyclopedia's page has it: parameters of a template.</summary>
public class ParameterTests
{
    [Theory]
    [InlineData("| developer = Apple")]
    [InlineData("|developer=Apple")]
    [InlineData("| developer   =   Apple   ")]
    [InlineData("| developer = Apple |")]
    [InlineData("| developer = Apple | image = ")]
    public void IsAKeyAndAValue(string line) => Assert.Equal(["/developer=Apple"], Document.Entries(line));

    [Fact]
    public void IsOneOfManyInATemplate() => Assert.Equal(
        ["/memory=8 GB", "/os version=10.9"], Document.Entries("{{Infobox computer\n| memory = 8 GB\n| os version = 10.9\n}}\n"));

    [Fact]
    public void MayShareALineWithOthers() =>
        Assert.Equal(["/memory=8 GB", "/storage=1 TB"], Document.Entries("| memory = 8 GB | storage = 1 TB"));

    [Fact]
    public void MayHoldTemplatesAndLinks() => Assert.Equal(
        ["/weight={{convert|3.5|lb|kg}}", "/os=[[OS X|Mac OS]]"], Document.Entries("| weight = {{convert|3.5|lb|kg}}\n| os = [[OS X|Mac OS]]"));

    [Fact]
    public void HasTheFirstEqualsSignBehindItsKey() => Assert.Equal(["/note=a = b"], Document.Entries("| note = a = b"));

    [Theory]
    [InlineData("| memory = {{plainlist|\n* 4 GB\n* 8 GB\n}}")]
    [InlineData("| memory =\n* 4 GB\n* 8 GB\n| image =")]
    [InlineData("| memory = 4 GB\n* 8 GB")]
    public void MayBeAListOfBullets(string lines) => Assert.Equal(["/memory=4 GB", "/memory=8 GB"], Document.Entries(lines));

    [Fact]
    public void EndsWithAGap() => Assert.Equal(["/memory=4 GB"], Document.Entries("| memory = 4 GB\n\n* 8 GB"));

    [Fact]
    public void MayBeLeftEmptyAsMostAre()
    {
        Assert.Empty(Document.Entries("| website =\n"));
        Assert.Empty(Document.Read("| website =\n").Flaws);
    }

    [Fact]
    public void IsNoRowOfATable() =>
        Assert.Equal([["Key|Value", "a = b"]], Document.Tables("| Key | Value |\n| a = b |\n"));

    [Theory]
    [InlineData("| Clock | x = 2 |")]
    [InlineData("| style=\"width: 20%\" |")]
    [InlineData("| = Apple |")]
    [InlineData("| 2.5 GHz = fast |")]
    [InlineData("| A sentence so long that it cannot be the key of anything = it is none |")]
    public void IsNothingElse(string line) => Assert.Empty(Document.Entries(line));

    [Fact]
    public void MayHaveBarsInTheirValues() => Assert.Equal(
        ["/logo=A wordmark.svg 150px|class=inverted", "/developer=[[Acme Inc.|Acme]]"],
        Document.Entries("{{Infobox\n| logo = A wordmark.svg 150px|class=inverted\n| developer = [[Acme Inc.|Acme]]\n}}\n"));

    [Theory]
    [InlineData("{{Infobox computer | memory = 8 GB | storage = 1 TB }}")]
    [InlineData("{{Infobox computer|memory=8 GB|storage=1 TB}}")]
    [InlineData("{{infobox computer | memory = 8 GB | storage = 1 TB")]
    [InlineData("{{Infobox computer | memory = 8 GB\n| storage = 1 TB\n}}")]
    public void MayStandInTheLineInWhichItsTemplateOpens(string text) =>
        Assert.Equal(["/memory=8 GB", "/storage=1 TB"], Document.Entries(text));

    [Fact]
    public void ThatHasAValueHasNoneInBulletsThatSayWhatTheyAre() => Assert.Equal(
        ["/title=Bench", "/Memory=8 GB", "/Storage=1 TB"], Document.Entries("{{Infobox computer|title=Bench\n- Memory: 8 GB\n- Storage: 1 TB\n"));
}
