namespace IMacPro.Specs.Tests.Facts;

/// <summary>A row no reader understands is kept in its own words.</summary>
public class OtherRowTests
{
    [Fact]
    public void IsKeptAsText()
    {
        Reading row = Row.Read("Logo", "A dark apple [1]");
        Assert.Equal(["Logo | A dark apple"], row.Items("Other.Facts", "Key", "Text"));
        Assert.Equal(["Logo"], row.Identifiers("Other.Facts"));
    }

    [Fact]
    public void IsSaidToBeKept()
    {
        Reading row = Row.Read("Carrying handle", "One");
        Assert.Equal(["SPEC0009: Carrying handle"], row.Remarks);
        Assert.Equal(["Carrying handle | Other.CarryingHandle.Text"], row.Of("SPEC0009"));
    }

    [Theory]
    [InlineData("Fans", "2", "Number", "2")]
    [InlineData("Rating", "4.5", "Number", "4.5")]
    [InlineData("Units sold", "1,234,567", "Number", "1234567")]
    [InlineData("Fan speed", "45 W", "Quantity", "45 Watts")]
    [InlineData("Cable", "1.8 m", "Quantity", "1.8 Meters")]
    [InlineData("Noise", "3.5 GHz", "Quantity", "3.5 GHz")]
    [InlineData("Cache", "11 MB", "Quantity", "11 MB")]
    [InlineData("Reviewed", "December 27, 2017", "Date", "2017-12-27")]
    [InlineData("Reviewed", "2017-12-27 [1]", "Date", "2017-12-27")]
    [InlineData("Reviewed", "June 2018", "Date", "2018-06")]
    [InlineData("Touch screen", "Yes", "IsTrue", "yes")]
    [InlineData("Bigger on the inside", "no way", "IsTrue", "-")]
    [InlineData("Slogan", "Four of a kind", "Number", "-")]
    [InlineData("Slogan", "45 W or more", "Quantity", "-")]
    public void IsTypedWhereItPlainlyIsSomething(string key, string cell, string fact, string value) =>
        Assert.Equal([value], Row.Read(key, cell).Items("Other.Facts", fact));

    [Fact]
    public void KeepsItsTextBesideItsType() => Assert.Equal(["45 W"], Row.Read("Power", "45 W").Items("Other.Facts", "Text"));

    [Fact]
    public void AddsUpWhereAKeyRepeats() => Assert.Equal(
        ["Bundled | Keyboard", "Bundled | Mouse"],
        Reading.OfRows("Bundled | Keyboard", "Bundled | Mouse", "Bundled | Mouse").Items("Other.Facts", "Key", "Text"));

    [Fact]
    public void ComesFromTheInfoboxToo() =>
        Assert.Equal(["Logo | Apple"], Reading.Of("= M =\n- Logo: Apple\n").Items("Other.Facts", "Key", "Text"));

    [Fact]
    public void KnowsItsLine()
    {
        Reading sheet = Reading.Of("= M =\n\n- Logo: Apple\n");
        Assert.Equal(3, sheet.Machine!.Areas.Single(area => area.Name == "Other").Lists[0].Items[0].Origin.Line);
    }

    [Fact]
    public void MayHoldHostileText()
    {
        const string Hostile = "\"; } // */ \\ {0} <b> \u2028 #endif";
        Assert.Contains("#endif", Assert.Single(Row.Read("Trap", Hostile).Items("Other.Facts", "Text")), StringComparison.Ordinal);
    }

    [Fact]
    public void IsNotEveryRowOfTheBuiltInSheet() =>
        Assert.DoesNotContain("Other", Reading.Of(Infrastructure.Sheets.IMacPro.Text).Areas, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("= Machine =")]
    [InlineData("Only words. And more of them.")]
    [InlineData("| Memory | N/A |")]
    public void IsNeededForTypesAtAll(string text)
    {
        Reading sheet = Reading.Of(text);
        Assert.Null(sheet.Machine);
        Assert.Contains("machine.txt", sheet.Of("SPEC0001"), StringComparer.Ordinal);
    }
}
