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
    [InlineData("Memory, BTO")]
    [InlineData("Memory (optional)")]
    [InlineData("Memory upgrades")]
    [InlineData("Optional memory")]
    public void MayNameTheComponentThemselves(string key) => Assert.Equal(
        ["8 GiB | -", "16 GiB | yes"],
        Reading.OfRows("Memory | 8 GB", $"{key} | 16 GB").Items("Memory.Options", "Size", "IsOptional"));

    [Fact]
    public void MayBeBullets() => Assert.Equal(
        ["8 GiB | -", "16 GiB | yes"],
        Reading.Of("= M =\n\n- Memory: 8 GB\n- At extra cost: 16 GB\n").Items("Memory.Options", "Size", "IsOptional"));

    [Theory]
    [InlineData("Weight | 2 kg")]
    [InlineData("Chipset | Of our own")]
    public void KeepTheirTextWhereThereIsNothingToGoOnWith(string above) =>
        Assert.Equal("At extra cost | 16 GB", Reading.OfRows(above, "At extra cost | 16 GB").Items("Other.Facts", "Key", "Text")[^1]);
}
