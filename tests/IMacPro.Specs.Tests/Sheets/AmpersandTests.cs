using IMacPro.Specs.Tests.Facts;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>Entities whose ampersand is an entity too.</summary>
public class AmpersandTests
{
    [Theory]
    [InlineData("8&amp;nbsp;GB")]
    [InlineData("8&amp;amp;nbsp;GB")]
    [InlineData("8&amp;#160;GB")]
    public void AreWhatTheyWereBefore(string cell) =>
        Assert.Equal(["GB8"], Reading.Of($"= M =\n| Memory | {cell} |\n| Weight | 1 kg |\n").Identifiers("Memory.Options"));

    [Fact]
    public void MayBeTheBracketsOfANote() =>
        Assert.Equal("Zeta", Reading.Of("= M =\n- Developer: Zeta &#91;1&#93;\n- Memory: 8 GB\n")["Identity.Developer"]);

    [Theory]
    [InlineData("Arm &amp; Co")]
    [InlineData("Arm &amp;Co")]
    [InlineData("Arm &amp;abcdefghi;")]
    public void AreLeftWhereNoneFollows(string text) => Assert.Equal([[$"Maker|{text}"]], Document.Tables($"| Maker | {text} |"));

    [Fact]
    public void LeaveWhatFollowsInItsPlace()
    {
        const string text = "| Memory | 8&amp;nbsp;GB | 16 GB |";

        Assert.Equal(text.IndexOf("16", StringComparison.Ordinal), Document.Read(text).Tables[0].Rows[0].Cells[2].Start);
    }
}
