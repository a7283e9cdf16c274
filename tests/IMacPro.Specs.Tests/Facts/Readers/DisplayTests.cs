namespace IMacPro.Specs.Tests.Facts.Readers;

public class DisplayTests
{
    [Theory]
    [InlineData("27-inch, 1920 by 1200, 350 cd/m2")]
    [InlineData("27-inch, 1920*1200, 350 nits")]
    public void HasItsResolutionBesideItsBrightness(string cell)
    {
        Reading row = Row.Read("Display", cell);
        Assert.Equal(("1920", "1200", "350 nits"), (row["Display.HorizontalPixels"], row["Display.VerticalPixels"], row["Display.Brightness"]));
    }

    [Theory]
    [InlineData("48–120 Hz", "120 Hz")]
    [InlineData("14-inch, 24 Hz to 120 Hz", "120 Hz")]
    [InlineData("60 Hz", "60 Hz")]
    public void HasTheHighestRefreshRateOfARange(string cell, string rate) => Assert.Equal(rate, Row.Read("Display", cell)["Display.RefreshRate"]);

    [Theory]
    [InlineData("27-inch, contrast 1000:1, 16:9", "16:9")]
    [InlineData("27-inch, 1,000,000:1 contrast", null)]
    [InlineData("27-inch, 2.39:1", "2.39:1")]
    public void HasAContrastThatIsNoAspectRatio(string cell, string? ratio)
    {
        Reading row = Row.Read("Display", cell);
        Assert.Equal(ratio, row["Display.AspectRatio"]);
        Assert.Empty(row.Remarks);
    }

