namespace IMacPro.Specs.Tests.Facts.Scanning;

/// <summary>What the cell of a component says of when its options could be ordered.</summary>
public class SaleClauseTests
{
    [Theory]
    [InlineData("8 GB, 16 GB (from May 2019)", "8 GiB | - | -", "16 GiB | 2019-05 | -")]
    [InlineData("8 GB (until 2019-05-01) or 16 GB", "8 GiB | - | 2019-05-01", "16 GiB | - | -")]
    [InlineData("8 GB, 16 GB, since May 2019", "8 GiB | - | -", "16 GiB | 2019-05 | -")]
    [InlineData("8 GB; 16 GB (not before May 2019)", "8 GiB | - | -", "16 GiB | 2019-05 | -")]
    [InlineData("8 GB, 16 GB (May 2019 – June 2020)", "8 GiB | - | -", "16 GiB | 2019-05 | 2020-06")]
    [InlineData("8 GB, 16 GB (from 2019 to 2020)", "8 GiB | - | -", "16 GiB | 2019 | 2020")]
    [InlineData("8 GB, 16 GB (2019 onwards)", "8 GiB | - | -", "16 GiB | 2019 | -")]
    [InlineData("8 GB or (from May 2019) 16 GB or 32 GB", "8 GiB | - | -", "16 GiB | 2019-05 | -", "32 GiB | - | -")]
    [InlineData("8 GB, 16 GB (dropped in June 2020)", "8 GiB | - | -", "16 GiB | - | 2020-06")]
    [InlineData("8 GB, 16 GB (before June 2020), 32 GB (before 2021)", "8 GiB | - | -", "16 GiB | - | 2020-06-01", "32 GiB | - | 2021-01-01")]
    [InlineData("8 GB, 16 GB (from Q2 2013)", "8 GiB | - | -", "16 GiB | 2013 | -")]
    [InlineData("8 GB, 16 GB (until mid 2013)", "8 GiB | - | -", "16 GiB | - | 2013")]
    [InlineData("8 GB, 16 GB (until mid-2013)", "8 GiB | - | -", "16 GiB | - | 2013")]
    [InlineData("8 GB, 16 GB (added in early 2014), 32 GB (from spring 2015)", "8 GiB | - | -", "16 GiB | 2014 | -", "32 GiB | 2015 | -")]
    [InlineData("8 GB – until June 2020", "8 GiB | - | 2020-06")]
    [InlineData("16 GB – from 2020, 32 GB", "16 GiB | 2020 | -", "32 GiB | - | -")]
    [InlineData("8 GB, 16 GB from 2020, 32 GB", "8 GiB | - | -", "16 GiB | 2020 | -", "32 GiB | - | -")]
    public void HoldsForTheOptionItStandsBehind(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Memory", cell).Items("Memory.Options", "Size", "From", "Until"));

    [Theory]
    [InlineData("8 GB (through 2020-12-31)", "8 GiB | - | 2021-01-01")]
    [InlineData("8 GB (2019-04-01 through 2020-02-29)", "8 GiB | 2019-04-01 | 2020-03-01")]
    [InlineData("8 GB (through June 2020)", "8 GiB | - | 2020-06")]
    [InlineData("8 GB (through 2020)", "8 GiB | - | 2020")]
    public void EndsBehindALastDay(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Memory", cell).Items("Memory.Options", "Size", "From", "Until"));

    [Fact]
    public void MayStandRightBehindAClock() => Assert.Equal(
        ["2.5 GHz | - | 2018 | -", "3 GHz | - | - | 2019"],
        Row.Read("Processor", "2.5 GHz from 2018, 3.0 GHz (until Q4 2019) Core i5").Items("Processor.Options", "BaseClock", "TurboClock", "From", "Until"));

    [Fact]
    public void MayStandBesideACondition()
    {
        Reading sheet = Reading.OfRows("Processor | 4-core Intel Core i5 or 6-core Intel Core i7", "Memory | 8 GB or 16 GB (from May 2019, only with the i7)");

        Assert.Equal(["8 GiB | - | -", "16 GiB | 2019-05 | [only with the i7]"], sheet.Items("Memory.Options", "Size", "From", "Conditions"));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("8 GB (2019)")]
    [InlineData("8 GB (from the shop)")]
    [InlineData("8 GB (from May 2019 on request)")]
    public void IsNoneWhereMoreIsSaid(string cell) =>
        Assert.Equal(["8 GiB | - | -"], Row.Read("Memory", cell).Items("Memory.Options", "Size", "From", "Until"));

    [Fact]
    public void MayLeadTheNameOfGraphics()
    {
        Reading sheet = Reading.OfRows("Graphics | ATI Rage 128 or (from February 2001) Nvidia GeForce2 MX");

        Assert.Equal(["Rage 128 | -", "GeForce2 MX | 2001-02"], sheet.Items("Graphics.Options", "Model", "From"));
    }
}
