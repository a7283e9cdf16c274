namespace IMacPro.Specs.Tests.Facts.Scanning;

public class MeasureTests
{
    [Theory]
    [InlineData("60 Hz", "60 Hertz")]
    [InlineData("44.1 kHz", "44.1 Kilohertz")]
    [InlineData("2666 MHz", "2666 Megahertz")]
    [InlineData("3.2 GHz", "3.2 Gigahertz")]
    [InlineData("3.2 gigahertz", "3.2 Gigahertz")]
    [InlineData("6400 MT/s", "6400 Megatransfer")]
    [InlineData("640 bytes", "640 Byte")]
    [InlineData("640 KB", "640 Kilobyte")]
    [InlineData("640 KiB", "640 Kilobyte")]
    [InlineData("512 MB", "512 Megabyte")]
    [InlineData("32 GB", "32 Gigabyte")]
    [InlineData("32 gigabytes", "32 Gigabyte")]
    [InlineData("32GB", "32 Gigabyte")]
    [InlineData("1 TB", "1 Terabyte")]
    [InlineData("56 kb/s", "56 KilobitPerSecond")]
    [InlineData("480 Mb/s", "480 MegabitPerSecond")]
    [InlineData("480 Mbit/s", "480 MegabitPerSecond")]
    [InlineData("5 Gb/s", "5 GigabitPerSecond")]
    [InlineData("5 Gbps", "5 GigabitPerSecond")]
    [InlineData("10 Gbit/s", "10 GigabitPerSecond")]
    [InlineData("10 Gigabit Ethernet", "10 GigabitPerSecond")]
    [InlineData("10 GbE", "10 GigabitPerSecond")]
    [InlineData("400 GB/s", "400 GigabytePerSecond")]
    [InlineData("500 nits", "500 Nit")]
    [InlineData("500 cd/m²", "500 Nit")]
    [InlineData("500 cd/m2", "500 Nit")]
    [InlineData("218 ppi", "218 PixelPerInch")]
    [InlineData("7200 rpm", "7200 RotationPerMinute")]
    [InlineData("100 Wh", "100 WattHour")]
    [InlineData("100 watt-hours", "100 WattHour")]
    [InlineData("370 W", "370 Watt")]
    [InlineData("8-core", "8 Core")]
    [InlineData("16 threads", "16 Thread")]
    [InlineData("four slots", "4 Slot")]
    [InlineData("24-bit", "24 Bit")]
    [InlineData("1080p", "1080 Line")]
    public void IsANumberWithAUnit(string text, string measure) => Assert.Equal(measure, Scan.Measures(text));

    [Theory]
    [InlineData("27-inch", "27 Inch")]
    [InlineData("27 inches", "27 Inch")]
    [InlineData("27 in", "27 Inch")]
    [InlineData("27in", "27 Inch")]
    [InlineData("17\"", "17 Inch")]
    [InlineData("17\u2033", "17 Inch")]
    [InlineData("17\u201D", "17 Inch")]
    [InlineData("3½-inch", "3.5 Inch")]
    [InlineData("27\u2011inch", "27 Inch")]
    [InlineData("3.5 mm", "3.5 Millimeter")]
    [InlineData("51.6 cm", "51.6 Centimeter")]
    [InlineData("2 m", "2 Meter")]
    [InlineData("21.5 lb", "21.5 Pound")]
    [InlineData("21.5 lbs.", "21.5 Pound")]
    [InlineData("5 pounds 3 oz", "5 Pound, 3 Ounce")]
    [InlineData("9.7 kg", "9.7 Kilogram")]
    [InlineData("9,752 g", "9752 Gram")]
    public void IsALengthOrAMass(string text, string measure) => Assert.Equal(measure, Scan.Measures(text));

    [Theory]
    [InlineData("1.07 billion colors", "1070000000 Color")]
    [InlineData("16.7 million colours", "16700000 Color")]
    [InlineData("32 thousand colors", "32000 Color")]
    [InlineData("256 colors", "256 Color")]
    public void MultipliesAWordBehindItsNumber(string text, string measure) => Assert.Equal(measure, Scan.Measures(text));

