using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>Bullets whose key stands above them.</summary>
public class NestedListTests
{
    [Theory]
    [InlineData("- Ports:\n  - 2× USB-C\n  - HDMI\n")]
    [InlineData("* **Ports:**\n** 2× USB-C\n** HDMI\n")]
    public void AreValuesOfTheKeyAboveThem(string text)
    {
        Assert.Equal(["/Ports=2× USB-C", "/Ports=HDMI"], Document.Entries(text));
        Assert.Empty(Document.Read(text).Flaws);
    }

    [Theory]
    [InlineData("- Ports:\n2× USB-C, HDMI\n- Weight: 1 kg\n")]
    [InlineData("- Ports:\n  2× USB-C, HDMI\n- Weight: 1 kg\n")]
    public void MayBeOneLineWithoutAMark(string text)
    {
        Assert.Equal(["/Ports=2× USB-C, HDMI", "/Weight=1 kg"], Document.Entries(text));
        Assert.Empty(Document.Read(text).Flaws);
    }

    [Theory]
    [InlineData("- Ports:\n- Weight: 1 kg\n", "/Ports=", "/Weight=1 kg")]
    [InlineData("- Ports:\n\nTwo\n- HDMI\n", "/Ports=")]
    [InlineData("- Ports:\nHeight: 1 cm\n", "/Ports=")]
    [InlineData("- Ports:\n\n- HDMI\n", "/Ports=")]
    [InlineData("- Ports:\nWords.\n- HDMI\n", "/Ports=")]
    [InlineData("- Ports: USB\n- HDMI\n", "/Ports=USB")]
    [InlineData("- Ports:\n- **\n- **\n- HDMI\n", "/Ports=", "/Ports=", "/Ports=HDMI")]
    public void AreNoneOfAKeyThatHasAValueOrStandsApart(string text, params string[] entries) => Assert.Equal(entries, Document.Entries(text));

    [Fact]
    public void LeaveAKeyWithoutAnyAsItIs() =>
        Assert.Equal("Ports", Assert.Single(Document.Read("- Ports:\n- Weight: 1 kg\n- HDMI\n").Flaws).Place.Text);

    [Theory]
    [InlineData("- Ports:\n  - HDMI\n- Three more\n", "/Ports=HDMI")]
    [InlineData("- Ports:\n\t- HDMI\n\t- USB\n- Three more\n- And one\n", "/Ports=HDMI", "/Ports=USB")]
    public void EndWhereBulletsStandNoFurtherInThanTheKey(string text, params string[] entries) => Assert.Equal(entries, Document.Entries(text));

    [Theory]
    [InlineData("Ports:\n- HDMI\n", "|Ports:|-1; |HDMI|0")]
    [InlineData("Ports\n\n  • HDMI\n", "|Ports|-1; |HDMI|2")]
    [InlineData("**Ports**\n\n- HDMI\n", "Ports|HDMI|0")]
    [InlineData("**Ports:**\n- HDMI\n", "Ports|HDMI|0")]
    [InlineData("'''Ports'''\n* HDMI\n", "Ports|HDMI|0")]
    [InlineData("- HDMI\nMemory\n- 8 GB\n", "|HDMI|0; |Memory|-1; |8 GB|0")]
    [InlineData("A name\nFinish\n- Silver\n", "|A name|-1; |Finish|-1; |Silver|0")]
    public void StandUnderHeadingsAndLinesOfText(string text, string items)
    {
        SheetDocument document = Document.Read(text);

        Assert.Equal(items, string.Join("; ", document.Items.Select(item => $"{item.Section.Text}|{item.Text.Text}|{item.Indent}")));
        Assert.All(Document.EveryCell(document), cell => Assert.Equal(cell.Text, text.Substring(cell.Start, cell.Text.Length)));
    }

    [Fact]
    public void LeaveRowsUnderTheHeadingOfTheirSection() =>
        Assert.Equal(["Graphics/Cores=8"], Document.Entries("== Graphics ==\nThese have:\n- Cores: 8\n"));

    [Theory]
    [InlineData("Some words.\n- HDMI\n")]
    [InlineData("Some words that were broken at the end of\na line\n- HDMI\n")]
    [InlineData("- A port that was broken at its end\n  and HDMI\n")]
    [InlineData("Some | words\n- HDMI\n")]
    [InlineData("Some words that are a line of running text: they\nend here and do not\n- HDMI\n")]
    public void HaveNoOtherLinesBesideThem(string text) => Assert.False(Assert.Single(Document.Read(text).Items).IsLine);
}
