using System.Globalization;

namespace IMacPro.Specs.Tests.Vocabulary;

/// <summary>What holds for every quantity, shown on one of them.</summary>
public class QuantityTests
{
    [Theory]
    [InlineData("79228162514264337593543950335 mm")]
    [InlineData("3119219783238753448564722.5 in")]
    [InlineData("0.0000000000000000000000000001 in")]
    [InlineData("1.123456789012345678901234567 in")]
    [InlineData("-40 cm")]
    [InlineData("0 m")]
    public void IsPrintedAsItWasStated(string text) => Assert.Equal(text, Length.Parse(text).ToString());

    [Fact]
    public void ReadsBackWhatItPrints()
    {
        for (decimal number = 0.0007m; number < 1_000_000_000m; number *= 3.7m)
        {
            Assert.Equal(Length.FromInches(number), Length.Parse(Length.FromInches(number).ToString()));
            Assert.Equal(Mass.FromPounds(1 / number), Mass.Parse(Mass.FromPounds(1 / number).ToString()));
        }
    }

    [Theory]
    [InlineData(" \t27\u00A0in ", "27 in")]
    [InlineData("+27 in", "27 in")]
    [InlineData("\u221227 in", "-27 in")]
    [InlineData("27.500 in", "27.5 in")]
    [InlineData("007 in", "7 in")]
    [InlineData("-0 in", "0 in")]
    [InlineData("1,234,567.8 in", "1234567.8 in")]
    [InlineData("0.12345678901234567890123456789012 in", "0.1234567890123456789012345678 in")]
    public void TakesNumbersAsPeopleWriteThem(string text, string printed) => Assert.Equal(printed, Length.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData("in")]
    [InlineData("27. in")]
    [InlineData(".5 in")]
    [InlineData("1,5 in")]
    [InlineData("1,2345 in")]
    [InlineData("1234,567 in")]
    [InlineData(",123 in")]
    [InlineData("1e3 in")]
    [InlineData("27 in 3")]
    [InlineData("٢٧ in")]
    [InlineData("27 furlongs")]
    public void RefusesWhatIsNotAQuantity(string text)
    {
        Assert.False(Length.TryParse(text, out Length length));
        Assert.Equal(default, length);
    }

    [Theory]
    [InlineData("79228162514264337593543950336 mm")]
    [InlineData("79228162514264337593543950335 in")]
    [InlineData("999999999999999999999999999999999999999 mm")]
    public void RefusesWhatIsTooLarge(string text) => Assert.False(Length.TryParse(text, out _));

    [Fact]
    public void ThrowsWhenMadeTooLarge() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Length.FromInches(decimal.MaxValue));

    [Fact]
    public void NamesTheTextItCannotRead() =>
        Assert.Equal("'huge' is not a length such as 19 in or 48 cm.", Assert.Throws<FormatException>(() => Length.Parse("huge")).Message);

    [Fact]
    public void ThrowsOnNull() => Assert.Throws<ArgumentNullException>("text", () => Length.Parse(null!));

    [Fact]
    public void ReadsNothingFromNull() => Assert.False(Length.TryParse(null, out _));

    [Fact]
    public void IsEqualWhateverTheUnit()
    {
        Assert.True(Length.FromInches(1) == Length.FromMillimeters(25.40m));
        Assert.False(Length.FromInches(1) != Length.FromCentimeters(2.54m));
        Assert.Equal(Length.FromInches(1).GetHashCode(), Length.FromMillimeters(25.40m).GetHashCode());
        Assert.True(Length.FromInches(1).Equals((object)Length.FromMillimeters(25.4m)));
        Assert.False(Length.FromInches(1).Equals((object)"1 in"));
    }

    [Fact]
    public void IsOrderedByAmount()
    {
        Length smaller = Length.FromCentimeters(2);
        Length larger = Length.FromInches(1);

        Assert.True(smaller < larger && smaller <= larger && larger > smaller && larger >= smaller);
        Assert.False(larger < smaller || larger <= smaller || smaller > larger || smaller >= larger);
    }

    [Fact]
    public void IsOrderedAmongObjects()
    {
        IComparable length = Length.FromInches(1);

        Assert.Equal(1, length.CompareTo(null));
        Assert.Equal(0, length.CompareTo(Length.FromMillimeters(25.4m)));
        Assert.Throws<ArgumentException>(() => length.CompareTo("1 in"));
    }

    [Theory]
    [InlineData(null, "650 mm")]
    [InlineData("", "650 mm")]
    [InlineData("G", "650 mm")]
    [InlineData("cm", "65 cm")]
    [InlineData("in2", "25.59 in")]
    [InlineData("in0", "26 in")]
    [InlineData("m28", "0.65 m")]
    public void IsPrintedInAUnitOfChoice(string? format, string printed) =>
        Assert.Equal(printed, Length.FromMillimeters(650).ToString(format));

    [Theory]
    [InlineData("kg")]
    [InlineData("in29")]
    [InlineData("in9999999999")]
    [InlineData("2")]
    public void IsNotPrintedInAnUnknownUnit(string format) =>
        Assert.Throws<FormatException>(() => Length.FromMillimeters(650).ToString(format));

    [Fact]
    public void TakesASynonymThatEndsInADigitForAUnit() => Assert.Equal("500 nits", Luminance.FromNits(500).ToString("cd/m2"));

    [Fact]
    public void IsTheSameInEveryCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // Worse than any real culture, and there whether or not the machine has culture data.
            var hostile = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            hostile.NumberFormat = new NumberFormatInfo
            {
                NumberDecimalSeparator = ",",
                NumberGroupSeparator = ".",
                NegativeSign = "~",
                PositiveSign = "#",
            };
            CultureInfo.CurrentCulture = hostile;

            Assert.Equal("-1021.5 in", Length.Parse("-1,021.5 IN").ToString());
            Assert.Equal("21.5 in", string.Create(hostile, $"{Length.FromInches(21.5m)}"));
            Assert.Equal("1.5", new SpecList<decimal>(1.5m).ToString());
            Assert.Equal("-7", ((PortKind)(-7)).ToDisplayName());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void RemembersWhatWasStated()
    {
        Length length = Length.Parse("27.0-inch");

        Assert.Equal((27m, "in"), (length.StatedAmount, length.StatedUnit));
    }

    [Fact]
    public void IsReadWithoutAllocating()
    {
        Allocations.AssertNone(static () => Length.TryParse("1,234.5 inches", out _));
        Allocations.AssertNone(static () => DataSize.TryParse("32 GiB", out _));
        Allocations.AssertNone(static () => DataRate.TryParse("no rate", out _));
    }
}
