namespace IMacPro.Specs.Tests.Documents;

/// <summary>Rows, cells and parameters that go on in the lines below the one that they begin in.</summary>
public class BrokenLineTests
{
    [Theory]
    [InlineData("| Memory | 8 GB\nor 16 GB |")]
    [InlineData("| Memory | 8 GB\r\nor 16 GB |")]
    [InlineData("| Part | Bench |\n| Memory | 8 GB\nor 16 GB |")]
    [InlineData("| Memory | 8 GB\nor 16 GB |\n| Storage | 1 TB |")]
    [InlineData("   | Part | Bench |\n   | Memory | 8 GB\n     or 16 GB |")]
    public void GoOnUpToTheBarThatEndsTheirRow(string text) =>
        Assert.Equal(1, Document.Tables(text)[0].Count(row => string.Join(' ', row.Split((char[])['\r', '\n', ' '], StringSplitOptions.RemoveEmptyEntries)) == "Memory|8 GB or 16 GB"));

    [Theory]
    [InlineData("| Part | A | B |\n| Memory | 8 GB of\nDDR4 | 16 GB of\nDDR4 |", "Memory|8 GB of DDR4|16 GB of DDR4")]
    [InlineData("| Part | A | B |\n| Memory | 8 GB |\n16 GB DDR4 |", "Memory|8 GB|16 GB DDR4")]
    [InlineData("| Part | A | B |\n| Memory | 8 GB\n| 16 GB |", "Memory|8 GB|16 GB")]
    [InlineData("| Part | A | B |\n| Memory | 8 GB | 16 GB\n|", "Memory|8 GB|16 GB")]
    [InlineData("  | Part | A | B |\n  | Memory | 8 GB\n    | 16 GB |", "Memory|8 GB|16 GB")]
    public void HaveAsManyCellsAsTheHeadOfTheirTable(string text, string row) =>
        Assert.Equal(row, Document.Tables(text)[0][1].Replace('\n', ' '));

    [Fact]
    public void MayStandBelowAGapInATableWithTabs() => Assert.Equal(
        ["Part|A|B", "Memory|8 GB DDR4|16 GB DDR4", "Weight|1 kg|2 kg"],
        Document.Tables("Part\tA\tB\n\nMemory\t8 GB\nDDR4\t16 GB\nDDR4\nWeight\t1 kg\t2 kg\n").SelectMany(rows => rows)
            .Select(row => row.Replace('\n', ' ')).ToArray());

    [Fact]
    public void EndAboveTheNextBoldKeyWhereKeysAreBold() => Assert.Equal(
        ["Part|A|B", "Networking|Wi-Fi Bluetooth", "Audio|Jack Built-in speakers|Jack Built-in speakers", "Weight|1 kg|2 kg"],
        Document.Tables("Part | A | B\n---|---|---\n**Networking**| Wi-Fi\nBluetooth\n**Audio**| Jack\nBuilt-in speakers| Jack\nBuilt-in speakers\n**Weight**| 1 kg| 2 kg")[0]
            .Select(row => row.Replace('\n', ' ')).ToArray());

    [Fact]
    public void DoNotTakeInWhatBelongsToTheNextBoldKey() => Assert.Equal(
        ["Part|A|B", "Networking|Wi-Fi Bluetooth", "Audio|Jack Speakers", "Weight|1 kg|2 kg"],
        Document.Tables("Part | A | B\n---|---|---\n**Networking**| Wi-Fi\nBluetooth\n**Audio**| Jack\nSpeakers\n**Weight**| 1 kg| 2 kg")[0]
            .Select(row => row.Replace('\n', ' ')).ToArray());

    [Fact]
    public void EndAboveARule() => Assert.Equal(
        ["Part|A|B", "Memory|8 GB|16 GB"], Document.Tables("| Part | A | B\n|---|---|---|\n| Memory | 8 GB | 16 GB |")[0]);

