// The compiler sees that these are wrong; here is shown that the program sees it too.
#pragma warning disable SPEC1004, SPEC1005, SPEC1006, SPEC1007

using System.ComponentModel.DataAnnotations;

namespace IMacPro.Specs.ConsumerTests;

/// <summary>Setups at run time: what the machine can be, and why it cannot be another.</summary>
public class SetupTests
{
    [Fact]
    public void WhatIsNotSetIsNotChecked() => Assert.True(new IMacProSetup().IsValid);

    [Fact]
    public void ASetupWithinAllBoundsIsValid() => Assert.Empty(new IMacProSetup
    {
        OperatingSystem = new MacOSVersion(15, 7, 2),
        Thunderbolt3InUse = 4,
        EthernetLink = DataRate.FromGigabitsPerSecond(10),
        Wifi = WifiStandard.Ac | WifiStandard.N,
        Bluetooth = new Version(5, 0),
        HorizontalPixels = 5120,
        VerticalPixels = 2880,
        BrightnessNits = 500,
    }.Validate());

    [Theory]
    [InlineData("26", "macOS 26 is outside 10.13.2 to 15")]
    [InlineData("10.13.1", "macOS 10.13.1 is outside 10.13.2 to 15")]
    public void AnOperatingSystemOutsideTheRangeIsNamed(string version, string message) =>
        AssertIssue("SPEC1004", message, new IMacProSetup { OperatingSystem = MacOSVersion.Parse(version) });

    [Fact]
    public void MorePortsThanThereAreAreCounted() =>
        AssertIssue("SPEC1005", "The iMac Pro has 4 Thunderbolt 3 ports, not 5", new IMacProSetup { Thunderbolt3InUse = 5 });

    [Fact]
    public void AStandardThatIsNotSupportedIsNamed() =>
        AssertIssue("SPEC1006", "The iMac Pro supports 802.11a/b/g/n/ac, not 802.11ax", new IMacProSetup { Wifi = WifiStandard.Ax });

    [Fact]
    public void ARateThatIsNotSupportedIsNamed() => AssertIssue(
        "SPEC1006",
        "The iMac Pro supports Ethernet up to 10 Gb/s, not 25 Gb/s",
        new IMacProSetup { EthernetLink = DataRate.FromGigabitsPerSecond(25) });

    [Fact]
    public void AModeBeyondThePanelIsNamed() =>
        AssertIssue("SPEC1007", "The display of the iMac Pro has 5120 pixels across, not 6016", new IMacProSetup { HorizontalPixels = 6016 });

    [Fact]
    public void TheFrameworksValidatorSaysTheSame()
    {
        IMacProSetup setup = new() { Thunderbolt3InUse = 5 };
        List<ValidationResult> results = [];
        Assert.False(Validator.TryValidateObject(setup, new ValidationContext(setup), results, validateAllProperties: true));
        ValidationResult result = Assert.Single(results);
        Assert.Equal("SPEC1005: The iMac Pro has 4 Thunderbolt 3 ports, not 5", result.ErrorMessage);
        Assert.Equal("Thunderbolt3InUse", Assert.Single(result.MemberNames));
    }

    private static void AssertIssue(string id, string message, IMacProSetup setup)
    {
        ConfigurationIssue issue = Assert.Single(setup.Validate());
        Assert.Equal((id, message), (issue.Id, issue.Message));
        Assert.False(setup.IsValid);
    }
}
