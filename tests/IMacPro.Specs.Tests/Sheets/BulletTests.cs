using IMacPro.Specs.Tests.Facts;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>Items of a list, whatever stands in front of them.</summary>
public class BulletTests
{
    [Theory]
    [InlineData("•")]
    [InlineData("●")]
    [InlineData("▪")]
    [InlineData("✓")]
    [InlineData("\uF0B7")]
    [InlineData("( )")]
    [InlineData("(•)")]
    [InlineData("[x]")]
    [InlineData("- [ ]")]
    [InlineData("* [x]")]
    public void HaveAMarkOfAnyForm(string mark) => Assert.Equal(
        ["8 GiB", "16 GiB"], Reading.Of($"= M =\n\nMemory\n{mark} 8 GB\n{mark} 16 GB\n").Items("Memory.Options", "Size"));

    [Theory]
    [InlineData("● | ○ | ●")]
    [InlineData("✓ | Yes | No")]
    public void AreNoCellsOfATable(string row) => Assert.Equal([["Part|A|B", row.Replace(" ", "")]], Document.Tables($"Part | A | B\n{row}"));

    [Theory]
    [InlineData("(8) USB")]
    [InlineData("→")]
    [InlineData("·word")]
    public void AreNoLinesOfOtherText(string line) => Assert.Equal($"T\n{line}\n", Document.Read($"T\n{line}\n").Text);

    [Fact]
    public void LeaveTheirWordsInTheirPlace()
    {
        const string text = "= M =\n- [x] Memory: 8 GB\n";

        Assert.Equal(text.IndexOf("Memory", StringComparison.Ordinal), Assert.Single(Document.Read(text).Entries).Key.Start);
    }
}
