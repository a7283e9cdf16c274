namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Displays at the edges of what a screen can be, and names beside their numbers.</summary>
public class DisplayPlaceTests
{
    [Theory]
    [InlineData("64 × 64", "64")]
    [InlineData("32768 × 32768", "32768")]
    [InlineData("32769 × 32768", null)]
    public void HaveAsManyPixelsAsAScreenCan(string cell, string? pixels) =>
        Assert.Equal(pixels, Row.Read("Display", cell)["Display.HorizontalPixels"]);

    [Theory]
    [InlineData("16:10", "16:10")]
    [InlineData("27-inch, 16:10 aspect ratio", "16:10")]
    [InlineData("27-inch, 16: 10", "16: 10")]
    [InlineData("16 : 10", null)]
    [InlineData("16/10", null)]
    [InlineData("ratio:10", null)]
    [InlineData("16:wide", null)]
    [InlineData("27-inch, 16:", null)]
    public void HaveAnAspectRatio(string cell, string? ratio) => Assert.Equal(ratio, Row.Read("Display", cell)["Display.AspectRatio"]);

    [Theory]
    [InlineData("27-inch Retina 5120 × 2880", "Retina")]
    [InlineData("27-inch Retina 5", "Retina 5")]
    [InlineData("27-inch Cinema HD 2 display", "Cinema HD 2")]
    [InlineData("27-inch, 5120 × 2880", null)]
    public void HaveANameThatEndsBeforeTheResolution(string cell, string? name) => Assert.Equal(name, Row.Read("Display", cell)["Display.Name"]);

    [Theory]
    [InlineData("13-inch or 15-inch LCD, 1280 × 800 or 1440 × 900", "13", "1280", "[15-inch LCD, 1280 × 800 or 1440 × 900]")]
    [InlineData("14-inch (1024 × 768) or 15-inch (1400 × 1050)", "14", "1024", "[15-inch (1400 × 1050)]")]
    [InlineData("14-inch (1024 × 768), 15-inch (1400 × 1050), and 17-inch (1680 × 1050)", "14", "1024", "[15-inch (1400 × 1050), 17-inch (1680 × 1050)]")]
    [InlineData("15-inch, 1440 × 900 or 1680 × 1050", "15", "1440", "[1680 × 1050]")]
    [InlineData("XDR (14-inch and 16-inch) 1440 × 900", "14", "1440", "[16-inch]")]
    [InlineData("15-inch (38.1 cm), 1440 × 900", "15", "1440", null)]
    [InlineData("17-inch, 16 inches viewable, 1024 × 768", "17", "1024", null)]
    [InlineData("17-inch, 640 × 480 at 117 Hz or 800 × 600 at 95 Hz", "17", "800", null)]
    public void OfSeveralSizesOrResolutionsAreOptionsButForTheFirst(string cell, string inches, string pixels, string? options)
    {
        Reading row = Row.Read("Display", cell);
        Assert.Equal($"{inches} | {pixels}", $"{row["Display.DiagonalInches"]} | {row["Display.HorizontalPixels"]}");
        Assert.Equal(options, row["Display.Options"]);
    }

    [Theory]
    [InlineData("14-inch 1920 × 1200, or 16-inch 2560 × 1600, 500 nits", null)]
    [InlineData("14-inch or 16-inch 2560 × 1600, 500 nits", "500")]
    public void OfSeveralSizesHaveWhatIsSaidOfAllOfThem(string cell, string? nits) => Assert.Equal(nits, Row.Read("Display", cell)["Display.BrightnessNits"]);

    [Theory]
    [InlineData("Liquid Retina display", "Liquid Retina", null)]
    [InlineData("Built-in Retina display", "Retina", null)]
    [InlineData("color LCD display", null, "color LCD")]
    [InlineData("True Tone display", null, null)]
    [InlineData("two of the very best color Retina display", null, null)]
    [InlineData("display", null, null)]
    public void MayHaveANameAndNoSize(string cell, string? name, string? technology)
    {
        Reading row = Row.Read("Display", cell);
        Assert.Equal((name, technology), (row["Display.Name"], row["Display.Technology"]));
    }

    [Fact]
    public void HaveNothingInAnEmptyOffer() => Assert.Equal("[nano-texture]", Row.Read("Display", "Optional: nano-texture")["Display.Options"]);

    [Fact]
    public void AreAsBrightAsTheyGo() =>
        Assert.Equal("500 nits", Row.Read("Display", "27-inch, up to 500 nits")["Display.Brightness"]);
}