    [Fact]
    public void EndAboveAKeyWithATabBeforeIt() => Assert.Equal(
        ["Part|A|B", "Memory|8 GB|16 GB", "Weight|1 kg|2 kg", "Ports|USB|HDMI"],
        Document.Tables("Part | A | B\n|\tMemory\t| 8 GB | 16 GB\n|\tWeight\t| 1 kg | 2 kg\nPorts | USB | HDMI |")[0]);

    [Theory]
    [InlineData("Released: {{start date|2020|1|2}}\nDiscontinued: {{end date|2022|3|4}}\nMemory: 8 GB\n")]
    [InlineData("Maker: [[Zeta|Zeta Inc.]]\nFamily: [[Bench|Benches]]\n")]
    public void AreNoneWhereAllTheirBarsAreOfTemplatesAndLinks(string text) => Assert.Empty(Document.Read(text).Tables);

    [Theory]
    [InlineData("| Memory | 8 GB\n| Storage | 1 TB |")]
    [InlineData("| Memory | 8 GB |\nStorage | 1 TB |")]
    [InlineData("| Memory | 8 GB |\n| Storage | 1 TB\n")]
    [InlineData("| Memory | 8 GB\n\nStorage | 1 TB |")]
    public void AreNoneWhereAnotherRowBegins(string text) => Assert.Equal<string>(["Memory|8 GB", "Storage|1 TB"], [.. Document.Tables(text).SelectMany(rows => rows)]);

    [Fact]
    public void MayHaveACellOfTheHeadEach() => Assert.Equal(
        ["Part|A|B", "Memory|8 GB|16 GB"],
        Document.Tables("| Part\n| A\n| B\n|\n| Memory | 8 GB | 16 GB |")[0].Select(row => row.Replace('\n', ' ')).ToArray());

    [Fact]
    public void MayLackTheBarAtTheirEndThroughout() => Assert.Equal(
        ["Part|A|B", "Ports|HDMI 2 USB|VGA 3 USB", "Weight|1 kg|2 kg"],
        Document.Tables("| Part | A | B\n| Ports | HDMI\n2 USB | VGA\n3 USB\n| Weight | 1 kg | 2 kg")[0].Select(row => row.Replace('\n', ' ')).ToArray());

    [Fact]
    public void AreNoneWhereTheRowWouldHaveTooManyCells() => Assert.Equal(
        [["Part|Bench", "Memory|8 GB", "Storage|1 TB"]], Document.Tables("| Part | Bench |\n| Memory | 8 GB\nStorage | 1 TB |"));

    [Theory]
    [InlineData("| Memory | 8 GB\nSome words behind a table.")]
    [InlineData("| Memory | 8 GB\n== More ==\n")]
    public void AreNoneWhereNoBarEndsThem(string text) => Assert.Equal([["Memory|8 GB"]], Document.Tables(text));

    [Theory]
    [InlineData("{|\n| Memory || 8 GB\nor 16 GB || 32 GB\n|-\n| Storage || 1 TB || 2 TB\n|}", "Memory|8 GB or 16 GB|32 GB", "Storage|1 TB|2 TB")]
    [InlineData("{|\n! Memory\n| {{plainlist|\n* 8 GB\n* 16 GB\n}}\n|-\n! Storage\n| 1 TB\n|}", "Memory|{{plainlist| * 8 GB * 16 GB }}", "Storage|1 TB")]
    [InlineData("{|\n! Memory\n| {{plainlist|\n* 8 GB\n\n|-\n! Storage\n| 1 TB\n|}", "Memory|{{plainlist| * 8 GB", "Storage|1 TB")]
    public void OfAWikisTableAreOfTheCellAboveThem(string text, params string[] rows) =>
        Assert.Equal<string>(rows, [.. Assert.Single(Document.Tables(text)).Select(row => row.Replace('\n', ' '))]);

    [Fact]
    public void OfATemplateAreOfTheParameterAboveThem() => Assert.Equal(
        ["/cpu=Intel Core i5,\nCore i7", "/memory=8 GB"],
        Document.Entries("{{Infobox computer\n| cpu = Intel Core i5,\nCore i7\n| memory = 8 GB\n}}\n"));

