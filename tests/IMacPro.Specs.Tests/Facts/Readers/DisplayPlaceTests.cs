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

    [Fact]
    public void HaveNothingInAnEmptyOffer() => Assert.Equal("[nano-texture]", Row.Read("Display", "Optional: nano-texture")["Display.Options"]);

    [Fact]
    public void AreAsBrightAsTheyGo() =>
        Assert.Equal("500 nits", Row.Read("Display", "27-inch, up to 500 nits")["Display.Brightness"]);
}