    [Theory]
    [InlineData("32 / 64 / 128 GB", "32 Gigabyte, 64 Gigabyte, 128 Gigabyte")]
    [InlineData("32/64/128 GB", "32 Gigabyte, 64 Gigabyte, 128 Gigabyte")]
    [InlineData("32, 64 or 128 GB", "32 Gigabyte, 64 Gigabyte, 128 Gigabyte")]
    [InlineData("32, 64, or 128 GB", "32 Gigabyte, 64 Gigabyte, 128 Gigabyte")]
    [InlineData("1, 2.5, 5 and 10 Gb/s", "1 GigabitPerSecond, 2.5 GigabitPerSecond, 5 GigabitPerSecond, 10 GigabitPerSecond")]
    [InlineData("256 or 512 GB, 1 or 2 TB", "256 Gigabyte, 512 Gigabyte, 1 Terabyte, 2 Terabyte")]
    [InlineData("100 Mb/s and 1 Gb/s", "100 MegabitPerSecond, 1 GigabitPerSecond")]
    [InlineData("3.0, 3.1 or 3.7 GHz", "3 Gigahertz, 3.1 Gigahertz, 3.7 Gigahertz")]
    public void SharesItsUnitWithTheNumbersBefore(string text, string measures) => Assert.Equal(measures, Scan.Measures(text));

    [Theory]
    [InlineData("Core i5, 8 GB", "8 Gigabyte")]
    [InlineData("Thunderbolt 3 with 40 Gb/s", "40 GigabitPerSecond")]
    [InlineData("iMacPro1,1 32 GB", "32 Gigabyte")]
    public void SharesItsUnitWithNothingElse(string text, string measures) => Assert.Equal(measures, Scan.Measures(text));

    [Theory]
    [InlineData("32")]
    [InlineData("GB")]
    [InlineData("Thunderbolt 3 (USB-C 3.1 gen 2)")]
    [InlineData("802.11a/b/g/n/ac")]
    [InlineData("802.11b/g")]
    [InlineData("802.11g")]
    [InlineData("5 p")]
    [InlineData("2 in one")]
    [InlineData("5 parsecs")]
    [InlineData("10.13.2")]
    [InlineData("")]
    public void IsNothingElse(string text) => Assert.Equal("", Scan.Measures(text));

    [Fact]
    public void TellsBytesFromBits() => Assert.Equal("5 GigabytePerSecond, 5 GigabitPerSecond", Scan.Measures("5 GB/s 5 Gb/s"));

    [Fact]
    public void IsEveryOneOfACell() => Assert.Equal(
        "27 Inch, 1070000000 Color, 500 Nit",
        Scan.Measures("27-inch Retina 5K display P3 color gamut display with 1.07 billion colors 5120 × 2880 resolution, 500 nits brightness"));

    [Theory]
    [InlineData("5120 × 2880", 5120, 2880)]
    [InlineData("5120×2880 resolution", 5120, 2880)]
    [InlineData("3,840 x 2,160", 3840, 2160)]
    [InlineData("two 1920 × 1200 at 60 Hz", 1920, 1200)]
    public void OrAResolution(string text, int horizontal, int vertical)
    {
        Generator.Facts.Scanning.Resolution? found = Generator.Facts.Scanning.Resolution.Find(Scan.Cell(text));
        Assert.Equal((horizontal, vertical), (found!.Value.Horizontal, found.Value.Vertical));
    }

    [Theory]
    [InlineData("51.6 × 65.0 cm")]
    [InlineData("4× USB")]
    [InlineData("5120")]
    [InlineData("0 × 0")]
    [InlineData("99999999999 × 2")]
    public void OrNoResolution(string text) => Assert.Null(Generator.Facts.Scanning.Resolution.Find(Scan.Cell(text)));
}
