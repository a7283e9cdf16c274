namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Modes of external displays, cameras and weights, told apart by whatever differs.</summary>
public class ModeTests
{
    [Theory]
    [InlineData("two 1920 × 1200 at 60 Hz or one 1920 × 1200 at 60 Hz", "2 | 1920 | 1200 | 60 Hz", "1 | 1920 | 1200 | 60 Hz")]
    [InlineData("two 1920 × 1200 at 60 Hz, two 2560 × 1200 at 60 Hz", "2 | 1920 | 1200 | 60 Hz", "2 | 2560 | 1200 | 60 Hz")]
    [InlineData("two 1920 × 1200 at 60 Hz, two 1920 × 1600 at 60 Hz", "2 | 1920 | 1200 | 60 Hz", "2 | 1920 | 1600 | 60 Hz")]
    [InlineData("two 1920 × 1200 at 60 Hz, two 1920 × 1200 at 30 Hz", "2 | 1920 | 1200 | 60 Hz", "2 | 1920 | 1200 | 30 Hz")]
    [InlineData("2 displays of 1920 × 1200", "2 | 1920 | 1200 | -")]
    public void AreApart(string cell, params string[] modes) => Assert.Equal(
        modes,
        Row.Read("External displays", cell).Items("ExternalDisplays.Modes", "Count", "HorizontalPixels", "VerticalPixels", "RefreshRate"));

    [Theory]
    [InlineData("Up to two 4K (4096 × 2304) displays at 60 Hz", "2 | 4K | 4096 | 2304 | 60 Hz")]
    [InlineData("One 4K UHD (3840 x 2160)", "1 | 4K | 3840 | 2160 | -")]
    [InlineData("two 3840 × 2160 (4K) at 30 Hz", "2 | 4K | 3840 | 2160 | 30 Hz")]
    [InlineData("2 x 4K@60Hz", "2 | 4K | - | - | 60 Hz")]
    [InlineData("two 1080p displays", "2 | 1080p | - | - | -")]
    [InlineData("one 6K display at 60 Hz over USB-C and two 4K at 30 Hz over HDMI", "1 | 6K | - | - | 60 Hz", "2 | 4K | - | - | 30 Hz")]
    [InlineData("one 5K display or two of 2560 × 1440", "1 | 5K | - | - | -", "2 | - | 2560 | 1440 | -")]
    [InlineData("two 2560 × 1440 displays or one 5K", "2 | - | 2560 | 1440 | -", "1 | 5K | - | - | -")]
    [InlineData("Supports up to four external displays", "4 | - | - | - | -")]
    public void HaveAResolutionByItsNameOrInPixels(string cell, params string[] modes) => Assert.Equal(
        modes,
        Row.Read("External displays", cell).Items("ExternalDisplays.Modes", "Count", "Resolution", "HorizontalPixels", "VerticalPixels", "RefreshRate"));

    [Theory]
    [InlineData("two 6K displays at 60 Hz", "Displays2At6K")]
    [InlineData("two 4K (4096 × 2304) displays", "Displays2At4096By2304")]
    [InlineData("up to three monitors", "Displays3")]
    public void AreNamedByWhatIsStated(string cell, string name) =>
        Assert.Equal([name], Row.Read("External monitor support", cell).Identifiers("ExternalDisplays.Modes"));

    [Theory]
    [InlineData("1080p FaceTime HD", "FaceTime HD")]
    [InlineData("1080p 60fps OmniVision", "OmniVision")]
    [InlineData("FaceTime HD", "FaceTime HD")]
    [InlineData("Built-in FaceTime HD", "FaceTime HD")]
    [InlineData("Integrated iSight", "iSight")]
    [InlineData("Internal iSight", "iSight")]
    [InlineData("Webcam iSight", "iSight")]
    [InlineData("Builtin iSight", "iSight")]
    [InlineData("1080p Windows Hello face sign-in camera", "Windows Hello face sign-in")]
    [InlineData("FaceTime HD with a light", "FaceTime HD")]
    [InlineData("1080p with a light", null)]
    [InlineData("1080p camera with a light", null)]
    public void OfACameraHaveAName(string cell, string? name) => Assert.Equal(name, Row.Read("Camera", cell)["Camera.Name"]);

    [Theory]
    [InlineData("2147483647p", "2147483647")]
    [InlineData("2147483648p", null)]
    public void OfACameraHaveAsManyLinesAsANumberGoes(string cell, string? lines) =>
        Assert.Equal(lines, Row.Read("Camera", cell)["Camera.VerticalPixels"]);

    [Fact]
    public void OfTwoCamerasAreKeptAsOptions() => Assert.Equal("[720p, 1080p]", Row.Read("Camera", "720p or 1080p")["Camera.Options"]);

    [Theory]
    [InlineData("510 g (0.5 kg)", "0.5")]
    [InlineData("510 g", "0.51")]
    public void OfWeightAreReadInTheLargerUnit(string cell, string kilograms) =>
        Assert.Equal(kilograms, Row.Read("Weight", cell)["Weight.Kilograms"]);

    [Theory]
    [InlineData("iMac Pro, macOS Server (fast)", "iMac Pro | macOS Server (fast)")]
    [InlineData("a) one, two", "a) one | two")]
    public void OfAListGoOnInParentheses(string cell, string types) =>
        Assert.Equal($"[{types.Replace(" | ", ", ", StringComparison.Ordinal)}]", Row.Read("Type", cell)["Identity.Types"]);

    [Fact]
    public void OfAListInParenthesesStayTogether() =>
        Assert.Equal(2, Assert.IsType<Generator.Model.ListValue>(Row.Read("Type", "one (a, b), two").Find("Identity.Types")!.Value).Items.Count);
}