    [Theory]
    [InlineData("Part\tA\tB\nMemory\t8 GB\nMaximum: 64 GB\t16 GB\nMaximum: 128 GB\nWeight\t1 kg\t2 kg", "Memory|8 GB Maximum: 64 GB|16 GB Maximum: 128 GB", "Weight|1 kg|2 kg")]
    [InlineData("Part | A | B\n---|---|---\nMemory | 8 GB\nMaximum: 64 GB | 16 GB\nMaximum: 128 GB\nWeight | 1 kg | 2 kg", "Memory|8 GB Maximum: 64 GB|16 GB Maximum: 128 GB", "Weight|1 kg|2 kg")]
    [InlineData("Part\tA\tB\nPorts\tHDMI\nVGA\nUSB\tHDMI\nDVI\nWeight\t1 kg\t2 kg", "Ports|HDMI VGA USB|HDMI DVI", "Weight|1 kg|2 kg")]
    [InlineData("Models\t\t\t\nPart\tA\tB\nMemory\t8 GB\nMaximum: 64 GB\t16 GB\nCamera\t720p\t1080p", "Part|A|B", "Memory|8 GB Maximum: 64 GB|16 GB", "Camera|720p|1080p")]
    [InlineData("Part\tA\tB\nDisplay\t14-inch\nMemory\t8 GB\t16 GB", "Display|14-inch", "Memory|8 GB|16 GB")]
    [InlineData("Part\tA\tB\nDisplay\t14-inch\nWeight\t2 kg", "Display|14-inch", "Weight|2 kg")]
    [InlineData("Part\tA\tB\tC\nPorts\tHDMI\nVGA\nNetwork\t802.11n\nBluetooth 4.0\t802.11n\nBluetooth 4.0\t802.11n\nBluetooth 5.0\nWeight\t1 kg\t2 kg\t3 kg", "Ports|HDMI VGA", "Network|802.11n Bluetooth 4.0|802.11n Bluetooth 4.0|802.11n Bluetooth 5.0", "Weight|1 kg|2 kg|3 kg")]
    [InlineData("Part\tA\tB\nMemory\t8 GB\t16 GB\nNotes\nNothing else.", "Memory|8 GB|16 GB")]
    [InlineData("Part | A | B\n---|---|---\nFamily | [[A|B]]\nof 2 | C\nWeight | 1 kg | 2 kg", "Family|[[A|B]] of 2|C", "Weight|1 kg|2 kg")]
    public void OfRowsWithoutBarsAroundThemFillTheirCells(string text, params string[] rows) =>
        Assert.Equal<string>(rows, [.. Document.Tables(text)[0].Skip(1).Select(row => row.Replace('\n', ' '))]);

    [Theory]
    [InlineData("Memory\t8 GB\n\t16 GB", "Memory|8 GB", "|16 GB")]
    [InlineData("\tA\tB\nMemory\t8 GB\t16 GB", "|A|B", "Memory|8 GB|16 GB")]
    [InlineData("Part\tA\tB\nMemory\t\t\nSize\t8 GB\t16 GB", "Part|A|B", "Memory", "Size|8 GB|16 GB")]
    public void MayHaveEmptyCellsAtTheirTabs(string text, params string[] rows) => Assert.Equal([rows], Document.Tables(text));

    [Fact]
    public void KnowTheLineThatEachCellStandsIn() => Assert.Equal(
        [1, 1, 2],
        Document.Read("| Memory | 8 GB of\nDDR | 16 GB |\n").Tables[0].Rows[0].Cells.Select(cell => cell.Line).ToArray());

    [Theory]
    [InlineData("> | Part | Bench |\n> | Memory | 8 GB |")]
    [InlineData(">> | Part | Bench |\n>> | Memory | 8 GB |")]
    [InlineData("| Part | Bench |\n• | Memory | 8 GB |")]
    [InlineData("| Part | Bench |\n* | Memory | 8 GB |")]
    public void AreRowsBehindTheMarkOfAQuotationOrABullet(string text) => Assert.Equal([["Part|Bench", "Memory|8 GB"]], Document.Tables(text));

