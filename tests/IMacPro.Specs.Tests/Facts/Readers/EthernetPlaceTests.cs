namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Speeds of a network beside its name, in the order and the spelling that a cell has.</summary>
public class EthernetPlaceTests
{
    [Theory]
    [InlineData("Networking", "10/100BASE-T", "[10 Mb/s, 100 Mb/s]")]
    [InlineData("Networking", "100BASET", "[100 Mb/s]")]
    [InlineData("Networking", "10GBASET", "[10 Gb/s]")]
    [InlineData("Networking", "10GBASE-T", "[10 Gb/s]")]
    [InlineData("Networking", "10/100/", null)]
    [InlineData("Networking", "10/100 Ethernet", "[10 Mb/s, 100 Mb/s]")]
    [InlineData("Networking", "10/100/1000 Ethernet, 802.11a/b/g", "[10 Mb/s, 100 Mb/s, 1 Gb/s]")]
    [InlineData("Networking", "2.5G Ethernet", "[2.5 Gb/s]")]
    [InlineData("Networking", "10/100 Mb/s Ethernet", "[10 Mb/s, 100 Mb/s]")]
    [InlineData("Networking", "10/100 modem", null)]
    [InlineData("Networking", "5G modem, Ethernet", null)]
    [InlineData("Networking", "Ethernet (1 Gb/s)", "[1 Gb/s]")]
    [InlineData("Networking", "Ethernet, 480 Mb/s USB", null)]
    [InlineData("Networking", "LAN, 5 Gb/s USB", null)]
    [InlineData("Networking", "Gigabit LAN", "[1 Gb/s]")]
    [InlineData("Networking", "Fast wireless LAN", null)]
    [InlineData("Networking", "100 Mb/s wireless LAN", null)]
    [InlineData("Networking", "LAN", null)]
    [InlineData("Networking", "Fast LAN", "[100 Mb/s]")]
    [InlineData("Ethernet", "10 Mb/s", "[10 Mb/s]")]
    [InlineData("Ethernet", "0.5 Gb/s", "[500 Mb/s]")]
    [InlineData("Ethernet", "10/100/1000", "[10 Mb/s, 100 Mb/s, 1 Gb/s]")]
    [InlineData("Ethernet", "fast Ethernet", "[100 Mb/s]")]
    [InlineData("Ethernet", "fast", null)]
    [InlineData("Ethernet", "10", null)]
    [InlineData("Ethernet", "2.5G, 77G", "[2.5 Gb/s]")]
    [InlineData("Ethernet", "up to 1 Gb/s", "[1 Gb/s]")]
    public void AreReadWhereTheyBelongToIt(string key, string cell, string? rates) =>
        Assert.Equal(rates, Row.Read(key, cell)["Networking.EthernetRates"]);

    [Theory]
    [InlineData("100 Mb/s or 1 Gb/s (10 Gb/s optional)", "1 Gb/s", "yes")]
    [InlineData("1 Gb/s (optional 10 Gb/s)", "1 Gb/s", "yes")]
    [InlineData("1 Gb/s, optional 100 Mb/s", "1 Gb/s", null)]
    [InlineData("1 Gb/s", null, null)]
    public void AreOptionalWhereTheCellSaysSo(string cell, string? always, string? optional)
    {
        Reading row = Row.Read("Ethernet", cell);
        Assert.Equal((always, optional), (row["Networking.EthernetBase"], row["Networking.EthernetMaximumOptional"]));
    }

    [Theory]
    [InlineData("802.11-b/g", "B+G")]
    [InlineData("802.11 a/b/g", "A+B+G")]
    [InlineData("802.11a, b, g and n", "A+B+G+N")]
    [InlineData("802.11a, b", "A+B")]
    [InlineData("802.11b and a modem", "B")]
    [InlineData("802.11b, n times faster", "B")]
    [InlineData("802.11b/b/g", "B+G")]
    [InlineData("802.11", "Legacy")]
    [InlineData("802.11 wireless", "Legacy")]
    [InlineData("802.11-", "Legacy")]
    [InlineData("Wi-Fi 6 and 802.11ax", "Ax")]
    [InlineData("802.11ax (Wi-Fi 6)", "Ax")]
    [InlineData("Wi-Fi 100", null)]
    public void OfRadioAreNamedByLetters(string cell, string? standards) => Assert.Equal(standards, Row.Read("Wi-Fi", cell)["Networking.Wifi"]);

    [Theory]
    [InlineData("Bluetooth version 4.2", "4.2", null)]
    [InlineData("Bluetooth v4.2", "4.2", null)]
    [InlineData("Bluetooth 2.0 + EDR", "2.0", "EDR")]
    [InlineData("Bluetooth 2.0 +", "2.0", null)]
    [InlineData("Bluetooth 2.0, EDR", "2.0", null)]
    public void OfBluetoothHaveAVersionAndFeatures(string cell, string version, string? features)
    {
        Reading row = Row.Read("Networking", cell);
        Assert.Equal((version, features), (row["Networking.Bluetooth"], row["Networking.BluetoothFeatures"]));
    }

    [Theory]
    [InlineData("modem", "modem")]
    [InlineData("Internal modem", "Internal modem")]
    [InlineData("56k modem", "56k")]
    [InlineData("33.6 kb/s fax of the old kind modem", "33.6 kb/s fax of the old kind modem")]
    [InlineData("14.4 fast fax modem", "14.4 fast fax")]
    public void OfAModemAreItsName(string cell, string modem) => Assert.Equal(modem, Row.Read("Networking", cell)["Networking.Modem"]);

    [Fact]
    public void AreOptionalInARowOfTheirOwn()
    {
        Reading sheet = Reading.OfRows("Ethernet | 1 Gb/s", " | Optional: 2.5 Gb/s");

        Assert.Equal(("1 Gb/s", "yes"), (sheet["Networking.EthernetBase"], sheet["Networking.EthernetMaximumOptional"]));
    }

    [Fact]
    public void AreOptionalInSeveralRowsBesideTheOneThatIsNot()
    {
        Reading sheet = Reading.OfRows("Ethernet | 1 Gb/s", " | Optional: 2.5 Gb/s", " | Optional: 10 Gb/s");

        Assert.Equal("1 Gb/s", sheet["Networking.EthernetBase"]);
        Assert.Empty(sheet.Of("SPEC0004"));
    }
}
