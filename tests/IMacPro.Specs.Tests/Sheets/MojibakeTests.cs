using IMacPro.Specs.Tests.Facts;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>Characters that were read in another encoding than they were written in.</summary>
public class MojibakeTests
{
    [Theory]
    [InlineData("1280\u00C2\u00A0\u00C3\u2014\u00C2\u00A01024")]
    [InlineData("1280\u00C2 \u00C3\u2014 1024")]
    [InlineData("1280 \u00C3\u2014 1024, 14\u00E2\u20AC\u009D")]
    public void AreReadAsTheyWereMeant(string cell)
    {
        Reading sheet = Row.Read("Display", cell);

        Assert.Equal(("1280", "1024"), (sheet["Display.HorizontalPixels"], sheet["Display.VerticalPixels"]));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void AreShownAsTheyWereMeant() => Assert.Equal(
        ["Motto | Intel\u2019s caf\u00E9"], Row.Read("Motto", "Intel\u00E2\u20AC\u2122s caf\u00C3\u00A9").Items("Other.Facts", "Key", "Text"));

    [Theory]
    [InlineData("S\u00C3O PAULO")]
    [InlineData("\u00AB CAF\u00C9\u00BB")]
    [InlineData("\u00E2ge")]
    public void AreNoneWhereTheLettersAreMeant(string cell) =>
        Assert.Equal([$"Motto | {cell}"], Row.Read("Motto", cell).Items("Other.Facts", "Key", "Text"));
}
