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
    [InlineData("- Ports:\n- Weight: 1 kg\n", "/Ports=", "/Weight=1 kg")]
    [InlineData("- Ports:\n\n- HDMI\n", "/Ports=")]
    [InlineData("- Ports:\nWords.\n- HDMI\n", "/Ports=")]
    [InlineData("- Ports: USB\n- HDMI\n", "/Ports=USB")]
    [InlineData("- Ports:\n- **\n- **\n- HDMI\n", "/Ports=", "/Ports=", "/Ports=HDMI")]
    public void AreNoneOfAKeyThatHasAValueOrStandsApart(string text, params string[] entries) => Assert.Equal(entries, Document.Entries(text));

    [Fact]
    public void LeaveAKeyWithoutAnyAsItIs() =>
        Assert.Equal("Ports", Assert.Single(Document.Read("- Ports:\n- Weight: 1 kg\n- HDMI\n").Flaws).Place.Text);

    [Theory]
    [InlineData("Ports:\n- HDMI\n")]
    [InlineData("**Ports**\n\n- HDMI\n")]
    [InlineData("**Ports:**\n- HDMI\n")]
    [InlineData("'''Ports'''\n* HDMI\n")]
    public void MayHaveTheirHeadingInALineOfText(string text)
    {
        var bullet = Assert.Single(Document.Read(text).Bullets);

        Assert.Equal(("Ports", "HDMI"), (bullet.Section.Text, bullet.Text.Text));
        Assert.All(Document.EveryCell(Document.Read(text)), cell => Assert.Equal(cell.Text, text.Substring(cell.Start, cell.Text.Length)));
    }

    [Fact]
    public void LeaveRowsUnderTheHeadingOfTheirSection() =>
        Assert.Equal(["Graphics/Cores=8"], Document.Entries("== Graphics ==\nThese have:\n- Cores: 8\n"));

    [Theory]
    [InlineData("Some words.\n- HDMI\n")]
    [InlineData("Ports:\n\n- HDMI\n")]
    [InlineData("**A bold sentence.**\n- HDMI\n")]
    [InlineData("**One** and **two**\n- HDMI\n")]
    public void HaveNoHeadingInAnyOther(string text) => Assert.Empty(Document.Read(text).Bullets);
}
