namespace IMacPro.Specs.ConsumerTests.Machine;

public class OperatingSystemTests
{
    private static readonly OperatingSystemsSpec Systems = IMacProSpec.Machine.OperatingSystems;

    [Theory]
    [InlineData("10.13.1", false)]
    [InlineData("10.13.2", true)]
    [InlineData("12.6", true)]
    [InlineData("15", true)]
    [InlineData("15.7.2", true)]
    [InlineData("26", false)]
    public void The_range_has_its_ends(string version, bool runs) => Assert.Equal(runs, Systems.Contains(MacOSVersion.Parse(version)));

    [Fact]
    public void A_version_in_part_runs_if_some_version_it_stands_for_does() => Assert.True(Systems.Contains(new MacOSVersion(10, 13)));

    [Fact]
    public void The_first_and_the_last() => Assert.Equal(
        (new MacOSVersion(10, 13, 2), new MacOSVersion(15)),
        (IMacProSpec.OperatingSystems.Minimum, IMacProSpec.OperatingSystems.Maximum));

    [Fact]
    public void The_ends_are_constants_as_text() =>
        Assert.Equal(("10.13.2", "15"), (IMacProSpec.OperatingSystems.MinimumVersion, IMacProSpec.OperatingSystems.MaximumVersion));

    [Fact]
    public void The_ends_have_names() =>
        Assert.Equal(("High Sierra", "Sequoia"), (IMacProSpec.OperatingSystems.MinimumName, IMacProSpec.OperatingSystems.MaximumName));

    [Fact]
    public void The_releases_between_are_listed() => Assert.Equal(
        ["High Sierra", "Mojave", "Catalina", "Big Sur", "Monterey", "Ventura", "Sonoma", "Sequoia"],
        Systems.Releases.Select(release => release.Name!),
        StringComparer.Ordinal);
}
