namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Graphics processors with words before their names and memory behind them.</summary>
public class GraphicsPlaceTests
{
    [Theory]
    [InlineData("Integrated Intel HD", "Intel | HD")]
    [InlineData("Dedicated ATI Rage", "ATI | Rage")]
    [InlineData("Two ATI Rage", "ATI | Rage")]
    [InlineData("2 × ATI Rage", "ATI | Rage")]
    [InlineData("2x ATI Rage", "ATI | Rage")]
    [InlineData("ATI", "- | ATI")]
    [InlineData("ATI Rage using 8 MB", "ATI | Rage")]
    [InlineData("ATI Rage: fast", "ATI | Rage")]
    [InlineData("ATI Rage (fast)", "ATI | Rage")]
    [InlineData("ATI Rage 8 MB", "ATI | Rage")]
    [InlineData("ATI Rage 8-core", "ATI | Rage")]
    [InlineData("ATI Rage SDRAM", "ATI | Rage")]
    public void AreNamedWithoutTheWordsAround(string cell, string option) =>
        Assert.Equal([option], Row.Read("Graphics", cell).Items("Graphics.Options", "Maker", "Model"));

    [Theory]
    [InlineData("AMD Radeon Pro 570X or Radeon Pro 575X", "AMD | Radeon Pro 570X", "AMD | Radeon Pro 575X")]
    [InlineData("AMD Radeon Pro 570X or 575X", "AMD | Radeon Pro 570X", "AMD | Radeon Pro 575X")]
    [InlineData("AMD Radeon or Voodoo 2", "AMD | Radeon", "- | Voodoo 2")]
    [InlineData("AMD Radeon or 575X", "AMD | Radeon", "- | 575X")]
    [InlineData("Radeon Pro 570X or 575X", "- | Radeon Pro 570X", "- | Radeon Pro 575X")]
    [InlineData("14-core or 18-core Apple GPU", "Apple | GPU", "Apple | GPU")]
    public void GoOnWithTheLineNamedBefore(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Graphics", cell).Items("Graphics.Options", "Maker", "Model"));

    [Fact]
    public void BeginLinesOfTheirOwn() => Assert.Equal(
        ["Intel | UHD Graphics | -", "Nvidia | T1200 | 4 GiB", "Nvidia | RTX A3000 | 6 GiB"],
        Reading.Of(
            "= M =\nM\n\n== Parts ==\nProcessor   Intel Core i7\nGraphics    Intel UHD Graphics\n            NVIDIA T1200, 4 GB GDDR6\n"
            + "            NVIDIA RTX A3000, 6 GB GDDR6\nMemory      8 GB\n").Items("Graphics.Options", "Maker", "Model", "Memory"));

    [Fact]
    public void MayGoOnInTheNextLine() => Assert.Equal(
        ["Intel | Iris"],
        Reading.Of("= M =\nM\n\n== Parts ==\nProcessor   Intel Core i7\nGraphics    Integrated\n            Intel Iris\nMemory      8 GB\n")
            .Items("Graphics.Options", "Maker", "Model"));

    [Theory]
    [InlineData("8-core Apple GPU with 64 MB DDR optional 128 MB", "Apple | GPU | 8 | 64 MiB | Ddr", "Apple | GPU | 8 | 128 MiB | Ddr")]
    [InlineData("ATI Rage, 64 MB DDR", "ATI | Rage | - | 64 MiB | Ddr")]
    [InlineData("ATI Rage 32 MB or ATI Rage Pro 64 MB SDRAM", "ATI | Rage | - | 32 MiB | -", "ATI | Rage Pro | - | 64 MiB | Sdram")]
    [InlineData("ATI Rage optional ATI Rage Pro 64 MB", "ATI | Rage | - | - | -", "ATI | Rage Pro | - | 64 MiB | -")]
    public void HaveTheirMemory(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Graphics", cell).Items("Graphics.Options", "Maker", "Model", "Cores", "Memory", "MemoryKind"));

    [Theory]
    [InlineData("AMD Radeon 5500M with 4 GB or AMD Radeon 5500M with 8 GB", "AMD Radeon 5500M 4 GB", "AMD Radeon 5500M 8 GB")]
    [InlineData("AMD Radeon 5500M with 4 GB", "AMD Radeon 5500M")]
    [InlineData("8-core Apple GPU", "8-core Apple GPU")]
    [InlineData("8-core GPU", "8-core GPU")]
    public void HaveNamesForDisplay(string cell, params string[] names) =>
        Assert.Equal(names, Row.Read("Graphics", cell).Items("Graphics.Options", "Name"));

    [Theory]
    [InlineData("2147483647-core Apple GPU", "2147483647")]
    [InlineData("2147483648-core Apple GPU", "-")]
    public void HaveAsManyCoresAsANumberGoes(string cell, string cores) =>
        Assert.Equal([cores], Row.Read("Graphics", cell).Items("Graphics.Options", "Cores"));
}
