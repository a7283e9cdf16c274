namespace IMacPro.Specs.ConsumerTests.Machine;

public class ConnectionTests
{
    private static readonly MachineSpec Machine = IMacProSpec.Machine;

    [Theory]
    [InlineData(PortKind.UsbA, 4)]
    [InlineData(PortKind.Thunderbolt3, 4)]
    [InlineData(PortKind.SdxcCard, 1)]
    [InlineData(PortKind.Headphone, 1)]
    [InlineData(PortKind.Ethernet, 1)]
    [InlineData(PortKind.Hdmi, 0)]
    public void Ports_are_counted_by_kind(PortKind kind, int count) => Assert.Equal(count, Machine.Ports.Count(kind));

    [Fact]
    public void There_are_no_ports_of_other_kinds() => Assert.Equal(5, Machine.Ports.All.Count);

    [Fact]
    public void Usb_a_has_its_standard_and_rate() =>
        Assert.Equal(("USB 3.0", 5.0), (IMacProSpec.Ports.UsbA.Standard, IMacProSpec.Ports.UsbA.RateGigabitsPerSecond));

    [Fact]
    public void Thunderbolt_has_two_rates() => Assert.Equal(
        (DataRate.FromGigabitsPerSecond(40), DataRate.FromGigabitsPerSecond(10)),
        (IMacProSpec.Ports.Thunderbolt3.Rate, IMacProSpec.Ports.Thunderbolt3.UsbRate));

    [Fact]
    public void Thunderbolt_has_the_connector_of_usb() => Assert.Equal(
        ("USB-C", "USB 3.1 Gen 2"), (IMacProSpec.Ports.Thunderbolt3.Connector, IMacProSpec.Ports.Thunderbolt3.UsbStandard));

    [Fact]
    public void The_card_slot_has_its_speed_class() => Assert.Equal("UHS-II", IMacProSpec.Ports.SdxcCard.Standard);

    [Fact]
    public void Ethernet_has_four_speeds() =>
        Assert.Equal([1m, 2.5m, 5m, 10m], Machine.Networking.EthernetRates.Select(rate => rate.GigabitsPerSecond));

    [Fact]
    public void The_fastest_ethernet() => Assert.Equal(10_000, IMacProSpec.Networking.EthernetMaximumMegabitsPerSecond);

    [Theory]
    [InlineData(WifiStandard.A, true)]
    [InlineData(WifiStandard.B, true)]
    [InlineData(WifiStandard.G, true)]
    [InlineData(WifiStandard.N, true)]
    [InlineData(WifiStandard.Ac, true)]
    [InlineData(WifiStandard.Ax, false)]
    public void Wireless_standards_combine(WifiStandard standard, bool supported) =>
        Assert.Equal(supported, IMacProSpec.Networking.Wifi.HasFlag(standard));

    [Fact]
    public void Bluetooth_is_a_version() => Assert.Equal(new Version(5, 0), IMacProSpec.Networking.Bluetooth);

    [Theory]
    [InlineData(0, 2, 5120, 2880)]
    [InlineData(1, 4, 3840, 2160)]
    public void External_displays_come_in_combinations(int index, int count, int width, int height)
    {
        ExternalDisplayMode mode = Machine.ExternalDisplays.Modes[index];

        Assert.Equal(
            (count, width, height, Frequency.FromHertz(60)), (mode.Count, mode.HorizontalPixels, mode.VerticalPixels, mode.RefreshRate));
    }

    [Fact]
    public void There_are_no_other_combinations() => Assert.Equal(2, Machine.ExternalDisplays.Modes.Count);
}
