namespace IMacPro.Specs.Tests.Facts;

/// <summary>Rows whose key only goes on with the row above.</summary>
public class ContinuedKeyTests
{
    [Theory]
    [InlineData("also sold with")]
    [InlineData("or")]
    [InlineData("Alternatively:")]
    public void StateFurtherOptions(string key) => Assert.Equal(
        ["8 GiB | -", "16 GiB | -"],
        Reading.OfRows("Memory | 8 GB", $"{key} | 16 GB").Items("Memory.Options", "Size", "IsOptional"));

    [Theory]
    [InlineData("Optional")]
    [InlineData("At extra cost")]
    [InlineData("BTO")]
    public void StateOptionsThatDoNotComeWithTheMachine(string key) => Assert.Equal(
        ["8 GiB | -", "16 GiB | yes"],
        Reading.OfRows("Memory | 8 GB", $"{key} | 16 GB").Items("Memory.Options", "Size", "IsOptional"));

    [Theory]
    [InlineData("Maximum")]
    [InlineData("Upgradable to:")]
    public void StateTheMostThatFits(string key)
    {
        Reading sheet = Reading.OfRows("Memory | 8 GB", $"{key} | 16 GB");

        Assert.Equal("16 GiB", sheet["Memory.Maximum"]);
        Assert.Equal(["8 GiB"], sheet.Items("Memory.Options", "Size"));
    }

    [Theory]
    [InlineData("Memory, BTO")]
    [InlineData("Memory (optional)")]
    [InlineData("Memory upgrades")]
    [InlineData("Optional memory")]
    [InlineData("Build-to-order memory")]
    [InlineData("CTO memory")]
    public void MayNameTheComponentThemselves(string key) => Assert.Equal(
        ["8 GiB | -", "16 GiB | yes"],
        Reading.OfRows("Memory | 8 GB", $"{key} | 16 GB").Items("Memory.Options", "Size", "IsOptional"));

    [Theory]
    [InlineData("Memory | 8 GB", "Memory options | 16 GB", "8 GiB | -", "16 GiB | yes")]
    [InlineData("Memory | 8 GB", "Memory options | 8 GB, 16 GB", "8 GiB | -", "16 GiB | yes")]
    [InlineData("Memory | 8 GB", "Optional memory | 8 GB, 16 GB", "8 GiB | -", "16 GiB | yes")]
    [InlineData("Weight | 1 kg", "Memory options | 8 GB, 16 GB", "8 GiB | -", "16 GiB | -")]
    public void NameOptionsBesideWhatComesWithTheMachine(string first, string second, params string[] options) =>
        Assert.Equal(options, Reading.OfRows(first, second).Items("Memory.Options", "Size", "IsOptional"));

    [Fact]
    public void MayBeBullets() => Assert.Equal(
        ["8 GiB | -", "16 GiB | yes"],
        Reading.Of("= M =\n\n- Memory: 8 GB\n- At extra cost: 16 GB\n").Items("Memory.Options", "Size", "IsOptional"));

    [Theory]
    [InlineData("= M =\n\n[memory]\nbase = 8 GB\noptional = 16 GB\n")]
    [InlineData("= M =\n\n[graphics]\nbase = Zeta 1\n\n[memory]\nbase = 8 GB\noptional = 16 GB\n")]
    [InlineData("= M =\n\n== Memory ==\n| Standard | 8 GB |\n| At extra cost | 16 GB |\n")]
    [InlineData("M\n\nMemory:\n    Base: 8 GB\n    Optional: 16 GB\n")]
    public void MayGoOnWithTheHeadingAboveThem(string text) =>
        Assert.Equal(["8 GiB | -", "16 GiB | yes"], Reading.Of(text).Items("Memory.Options", "Size", "IsOptional"));

    [Fact]
    public void OfOneHeadingAreNotThoseOfTheNext()
    {
        Reading sheet = Reading.Of("= M =\n\n== Parts ==\n- Memory: 8 GB\n\n== Terms ==\n- At extra cost: 16 GB\n");

        Assert.Equal(["8 GiB"], sheet.Items("Memory.Options", "Size"));
        Assert.Equal("At extra cost | 16 GB", Assert.Single(sheet.Items("Other.Facts", "Key", "Text")));
    }

    [Theory]
    [InlineData("Weight | 2 kg")]
    [InlineData("Chipset | Of our own")]
    public void KeepTheirTextWhereThereIsNothingToGoOnWith(string above) =>
        Assert.Equal("At extra cost | 16 GB", Reading.OfRows(above, "At extra cost | 16 GB").Items("Other.Facts", "Key", "Text")[^1]);
}
