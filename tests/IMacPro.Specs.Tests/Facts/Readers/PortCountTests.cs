namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>How many of a port there are, however that is written.</summary>
public class PortCountTests
{
    [Theory]
    [InlineData("USB-C (4)", "4 | UsbC")]
    [InlineData("USB-C: 4", "4 | UsbC")]
    [InlineData("HDMI (2)", "2 | Hdmi")]
    [InlineData("3 * USB-C", "3 | UsbC")]
    [InlineData("a pair of USB-A ports", "2 | UsbA")]
    [InlineData("2–4 USB-C", "4 | UsbC")]
    [InlineData("HDMI (2.0)", "1 | Hdmi")]
    [InlineData("Thunderbolt (3)", "1 | Thunderbolt")]
    public void IsReadBesideItsName(string cell, string port) => Assert.Equal([port], Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind"));

    [Fact]
    public void IsReadBehindEachOfSeveral() => Assert.Equal(
        ["4 | UsbC", "2 | Hdmi", "2 | DisplayPort"], Row.Read("Ports", "USB-C: 4, HDMI: 2, DisplayPort: 2").Items("Ports.All", "Count", "Kind"));

    [Theory]
    [InlineData("300 USB-C")]
    [InlineData("1,000 USB-C")]
    [InlineData("99999999999× USB-C")]
    [InlineData("1.5× USB-C")]
    public void IsRemarkedOnWhereItCannotBe(string cell)
    {
        Reading sheet = Row.Read("Ports", $"1 HDMI, {cell}");

        Assert.Equal(["1 | Hdmi"], sheet.Items("Ports.All", "Count", "Kind"));
        Assert.Equal([$"1 HDMI, {cell} | a number of ports | 2× USB-C"], sheet.Of("SPEC0003"));
    }

    [Theory]
    [InlineData("USB-A 3.0 ×4", "4 | UsbA | USB 3.0")]
    [InlineData("PCIe 4.0 ×2", "2 | PciExpress | PCIe 4.0")]
    public void IsReadBehindAVersionToo(string cell, string port) =>
        Assert.Equal([port], Row.Read("Ports", cell).Items("Ports.All", "Count", "Kind", "Standard"));

    [Fact]
    public void IsReadBehindAnAside() => Assert.Equal(
        ["2 | Thunderbolt4", "1 | Headphone"],
        Row.Read("Ports", "Thunderbolt 4 (USB4) (×2), 3.5 mm headphone jack (×1)").Items("Ports.All", "Count", "Kind"));
}
