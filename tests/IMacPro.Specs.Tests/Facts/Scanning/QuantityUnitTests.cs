using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Tests.Facts.Scanning;

/// <summary>The quantity of the vocabulary that each unit belongs to, and how units turn into one another.</summary>
public class QuantityUnitTests
{
    [Theory]
    [InlineData("1 Hz", "Frequency", "Hertz")]
    [InlineData("1 kHz", "Frequency", "Kilohertz")]
    [InlineData("1 MHz", "Frequency", "Megahertz")]
    [InlineData("1 GHz", "Frequency", "Gigahertz")]
    [InlineData("1 byte", "DataSize", "Bytes")]
    [InlineData("1 KB", "DataSize", "Kilobytes")]
    [InlineData("1 MB", "DataSize", "Megabytes")]
    [InlineData("1 GB", "DataSize", "Gigabytes")]
    [InlineData("1 TB", "DataSize", "Terabytes")]
    [InlineData("1 kb/s", "DataRate", "KilobitsPerSecond")]
    [InlineData("1 Mb/s", "DataRate", "MegabitsPerSecond")]
    [InlineData("1 Gb/s", "DataRate", "GigabitsPerSecond")]
    [InlineData("1 MB/s", "DataRate", "MegabytesPerSecond")]
    [InlineData("1 GB/s", "DataRate", "GigabytesPerSecond")]
    [InlineData("1 in", "Length", "Inches")]
    [InlineData("1 mm", "Length", "Millimeters")]
    [InlineData("1 cm", "Length", "Centimeters")]
    [InlineData("1 m", "Length", "Meters")]
    [InlineData("1 lb", "Mass", "Pounds")]
    [InlineData("1 oz", "Mass", "Ounces")]
    [InlineData("1 kg", "Mass", "Kilograms")]
    [InlineData("1 g", "Mass", "Grams")]
    [InlineData("1 nit", "Luminance", "Nits")]
    [InlineData("1 Wh", "Energy", "WattHours")]
    [InlineData("1 W", "Power", "Watts")]
    public void IsOfItsType(string text, string type, string unit) =>
        Assert.Equal(new QuantityValue(type, unit, 1), Quantities.Of(Assert.Single(Scan.Cell(text).Measures)));

    [Theory]
    [InlineData("1 KB", "Kibibytes")]
    [InlineData("1 MB", "Mebibytes")]
    [InlineData("1 GB", "Gibibytes")]
    [InlineData("1 TB", "Tebibytes")]
    public void OfMemoryIsCountedIn1024s(string text, string unit) =>
        Assert.Equal(new QuantityValue("DataSize", unit, 1), Quantities.Of(Assert.Single(Scan.Cell(text).Measures), binary: true));

    [Fact]
    public void OfACountIsNone() => Assert.Throws<ArgumentOutOfRangeException>(() => Quantities.Of(new Measure(8, Unit.Core, 0, 2)));

    [Theory]
    [InlineData("1 KB", "Byte", false, 1000)]
    [InlineData("1 MB", "Byte", false, 1e6)]
    [InlineData("1 GB", "Byte", false, 1e9)]
    [InlineData("1 TB", "Byte", false, 1e12)]
    [InlineData("1 KB", "Byte", true, 1024)]
    [InlineData("1 MB", "Kilobyte", true, 1024)]
    [InlineData("1 GB", "Megabyte", true, 1024)]
    [InlineData("1 TB", "Gigabyte", true, 1024)]
    [InlineData("1 kHz", "Hertz", false, 1000)]
    [InlineData("1 MHz", "Hertz", false, 1e6)]
    [InlineData("1 GHz", "Megahertz", false, 1000)]
    [InlineData("1 Mb/s", "KilobitPerSecond", false, 1000)]
    [InlineData("1 Gb/s", "MegabitPerSecond", false, 1000)]
    [InlineData("1 in", "Millimeter", false, 25.4)]
    [InlineData("1 cm", "Millimeter", false, 10)]
    [InlineData("1 m", "Centimeter", false, 100)]
    [InlineData("1 lb", "Gram", false, 453.59237)]
    [InlineData("16 oz", "Pound", false, 1)]
    [InlineData("1 kg", "Gram", false, 1000)]
    public void TurnsIntoOtherUnits(string text, string unit, bool binary, double number) =>
        Assert.Equal((decimal)number, Assert.Single(Scan.Cell(text).Measures).In(Enum.Parse<Unit>(unit), binary));
}
