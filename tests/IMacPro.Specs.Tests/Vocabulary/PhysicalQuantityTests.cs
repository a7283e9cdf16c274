namespace IMacPro.Specs.Tests.Vocabulary;

public class PhysicalQuantityTests
{
    [Theory]
    [InlineData("2666 MHz", "2666 MHz", 2666)]
    [InlineData("3.2ghz", "3.2 GHz", 3200)]
    [InlineData("60 Hz", "60 Hz", 0.00006)]
    [InlineData("48 kHz", "48 kHz", 0.048)]
    [InlineData("2,666 MT/s", "2666 MT/s", 2666)]
    public void FrequencyIsRead(string text, string printed, double megahertz)
    {
        Frequency frequency = Frequency.Parse(text);

        Assert.Equal(printed, frequency.ToString());
        Assert.Equal((decimal)megahertz, frequency.Megahertz);
    }

    [Theory]
    [InlineData("27 in", "27 in", 685.8)]
    [InlineData("27-inch", "27 in", 685.8)]
    [InlineData("27 Inches", "27 in", 685.8)]
    [InlineData("27\"", "27 in", 685.8)]
    [InlineData("27\u2033", "27 in", 685.8)]
    [InlineData("65 cm", "65 cm", 650)]
    [InlineData("516 mm", "516 mm", 516)]
    [InlineData("1.5 m", "1.5 m", 1500)]
    public void LengthIsRead(string text, string printed, double millimeters)
    {
        Length length = Length.Parse(text);

        Assert.Equal(printed, length.ToString());
        Assert.Equal((decimal)millimeters, length.Millimeters);
    }

    [Theory]
    [InlineData("21.5 lb", "21.5 lb", 9752.235955)]
    [InlineData("21.5 lbs", "21.5 lb", 9752.235955)]
    [InlineData("21.5 pounds", "21.5 lb", 9752.235955)]
    [InlineData("9.7 KG", "9.7 kg", 9700)]
    [InlineData("100 g", "100 g", 100)]
    [InlineData("2 oz", "2 oz", 56.69904625)]
    public void MassIsRead(string text, string printed, double grams)
    {
        Mass mass = Mass.Parse(text);

        Assert.Equal(printed, mass.ToString());
        Assert.Equal((decimal)grams, mass.Grams);
    }

    [Theory]
    [InlineData("500 nits")]
    [InlineData("500 nit")]
    [InlineData("500 cd/m²")]
    [InlineData("500 cd/m2")]
    public void LuminanceIsRead(string text) => Assert.Equal("500 nits", Luminance.Parse(text).ToString());

    [Theory]
    [InlineData("58.2 Wh")]
    [InlineData("58.2-watt-hour")]
    [InlineData("58.2 W·h")]
    [InlineData("58.2 watt hours")]
    public void EnergyIsRead(string text) => Assert.Equal("58.2 Wh", Energy.Parse(text).ToString());

    [Theory]
    [InlineData("500 W")]
    [InlineData("500 watts")]
    [InlineData("500-watt")]
    public void PowerIsRead(string text) => Assert.Equal("500 W", Power.Parse(text).ToString());

    [Fact]
    public void FactoriesAgreeWithProperties()
    {
        Assert.Equal([1m, 1m, 1m, 1m, 1m], [
            Frequency.FromHertz(1).Hertz, Frequency.FromKilohertz(1).Kilohertz, Frequency.FromMegahertz(1).Megahertz,
            Frequency.FromGigahertz(1).Gigahertz, Frequency.FromMegatransfers(1).Megatransfers,
        ]);
        Assert.Equal([1m, 1m, 1m, 1m], [
            Length.FromMillimeters(1).Millimeters, Length.FromCentimeters(1).Centimeters, Length.FromMeters(1).Meters, Length.FromInches(1).Inches,
        ]);
        Assert.Equal([1m, 1m, 1m, 1m], [
            Mass.FromGrams(1).Grams, Mass.FromKilograms(1).Kilograms, Mass.FromPounds(1).Pounds, Mass.FromOunces(1).Ounces,
        ]);
        Assert.Equal([1m, 1m, 1m], [Luminance.FromNits(1).Nits, Energy.FromWattHours(1).WattHours, Power.FromWatts(1).Watts]);
    }

    [Fact]
    public void APoundIsSixteenOunces() => Assert.Equal(Mass.FromPounds(1), Mass.FromOunces(16));
}
