namespace IMacPro.Specs.Tests.CodeFixes;

/// <summary>Fixes of setups: the nearest value that works.</summary>
public class SetupFixTests
{
    [Theory]
    [InlineData("OperatingSystem", "new MacOSVersion(26)", "Use macOS 15", "new MacOSVersion(15)")]
    [InlineData("OperatingSystem", "new(26)", "Use macOS 15", "new(15)")]
    [InlineData("OperatingSystem", "new MacOSVersion(10, 12)", "Use macOS 10.13.2", "new MacOSVersion(10, 13, 2)")]
    [InlineData("OperatingSystem", "MacOSVersion.Parse(\"26\")", "Use macOS 15", "MacOSVersion.Parse(\"15\")")]
    [InlineData("OperatingSystem", "default(MacOSVersion)", "Use macOS 10.13.2", "new MacOSVersion(10, 13, 2)")]
    [InlineData("Thunderbolt3InUse", "5", "Use 4 Thunderbolt 3 ports", "4")]
    [InlineData("Thunderbolt3InUse", "-1", "Use 0 Thunderbolt 3 ports", "0")]
    [InlineData("EthernetInUse", "2", "Use 1 Ethernet port", "1")]
    [InlineData("Wifi", "WifiStandard.Ax", "Use 802.11ac", "WifiStandard.Ac")]
    [InlineData("Wifi", "WifiStandard.N | WifiStandard.Ac | WifiStandard.Ax", "Use 802.11n/ac", "WifiStandard.N | WifiStandard.Ac")]
    [InlineData("EthernetLink", "DataRate.FromGigabitsPerSecond(25)", "Use 10 Gb/s", "DataRate.FromGigabitsPerSecond(10)")]
    [InlineData("EthernetLink", "DataRate.Parse(\"25 Gb/s\")", "Use 10 Gb/s", "DataRate.Parse(\"10 Gb/s\")")]
    [InlineData("Bluetooth", "new Version(5, 3)", "Use Bluetooth 5.0", "new Version(5, 0)")]
    [InlineData("Bluetooth", "new Version(\"5.3\")", "Use Bluetooth 5.0", "new Version(5, 0)")]
    [InlineData("HorizontalPixels", "6016", "Use 5120 pixels across", "5120")]
    [InlineData("BrightnessNits", "/* bright */ 600", "Use 500 nits", "/* bright */ 500")]
    public async Task TheNearestValue(string member, string old, string title, string @new)
    {
        using FixRun run = FixRun.OfBody($"        return new IMacProSetup {{ {member} = {old} }};");

        Assert.Equal([title], await run.OfferAsync());
        Assert.Equal(FixRun.Body($"        return new IMacProSetup {{ {member} = {@new} }};"), await run.ApplyAsync(title));
        Assert.Empty(await run.WrongAsync());
    }

    [Fact]
    public async Task AllAtOnce()
    {
        using FixRun run = FixRun.OfBody("        return new IMacProSetup { Thunderbolt3InUse = 5, Wifi = WifiStandard.Ax, BrightnessNits = 600 };");

        string text = await run.ApplyAllAsync(Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document);

        Assert.Equal(FixRun.Body("        return new IMacProSetup { Thunderbolt3InUse = 4, Wifi = WifiStandard.Ac, BrightnessNits = 500 };"), text);
        Assert.Empty(await run.WrongAsync());
    }
}