    [Fact]
    public void OfALongTextAreLookedForInNoMoreThanAFew()
    {
        string text = "| Part | Bench |\n| Memory | 8 GB\n" + string.Concat(Enumerable.Repeat("more\n", 41)) + "end |\n";

        Assert.Equal("Memory|8 GB", Document.Tables(text)[0][1]);
    }

    [Fact]
    public void AreNoneBelowABulletWhoseBarsAreThoseOfATemplate() => Assert.Contains(
        "/Family=[[Acme Bench|Bench]], Acme",
        Document.Entries(
            "{{Infobox information appliance|title=Bench\n- Developer: Acme\n- Released: {{Start date|2017|11|16}}\n"
            + "- Discontinued: {{End date|2020|5|6}}\n- Processor: Zeta\n- Os: Bench OS\n- Family: [[Acme Bench|Bench]], Acme\n"
            + "- Successor: Bench 3]]\n|input=Keys\n|market=Makers}}\n"),
        StringComparer.Ordinal);

    [Theory]
    [InlineData("Memory\n| 8 GB\n| 16 GB\n\nWeight\n| 1 kg\n| 2 kg\n", "Memory|8 GB|16 GB", "Weight|1 kg|2 kg")]
    [InlineData("Memory\n| 8 GB |\n| 16 GB |\n\nWeight\n| 1 kg |\n| 2 kg |\n", "Memory|8 GB|16 GB", "Weight|1 kg|2 kg")]
    [InlineData("Memory\n| 8 GB\nof DDR4\n| 16 GB\n\nWeight\n| 1 kg\n| 2 kg\n", "Memory|8 GB\nof DDR4|16 GB", "Weight|1 kg|2 kg")]
    public void HaveAKeyAndEachOfTheirCellsInALine(string text, params string[] rows) => Assert.Equal([rows], Document.Tables(text));

    [Theory]
    [InlineData("Models\n| Memory | 8 GB |\n| Weight | 1 kg |\n", "Memory|8 GB", "Weight|1 kg")]
    [InlineData("It has memory: more of it\n| 8 GB\n| 16 GB\n", "8 GB", "16 GB")]
    public void HaveNoKeyInALineAboveATable(string text, params string[] rows) => Assert.Equal([rows], Document.Tables(text));

    [Fact]
    public void GoOnWithCellsBehindTwoBars() => Assert.Equal(
        [["Model|Small|Large", "Memory|8 GB|16 GB", "Weight|1 kg|2 kg"]],
        Document.Tables("| Model || Small || Large\n| Memory || 8 GB\n|| 16 GB\n| Weight || 1 kg || 2 kg\n"));

    [Fact]
    public void GoOnBelowAFirstRowThatEndsWithABar() => Assert.Equal(
        [["Memory|8 GB Maximum: 8 GB|16 GB of 1866|32 GB of\nDDR4", "Weight|1 kg|2 kg|3 kg"]],
        Document.Tables("| Memory | 8 GB Maximum: 8 GB |\n16 GB of 1866 | 32 GB of\nDDR4 |\n| Weight | 1 kg | 2 kg | 3 kg |\n"));

    [Fact]
    public void DoNotGoOnPastTheMarkOfAnother() => Assert.Equal(
        [["Model|Small|Large", "[[Disk|Hard drive|1 TB|2 TB", "Weight|1 kg|2 kg"]],
        Document.Tables("| Model | Small | Large\n|-\n| [[Disk|Hard drive | 1 TB | 2 TB\n|-\n| Weight | 1 kg | 2 kg\n"));

    [Fact]
    public void OfAHeadThatNothingClosesIsTheHeadAlone() => Assert.Equal(
        [2, 2, 2],
        Document.Read("| Date | Event\n| May 2010 | shown |\n| June 2010 | sold |\n").Tables.Single().Rows.Select(row => row.Cells.Count));
}
