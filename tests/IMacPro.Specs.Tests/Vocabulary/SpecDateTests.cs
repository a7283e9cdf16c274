namespace IMacPro.Specs.Tests.Vocabulary;

public class SpecDateTests
{
    [Theory]
    [InlineData("2017-12-14", 2017, 12, 14)]
    [InlineData("2006-03", 2006, 3, null)]
    [InlineData("2004", 2004, null, null)]
    [InlineData("0001", 1, null, null)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    [InlineData("2020-02-29", 2020, 2, 29)]
    public void IsReadAndPrintedAsItWasStated(string text, int year, int? month, int? day)
    {
        SpecDate date = SpecDate.Parse(text);

        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("17")]
    [InlineData("2017-")]
    [InlineData("2017-1")]
    [InlineData("2017-13")]
    [InlineData("2017-00")]
    [InlineData("2017-12-00")]
    [InlineData("2017-12-32")]
    [InlineData("2019-02-29")]
    [InlineData("2017/12/14")]
    [InlineData("2017-12-14T00:00")]
    [InlineData("٢٠١٧")]
    public void IsNotReadFromAnythingElse(string text)
    {
        Assert.False(SpecDate.TryParse(text, out SpecDate date));
        Assert.Equal(default, date);
        Assert.Throws<FormatException>(() => SpecDate.Parse(text));
    }

    [Fact]
    public void IgnoresWhiteSpaceAround() => Assert.Equal(new SpecDate(2006, 3), SpecDate.Parse(" 2006-03\n"));

    [Fact]
    public void ThrowsOnNull() => Assert.Throws<ArgumentNullException>("text", () => SpecDate.Parse(null!));

    [Theory]
    [InlineData(0, 0, 0, "year")]
    [InlineData(10000, 0, 0, "year")]
    [InlineData(2017, 13, 0, "month")]
    [InlineData(2017, -1, 0, "month")]
    [InlineData(2017, 2, 29, "day")]
    [InlineData(2017, 2, -1, "day")]
    [InlineData(2017, 0, 1, "day")]
    public void CannotBeADateThatDoesNotExist(int year, int month, int day, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => new SpecDate(year, month, day));

    [Theory]
    [InlineData("2017-12-14", "2017-12-14", "2017-12-14")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2004", "2004-01-01", "2004-12-31")]
    public void SpansTheDaysItMayMean(string text, string first, string last)
    {
        SpecDate date = SpecDate.Parse(text);

        Assert.Equal(SpecDate.Parse(first), new SpecDate(date.First.Year, date.First.Month, date.First.Day));
        Assert.Equal(SpecDate.Parse(last), new SpecDate(date.Last.Year, date.Last.Month, date.Last.Day));
    }

    [Fact]
    public void IsOrderedByFirstThenLastDay()
    {
        SpecDate[] ordered = [new(2003, 12), new(2004, 1, 1), new(2004, 1), new(2004), new(2004, 1, 2), new(2005)];

        Assert.Equal(ordered, ordered.Reverse().Order());
    }

    [Fact]
    public void IsEqualOnlyWithTheSamePrecision()
    {
        Assert.True(new SpecDate(2004) == new SpecDate(2004, 0, 0));
        Assert.True(new SpecDate(2004) != new SpecDate(2004, 1));
        Assert.NotEqual(0, new SpecDate(2004, 12).CompareTo(new SpecDate(2004, 12, 1)));
        Assert.True(new SpecDate(2004) < new SpecDate(2005) && new SpecDate(2004) <= new SpecDate(2004));
        Assert.True(new SpecDate(2005) > new SpecDate(2004) && new SpecDate(2005) >= new SpecDate(2005));
    }

    [Fact]
    public void IsTheYearOneByDefault() => Assert.Equal("0001", default(SpecDate).ToString());

    [Fact]
    public void IsReadWithoutAllocating() => Allocations.AssertNone(static () => SpecDate.TryParse("2017-12-14", out _));
}
