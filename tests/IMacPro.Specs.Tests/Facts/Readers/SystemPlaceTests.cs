namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Operating systems by family, name and version, from one up to another.</summary>
public class SystemPlaceTests
{
    [Theory]
    [InlineData("macOS Server 10.13", "macOS Server")]
    [InlineData("macOS 10.13", "macOS")]
    [InlineData("Mac OS X Server 10.4", "Mac OS X Server")]
    [InlineData("Mac OS X 10.4", "Mac OS X")]
    [InlineData("OS X Server 10.8", "OS X Server")]
    [InlineData("OS X 10.8", "OS X")]
    [InlineData("Mac OS 8.6", "Mac OS")]
    [InlineData("Mac System Software 6", "Mac System Software")]
    [InlineData("Zeta Base 5", "Zeta Base")]
    [InlineData("5", null)]
    [InlineData("Zeta: 5", null)]
    public void AreOfAFamily(string cell, string? family) => Assert.Equal(family, Row.Read("Original OS", cell)["OperatingSystems.Family"]);

    [Theory]
    [InlineData("macOS 12", "Mac OS X 10.4", "macOS")]
    [InlineData("Mac OS X 10.4", "OS X 10.8", "Mac OS X")]
    [InlineData("Zeta 5", "Eta 6", "Zeta")]
    public void AreOfTheFamilyOfTheFirst(string first, string last, string family) =>
        Assert.Equal(family, Reading.OfRows($"Original OS | {first}", $"Maximum OS | {last}")["OperatingSystems.Family"]);

    [Fact]
    public void AreOfOneFamilyWhateverItWasCalled() =>
        Assert.Empty(Reading.OfRows("Original OS | Mac OS X 10.4", "Maximum OS | macOS 12").Of("SPEC0004"));

    [Theory]
    [InlineData("Mac OS X 10.4 – macOS 12", null)]
    [InlineData("Mac OS X 10.4 – macOS Monterey 12", "Monterey")]
    [InlineData("Mac OS X (Tiger through Leopard)", "Leopard")]
    public void HaveTheNameOfTheLast(string cell, string? name) => Assert.Equal(name, Row.Read("Operating system", cell)["OperatingSystems.MaximumName"]);

    [Theory]
    [InlineData("macOS (10.13 through 15)", "10.13 | 15")]
    [InlineData("macOS 10.13 to 15", "10.13 | 15")]
    [InlineData("macOS 10.13 until 15", "10.13 | 15")]
    [InlineData("macOS 10.13 – 15", "10.13 | 15")]
    [InlineData("macOS 10.13 – current", "10.13 | ")]
    [InlineData("macOS 10.13 – latest", "10.13 | ")]
    [InlineData("macOS 10.13 – present", "10.13 | ")]
    [InlineData("macOS 10.13 – newest", "10.13 | ")]
    [InlineData("macOS 10.13 – latest 15", "10.13 | 15")]
    [InlineData("macOS 10.13", "10.13 | ")]
    [InlineData("macOS 10.13 –", "10.13 | ")]
    [InlineData("macOS", " | ")]
    [InlineData("10.13", " | ")]
    [InlineData("macOS (fast)", " | ")]
    [InlineData("Zeta, Eta 5", " | ")]
    public void GoFromOneToAnother(string cell, string versions)
    {
        Reading row = Row.Read("Operating system", cell);
        Assert.Equal(versions, $"{row["OperatingSystems.Minimum"]} | {row["OperatingSystems.Maximum"]}");
    }

    [Theory]
    [InlineData("macOS 10.13 \"High Sierra\"", "High Sierra")]
    [InlineData("macOS 10.13 \\\"High Sierra\\\"", "High Sierra")]
    [InlineData("macOS 10.13 (High Sierra)", "High Sierra")]
    [InlineData("macOS High Sierra 10.13", "High Sierra")]
    [InlineData("macOS High Sierra version 10.13", "High Sierra")]
    [InlineData("macOS 10.13 High Sierra", "High Sierra")]
    [InlineData("macOS 10.13", null)]
    [InlineData("macOS version 10.13", null)]
    public void HaveAName(string cell, string? name) => Assert.Equal(name, Row.Read("Original OS", cell)["OperatingSystems.MinimumName"]);
}
