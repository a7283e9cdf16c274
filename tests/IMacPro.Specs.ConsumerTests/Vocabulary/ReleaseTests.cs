namespace IMacPro.Specs.ConsumerTests.Vocabulary;

public class ReleaseTests
{
    [Theory]
    [InlineData("10.13", "High Sierra", "2017-09-25")]
    [InlineData("10.14", "Mojave", "2018-09-24")]
    [InlineData("10.15", "Catalina", "2019-10-07")]
    [InlineData("11", "Big Sur", "2020-11-12")]
    [InlineData("12", "Monterey", "2021-10-25")]
    [InlineData("13", "Ventura", "2022-10-24")]
    [InlineData("14", "Sonoma", "2023-09-26")]
    [InlineData("15", "Sequoia", "2024-09-16")]
    [InlineData("26", "Tahoe", "2025-09-15")]
    public void A_release_has_a_number_a_name_and_a_day(string version, string name, string released)
    {
        OperatingSystemRelease release = Assert.Single(MacOSReleases.All, release => release.Name == name);

        Assert.Equal((version, released), (release.Version.ToString(), release.Released.ToString()));
    }

    [Fact]
    public void There_are_no_other_releases() => Assert.Equal(9, MacOSReleases.All.Count);

    [Fact]
    public void A_release_is_a_member() => Assert.Equal(new MacOSVersion(15), MacOSReleases.Sequoia.Version);
}
