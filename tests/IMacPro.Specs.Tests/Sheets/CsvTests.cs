namespace IMacPro.Specs.Tests.Documents;

/// <summary>Rows as spreadsheets write them.</summary>
public class CsvTests
{
    private const string Rows = "Model,Small,Large\nMemory,8 GB,16 GB\nWeight,1 kg,2 kg\n";

    [Theory]
    [InlineData("Display,\"12.5\"\" LCD, 300 nits\",14-inch\n", "Display|12.5\"  LCD, 300 nits|14-inch")]
    [InlineData("Ports,\"HDMI\nVGA\",HDMI\n", "Ports|HDMI;VGA|HDMI")]
    [InlineData("Camera,,1080p\n", "Camera||1080p")]
    [InlineData("Memory,8 GB, two slots,16 GB\n", "Memory|8 GB, two slots|16 GB")]
    [InlineData("Identifier,Bench2,1,Bench2,2\n", "Identifier|Bench2,1|Bench2,2")]
    [InlineData("Pixels,1,920,2,560\n", "Pixels|1,920|2,560")]
    public void HaveFields(string row, string cells) => Assert.Equal(
        ["Model|Small|Large", "Memory|8 GB|16 GB", "Weight|1 kg|2 kg", cells],
        Assert.Single(Document.Tables($"= M =\n\n{Rows}{row}")));

    [Fact]
    public void MayHaveSemicolonsBetweenThem() => Assert.Equal(
        ["Model|Small|Large", "Memory|8 GB; two slots|16 GB", "Weight|1,5 kg|2 kg", "Camera|720p|1080p"],
        Assert.Single(Document.Tables("= M =\n\nModel;Small;Large\nMemory;8 GB; two slots;16 GB\nWeight;1,5 kg;2 kg\nCamera;720p;1080p\n")));

    [Theory]
    [InlineData(Rows)]
    [InlineData("Memory, 8 GB, and more\nWeight, 1 kg, or less\nPorts, all of them, and all\nCamera, none, at all\n")]
    [InlineData("Bench1,1\nBench1,2\nBench2,1\nBench2,2\n")]
    [InlineData("Memory,8 GB\nWeight,1 kg\nPorts,HDMI,VGA\nCamera,720p\n")]
    [InlineData("Memory,\"8 GB\nWeight,1 kg\nPorts,HDMI\nCamera,720p\n")]
    public void AreNotFewAndNoRunningText(string text) => Assert.Empty(Document.Tables($"= M =\n\n{text}"));

    [Theory]
    [InlineData("Model,Memory,Ports\n\"Bench (Small)\",8 GB,\"HDMI, VGA\"\n", "Model|Memory|Ports", "Bench (Small)|8 GB|HDMI, VGA")]
    [InlineData("Model;Memory;Ports\n\"Bench, small\";8 GB;HDMI\n", "Model|Memory|Ports", "Bench, small|8 GB|HDMI")]
    public void MayBeFewWhereFieldsAreQuoted(string text, params string[] rows) => Assert.Equal(rows, Assert.Single(Document.Tables($"= M =\n\n{text}")));

    [Fact]
    public void MayEndAsOnWindows()
    {
        const string text = "\"Bench\"\n\nModel,Memory,Ports\n\"Small\",8 GB,\"HDMI, VGA\"\n";

        var document = Document.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal("Bench", document.Title.Text);
        Assert.Equal(Document.Tables(text), Document.Tables(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void MayBeFewBesideOthers() => Assert.Equal<string>(
        ["Maker|Zeta", "Type|Laptop"],
        Document.Tables("= M =\n\nMaker;Zeta\nType;Laptop\n\nModel;Small;Large\nMemory;8 GB;16 GB\nWeight;1 kg;2 kg\nCamera;720p;1080p\n")[0]);

    [Fact]
    public void HaveTitlesThatAreQuotedToo()
    {
        Generator.Sheets.SheetDocument document = Document.Read($"\"Bench \"\n\n\"Table 1. All of it\"\n{Rows}Camera,,1080p\n");

        Assert.Equal("Bench", document.Title.Text);
        Assert.Equal<string>(["Bench", "Table 1. All of it"], [.. document.Paragraphs.Select(paragraph => paragraph.Text.Text)]);
    }

    [Theory]
    [InlineData("\"No\",said,he\n")]
    [InlineData("\"No\" ,said,he\n\"No\" ,said,she\n")]
    [InlineData("\"No\",said he\n\"No\",said she\n")]
    public void AreNoSpeech(string text) => Assert.Empty(Document.Tables($"= M =\n\n{text}"));

    [Fact]
    public void KeepThePlaceOfEachField()
    {
        const string text = "= M =\n\n" + Rows + "Display,\"14-inch\",16-inch\n";

        Assert.All(
            Assert.Single(Document.Read(text).Tables).Rows.SelectMany(row => row.Cells),
            cell => Assert.Equal(cell.Text, text.Substring(cell.Start, cell.Text.Length)));
    }
}
