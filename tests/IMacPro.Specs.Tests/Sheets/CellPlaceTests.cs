using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>Diagnostics point at cells, so every cell must know exactly where it stands.</summary>
public class CellPlaceTests
{
    private const string Messy =
        "\uFEFF  = **iMac Pro** = \r\n\r\niMac Pro\r\n*\t**Developer:** Apple\r\n- Successor:\n\rWords between.\r" +
        "==  Tables\u00A0==\n  |  **Model**|| iMac\tPro |\n|---|:--:|\n|Memory |32\u00A0GB [1]\n Weight | 21.5 lb (9.7 kg) |\n" +
        "| Empty | | |\n\n|a|b|c\\|d|[[e|f]]|\n|\n| | \u200Bhidden |\n### Last #\n• Note : x : y\n| End | of text";

    [Fact]
    public void IsExactForEveryCellOfAMessySheet()
    {
        SheetDocument document = Document.Read(Messy);
        Assert.All(Document.EveryCell(document), cell => Assert.Equal(cell.Text, Messy.Substring(cell.Start, cell.Text.Length)));
    }

    [Fact]
    public void HasTheLineOfEveryCellOfAMessySheet()
    {
        SheetDocument document = Document.Read(Messy);
        Assert.All(
            Document.EveryCell(document).Where(cell => !cell.IsEmpty),
            cell => Assert.Equal(LineAt(cell.Start), cell.Line));
    }

    [Fact]
    public void IsInsideTheLineOfItsRow()
    {
        foreach (SheetRow row in Document.Read(Messy).Tables.SelectMany(table => table.Rows))
        {
            Assert.All(row.Cells, cell => Assert.InRange(cell.Start, row.Whole.Start, row.Whole.Start + row.Whole.Text.Length));
            Assert.All(row.Cells, cell => Assert.Equal(row.Whole.Line, cell.Line));
        }
    }

    [Fact]
    public void GoesFromLeftToRight()
    {
        foreach (SheetRow row in Document.Read(Messy).Tables.SelectMany(table => table.Rows))
        {
            Assert.Equal(row.Cells.OrderBy(cell => cell.Start).Select(cell => cell.Start), row.Cells.Select(cell => cell.Start));
        }
    }

    [Fact]
    public void IsWhatTheMessySheetSays()
    {
        SheetDocument document = Document.Read(Messy);
        Assert.Equal("iMac Pro", document.Title.Text);
        Assert.Equal("iMac Pro", document.Caption.Text);
        Assert.Equal(["/Developer=Apple", "/Successor=", "Last/Note=x : y"], Document.Entries(Messy));
        Assert.Equal(
            [
                ["Model|iMac\tPro", "Memory|32\u00A0GB [1]", "Weight|21.5 lb (9.7 kg)", "Empty||"],
                ["a|b|c\\|d|[[e|f]]", "", "|\u200Bhidden"],
                ["End|of text"],
            ],
            Document.Tables(Messy));
    }

    [Fact]
    public void IsTrimmedWhenACellIsSliced()
    {
        Cell cell = new("a  bc  d", 100, 7);
        Assert.Equal(new Cell("bc", 103, 7), cell.Slice(1, 7));
        Assert.Equal(new Cell("", 103, 7), cell.Slice(1, 3));
    }

    [Theory]
    [InlineData("imac-pro.txt")]
    [InlineData("macos.txt")]
    public void IsExactForEveryCellOfABuiltInSheet(string name)
    {
        string text = name == "macos.txt" ? Infrastructure.Sheets.MacOS.Text : Infrastructure.Sheets.IMacPro.Text;
        Assert.All(Document.EveryCell(Document.Read(text)), cell => Assert.Equal(
            cell.Text, text.Substring(cell.Start, cell.Text.Length)));
    }

    private static int LineAt(int position)
    {
        int line = 1;
        for (int i = 0; i < position; i++)
        {
            line += Messy[i] == '\n' || (Messy[i] == '\r' && Messy[i + 1] != '\n') ? 1 : 0;
        }

        return line;
    }
}
