namespace IMacPro.Specs.Tests.Vocabulary;

public class MacOSVersionTests
{
    [Theory]
    [InlineData("10.13.2", "10.13.2", 3)]
    [InlineData("15", "15", 1)]
    [InlineData("15.0", "15.0", 2)]
    [InlineData("macOS 15.1", "15.1", 2)]
    [InlineData("MACOS\u00A026", "26", 1)]
    [InlineData("Mac OS X 10.4.2", "10.4.2", 3)]
    [InlineData("OS X 10.8", "10.8", 2)]
    [InlineData(" Mac OS 9.2.2 ", "9.2.2", 3)]
    public void IsReadAndPrintedAsItWasStated(string text, string printed, int precision)
    {
        MacOSVersion version = MacOSVersion.Parse(text);

        Assert.Equal(printed, version.ToString());
        Assert.Equal(precision, version.Precision);
    }

    [Theory]
    [InlineData("")]
    [InlineData("macOS")]
    [InlineData("macOS ")]
    [InlineData("macOS15")]
    [InlineData("15.")]
    [InlineData(".15")]
    [InlineData("15..1")]
    [InlineData("15.1.2.3")]
    [InlineData("15.1.2.")]
    [InlineData("-1")]
    [InlineData("15.x")]
    [InlineData("iOS 15")]
    [InlineData("99999999999")]
    public void IsNotReadFromAnythingElse(string text)
    {
        Assert.False(MacOSVersion.TryParse(text, out MacOSVersion version));
        Assert.Equal(default, version);
        Assert.Throws<FormatException>(() => MacOSVersion.Parse(text));
    }

    [Fact]
    public void ThrowsOnNull() => Assert.Throws<ArgumentNullException>("text", () => MacOSVersion.Parse(null!));

    [Fact]
    public void HasPartsThatReadZeroWhereNotStated()
    {
        var version = new MacOSVersion(15);

        Assert.Equal((15, 0, 0), (version.Major, version.Minor, version.Patch));
    }

    [Theory]
    [InlineData(-1, -1, -1, "major")]
    [InlineData(1, -2, -1, "minor")]
    [InlineData(1, 1, -2, "patch")]
    [InlineData(1, -1, 1, "patch")]
    public void CannotHaveImpossibleParts(int major, int minor, int patch, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => new MacOSVersion(major, minor, patch));

    [Fact]
    public void IsEqualToItselfWithZeros()
    {
        Assert.True(new MacOSVersion(15) == new MacOSVersion(15, 0, 0));
        Assert.True(new MacOSVersion(15) != new MacOSVersion(15, 0, 1));
        Assert.Equal(new MacOSVersion(15).GetHashCode(), new MacOSVersion(15, 0).GetHashCode());
        Assert.Equal(0, new MacOSVersion(15).CompareTo(new MacOSVersion(15, 0)));
    }

    [Fact]
    public void IsOrderedAsNumbers()
    {
        MacOSVersion[] ordered = [new(9, 2, 2), new(10, 4, 11), new(10, 13), new(10, 13, 2), new(10, 13, 10), new(15), new(26)];

        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[0] < ordered[1] && ordered[0] <= ordered[1] && ordered[1] > ordered[0] && ordered[1] >= ordered[0]);
    }

    [Theory]
    [InlineData("10.13.2", true)]
    [InlineData("10.13.1", false)]
    [InlineData("10.13.0", false)]
    [InlineData("10.13", true)]
    [InlineData("10", true)]
    [InlineData("10.12", false)]
    [InlineData("12.6", true)]
    [InlineData("15", true)]
    [InlineData("15.7.2", true)]
    [InlineData("16", false)]
    [InlineData("26", false)]
    public void IsWithinARangeUpToEverythingThatStartsWithItsMaximum(string version, bool within) =>
        Assert.Equal(within, MacOSVersion.Parse(version).IsWithin(new MacOSVersion(10, 13, 2), new MacOSVersion(15)));

    [Theory]
    [InlineData("10", true)]
    [InlineData("10.4", true)]
    [InlineData("10.4.11", true)]
    [InlineData("10.5", false)]
    public void IsWithinARangeIfSomeVersionItStandsForIs(string version, bool within) =>
        Assert.Equal(within, MacOSVersion.Parse(version).IsWithin(new MacOSVersion(10, 2), new MacOSVersion(10, 4, 11)));

    [Fact]
    public void IsReadWithoutAllocating() => Allocations.AssertNone(static () => MacOSVersion.TryParse("macOS 10.13.2", out _));
}
