namespace IMacPro.Specs.Tests.Documents;

public class EntryTests
{
    [Theory]
    [InlineData("- Developer: Apple")]
    [InlineData("* Developer: Apple")]
    [InlineData("• Developer: Apple")]
    [InlineData("– Developer: Apple")]
    [InlineData("+ Developer: Apple")]
    [InlineData("o Developer: Apple")]
    [InlineData("- Developer :: Apple")]
    [InlineData("- Developer: \"Apple\"")]
    [InlineData("-Developer:Apple")]
    [InlineData("  -  Developer :  Apple  ")]
    [InlineData("* **Developer:** Apple")]
    [InlineData("- **Developer**: Apple")]
    [InlineData("- Developer: **Apple**")]
    [InlineData("- `Developer`: `Apple`")]
    [InlineData("-\u00A0Developer:\u00A0Apple")]
    public void IsABulletWithAKeyAndAValue(string line) => Assert.Equal(["/Developer=Apple"], Document.Entries(line));

    [Theory]
    [InlineData("Developer: Apple")]
    [InlineData("- A sentence that states nothing")]
    [InlineData("- : Apple")]
    [InlineData("-")]
    [InlineData("----")]
    [InlineData("- A sentence so long that it cannot be the key of anything: it is prose")]
    public void IsNothingElse(string line) => Assert.Empty(Document.Entries(line));

    [Fact]
    public void HasTheFirstColonBehindItsKey() =>
        Assert.Equal(
            ["/Note=ratio 16:9, see https://example.org"], Document.Entries("- Note: ratio 16:9, see https://example.org"));

    [Fact]
    public void MayHoldPipes() =>
        Assert.Equal(["/Family=[[IMac|iMac]], Macintosh"], Document.Entries("- Family: [[IMac|iMac]], Macintosh"));

    [Fact]
    public void MayBeWithoutAValue()
    {
        Assert.Equal(["/Successor="], Document.Entries("- Successor:"));
        Assert.Equal("Successor", Assert.Single(Document.Read("- Successor:").Flaws).Place.Text);
    }

    [Fact]
    public void KnowsTheSectionItStandsIn() =>
        Assert.Equal(
            ["/Developer=Apple", "Sources/A=An article"], Document.Entries("- Developer: Apple\n\n== Sources ==\n- A: An article"));

    [Fact]
    public void StandsBetweenProseToo() =>
        Assert.Equal(
            ["/Memory=32 GB", "/Storage=1 TB"], Document.Entries("Some words.\n- Memory: 32 GB\nMore words.\n- Storage: 1 TB\n"));

    [Fact]
    public void EndsATable() =>
        Assert.Equal([["a|b"], ["c|d"]], Document.Tables("| a | b |\n- Key: value\n| c | d |\n"));

    [Fact]
    public void MayRepeatAKey() => Assert.Equal(["/Model=A", "/Model=B"], Document.Entries("- Model: A\n- Model: B\n"));

    [Theory]
    [InlineData("- Ports: USB,\n  HDMI\n- Memory: 8 GB", "/Ports=USB,\n  HDMI")]
    [InlineData("  * Ports: USB,\n    HDMI\n  * Memory: 8 GB", "/Ports=USB,\n    HDMI")]
    public void GoesOnInTheLinesBelowThatStandFurtherIn(string text, string ports) =>
        Assert.Equal([ports, "/Memory=8 GB"], Document.Entries(text));

    [Theory]
    [InlineData("- Ports: USB,\nHDMI\n- Memory: 8 GB", "/Ports=USB,\nHDMI")]
    [InlineData("- Ports: USB,\nHDMI,\nVGA\n- Memory: 8 GB", "/Ports=USB,\nHDMI,\nVGA")]
    [InlineData("- Ports: USB\n(front)\n- Memory: 8 GB", "/Ports=USB\n(front)")]
    public void GoesOnBelowACommaAndInParentheses(string text, string ports) => Assert.Equal([ports, "/Memory=8 GB"], Document.Entries(text));

    [Theory]
    [InlineData("- Ports: USB\nHDMI is not one of them.")]
    [InlineData("- Ports: USB\n  Sides: two")]
    [InlineData("- Ports: USB\n\n  HDMI")]
    public void EndsWithItsLineElsewhere(string text) => Assert.Equal("/Ports=USB", Document.Entries(text)[0]);

    [Theory]
    [InlineData("Part  = \"8\" and \"9\"")]
    [InlineData("Screen = 13\"")]
    public void KeepsQuotesThatAreNotAroundTheWhole(string line) =>
        Assert.Equal(line.Split('=')[1].Trim(), Document.Entries("- " + line.Replace("=", ":", StringComparison.Ordinal))[0].Split('=')[1]);
}
