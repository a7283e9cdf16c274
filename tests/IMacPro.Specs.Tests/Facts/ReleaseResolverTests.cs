using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Tests.Facts;

/// <summary>Names of releases become versions, and versions names, by the sheet that lists the releases.</summary>
public class ReleaseResolverTests
{
    [Theory]
    [InlineData("Os | macOS (High Sierra through Sequoia)", "10.13 High Sierra", "15 Sequoia")]
    [InlineData("Os | macOS 10.13.2 – 15", "10.13.2 High Sierra", "15 Sequoia")]
    [InlineData("Os | macOS 11 – 12.6", "11 Big Sur", "12.6 Monterey")]
    [InlineData("Original OS | macOS Catalina 10.15.3", "10.15.3 Catalina", "- -")]
    [InlineData("Maximum OS | macOS Tahoe", "- -", "26 Tahoe")]
    [InlineData("Os | macOS (Snow Leopard through Sequoia)", "- Snow Leopard", "15 Sequoia")]
    [InlineData("Os | macOS Mojave or later", "10.14 Mojave", "- -")]
    [InlineData("Minimum OS | Mojave", "10.14 Mojave", "- -")]
    [InlineData("Maximum OS | Big Sur", "- -", "11 Big Sur")]
    [InlineData("Os | macOS 10.13 – 17", "10.13 High Sierra", "17 -")]
    public void FillsInNamesAndVersions(string row, string minimum, string maximum)
    {
        Area area = Resolve(row);
        Assert.Equal(minimum, $"{Print.Of(area.Facts, "Minimum")} {Print.Of(area.Facts, "MinimumName")}");
        Assert.Equal(maximum, $"{Print.Of(area.Facts, "Maximum")} {Print.Of(area.Facts, "MaximumName")}");
    }

    [Theory]
    [InlineData("Os | macOS (High Sierra through Sequoia)", "10.13 10.14 10.15 11 12 13 14 15")]
    [InlineData("Os | macOS 10.13.2 – 15", "10.13 10.14 10.15 11 12 13 14 15")]
    [InlineData("Os | macOS 11.0 to 13.4", "11 12 13")]
    [InlineData("Os | macOS 15 – 26", "15 26")]
    [InlineData("Original OS | macOS 14", "14 15 26")]
    [InlineData("Maximum OS | macOS 10.14", "10.13 10.14")]
    public void ListsWhatLiesBetween(string row, string versions) => Assert.Equal(versions, Versions(Resolve(row)));

    [Theory]
    [InlineData("Os | macOS")]
    [InlineData("Os | Windows 7 – 10")]
    public void LeavesOtherSystemsAlone(string row) => Assert.Empty(Resolve(row).Lists);

    [Fact]
    public void SaysOfWhichSystemANameIs() => Assert.Equal("macOS", Print.Of(Resolve("Minimum OS | Mojave").Facts, "Family"));

    [Fact]
    public void HasNumbersOfNamesAsConstants()
    {
        Area area = Resolve("Os | macOS (High Sierra through Sequoia)");
        Assert.Equal(("10.13", "15"), (Print.Of(area.Facts, "MinimumVersion"), Print.Of(area.Facts, "MaximumVersion")));
    }

    [Fact]
    public void LeavesAMachineAloneWithoutAList()
    {
        Machine machine = Reading.OfRows("Os | macOS (High Sierra through Sequoia)").Machine!;
        Assert.Same(machine, ReleaseResolver.Resolve(machine, []));
    }

    [Fact]
    public void ServesEveryVariant()
    {
        Machine machine = Reading.OfRows("Model | A | B", "Maximum OS | macOS 14 | macOS 15").Machine!;
        Machine resolved = ReleaseResolver.Resolve(machine, [MacOS()]);
        Assert.Equal(
            ["Sonoma", "Sequoia"],
            resolved.Variants.Select(variant => Print.Of(Systems(variant.Areas).Facts, "MaximumName")).ToArray());
    }

    private static Area Resolve(string row) =>
        Systems(ReleaseResolver.Resolve(Reading.OfRows("Developer | Apple", row).Machine!, [MacOS()]).Areas);

    private static Area Systems(EquatableArray<Area> areas) => areas.Single(area => area.Name == "OperatingSystems");

    private static ReleaseList MacOS() => Reading.Of(Infrastructure.Sheets.MacOS.Text).Releases!;

    private static string Versions(Area area) =>
        string.Join(" ", area.Lists.Single().Items.Select(release => Print.Of(release.Facts, "Version")));
}
