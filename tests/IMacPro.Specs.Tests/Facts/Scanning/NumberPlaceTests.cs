using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Tests.Facts.Scanning;

/// <summary>Numbers at the edges of a text and beside what is no unit of theirs.</summary>
public class NumberPlaceTests
{
    [Theory]
    [InlineData("0 GB", "0 Gigabyte")]
    [InlineData("97g", "97 Gram")]
    [InlineData("5 W / 8 W", "5 Watt, 8 Watt")]
    [InlineData("v5, 8 GB", "8 Gigabyte")]
    [InlineData("A-5, 8 GB", "8 Gigabyte")]
    [InlineData("16:9, 27 inches", "27 Inch")]
    [InlineData("9 in, black", "9 Inch")]
    [InlineData("9 in wide", "9 Inch")]
    [InlineData("1920W", "1920 Watt")]
    [InlineData("1080p", "1080 Line")]
    public void HaveTheirUnit(string text, string measures) => Assert.Equal(measures, Scan.Measures(text));

    [Theory]
    [InlineData("27-")]
    [InlineData("27 -")]
    [InlineData("2 in a box")]
    [InlineData("2 in the box")]
    [InlineData("2 in total")]
    [InlineData("2 in all")]
    [InlineData("2.5 g/n")]
    [InlineData("two W")]
    [InlineData("Dual Gigabit Ethernet")]
    [InlineData("7447B")]
    [InlineData("1,000,000 million colors")]
    public void HaveNoUnit(string text) => Assert.Equal("", Scan.Measures(text));

    [Fact]
    public void AreMeasuresInTheUnitOfTheKeyWhereTheyStandAlone() => Assert.Equal(
        [5m, 8m],
        Measures.Bare(Tokenizer.Tokenize("(5) v6 7K 8"), Unit.Kilogram).Select(measure => measure.Number));

    [Theory]
    [InlineData("", "None")]
    [InlineData("Weight", "None")]
    [InlineData("Weight ()", "None")]
    [InlineData("Weight (kg)", "Kilogram")]
    [InlineData("Weight in kg", "Kilogram")]
    [InlineData("Speed (MT/s)", "Megatransfer")]
    public void MayHaveTheirUnitInTheKey(string key, string unit) => Assert.Equal(unit, KeyUnits.Of(Scan.Cell(key)).ToString());

    [Theory]
    [InlineData("10000", 10000)]
    [InlineData("1", 1)]
    public void AreCountsUpToTenThousand(string text, int count) => Assert.Equal(count, Counts.FindFirst(Scan.Cell(text)));

    [Theory]
    [InlineData("x", "x")]
    [InlineData("4x", "4 ×")]
    [InlineData("4x4K", "4 × 4 K")]
    [InlineData("2x256MB", "2 × 256 MB")]
    [InlineData("0x1F", "0 x1F")]
    [InlineData("5950X3D", "5950 X3D")]
    [InlineData("v5.4", "v 5.4")]
    [InlineData("V5.4", "V 5.4")]
    [InlineData("v", "v")]
    [InlineData("it\u2018s", "it ' s")]
    [InlineData("it\u2019s", "it ' s")]
    [InlineData("123,456", "123,456")]
    [InlineData("123,456,789", "123,456,789")]
    [InlineData("1234,567", "1234 , 567")]
    [InlineData("9,7 kg", "9.7 kg")]
    [InlineData("9,7\u00A0kg", "9.7 kg")]
    [InlineData("9,75kg", "9.75 kg")]
    [InlineData("9,7m", "9.7 m")]
    [InlineData("9,7", "9 , 7")]
    [InlineData("0,885 kg", "0.885 kg")]
    [InlineData("13,3-inch", "13.3 - inch")]
    [InlineData("10,885 kg", "10,885 kg")]
    public void ArePartedFromWhatTouchesThem(string text, string tokens) => Assert.Equal(tokens, Scan.Tokens(text));

    [Theory]
    [InlineData("64 × 64", 64, 64)]
    [InlineData("2 × 1920 × 1200", 1920, 1200)]
    [InlineData("2147483647 × 64", int.MaxValue, 64)]
    [InlineData("1.920 × 1.080", 1920, 1080)]
    [InlineData("1.024 × 768", 1024, 768)]
    public void AreTheSidesOfAResolutionFrom64On(string text, int horizontal, int vertical)
    {
        Resolution? found = Resolution.Find(Scan.Cell(text));
        Assert.Equal((horizontal, vertical), (found!.Value.Horizontal, found.Value.Vertical));
    }

    [Theory]
    [InlineData("5120 ×")]
    [InlineData("63 × 64")]
    [InlineData("2147483648 × 64")]
    public void AreNoSidesOfAResolutionAlone(string text) => Assert.Null(Resolution.Find(Scan.Cell(text)));

    [Theory]
    [InlineData("USB-C 3 and 8 GB", "8 Gigabyte")]
    [InlineData("Type-C 3 and 8 GB", "8 Gigabyte")]
    [InlineData("A-C 3 and 8 GB", "3 Gigabyte, 8 Gigabyte")]
    [InlineData("USB C 3 and 8 GB", "3 Gigabyte, 8 Gigabyte")]
    [InlineData("3 and 8 GB", "3 Gigabyte, 8 Gigabyte")]
    public void AreVersionsRightBehindAName(string text, string measures) => Assert.Equal(measures, Scan.Measures(text));

    [Theory]
    [InlineData("99999999999 June 2017", "2017-06")]
    [InlineData("0 June 2017", "2017-06")]
    public void AreNoDaysWhereNoMonthHasThem(string text, string date) => Assert.Equal(date, Scan.Date(text));

    [Fact]
    public void AreNoDateWhereTheyStandAloneInParentheses() =>
        Assert.Equal(["-"], Row.Read("Reviewed", "(2017)").Items("Other.Facts", "Date"));

    [Fact]
    public void AreNoDayWhereTheyAreNought() => Assert.Equal("0 June 2017", Scan.AfterDate("0 June 2017"));
}
