using IMacPro.Specs.Generator.Sheets;
using IMacPro.Specs.Tests.Facts;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>The source of a page, whose tags say what is a heading, a row or a cell.</summary>
public class HtmlTests
{
    private const string Table =
        "<table class=\"wide\">\n<tr><th>Model</th><th>Small</th><th>Large</th></tr>\n<tr>\n  <th>Memory</th>\n  <td>8 GB</td>\n  <td>16 GB</td>\n</tr>\n<tr><th>Weight</th><td colspan=\"2\">1 kg</td></tr>\n</table>\n";

    [Fact]
    public void HasRowsOfCells() => Assert.Equal(
        [["Model|Small|Large", "Memory|8 GB|16 GB", "Weight|1 kg"]],
        Document.Tables($"<h1>Bench</h1>\n{Table}"));

    [Fact]
    public void HasHeadingsAndLists()
    {
        Reading sheet = Reading.Of("<html><head><title>Bench &ndash; Shelf</title></head>\n<body><h1>Bench</h1>\n<dl>\n  <dt>Memory</dt><dd>8 GB</dd>\n</dl>\n<h2 id=\"p\">Ports</h2>\n<ul>\n  <li>2&times; USB-A</li>\n  <li>HDMI</li>\n</ul></body></html>\n");

        Assert.Equal("Bench", sheet.Machine!.Name);
        Assert.Equal(["8 GiB"], sheet.Items("Memory.Options", "Size"));
        Assert.Equal(["UsbA", "Hdmi"], sheet.Items("Ports.All", "Kind"));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void HasListsWithinCells() => Assert.Equal(
        ["UsbA", "Hdmi"],
        Reading.Of("<h1>Bench</h1><table><tr><th>Ports</th><td><ul><li>2&times; USB-A</li><li>HDMI</li></ul></td></tr><tr><th>Memory</th><td>8 GB</td></tr></table>").Items("Ports.All", "Kind"));

    [Fact]
    public void HidesWhatIsNoText() => Assert.Empty(
        Reading.Of("<h1>Bench</h1>\n<style>td { weight: 2 kg }</style>\n<script>\nWeight: 3 kg\n</script>\n<dl><dt>Weight</dt><dd>1 kg</dd></dl>\n").Remarks);

    [Fact]
    public void KeepsThePlaceAndTheLineOfEachCell()
    {
        string text = $"<h1>Bench</h1>\n{Table}";
        Cell[] cells = [.. Assert.Single(Document.Read(text).Tables).Rows.SelectMany(row => row.Cells)];

        Assert.All(cells, cell => Assert.Equal(cell.Text, text.Substring(cell.Start, cell.Text.Length)));
        Assert.Equal([3, 3, 3, 5, 6, 7, 9, 9], cells.Select(cell => cell.Line));
    }

    [Theory]
    [InlineData("| Memory | 8 <small>GB</small> |\n", "Memory|8 <small>GB</small>")]
    [InlineData("| Memory | < 8 GB |\n", "Memory|< 8 GB")]
    public void IsLeftWhereItSaysHowLettersLook(string text, string row) => Assert.Equal([[row]], Document.Tables(text));

    [Fact]
    public void HasListsInRowsThatAreWrittenOtherwise() => Assert.Equal(
        ["Hdmi", "Vga"],
        Reading.Of("= M =\n| Ports | <ul><li>HDMI</li><li>VGA</li></ul> |\n| Memory | 8 GB |\n").Items("Ports.All", "Kind"));

    [Theory]
    [InlineData("<h1>Bench")]
    [InlineData("<table><tr><td>Memory<td>8 GB")]
    [InlineData("<tr><td colspan=")]
    [InlineData("<li><li><li></ul></table></h1>")]
    [InlineData("<h2></h2><h1></h1><dt></dt>")]
    public void MayBeBroken(string text) => Assert.NotNull(Document.Tables(text));

    [Fact]
    public void MayHaveTagsWithoutTheirEnd() => Assert.Equal(
        [["Memory|8 GB|16 GB", "Weight|1 kg|2 kg"]],
        Document.Tables("<table>\n<tr><th>Memory</th>\n<td>8 GB</td\n<td>16 GB</td>\n<tr><th>Weight</th\n<td>1 kg<td>2 kg</table>\n"));

    [Fact]
    public void MayHaveNoTagBetweenItsRows() => Assert.Equal(
        [["Model|Small|Large", "Memory|8 GB|16 GB", "Weight|1 kg|2 kg"]],
        Document.Tables("<h1>Bench</h1>\n<table>\n<th>Model</th><th>Small</th><th>Large</th>\n<th>Memory</th><td>8 GB</td><td>16 GB</td>\n<th>Weight</th><td>1 kg</td><td>2 kg</td>\n</table>\n"));

    [Fact]
    public void MayHaveTagsWithoutTheirFirstAngle() => Assert.Equal(
        [["Memory|8 GB|16 GB", "Weight|1 kg|2 kg"]],
        Document.Tables("h1>Bench</h1>\n<table>\n<tr>td>Memory</td><td>8 GB</td>td>16 GB</td></tr>\n<tr><td>Weight</td><td>1 kg</td><td>2 kg</td></tr>\n</table>\n"));
}
