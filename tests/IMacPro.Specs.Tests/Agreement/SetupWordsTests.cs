namespace IMacPro.Specs.Tests.Agreement;

/// <summary>The rule of setups by itself: each bound, what lies right within and right beyond it, and the words.</summary>
public class SetupWordsTests
{
    [Theory]
    [InlineData(SetupLimitKind.OperatingSystem, "macOS", "10.13.2", "15", "26", "SPEC1004: macOS 26 is outside 10.13.2 to 15", "10.13.2, 15")]
    [InlineData(SetupLimitKind.OperatingSystem, "macOS", "10.13.2", "15", "10.13.1", "SPEC1004: macOS 10.13.1 is outside 10.13.2 to 15", "10.13.2, 15")]
    [InlineData(SetupLimitKind.OperatingSystem, "macOS", "12.3", "", "12.2", "SPEC1004: macOS 12.2 is outside 12.3 and later", "12.3")]
    [InlineData(SetupLimitKind.OperatingSystem, "macOS", "", "10.11", "10.12", "SPEC1004: macOS 10.12 is outside all up to 10.11", "10.11")]
    [InlineData(SetupLimitKind.Ports, "HDMI port", "", "1", "2", "SPEC1005: The Acme has 1 HDMI port, not 2", "1")]
    [InlineData(SetupLimitKind.Ports, "Thunderbolt 3 port", "", "4", "5", "SPEC1005: The Acme has 4 Thunderbolt 3 ports, not 5", "4")]
    [InlineData(SetupLimitKind.Ports, "Thunderbolt 3 port", "", "4", "-1", "SPEC1005: The Acme has 4 Thunderbolt 3 ports, not -1", "4")]
    [InlineData(SetupLimitKind.Wifi, "Wi-Fi", "", "802.11a/b/g/n/ac", "802.11ax", "SPEC1006: The Acme supports 802.11a/b/g/n/ac, not 802.11ax", "802.11a/b/g/n/ac")]
    [InlineData(SetupLimitKind.Wifi, "Wi-Fi", "", "802.11a/b/g/n/ac", "512", "SPEC1006: The Acme supports 802.11a/b/g/n/ac, not 512", "802.11a/b/g/n/ac")]
    [InlineData(SetupLimitKind.Ethernet, "Ethernet", "", "10 Gb/s", "10.1 Gb/s", "SPEC1006: The Acme supports Ethernet up to 10 Gb/s, not 10.1 Gb/s", "10 Gb/s")]
    [InlineData(SetupLimitKind.Bluetooth, "Bluetooth", "", "5.0", "5.1", "SPEC1006: The Acme supports Bluetooth 5.0, not 5.1", "5.0")]
    [InlineData(SetupLimitKind.Pixels, "horizontal pixels", "", "5120", "5121", "SPEC1007: The display of the Acme has 5120 horizontal pixels, not 5121", "5120")]
    [InlineData(SetupLimitKind.Brightness, "nits", "", "500", "500.5", "SPEC1007: The display of the Acme has 500 nits, not 500.5", "500")]
    public void WhatLiesBeyondABoundIsSaid(SetupLimitKind kind, string subject, string minimum, string maximum, string value, string said, string allowed)
    {
        ConfigurationIssue issue = SetupRule.Check("Acme", "Member", kind, subject, minimum, maximum, value)!;

        Assert.Equal(said, issue.ToString());
        Assert.Equal("Member", issue.Member);
        Assert.Equal(allowed, string.Join(", ", issue.AllowedValues));
    }

    [Theory]
    [InlineData(SetupLimitKind.OperatingSystem, "10.13.2", "15", "10.13.2")]
    [InlineData(SetupLimitKind.OperatingSystem, "10.13.2", "15", "15.7")]
    [InlineData(SetupLimitKind.OperatingSystem, "12.3", "", "99")]
    [InlineData(SetupLimitKind.OperatingSystem, "", "10.11", "10.0")]
    [InlineData(SetupLimitKind.OperatingSystem, "10.13.2", "15", "no version")]
    [InlineData(SetupLimitKind.Ports, "", "4", "4")]
    [InlineData(SetupLimitKind.Ports, "", "4", "0")]
    [InlineData(SetupLimitKind.Ports, "", "4", "no number")]
    [InlineData(SetupLimitKind.Ports, "", "", "5")]
    [InlineData(SetupLimitKind.Wifi, "", "802.11a/b/g/n/ac", "802.11ac")]
    [InlineData(SetupLimitKind.Wifi, "", "no standard", "802.11ax")]
    [InlineData(SetupLimitKind.Ethernet, "", "10 Gb/s", "10 Gb/s")]
    [InlineData(SetupLimitKind.Ethernet, "", "10 Gb/s", "no rate")]
    [InlineData(SetupLimitKind.Ethernet, "", "", "100 Gb/s")]
    [InlineData(SetupLimitKind.Bluetooth, "", "5.0", "5.0")]
    [InlineData(SetupLimitKind.Bluetooth, "", "5.0", "no version")]
    [InlineData(SetupLimitKind.Bluetooth, "", "", "9.9")]
    [InlineData(SetupLimitKind.Pixels, "", "5120", "5120")]
    [InlineData(SetupLimitKind.Brightness, "", "500", "1e-7")]
    public void WhatLiesWithinOrCannotBeReadIsNot(SetupLimitKind kind, string minimum, string maximum, string value) =>
        Assert.Null(SetupRule.Check("Acme", "Member", kind, "subject", minimum, maximum, value));

    [Fact]
    public void NamesOfSystemsKeepTheirCase() => Assert.Equal(
        "iPadOS 9 is outside 10 and later",
        SetupRule.Check("Acme", "Member", SetupLimitKind.OperatingSystem, "iPadOS", "10", "", "9")!.Message);

    [Fact]
    public void AttributesKeepWhatTheyAreToldInOrder()
    {
        SetupLimitAttribute limit = new(SetupLimitKind.Ports, "port", "1", "4");
        SaleAttribute sale = new("small", "2017-12-14", "2021-03-20", "1, 2");
        OptionAttribute option = new("32 GB", "acme.txt line 4", "only offered with the i7");

        Assert.Equal((SetupLimitKind.Ports, "port", "1", "4"), (limit.Kind, limit.Subject, limit.Minimum, limit.Maximum));
        Assert.Equal(("small", "2017-12-14", "2021-03-20", "1, 2"), (sale.Variant, sale.From, sale.Until, sale.Cases));
        Assert.Equal(("32 GB", "acme.txt line 4", "only offered with the i7"), (option.DisplayName, option.Source, option.Condition));
        Assert.Equal(("", ""), (new SaleAttribute("", "", "").Cases, new OptionAttribute("", "").Condition));
    }
}
