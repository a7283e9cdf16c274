namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Cells that name several operating systems, or one under several names.</summary>
public class SystemNameTests
{
    [Theory]
    [InlineData("Shipped with OS X Mavericks 10.9.1, latest macOS Monterey 12.7.6", "10.9.1", "Mavericks", "12.7.6", "Monterey")]
    [InlineData("Shipped: OS X 10.10 Yosemite; latest: macOS 11 Big Sur", "10.10", "Yosemite", "11", "Big Sur")]
    [InlineData("Original: Mac OS X 10.5.2 Latest release: OS X 10.11.6", "10.5.2", null, "10.11.6", null)]
    [InlineData("Current: OS X 10.9 Mavericks", null, null, "10.9", "Mavericks")]
    [InlineData("Minimum: Windows 7, maximum: Windows 10", "7", null, "10", null)]
    public void MayBeLabelled(string cell, string? first, string? firstName, string? last, string? lastName)
    {
        Reading row = Row.Read("Operating system", cell);
        Assert.Equal((first, firstName), (row["OperatingSystems.Minimum"], row["OperatingSystems.MinimumName"]));
        Assert.Equal((last, lastName), (row["OperatingSystems.Maximum"], row["OperatingSystems.MaximumName"]));
    }

    [Theory]
    [InlineData("Os", "Mac OS 8.1 – 9.2.2, Mac OS X 10.0 – 10.4.11", "8.1", "10.4.11")]
    [InlineData("Os", "Mac OS 8.1 – 9.2.2 Mac OS X 10.0 – 10.4.11", "8.1", "10.4.11")]
    [InlineData("Os", "Mac OS 9.2.2, Mac OS X 10.1.4 to 10.4.11", "9.2.2", "10.4.11")]
    [InlineData("Os", "Classic Mac OS 9.0.4–9.2.2 Mac OS X 10.0–10.4.11", "9.0.4", "10.4.11")]
    [InlineData("Mac OS", "9.1 – 9.2.2, Mac OS X 10.0 – 10.3.9", "9.1", "10.3.9")]
    [InlineData("Mac OS", "Mac OS X 10.2.1 – 10.5.8", "10.2.1", "10.5.8")]
    [InlineData("Os", "Mac OS 9, Mac OS X", null, null)]
    [InlineData("Os", "OS X and macOS", null, null)]
    public void MayHaveHadOtherNamesBefore(string key, string cell, string? first, string? last)
    {
        Reading row = Row.Read(key, cell);
        Assert.Equal((first, last), (row["OperatingSystems.Minimum"], row["OperatingSystems.Maximum"]));
        Assert.Null(row["OperatingSystems.MinimumName"]);
    }

    [Theory]
    [InlineData("Maximum OS", "Mac OS 9.2.2; Mac OS X 10.3.9", "Maximum", "10.3.9")]
    [InlineData("Maximum OS", "Mac OS X 10.4.11 \"Tiger\" and Mac OS 9.2.2", "Maximum", "10.4.11")]
    [InlineData("Maximum OS", "Mac OS X 10.7.5, unofficially can run up to OS X 10.11", "Maximum", "10.7.5")]
    [InlineData("Original OS", "Mac OS X 10.0.4 or Mac OS 9.1", "Minimum", "9.1")]
    public void OfABoundCountTheOutermost(string key, string cell, string bound, string version) =>
        Assert.Equal(version, Row.Read(key, cell)[$"OperatingSystems.{bound}"]);

    [Theory]
    [InlineData("9.1", "Mac OS")]
    [InlineData("Mac OS X 10.2.1", "Mac OS X")]
    public void MayBeTheKeyOfTheirRow(string cell, string family) => Assert.Equal(family, Row.Read("Mac OS", cell)["OperatingSystems.Family"]);

    [Fact]
    public void AreNoAsidesOnOtherVersions() => Assert.Null(
        Row.Read("Maximum OS", "Mac OS X 10.3.9 (10.4.11 with FireWire)")["OperatingSystems.MaximumName"]);
}
