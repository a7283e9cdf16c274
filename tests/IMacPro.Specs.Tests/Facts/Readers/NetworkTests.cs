namespace IMacPro.Specs.Tests.Facts.Readers;

public class NetworkTests
{
    [Theory]
    [InlineData("802.11a/b/g/draft-n", "A+B+G+N")]
    [InlineData("802.11b/g/draft n and Bluetooth 2.1", "B+G+N")]
    public void HasAStandardThatWasADraft(string cell, string standards) => Assert.Equal(standards, Row.Read("Wi-Fi", cell)["Networking.Wifi"]);

    [Theory]
    [InlineData(
        "Internal IEEE 802.11ac Wi-Fi (802.11a/b/g/n/ac) 10 Gigabit Ethernet Bluetooth 5.0",
        "A+B+G+N+Ac", "5.0", "[10 Gb/s]")]
    [InlineData(
        "AirPort Extreme 802.11b/g Bluetooth 2.0+EDR 10/100/1000BASE-T Gigabit Ethernet", "B+G", "2.0",
        "[10 Mb/s, 100 Mb/s, 1 Gb/s]")]
    [InlineData("Wi-Fi 6 (802.11ax) Bluetooth 5.0 10 Gigabit Ethernet", "Ax", "5.0", "[10 Gb/s]")]
    [InlineData("Wi-Fi 6E (802.11ax) Bluetooth 5.3", "Ax", "5.3", null)]
    [InlineData(
        "802.11a/b/g/n/ac Wi-Fi Gigabit Ethernet (10 Gigabit optional) Bluetooth 5.0", "A+B+G+N+Ac", "5.0", "[1 Gb/s, 10 Gb/s]")]
    public void AreReadFromOneCell(string cell, string wifi, string bluetooth, string? ethernet)
    {
        Reading row = Row.Read("Networking", cell);
        Assert.Equal(
            (wifi, bluetooth, ethernet), (row["Networking.Wifi"], row["Networking.Bluetooth"], row["Networking.EthernetRates"]));
    }

    [Theory]
    [InlineData("Modem/Ethernet", "56k modem, 10/100BASE-T Ethernet")]
    [InlineData("Ethernet & modem", "10/100BASE-T Ethernet, 56k modem")]
    [InlineData("Connectivity", "2× USB 1.1, 10/100BASE-T Ethernet, 56k modem")]
    public void MayBeAmongTheConnections(string key, string cell)
    {
        Reading row = Row.Read(key, cell);
        Assert.Equal(("56k", "[10 Mb/s, 100 Mb/s]"), (row["Networking.Modem"], row["Networking.EthernetRates"]));
    }

    [Theory]
    [InlineData("56k V.92", "56k V.92")]
    [InlineData("56k V.92 optional", "56k V.92")]
    [InlineData("56k V.92 (optional)", "56k V.92")]
    [InlineData("Optional internal 2400 baud", "2400 baud")]
    [InlineData("V.92 56k", "V.92 56k")]
    [InlineData("Internal (V.90)", "V.90")]
    public void MayHaveAModemInARowOfItsOwn(string cell, string modem) => Assert.Equal(modem, Row.Read("Modem", cell)["Networking.Modem"]);

    [Theory]
    [InlineData("Wi-Fi & Bluetooth")]
    [InlineData("Wi-Fi / Bluetooth")]
    [InlineData("Bluetooth and Wi-Fi")]
    public void MayHaveAKeyOfTwo(string key)
    {
        Reading row = Row.Read(key, "802.11ac, Bluetooth 4.0");
        Assert.Equal(("Ac", "4.0"), (row["Networking.Wifi"], row["Networking.Bluetooth"]));
    }

    [Theory]
    [InlineData("802.11a/b/g/n/ac", "A+B+G+N+Ac")]
    [InlineData("IEEE 802.11b", "B")]
    [InlineData("802.11b/g", "B+G")]
    [InlineData("802.11ac and 802.11ax", "Ac+Ax")]
    [InlineData("Wi-Fi 6", "Ax")]
    [InlineData("Wi-Fi 5", "Ac")]
    [InlineData("Wi\u2011Fi 6", "Ax")]
    public void HaveWifiStandards(string cell, string standards) =>
        Assert.Equal(standards, Row.Read("Wi-Fi", cell)["Networking.Wifi"]);

    [Theory]
    [InlineData("Wi-Fi 6E (802.11ax)", "Wi-Fi 6E")]
    [InlineData("Wi-Fi 6 (802.11ax)", "Wi-Fi 6")]
    [InlineData("802.11ac", null)]
    public void HaveWifiNames(string cell, string? name) => Assert.Equal(name, Row.Read("Wireless", cell)["Networking.WifiName"]);

    [Theory]
    [InlineData("Bluetooth 5.0", "5.0")]
    [InlineData("Bluetooth v 4.2", "4.2")]
    [InlineData("Bluetooth 5", "5.0")]
    [InlineData("Bluetooth 2.1 + EDR", "2.1")]
    [InlineData("Bluetooth", null)]
    public void HaveABluetoothVersion(string cell, string? version) =>
        Assert.Equal(version, Row.Read("Networking", cell)["Networking.Bluetooth"]);

