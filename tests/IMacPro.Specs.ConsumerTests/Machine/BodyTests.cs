namespace IMacPro.Specs.ConsumerTests.Machine;

public class BodyTests
{
    [Fact]
    public void The_camera() =>
        Assert.Equal(("FaceTime HD", 1080), (IMacProSpec.Camera.Name, IMacProSpec.Camera.VerticalPixels));

    [Fact]
    public void The_microphones() => Assert.Equal(4, IMacProSpec.Audio.MicrophoneCount);

    [Fact]
    public void The_speakers() => Assert.True(IMacProSpec.Audio.StereoSpeakers);

    [Fact]
    public void The_jack_is_digital_too() => Assert.True(IMacProSpec.Audio.HeadphoneJack && IMacProSpec.Audio.DigitalAudioOutput);

    [Fact]
    public void The_weight_as_printed() => Assert.Equal((21.5, 9.7), (IMacProSpec.Weight.Pounds, IMacProSpec.Weight.Kilograms));

    [Fact]
    public void The_weight_as_a_mass() => Assert.Equal(Mass.FromPounds(21.5m), IMacProSpec.Weight.Mass);

    [Fact]
    public void The_outer_dimensions() => Assert.Equal(
        (51.6, 65.0, 20.3),
        (IMacProSpec.Dimensions.HeightCentimeters, IMacProSpec.Dimensions.WidthCentimeters, IMacProSpec.Dimensions.DepthCentimeters));

    [Fact]
    public void The_finish() => Assert.Equal("Space gray", IMacProSpec.Body.Finish);

    [Theory]
    [InlineData("Memory", ServiceAccess.Disassembly)]
    [InlineData("Processor", ServiceAccess.Socketed)]
    [InlineData("Graphics", ServiceAccess.Soldered)]
    [InlineData("Storage", ServiceAccess.Disassembly)]
    [InlineData("Stand", ServiceAccess.KitReplaceable)]
    public void A_part_can_be_changed_in_one_way(string part, ServiceAccess access) => Assert.Equal(
        access, Assert.Single(IMacProSpec.Machine.Serviceability.Parts, entry => entry.Name == part).Access);

    [Fact]
    public void Nothing_is_left_over_as_text() => Assert.Empty(IMacProSpec.Machine.Other.Facts);
}
