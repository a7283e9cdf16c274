namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Rows whose key says all of a port or a network, and whose cell only how many there are.</summary>
public class CountedKeyTests
{
    [Theory]
    [InlineData("Thunderbolt 4 (USB-C)", "Thunderbolt4 | Thunderbolt 4 | USB-C")]
    [InlineData("USB-C (Thunderbolt 3)", "Thunderbolt3 | Thunderbolt 3 | USB-C")]
    [InlineData("USB-A (USB 3.2 Gen 1)", "UsbA | USB 3.2 Gen 1 | -")]
    [InlineData("USB 3.0 (Type-A)", "UsbA | USB 3.0 | -")]
    [InlineData("USB (2.0)", "Usb | USB 2.0 | -")]
    [InlineData("HDMI (2.1)", "Hdmi | HDMI 2.1 | -")]
    [InlineData("HDMI v2.1", "Hdmi | HDMI 2.1 | -")]
    [InlineData("DP 1.4", "DisplayPort | DisplayPort 1.4 | -")]
    [InlineData("SD card slot (UHS-II)", "SdCard | UHS-II | -")]
    public void SayInParenthesesWhatThePortIsLike(string key, string port) =>
        Assert.Equal([port], Row.Read(key, "2").Items("Ports.All", "Kind", "Standard", "Connector"));

    [Theory]
    [InlineData("HDMI (2.1b", "Hdmi | -")]
    [InlineData("HDMI (2.1 rear)", "Hdmi | -")]
    [InlineData("HDMI (2.0b)", "Hdmi | HDMI 2.0b")]
    public void HaveAVersionInParenthesesOnlyWhereItIsAllThatStandsThere(string cell, string port) =>
        Assert.Equal([port], Row.Read("Ports", cell).Items("Ports.All", "Kind", "Standard"));

    [Fact]
    public void SayHowFastThePortIs() =>
        Assert.Equal(["UsbC | 10 Gb/s"], Row.Read("USB-C (10 Gb/s)", "2").Items("Ports.All", "Kind", "Rate"));

    [Theory]
    [InlineData("Gigabit Ethernet", "2", "[1 Gb/s]", "Ethernet | 2")]
    [InlineData("Ethernet (2.5 GbE)", "1", "[2.5 Gb/s]", "Ethernet | 1")]
    [InlineData("Ethernet", "2 ports", null, "Ethernet | 2")]
    [InlineData("Ethernet (10/100/1000)", "Yes", "[10 Mb/s, 100 Mb/s, 1 Gb/s]")]
    public void SayHowFastANetworkIs(string key, string cell, string? rates, params string[] ports)
    {
        Reading row = Row.Read(key, cell);

        Assert.Equal(rates, row["Networking.EthernetRates"]);
        Assert.Equal(ports, row.Items("Ports.All", "Kind", "Count"));
        Assert.Empty(row.Remarks);
    }

    [Fact]
    public void CountNoHundredPorts() => Assert.Equal(["SPEC0003: 100"], Row.Read("Ethernet", "100").Remarks);
}