    [Theory]
    [InlineData("13.3–15.4 inches")]
    [InlineData("13.3 to 15.4-inch Retina display")]
    public void MayComeInTheSizesOfARange(string cell)
    {
        Reading row = Row.Read("Display", cell);
        Assert.Equal("13.3 in", row["Display.Diagonal"]);
        Assert.Contains("15.4", row["Display.Options"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "27-inch Retina 5K display P3 color gamut display with 1.07 billion colors 5120 × 2880 resolution, 500 nits brightness",
        "Diagonal = 27 in; DiagonalInches = 27; Name = Retina 5K; HorizontalPixels = 5120; VerticalPixels = 2880; "
        + "Brightness = 500 nits; ColorCount = 1070000000; Gamut = P3; PixelCount = 14745600; PixelsPerInch = 217.57")]
    [InlineData(
        "13.3-inch LED-backlit IPS Retina display with P3 wide color 2560 × 1600 resolution, 400 nits brightness",
        "Diagonal = 13.3 in; DiagonalInches = 13.3; Technology = LED-backlit IPS; Name = Retina; HorizontalPixels = 2560; "
        + "VerticalPixels = 1600; Brightness = 400 nits; Gamut = P3; PixelCount = 4096000; PixelsPerInch = 226.98")]
    [InlineData(
        "17\" TFT LCD, 1440 × 900 at 200 nits",
        "Diagonal = 17 in; DiagonalInches = 17; Technology = TFT LCD; HorizontalPixels = 1440; VerticalPixels = 900; "
        + "Brightness = 200 nits; PixelCount = 1296000; PixelsPerInch = 99.89")]
    public void IsReadWhole(string cell, string facts) => Assert.Equal(Sorted(facts), Sorted(All(Row.Read("Display", cell))));

    [Theory]
    [InlineData("27-inch Retina 5K display", "Display.DiagonalInches", "27")]
    [InlineData("9\" black-and-white CRT, 512 × 342", "Display.DiagonalInches", "9")]
    [InlineData("68.6 cm", "Display.Diagonal", "68.6 cm")]
    [InlineData("5120×2880", "Display.HorizontalPixels", "5120")]
    [InlineData("5,120 by 2,880: 5,120 × 2,880", "Display.VerticalPixels", "2880")]
    [InlineData("9\" CRT, 512 × 342", "Display.VerticalPixels", "342")]
    [InlineData("at 218 ppi", "Display.PixelsPerInch", "218")]
    [InlineData("120 Hz", "Display.RefreshRate", "120 Hz")]
    [InlineData("16:10 aspect ratio", "Display.AspectRatio", "16:10")]
    [InlineData("with True Tone", "Display.TrueTone", "yes")]
    [InlineData("HDR10 supported", "Display.HighDynamicRange", "yes")]
    [InlineData("1 billion colors", "Display.ColorCount", "1000000000")]
    [InlineData("16.7 million colours", "Display.ColorCount", "16700000")]
    [InlineData("500 cd/m²", "Display.BrightnessNits", "500")]
    [InlineData("sRGB", "Display.Gamut", "Srgb")]
    [InlineData("DCI-P3 and sRGB modes", "Display.Gamut", "P3")]
    public void StatesWhatItsCellSays(string cell, string fact, string value) =>
        Assert.Equal(value, Row.Read("Display", cell)[fact]);

    [Theory]
    [InlineData("Resolution", "5120 × 2880", "Display.HorizontalPixels", "5120")]
    [InlineData("Brightness", "500 nits", "Display.BrightnessNits", "500")]
    [InlineData("Refresh rate", "60 Hz", "Display.RefreshRateHertz", "60")]
    [InlineData("Pixel density", "218 ppi", "Display.PixelsPerInch", "218")]
    [InlineData("Screen size", "27 in", "Display.DiagonalInches", "27")]
    [InlineData("Aspect ratio", "16:9", "Display.AspectRatio", "16:9")]
    [InlineData("Colors", "1 billion colors", "Display.ColorCount", "1000000000")]
    [InlineData("Number of colors", "16.7 million", "Display.ColorCount", "16700000")]
    [InlineData("True Tone", "Yes", "Display.TrueTone", "yes")]
    [InlineData("True Tone", "No", "Display.TrueTone", null)]
    public void MayBeToldInRowsOfTheirOwn(string key, string cell, string fact, string? value) =>
        Assert.Equal(value, Row.Read(key, cell)[fact]);

    [Theory]
    [InlineData("256", "256", null)]
    [InlineData("1.5 million", "1500000", null)]
    [InlineData("Silver, Gray", null, null)]
    public void HasItsOwnColorsUnderItsHeading(string cell, string? colors, string? finish)
    {
        Reading sheet = Reading.Of($"= M =\n\n== Display ==\n- Size: 13 in\n- Colors: {cell}\n");

        Assert.Equal((colors, finish), (sheet["Display.ColorCount"], sheet["Body.Finish"]));
    }

    [Theory]
    [InlineData("Silver, Gray")]
    [InlineData("16 colors")]
    public void HasNotTheColorsOfTheCase(string cell)
    {
        Reading row = Row.Read("Colors", cell);

        Assert.Equal((null, cell), (row["Display.ColorCount"], row["Body.Finish"]));
    }

    [Theory]
    [InlineData("15.2-inch widescreen TFT active-matrix, 1152 × 768", "TFT active-matrix", null)]
    [InlineData("12-inch (diagonal) LED-backlit Retina display", "LED-backlit", "Retina")]
    [InlineData("14\" WUXGA IPS, 1920 × 1200", "IPS", null)]
    [InlineData("14.1\" TFT XGA", "TFT", null)]
    [InlineData("15.4-inch (39 cm) LED-backlit Retina display", "LED-backlit", "Retina")]
    [InlineData("17-inch (16-inch viewable) flat CRT, 1280x960 at 72 Hz max", "CRT", null)]
    [InlineData("13.3-inch glossy widescreen LCD, 1280 × 800", "glossy widescreen LCD", null)]
    [InlineData("15-inch shadow-mask CRT (13.8-inch viewable)", "shadow-mask CRT", null)]
    public void IsToldApartFromItsForm(string cell, string technology, string? name)
    {
        Reading row = Row.Read("Display", cell);
        Assert.Equal((technology, name), (row["Display.Technology"], row["Display.Name"]));
    }

    [Theory]
    [InlineData("15\" CRT, 640×480 at 117 Hz, 800×600 at 95 Hz, 1024×768 at 75 Hz", "1024", "75")]
    [InlineData("15\" CRT, 1024×768 at 75 Hz, 640×480 at 117 Hz", "1024", "75")]
    [InlineData("17-inch CRT, 1280x960 at 72 Hz max", "1280", "72")]
    [InlineData("16-inch, 2560x1600, 165 Hz", "2560", "165")]
    [InlineData("13.3-inch, 1280 × 800, external displays up to 2560 × 1600 at 60 Hz", "1280", "60")]
    public void ShowsTheLargestOfItsModes(string cell, string pixels, string rate)
    {
        Reading row = Row.Read("Display", cell);
        Assert.Equal((pixels, rate), (row["Display.HorizontalPixels"], row["Display.RefreshRateHertz"]));
    }

    [Theory]
    [InlineData("IBM 5153 color display", null)]
    [InlineData("16-color display", "16")]
    [InlineData("256 color display", "256")]
    [InlineData("1.07 billion colors", "1070000000")]
    public void HasAsManyColorsAsItSays(string cell, string? colors) => Assert.Equal(colors, Row.Read("Display", cell)["Display.ColorCount"]);

    [Fact]
    public void IsNotNamedByItsAspectRatio()
    {
        Reading row = Row.Read("Display", "13.5\" 3:2, 2256x1504");
        Assert.Equal("3:2", row["Display.AspectRatio"]);
        Assert.Null(row["Display.Name"]);
    }

    [Fact]
    public void KeepsWhatIsOptionalApart()
    {
        Reading row = Row.Read("Display", "27-inch, 5120 × 2880 at 500 nits brightness Optional: nano-texture glass");
        Assert.Equal("[nano-texture glass]", row["Display.Options"]);
        Assert.Equal("500", row["Display.BrightnessNits"]);
    }

    [Theory]
    [InlineData("99999 × 99999")]
    [InlineData("2 × 2")]
    public void HasNoMorePixelsThanAScreenCan(string cell) => Assert.Null(Row.Read("Display", cell)["Display.HorizontalPixels"]);

    [Fact]
    public void CountsItsPixels() => Assert.Equal("14745600", Row.Read("Display", "5120 × 2880")["Display.PixelCount"]);

    [Fact]
    public void HasADensityThatFollowsFromSizeAndResolution() =>
        Assert.Equal("217.57", Row.Read("Display", "27-inch, 5120 × 2880")["Display.PixelsPerInch"]);

    [Fact]
    public void HasTheDensityThatIsStated()
    {
        Reading row = Row.Read("Display", "27-inch, 5120 × 2880 at 218 ppi");
        Assert.Equal("218", row["Display.PixelsPerInch"]);
        Assert.Empty(row.Remarks);
    }

    [Fact]
    public void KnowsWhereItWasRead()
    {
        var fact = Row.Read("Display", "27-inch [1] Retina&nbsp;5K")!.Find("Display.DiagonalInches")!;
        Assert.Equal(("27-inch Retina 5K", 4), (fact.Origin.Text, fact.Origin.Line));
    }

    private static string All(Reading row) => row.Area("Display") + "; " + row.Constants("Display");

    private static string[] Sorted(string facts) =>
        [.. facts.Split("; ").Where(fact => !fact.StartsWith("BrightnessNits", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void IsMeasuredInInchesWhereItsCellSaysThemToo() =>
        Assert.Equal("15.6", Row.Read("Display", "39.6 cm (15.6\") diagonal, 1920 x 1080")["Display.DiagonalInches"]);
}
