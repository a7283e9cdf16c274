using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace IMacPro.Specs.ConsumerTests.Machine;

/// <summary>Constants stand where C# takes nothing else; that this file compiles is half of each test.</summary>
public class ConstantTests
{
    private const int Width = IMacProSpec.Display.HorizontalPixels;

    [Range(0, IMacProSpec.Ports.Thunderbolt3.Count)]
    public int Devices { get; init; }

    [Fact]
    public void A_constant_initialises_a_constant() => Assert.Equal(5120, Width);

    [Fact]
    public void A_constant_is_an_attribute_argument() =>
        Assert.Equal(4, GetType().GetProperty(nameof(Devices))!.GetCustomAttribute<RangeAttribute>()!.Maximum);

    [Fact]
    public void A_constant_is_a_case_label() => Assert.True(IsBuiltIn(5120));

    [Fact]
    public void A_constant_is_a_default_value() => Assert.Equal(21.5, Pounds());

    [Theory]
    [InlineData(IMacProSpec.Memory.ErrorCorrecting)]
    public void A_boolean_constant_is_test_data(bool errorCorrecting) => Assert.True(errorCorrecting);

    [Theory]
    [InlineData(IMacProSpec.Memory.Kind)]
    public void An_enum_constant_is_test_data(MemoryKind kind) => Assert.Equal(MemoryKind.Ddr4, kind);

    [Theory]
    [InlineData(IMacProSpec.Source.FileName)]
    public void A_text_constant_is_test_data(string file) => Assert.Equal("imac-pro.txt", file);

    private static bool IsBuiltIn(int width)
    {
        switch (width)
        {
            case IMacProSpec.Display.HorizontalPixels:
                return true;
            default:
                return false;
        }
    }

    private static double Pounds(double pounds = IMacProSpec.Weight.Pounds) => pounds;
}
