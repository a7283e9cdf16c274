namespace IMacPro.Specs.Tests.Facts;

/// <summary>A row no reader understands is kept in its own words.</summary>
public class OtherRowTests
{
    [Fact]
    public void AreNoneWhoseKeyWasPartedAtTheEndOfALine() => Assert.Equal("2001", Reading.OfRows("Discon- tinued | 2001", "Weight | 1 kg")["Identity.Discontinued"]);

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
        Assert.Equal(["Carrying handle | Other.CarryingHandle.Text |  | is not a row with a typed meaning"], row.Of("SPEC0009"));
    }

    [Fact]
    public void IsSaidToBeKeptAtItsValueWhereTheKeyIsKnown()
    {
        Reading row = Row.Read("Bluetooth", "Yes");
        Assert.Equal(["SPEC0009: Yes"], row.Remarks);
        Assert.Equal(
            ["Bluetooth | Other.Bluetooth.Text |  | is a row with a typed meaning but says nothing here that is understood"], row.Of("SPEC0009"));
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

    [Theory]
    [InlineData("Reviewed", "27 December 2017", "2017-12-27")]
    [InlineData("Reviewed", "December 27th, 2017", "2017-12-27")]
    [InlineData("Reviewed", "2017/12/27", "2017-12-27")]
    [InlineData("Reviewed", "2017-12", "2017-12")]
    [InlineData("Reviewed", "Dec. 2017", "2017-12")]
    [InlineData("Reviewed", "2017", "-")]
    [InlineData("Reviewed", "Since 2017", "-")]
    [InlineData("Reviewed", "December 27, 2017 in Rome", "-")]
    [InlineData("Reviewed", "January to March 2017", "-")]
    public void IsADateInAnyOfThreeOrders(string key, string cell, string date) =>
        Assert.Equal([date], Row.Read(key, cell).Items("Other.Facts", "Date"));

    [Theory]
    [InlineData("16 Hz", "16 Hz")]
    [InlineData("44.1 kHz", "44.1 kHz")]
    [InlineData("8 MHz", "8 MHz")]
    [InlineData("640 bytes", "640 Bytes")]
    [InlineData("640 KB", "640 KB")]
    [InlineData("2 GB", "2 GB")]
    [InlineData("2 TB", "2 TB")]
    [InlineData("9.6 kb/s", "9.6 KilobitsPerSecond")]
    [InlineData("480 Mb/s", "480 Mb/s")]
    [InlineData("40 Gbit/s", "40 Gb/s")]
    [InlineData("300 MB/s", "300 MegabytesPerSecond")]
    [InlineData("400 GB/s", "400 GigabytesPerSecond")]
    [InlineData("19 inches", "19 in")]
    [InlineData("19-inch", "19 in")]
    [InlineData("15 mm", "15 mm")]
    [InlineData("15 cm", "15 cm")]
    [InlineData("5 pounds", "5 lb")]
    [InlineData("5 oz", "5 oz")]
    [InlineData("5 kg", "5 kg")]
    [InlineData("500 g", "500 g")]
    [InlineData("600 cd/m²", "600 nits")]
    [InlineData("72 Wh", "72 Wh")]
    [InlineData("72 watts", "72 Watts")]
    public void IsAQuantityOfEveryUnitOfTheVocabulary(string cell, string quantity) =>
        Assert.Equal([quantity], Row.Read("Odd", cell).Items("Other.Facts", "Quantity"));

    [Theory]
    [InlineData("1.2.3", "1.2.3")]
    [InlineData("10.15.7 [2]", "10.15.7")]
    [InlineData("1.2.3 beta", "-")]
    public void IsAVersion(string cell, string version) => Assert.Equal([version], Row.Read("Firmware", cell).Items("Other.Facts", "Version"));

    [Theory]
    [InlineData("US$49", "49 USD")]
    [InlineData("1.299 €", "1299 EUR")]
    [InlineData("$49 a month", "-")]
    public void IsAPrice(string cell, string price) => Assert.Equal([price], Row.Read("Shipping", cell).Items("Other.Facts", "Price"));

    [Theory]
    [InlineData("Keyboard; mouse; power cord", "[Keyboard, mouse, power cord]")]
    [InlineData("Keyboard<br>Mouse<br />Power cord", "[Keyboard, Mouse, Power cord]")]
    [InlineData("• Keyboard • Mouse", "[Keyboard, Mouse]")]
    [InlineData("Keyboard / Mouse", "[Keyboard, Mouse]")]
    [InlineData("Keyboard, mouse and power cord", "[Keyboard, mouse, power cord]")]
    [InlineData("Keyboard, mouse, and power cord [1]", "[Keyboard, mouse, power cord]")]
    [InlineData("Keyboard (black, German), mouse, power cord", "[Keyboard (black, German), mouse, power cord]")]
    [InlineData("80, 100, 120", "[80, 100, 120]")]
    [InlineData("1.8 m, 3 m", "[1.8 Meters, 3 Meters]")]
    [InlineData("1.8 m; 3 m", "[1.8 Meters, 3 Meters]")]
    [InlineData("1.8 m; black", "[1.8 m, black]")]
    [InlineData("$49; £39", "[49 USD, 39 GBP]")]
    [InlineData("1984-01-24; 1985-02-01", "[1984-01-24, 1985-02-01]")]
    public void IsAList(string cell, string items) => Assert.Equal([items], Row.Read("In the box", cell).Items("Other.Facts", "Items"));

    [Theory]
    [InlineData("Cupertino, California")]
    [InlineData("Quiet and cold")]
    [InlineData("It was the first of its kind, which sold well, and it is still loved.")]
    [InlineData("Yes, no, maybe, who can ever tell such things")]
    [InlineData("AC/DC")]
    [InlineData("Keyboard")]
    [InlineData("1,200")]
    [InlineData(";")]
    public void IsNoListUnlessItPlainlyIsOne(string cell) => Assert.Equal(["-"], Row.Read("In the box", cell).Items("Other.Facts", "Items"));

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

    [Theory]
    [InlineData("At the back", "USB-A 3.0 ×4, HDMI (one in, one out)", "UsbA", "Hdmi")]
    [InlineData("Along the edge", "headphone jack; 2 USB-C", "Headphone", "UsbC")]
    public void MayListPortsAndNothingElse(string key, string cell, params string[] kinds) =>
        Assert.Equal(kinds, Row.Read(key, cell).Items("Ports.All", "Kind"));

    [Theory]
    [InlineData("Charges over", "USB-C or MagSafe")]
    [InlineData("Enclosure", "aluminum box for an M.2 drive, USB-C")]
    [InlineData("Dock", "2 USB-C, HDMI")]
    [InlineData("Cables", "USB-C cable, HDMI cable")]
    [InlineData("Somewhere", "HDMI")]
    public void MayNamePortsThatAreNoneOfTheMachine(string key, string cell) =>
        Assert.Empty(Row.Read(key, cell).Items("Ports.All", "Kind"));

    [Fact]
    public void MayBeCalledSoldAndSayNothing() =>
        Assert.Null(Reading.OfRows("Sold | [machine]", "Memory | 8 GB")["Identity.Released"]);
}
