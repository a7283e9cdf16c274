using System.Globalization;

namespace IMacPro.Specs.Tests.Facts;

/// <summary>A sheet says the same wherever it is read.</summary>
public class CultureTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void ReadingIsTheSameInEveryCulture(string culture)
    {
        string[] expected = Everywhere();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Everywhere());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ReadingIsTheSameWhateverEndsItsLines()
    {
        string text = Infrastructure.Sheets.IMacPro.Text;
        Reading windows = Reading.Of("\uFEFF" + text.ReplaceLineEndings("\r\n"));
        Assert.Equal(Reading.Of(text.ReplaceLineEndings("\n")).Machine, windows.Machine);
    }

    private static string[] Everywhere() =>
    [
        .. Reading.Of(Infrastructure.Sheets.IMacPro.Text).Everything(),
        .. Row.Read("İNTERNAL iNDEX", "1,234.5").Everything(),
    ];
}
