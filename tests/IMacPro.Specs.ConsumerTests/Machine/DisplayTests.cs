namespace IMacPro.Specs.ConsumerTests.Machine;

public class DisplayTests
{
    [Fact]
    public void The_diagonal_in_inches() => Assert.Equal(27, IMacProSpec.Display.DiagonalInches);

    [Fact]
    public void The_diagonal_as_a_length() => Assert.Equal(Length.FromInches(27), IMacProSpec.Display.Diagonal);

    [Fact]
    public void The_name() => Assert.Equal("Retina 5K", IMacProSpec.Display.Name);

    [Fact]
    public void The_resolution() =>
        Assert.Equal((5120, 2880), (IMacProSpec.Display.HorizontalPixels, IMacProSpec.Display.VerticalPixels));

    [Fact]
    public void The_number_of_pixels() => Assert.Equal(14_745_600, IMacProSpec.Display.PixelCount);

    [Fact]
    public void The_density_follows_from_size_and_resolution() => Assert.Equal(217.57, IMacProSpec.Display.PixelsPerInch);

    [Fact]
    public void The_brightness_in_nits() => Assert.Equal(500, IMacProSpec.Display.BrightnessNits);

    [Fact]
    public void The_brightness_as_a_luminance() => Assert.Equal(Luminance.FromNits(500), IMacProSpec.Display.Brightness);

    [Fact]
    public void The_gamut() => Assert.Equal(ColorGamut.P3, IMacProSpec.Display.Gamut);

    [Fact]
    public void The_number_of_colors() => Assert.Equal(1_070_000_000L, IMacProSpec.Display.ColorCount);

    [Fact]
    public void What_the_sheet_does_not_state_is_null() => Assert.Null(IMacProSpec.Machine.Display.RefreshRate);
}
