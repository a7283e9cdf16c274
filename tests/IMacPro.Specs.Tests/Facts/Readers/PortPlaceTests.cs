namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Ports with counts, versions and details around their names.</summary>
public class PortPlaceTests
{
    [Theory]
    [InlineData("USB-C with DisplayPort", "1 | UsbC")]
    [InlineData("USB-C via DisplayPort", "1 | UsbC")]
    [InlineData("USB-C over DisplayPort", "1 | UsbC")]
    [InlineData("USB-C supporting DisplayPort", "1 | UsbC")]
    [InlineData("USB-C as DisplayPort", "1 | UsbC")]
    [InlineData("USB-C/DisplayPort", "1 | UsbC")]
    [InlineData("USB 3.2 Gen 2 Type-C", "1 | UsbC")]
    [InlineData("2 × USB 3.2 Gen 2 Type-C, HDMI", "2 | UsbC", "1 | Hdmi")]
    [InlineData("USB 3.0, Type-C", "1 | Usb", "1 | UsbC")]
    [InlineData("USB-C, DisplayPort", "1 | UsbC", "1 | DisplayPort")]
    [InlineData("HDMI) DisplayPort (USB)", "1 | Hdmi", "1 | DisplayPort")]
    [InlineData("4 x USB-C", "4 | UsbC")]
    [InlineData("99 × USB-C", "99 | UsbC")]
    [InlineData("HDMI and 2 USB-C", "1 | Hdmi", "2 | UsbC")]
    [InlineData("HDMI or two fast USB-C", "1 | Hdmi", "2 | UsbC")]
    [InlineData("two of the fast new USB-C", "2 | UsbC")]
    [InlineData("USB-C ×2", "2 | UsbC")]
    [InlineData("USB-C × 2", "2 | UsbC")]
    [InlineData("USB-C × 2 HDMI", "1 | UsbC", "2 | Hdmi")]
    [InlineData("USB-C ×", "1 | UsbC")]
    [InlineData("2 front USB-C", "2 | UsbC")]
    [InlineData("3.5 mm headphone jack", "1 | Headphone")]
    [InlineData("5 mm wide USB-C", "1 | UsbC")]
    [InlineData("(2 USB-C)")]
    public void AreCounted(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind"));

    [Theory]
    [InlineData("HDMI 2.0b", "Hdmi | HDMI 2.0b")]
    [InlineData("HDMI 2.0", "Hdmi | HDMI 2.0")]
    [InlineData("HDMI", "Hdmi | -")]
    [InlineData("USB 3.2 Gen 2x2", "Usb | USB 3.2 Gen 2x2")]
    [InlineData("USB 3.2 Gen 2 × 2", "Usb | USB 3.2 Gen 2")]
    [InlineData("USB 3.2 Gen 2", "Usb | USB 3.2 Gen 2")]
    [InlineData("USB 3.2 Gen", "Usb | USB 3.2")]
    [InlineData("USB 3.2", "Usb | USB 3.2")]
    [InlineData("USB-C (USB4)", "UsbC | USB4")]
    [InlineData("USB4", "UsbC | USB4")]
    [InlineData("USB-C (USB 3.2)", "UsbC | USB 3.2")]
    [InlineData("USB-C (USB 3.2 Gen 2)", "UsbC | USB 3.2 Gen 2")]
    [InlineData("USB-C (USB)", "UsbC | -")]
    [InlineData("USB-C 10 Gb/s", "UsbC | -")]
    [InlineData("USB-A 5 Gbps", "UsbA | -")]
    [InlineData("HDMI 18 Gb/s", "Hdmi | -")]
    [InlineData("USB 3.2 Gen 2 Type-C", "UsbC | USB 3.2 Gen 2")]
    [InlineData("USB 3.1 Type C", "UsbC | USB 3.1")]
    [InlineData("USB 3.1 Type A", "UsbA | USB 3.1")]
    [InlineData("HDMI Type A", "Hdmi | -")]
    [InlineData("USB 3.2 Gen 1 Type-A", "UsbA | USB 3.2 Gen 1")]
    [InlineData("SD card slot (UHS-I)", "SdCard | UHS-I")]
    [InlineData("SD card slot (UHS-II)", "SdCard | UHS-II")]
    [InlineData("UHS-I SD card slot", "SdCard | UHS-I")]
    [InlineData("SD card slot", "SdCard | -")]
    [InlineData("serial (RS-422)", "Serial | RS-422")]
    [InlineData("serial (RS 422)", "Serial | -")]
    [InlineData("serial (RS-", "Serial | -")]
    [InlineData("serial", "Serial | -")]
    [InlineData("ExpressCard/54", "ExpressCard | ExpressCard/54")]
    [InlineData("ExpressCard", "ExpressCard | -")]
    [InlineData("ExpressCard/", "ExpressCard | -")]
    [InlineData("ExpressCard slot 34", "ExpressCard | -")]
    [InlineData("headphone jack", "Headphone | -")]
    public void HaveTheirStandard(string cell, string port) =>
        Assert.Equal([port], Row.Read("Ports", cell).Items("Ports.All", "Kind", "Standard"));

    [Theory]
    [InlineData("Thunderbolt 3 (USB-C 3.1 Gen 2)", "Thunderbolt3 | USB-C | USB 3.1 Gen 2")]
    [InlineData("Thunderbolt 3 (USB-C)", "Thunderbolt3 | USB-C | -")]
    [InlineData("Thunderbolt 4 (USB 4)", "Thunderbolt4 | - | USB4")]
    [InlineData("HDMI (USB-C)", "Hdmi | - | -")]
    [InlineData("USB 3.0 (USB4)", "Usb | - | -")]
    public void OfThunderboltCarryUsb(string cell, string port) =>
        Assert.Equal([port], Row.Read("Ports", cell).Items("Ports.All", "Kind", "Connector", "UsbStandard"));

    [Theory]
    [InlineData("Thunderbolt 3 (40 Gb/s, 10 Gb/s as USB)", "40 Gb/s | 10 Gb/s")]
    [InlineData("Thunderbolt 3 (40 Gb/s as", "40 Gb/s | -")]
    [InlineData("10 Gb/s USB-C", "10 Gb/s | -")]
    public void HaveTheirRates(string cell, string port) =>
        Assert.Equal([port], Row.Read("Ports", cell).Items("Ports.All", "Rate", "UsbRate"));

    [Theory]
    [InlineData("HDMI", "99", "99 | Hdmi | -")]
    [InlineData("HDMI", "2 ports", "2 | Hdmi | -")]
    [InlineData("HDMI", "2 (rear)", "2 | Hdmi | -")]
    [InlineData("HDMI", "2 ×", "2 | Hdmi | -")]
    public void MayBeNamedByTheKey(string key, string cell, string port) =>
        Assert.Equal([port], Row.Read(key, cell).Items("Ports.All", "Count", "Kind", "Standard"));

    [Theory]
    [InlineData("HDMI", "100")]
    [InlineData("HDMI", "no")]
    [InlineData("HDMI", "0")]
    [InlineData("HDMI", "2 meters")]
    public void AreNotCountedByAnythingElse(string key, string cell) => Assert.Empty(Row.Read(key, cell).Items("Ports.All", "Count"));

    [Theory]
    [InlineData("rear: Zeta port", "1 | Zeta")]
    [InlineData("rear: 2 × Zeta", "2 | Zeta")]
    [InlineData("2 × Zeta port", "2 | Zeta")]
    [InlineData("two Zeta ports", "2 | Zeta")]
    [InlineData("Zeta port (fast)", "1 | Zeta")]
    [InlineData("2 × port", "2 | port")]
    [InlineData("2 Zeta")]
    [InlineData("Zeta")]
    [InlineData("2")]
    [InlineData("2 ×")]
    [InlineData("rear:")]
    public void OfAnyNameAreKeptWhereTheyPlainlyAreOnes(string cell, params string[] ports) =>
        Assert.Equal(ports, Row.Read("Ports", cell).Items("Ports.All", "Count", "Standard"));

    [Theory]
    [InlineData("USB-C, HDMI, Zeta Connect", "Zeta Connect")]
    [InlineData("USB-C, Zeta Connect, HDMI", "Zeta Connect")]
    [InlineData("USB-C, HDMI, zeta connect")]
    [InlineData("USB-C, HDMI, Zeta")]
    [InlineData("USB-C, Zeta Connect")]
    [InlineData("USB-C, Zeta Connect, HDMI, Zeta Pad")]
    public void OfAnyNameAreKeptAmongOthers(string cell, string? port = null) => Assert.Equal(
        port, Row.Read("Ports", cell).Items("Ports.All", "Standard").SingleOrDefault(standard => standard != "-"));

    [Theory]
    [InlineData("2× USB 2.0, 2× USB 3.0", "USB2_0", "USB3_0")]
    [InlineData("USB-C (USB4), 2× USB-C (USB 3.2)", "UsbCUSB4", "UsbCUSB3_2")]
    [InlineData("2 × Zeta port, HDMI", "Hdmi", "Zeta")]
    public void AreNamedByTheirStandardWhereTheKindIsNotEnough(string cell, params string[] names) =>
        Assert.Equal(names, Row.Read("Ports", cell).Identifiers("Ports.All"));

    [Theory]
    [InlineData("USB-C 10 Gb/s", "10 Gb/s")]
    [InlineData("2 × USB-A 5 Gbps", "5 Gb/s")]
    [InlineData("USB 2.0 480 Mb/s", "480 Mb/s")]
    [InlineData("Thunderbolt 3 (40 Gb/s)", "40 Gb/s")]
    [InlineData("USB-C 3.2", "-")]
    public void HaveTheirRate(string cell, string rate) => Assert.Equal([rate], Row.Read("Ports", cell).Items("Ports.All", "Rate"));
}
