namespace IMacPro.Specs.Tests.Analysis;

/// <summary>What is reported about the values of a setup.</summary>
public class SetupRuleTests
{
    [Theory]
    [InlineData("OperatingSystem", "SPEC1004", "new MacOSVersion(26)", "macOS 26 is outside 10.13.2 to 15")]
    [InlineData("OperatingSystem", "SPEC1004", "MacOSReleases.Tahoe.Version", "macOS 26 is outside 10.13.2 to 15")]
    [InlineData("OperatingSystem", "SPEC1004", "MacOSReleases.Tahoe.Version!.Value", "macOS 26 is outside 10.13.2 to 15")]
    [InlineData("OperatingSystem", "SPEC1004", "new MacOSVersion(10, 13, 1)", "macOS 10.13.1 is outside 10.13.2 to 15")]
    [InlineData("OperatingSystem", "SPEC1004", "new MacOSVersion(1000000000)", "macOS 1000000000 is outside 10.13.2 to 15")]
    [InlineData("OperatingSystem", "SPEC1004", "default(MacOSVersion)", "macOS 0 is outside 10.13.2 to 15")]
    [InlineData("OperatingSystem", "SPEC1004", "new MacOSVersion()", "macOS 0 is outside 10.13.2 to 15")]
    [InlineData("Thunderbolt3InUse", "SPEC1005", "5", "The iMac Pro has 4 Thunderbolt 3 ports, not 5")]
    [InlineData("UsbAInUse", "SPEC1005", "-1", "The iMac Pro has 4 USB-A ports, not -1")]
    [InlineData("EthernetInUse", "SPEC1005", "2", "The iMac Pro has 1 Ethernet port, not 2")]
    [InlineData("Wifi", "SPEC1006", "WifiStandard.Ax", "The iMac Pro supports 802.11a/b/g/n/ac, not 802.11ax")]
    [InlineData("Wifi", "SPEC1006", "WifiStandard.Ac | WifiStandard.Ax", "The iMac Pro supports 802.11a/b/g/n/ac, not 802.11ac/ax")]
    [InlineData("Wifi", "SPEC1006", "(WifiStandard)1024", "The iMac Pro supports 802.11a/b/g/n/ac, not 1024")]
    [InlineData("EthernetLink", "SPEC1006", "DataRate.FromGigabitsPerSecond(25)", "The iMac Pro supports Ethernet up to 10 Gb/s, not 25 Gb/s")]
    [InlineData("EthernetLink", "SPEC1006", "DataRate.FromMegabitsPerSecond(10000.5m)", "The iMac Pro supports Ethernet up to 10 Gb/s, not 10000.5 Mb/s")]
    [InlineData("Bluetooth", "SPEC1006", "new Version(5, 1)", "The iMac Pro supports Bluetooth 5.0, not 5.1")]
    [InlineData("HorizontalPixels", "SPEC1007", "5121", "The display of the iMac Pro has 5120 pixels across, not 5121")]
    [InlineData("VerticalPixels", "SPEC1007", "2881", "The display of the iMac Pro has 2880 pixels down, not 2881")]
    [InlineData("BrightnessNits", "SPEC1007", "500.5", "The display of the iMac Pro has 500 nits, not 500.5")]
    [InlineData("BrightnessNits", "SPEC1007", "1e30", "The display of the iMac Pro has 500 nits, not 1E+30")]
    public Task AValueBeyondTheBounds(string member, string id, string value, string message) =>
        Verify.ReportsInBodyAsync($"_ = new IMacProSetup {{ {member} = {{|{id}:{value}|}} }};", message);

    [Theory]
    [InlineData("OperatingSystem", "new MacOSVersion(10, 13, 2)")]
    [InlineData("OperatingSystem", "new MacOSVersion(10, 13)")]
    [InlineData("OperatingSystem", "new MacOSVersion(15, 7, 2)")]
    [InlineData("OperatingSystem", "MacOSReleases.Sonoma.Version")]
    [InlineData("OperatingSystem", "(MacOSReleases.Tahoe with { Version = null }).Version")]
    [InlineData("OperatingSystem", "null")]
    [InlineData("OperatingSystem", "default")]
    [InlineData("Thunderbolt3InUse", "4")]
    [InlineData("Thunderbolt3InUse", "0")]
    [InlineData("Thunderbolt3InUse", "number")]
    [InlineData("Wifi", "WifiStandard.Ac")]
    [InlineData("Wifi", "WifiStandard.A | WifiStandard.N")]
    [InlineData("Wifi", "WifiStandard.None")]
    [InlineData("Bluetooth", "new Version(5, 0, 0)")]
    [InlineData("Bluetooth", "new Version(5, 0, 0, 0)")]
    [InlineData("EthernetLink", "DataRate.FromGigabitsPerSecond(10)")]
    [InlineData("EthernetLink", "DataRate.FromMegabitsPerSecond(10000)")]
    [InlineData("Bluetooth", "new Version(5, 0)")]
    [InlineData("Bluetooth", "null")]
    [InlineData("HorizontalPixels", "5120")]
    [InlineData("BrightnessNits", "500")]
    [InlineData("BrightnessNits", "0.5")]
    public Task NothingWithinTheBounds(string member, string value) =>
        Verify.IsSilentInBodyAsync($"_ = new IMacProSetup {{ {member} = {value} }};");

    [Fact]
    public Task EveryValueStandsForItself() => Verify.ReportsInBodyAsync(
        """
        _ = new IMacProSetup
        {
            Thunderbolt3InUse = {|SPEC1005:5|},
            Wifi = WifiStandard.Ac,
            BrightnessNits = {|SPEC1007:600|},
        };
        """,
        "The iMac Pro has 4 Thunderbolt 3 ports, not 5",
        "The display of the iMac Pro has 500 nits, not 600");

    [Fact]
    public Task OfAWithOnlyWhatItSets() => Verify.ReportsInBodyAsync(
        """
        var setup = new IMacProSetup { Thunderbolt3InUse = {|SPEC1005:5|} };
        _ = setup with { UsbAInUse = {|SPEC1005:5|} };
        """);

    [Fact]
    public Task AVariantHasBoundsOfItsOwn() => Verify.ReportsInBodyAsync(
        """
        _ = new MacStudioM2Max2023Setup { Wifi = WifiStandard.Ax };
        _ = new MacStudioM1Max2022Setup { Wifi = {|SPEC1006:WifiStandard.Be|} };
        """);
}
