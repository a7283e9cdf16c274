namespace IMacPro.Specs.Tests.Facts.Scanning;

public class DateTests
{
    [Theory]
    [InlineData("December 14, 2017", "2017-12-14")]
    [InlineData("December 14 2017", "2017-12-14")]
    [InlineData("Dec 14, 2017", "2017-12-14")]
    [InlineData("DECEMBER 14, 2017", "2017-12-14")]
    [InlineData("24 June 2019", "2019-06-24")]
    [InlineData("24 Jun 2019", "2019-06-24")]
    [InlineData("2016-12-15", "2016-12-15")]
    [InlineData("2016/12/15", "2016-12-15")]
    [InlineData("2016\u201112\u201115", "2016-12-15")]
    [InlineData("February 29, 2020", "2020-02-29")]
    [InlineData("\u00A0June\u00A05,\u00A02017 [1]", "2017-06-05")]
    [InlineData("Announced on June 5, 2017 at WWDC", "2017-06-05")]
    [InlineData("Until August 4, 2020, and no longer", "2020-08-04")]
    [InlineData("June 1st, 2017", "2017-06-01")]
    [InlineData("2nd June 2017", "2017-06-02")]
    [InlineData("June 3rd 2017", "2017-06-03")]
    [InlineData("Jun. 4th, 2017", "2017-06-04")]
    [InlineData("From 2020-08-04", "2020-08-04")]
    [InlineData("04.08.2020", "2020-08-04")]
    [InlineData("4.8.2020", "2020-08-04")]
    public void IsReadInAnyOrder(string text, string date) => Assert.Equal(date, Scan.Date(text));

    [Theory]
    [InlineData("June 2023", "2023-06")]
    [InlineData("Late June 2023", "2023-06")]
    [InlineData("2016-12", "2016-12")]
    [InlineData("2017", "2017")]
    [InlineData("Late 2017", "2017")]
    [InlineData("(2017)", "2017")]
    [InlineData("2017–2021", "2017")]
    [InlineData("2017 - 12", "2017")]
    [InlineData("2017-13", "2017")]
    [InlineData("Ju 2017", "2017")]
    [InlineData("June, 2017", "2017-06")]
    [InlineData("1900", "1900")]
    [InlineData("2199", "2199")]
    [InlineData("May 2005", "2005-05")]
    [InlineData("May '05", "2005-05")]
    [InlineData("May ’98", "1998-05")]
    public void IsReadInPart(string text, string date) => Assert.Equal(date, Scan.Date(text));

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("(original model)")]
    [InlineData("Ma 5")]
    [InlineData("June")]
    [InlineData("June 5")]
    [InlineData("32 GB")]
    [InlineData("1,999")]
    [InlineData("1899")]
    [InlineData("2200")]
    [InlineData("20171214")]
    [InlineData("10.13.2")]
    [InlineData("Marchetti, the 5th")]
    public void IsNotReadWhereThereIsNone(string text) => Assert.Null(Scan.Date(text));

    [Theory]
    [InlineData("February 30, 2017")]
    [InlineData("June 31, 2017")]
    [InlineData("31 April 2017")]
    [InlineData("2017-02-29")]
    [InlineData("2017-04-31")]
    public void IsNeverADayThatNeverWas(string text) => Assert.True(Scan.Date(text) is null or { Length: < 10 });

    [Theory]
    [InlineData("December 14, 2017 at last")]
    [InlineData("Dec. 14 2017 at last")]
    [InlineData("December 14th, 2017 at last")]
    [InlineData("June 2023 at last")]
    [InlineData("June, 2023 at last")]
    [InlineData("24 June 2019 at last")]
    [InlineData("24th June 2019 at last")]
    [InlineData("2016-12-15 at last")]
    [InlineData("2016/12 at last")]
    [InlineData("2017 at last")]
    public void EndsWhereItsWordsEnd(string text) => Assert.Equal("at last", Scan.AfterDate(text));

    [Theory]
    [InlineData("2016-13 at last", "-13 at last")]
    [InlineData("2016-12-x", "-x")]
    [InlineData("24 soon", "24 soon")]
    public void EndsBeforeWhatIsNoPartOfIt(string text, string rest) => Assert.Equal(rest, Scan.AfterDate(text));

    [Fact]
    public void IsTheFirstOfACell() => Assert.Equal("2017-06-05", Scan.Date("June 5, 2017 and December 14, 2017"));
}
