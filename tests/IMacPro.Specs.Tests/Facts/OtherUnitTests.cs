namespace IMacPro.Specs.Tests.Facts;

/// <summary>What a cell says a second time in another unit.</summary>
public class OtherUnitTests
{
    [Theory]
    [InlineData("Height", "3.7 inches (19.5 cm)", "Height | 19.5 cm | 3.7 inches | 4")]
    [InlineData("Display", "27-inch (50 cm)", "Diagonal | 50 cm | 27-inch | 4")]
    [InlineData("Dimensions", "10 × 20 × 30 cm (3.9 × 9.9 × 11.8 in)", "Width | 9.9 | 20 | 4")]
    [InlineData("Weight", "3 lb (5 kg)", "Weight | 5 kg | 3 lb | 4")]
    public void IsRemarkedOnWhereItDisagrees(string key, string cell, string remark) => Assert.Equal([remark], Row.Read(key, cell).Of("SPEC0004"));

    [Theory]
    [InlineData("Height", "3.7 inches (9.4 cm)")]
    [InlineData("Display", "27-inch (68.6 cm)")]
    [InlineData("Display", "24-inch (23.5-inch diagonal)")]
    [InlineData("Dimensions", "10 × 20 × 30 cm (3.9 × 7.9 × 11.8 in)")]
    [InlineData("Weight", "3 lb (1.36 kg)")]
    public void AgreesWithinTheDigitsPrinted(string key, string cell) => Assert.Empty(Row.Read(key, cell).Remarks);

    [Fact]
    public void IsNotStatedOfAWeightWhereItDisagrees()
    {
        Reading sheet = Row.Read("Weight", "3 lb (5 kg)");

        Assert.Equal("3", sheet["Weight.Pounds"]);
        Assert.Equal("1.361", sheet["Weight.Kilograms"]);
    }
}
