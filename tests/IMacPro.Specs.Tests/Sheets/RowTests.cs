namespace IMacPro.Specs.Tests.Documents;

public class RowTests
{
    [Theory]
    [InlineData("| Memory | 32 GB |")]
    [InlineData("|Memory|32 GB|")]
    [InlineData("| Memory | 32 GB")]
    [InlineData("Memory | 32 GB |")]
    [InlineData("\t|\tMemory\t|\t32 GB\t|\t")]
    [InlineData("| Memory\u00A0| 32 GB\u2003|")]
    [InlineData("| **Memory** | 32 GB |")]
    [InlineData("| Memory: | 32 GB |")]
    [InlineData("| **Memory:** | 32 GB |")]
    [InlineData("Memory :\t32 GB")]
    [InlineData("| **Memory** | `32 GB` |")]
    [InlineData("|| Memory || 32 GB ||")]
    [InlineData("| Memory || 32 GB |")]
    [InlineData("! Memory !! 32 GB")]
    [InlineData("! Memory || 32 GB")]
    [InlineData("! scope=\"col\" | Memory !! style=\"width: 9em\" | 32 GB")]
    [InlineData("| Memory || colspan=2 | 32 GB")]
    [InlineData("| Memory | align = center | 32 GB |")]
    public void HasItsCellsBetweenPipes(string line) => Assert.Equal(["Memory", "32 GB"], Document.Cells(line));

    [Theory]
    [InlineData("| Variant | | 2017 |", "Variant", "", "2017")]
    [InlineData("| | a | b |", "", "a", "b")]
    [InlineData("| a | b | |", "a", "b", "")]
    [InlineData("| a | ** | b |", "a", "", "b")]
    public void KeepsEmptyCells(string line, params string[] cells) => Assert.Equal(cells, Document.Cells(line));

    [Theory]
    [InlineData("| a=b | c |", "a=b", "c")]
    [InlineData("| Memory | colspan=2 |", "Memory")]
    [InlineData("| Note | Fast!! | x |", "Note", "Fast!!", "x")]
    public void KeepsWhatOnlyLooksLikeAWikisMarks(string line, params string[] cells) => Assert.Equal(cells, Document.Cells(line));

    [Theory]
    [InlineData("| Keys | Shift \\| Lock |", "Keys", "Shift \\| Lock")]
    [InlineData("| Family | [[IMac|iMac]] |", "Family", "[[IMac|iMac]]")]
    [InlineData("| Family | [[A|a]] and [[B|b]] | x |", "Family", "[[A|a]] and [[B|b]]", "x")]
    [InlineData("| Image | [[File:a.svg|150px|alt]] |", "Image", "[[File:a.svg|150px|alt]]")]
    [InlineData("| Image | [[File:a.svg|150px", "Image", "[[File:a.svg|150px")]
    [InlineData("| Memory | {{nowrap|8 GB | {{nowrap|16 GB |", "Memory", "{{nowrap|8 GB", "{{nowrap|16 GB")]
    [InlineData("| Memory | {{ubl|8 GB|16 GB || 32 GB ||", "Memory", "{{ubl|8 GB|16 GB", "32 GB")]
    [InlineData("| Memory | {{ubl|{{nowrap|8 GB}}|16 GB|", "Memory", "{{ubl|{{nowrap|8 GB}}|16 GB")]
    [InlineData("| Note | [[plain]] | x |", "Note", "[[plain]]", "x")]
    [InlineData("| Note | [1] | x |", "Note", "[1]", "x")]
    [InlineData("| Note | [[never closed | x |", "Note", "[[never closed", "x")]
    public void KeepsPipesThatPartNoCells(string line, params string[] cells) => Assert.Equal(cells, Document.Cells(line));

    [Fact]
    public void MayEndWithABackslash() => Assert.Equal(["a", "b \\"], Document.Cells("| a | b \\"));

    [Theory]
    [InlineData("|")]
    [InlineData("||")]
    [InlineData("| |")]
    [InlineData("| Memory |")]
    [InlineData("| Memory | |")]
    [InlineData("| Memory")]
    public void IsFlawedWithoutAValue(string line)
    {
        var flaw = Assert.Single(Document.Read(line).Flaws);
        Assert.Equal("RowWithoutValue", flaw.Kind.ToString());
    }

    [Fact]
    public void IsNotFlawedByOneEmptyCellAmongOthers() => Assert.Empty(Document.Read("| Model | | 16-inch |").Flaws);

    [Fact]
    public void NeedsNoPipeBeforeItInsideATable() =>
        Assert.Equal(["a|b", "c|d"], Assert.Single(Document.Tables("| a | b |\nc | d\n")));

    [Fact]
    public void IsProseWithoutOuterPipesOutsideATable() => Assert.Empty(Document.Tables("Either one | or the other\n"));

    [Theory]
    [InlineData("|---|---|")]
    [InlineData("| --- | :---: |")]
    [InlineData("---|---")]
    [InlineData("|:--|--:|")]
    [InlineData("+---+---|")]
    public void IsNotWhatMarkdownDrawsUnderTheHead(string rule) =>
        Assert.Equal(["a|b", "c|d"], Assert.Single(Document.Tables($"| a | b |\n{rule}\n| c | d |\n")));

    [Fact]
    public void MayHoldADashOnly() => Assert.Equal(["Camera", "-"], Document.Cells("| Camera | - |"));

    [Fact]
    public void EndsACellBeforeATrailingEmptyOneIsAskedFor()
    {
        var row = Assert.Single(Assert.Single(Document.Read("| a | b |").Tables).Rows);
        Assert.Equal(("", 9, 1), (row.At(5).Text, row.At(5).Start, row.At(5).Line));
    }

    [Theory]
    [InlineData("| Processor | Intel Core i5|Core i5]] | Intel Core i7|i7]] |", "Processor", "Intel Core i5|Core i5]]", "Intel Core i7|i7]]")]
    [InlineData("| Ports | USB|HDMI | VGA]] |", "Ports", "USB", "HDMI", "VGA]]")]
    public void HasNoCellsWithinALinkThatLostItsBeginning(string row, params string[] cells) => Assert.Equal(cells, Document.Cells(row));

    [Fact]
    public void IsNotWhatIsLeftOfAPicture() => Assert.Empty(
        Document.Read("File:The rear of it.jpg thumb|left|All ports]]\nThere are two | or three of them.\n").Tables);

    [Theory]
    [InlineData("Memory\trowspan=\"2\" | 8 GB\t16 GB", "Memory", "8 GB", "16 GB")]
    [InlineData("Memory\t[[DDR4|8 GB]]\t16 GB", "Memory", "[[DDR4|8 GB]]", "16 GB")]
    public void HasItsCellsBetweenTabsWhereTheseAreMore(string line, params string[] cells) => Assert.Equal(cells, Document.Cells(line));

    [Theory]
    [InlineData("| CPU | 233 MHz [[Zeta 750 (G3) | 400 MHz Zeta 750]] (G3) |", "CPU", "233 MHz [[Zeta 750 (G3)", "400 MHz Zeta 750]] (G3)")]
    [InlineData("| CPU || [[Zeta | Zeta 750]] || 400 MHz", "CPU", "[[Zeta | Zeta 750]]", "400 MHz")]
    public void HasNoLinkAcrossItsBars(string line, params string[] cells) => Assert.Equal(cells, Document.Cells(line));
}