    [Fact]
    public void HaveBluetoothFeatures() =>
        Assert.Equal("EDR", Row.Read("Networking", "Bluetooth 2.0+EDR")["Networking.BluetoothFeatures"]);

    [Theory]
    [InlineData("1, 2.5, 5 and 10 Gb/s [V]", "[1 Gb/s, 2.5 Gb/s, 5 Gb/s, 10 Gb/s]")]
    [InlineData("100 Mb/s and 1 Gb/s", "[100 Mb/s, 1 Gb/s]")]
    [InlineData("10 Gb/s, 5 Gb/s and 1 Gb/s", "[1 Gb/s, 5 Gb/s, 10 Gb/s]")]
    [InlineData("10/100/1000BASE-T", "[10 Mb/s, 100 Mb/s, 1 Gb/s]")]
    [InlineData("10GBASE-T", "[10 Gb/s]")]
    [InlineData("10BASE2", "[10 Mb/s]")]
    [InlineData("10BASE5", "[10 Mb/s]")]
    [InlineData("Gigabit Ethernet", "[1 Gb/s]")]
    [InlineData("Fast Ethernet", "[100 Mb/s]")]
    public void HaveEthernetSpeedsInOrder(string cell, string rates) =>
        Assert.Equal(rates, Row.Read("Ethernet", cell)["Networking.EthernetRates"]);

    [Fact]
    public void HaveAFastestEthernetSpeed()
    {
        Reading row = Row.Read("Ethernet", "1, 2.5, 5 and 10 Gb/s");
        Assert.Equal("10 Gb/s", row["Networking.EthernetMaximum"]);
        Assert.Equal("10000", row["Networking.EthernetMaximumMegabitsPerSecond"]);
    }

    [Fact]
    public void TellWhichSpeedCostsExtra()
    {
        Reading row = Row.Read("Networking", "Gigabit Ethernet (10 Gigabit optional)");
        Assert.Equal("1 Gb/s", row["Networking.EthernetBase"]);
        Assert.Equal("10 Gb/s", row["Networking.EthernetMaximum"]);
        Assert.Equal("yes", row["Networking.EthernetMaximumOptional"]);
    }

    [Fact]
    public void UniteWhatSeveralRowsSay() => Assert.Equal(
        "[1 Gb/s, 2.5 Gb/s, 5 Gb/s, 10 Gb/s]",
        Reading.OfRows("Networking | 10 Gigabit Ethernet", "Ethernet | 1, 2.5, 5 and 10 Gb/s")["Networking.EthernetRates"]);

    [Theory]
    [InlineData("56k V.92 modem", "56k V.92")]
    [InlineData("Gigabit Ethernet 56k V.92 modem", "56k V.92")]
    public void MayHaveAModem(string cell, string modem) => Assert.Equal(modem, Row.Read("Networking", cell)["Networking.Modem"]);

    [Theory]
    [InlineData("Gigabit", "1 Gb/s")]
    [InlineData("10/100 Mb/s", "100 Mb/s")]
    [InlineData("10/100", "100 Mb/s")]
    [InlineData("2.5G", "2.5 Gb/s")]
    [InlineData("2.5 GbE", "2.5 Gb/s")]
    [InlineData("2 × 10GbE", "10 Gb/s")]
    public void NeedNoUnitInARowAboutEthernet(string cell, string fastest) =>
        Assert.Equal(fastest, Row.Read("Ethernet", cell)["Networking.EthernetMaximum"]);

    [Theory]
    [InlineData("Dual Gigabit Ethernet")]
    [InlineData("2 × Gigabit Ethernet")]
    [InlineData("2 Gigabit Ethernet ports")]
    [InlineData("two Gigabit LAN")]
    [InlineData("2 × 1 GbE")]
    public void MayHaveMoreThanOneSocket(string cell) =>
        Assert.Equal("1 Gb/s", Row.Read("Networking", cell)["Networking.EthernetMaximum"]);

    [Fact]
    public void MayHaveNoEthernetUnlessItIsPaidFor()
    {
        Reading row = Row.Read("Ethernet", "Gigabit Ethernet (optional)");
        Assert.Equal("yes", row["Networking.EthernetMaximumOptional"]);
        Assert.Null(row["Networking.EthernetBase"]);
    }

    [Theory]
    [InlineData("Wi-Fi", "ax", "Ax")]
    [InlineData("WiFi", "a/b/g", "A+B+G")]
    [InlineData("Wi-Fi", "a very fast one", null)]
    [InlineData("Wireless", "11ax, 2x2 + BT5.2", "Ax")]
    [InlineData("Wireless", "11a/b/g/n", "A+B+G+N")]
    [InlineData("Wireless", "11 antennas", null)]
    public void MayHaveAShortenedStandard(string key, string cell, string? standards) =>
        Assert.Equal(standards, Row.Read(key, cell)["Networking.Wifi"]);
}
