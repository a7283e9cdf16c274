namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Names of processors: where they begin and end, and what goes on with the line named before.</summary>
public class ProcessorNameTests
{
    [Theory]
    [InlineData("2.4 GHz Core i5 with 4 MB cache, 64 MB eDRAM", "Core i5")]
    [InlineData("2.4 GHz Core i5, with 128MB of eDRAM; configurable to 2.8 GHz Core i7, 128 MB eDRAM", "Core i5", "Core i7")]
    public void AreNotThoseOfMemoryOnTheChip(string cell, params string[] families) =>
        Assert.Equal(families, Row.Read("Processor", cell).Items("Processor.Options", "Family"));

    [Theory]
    [InlineData("Intel Core i5-1135G7 (BTO: Core i7-1165G7, +$150)", "Core i5 | 1135G7 | -", "Core i7 | 1165G7 | yes")]
    [InlineData("Intel Core i9-9900K (CTO, +$500)", "Core i9 | 9900K | yes")]
    [InlineData("Intel Core i5-8500, Intel Core i7-8700 for 300 EUR", "Core i5 | 8500 | -", "Core i7 | 8700 | -")]
    public void HaveNoPriceInThem(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Processor", cell).Items("Processor.Options", "Family", "Model", "IsOptional"));

    [Theory]
    [InlineData("Intel", "Intel | Intel | Intel | -")]
    [InlineData("Intel Core i5-8500", "Intel | Core i5 | Intel Core i5 | 8500")]
    [InlineData("Intel Core i5-100", "Intel | Core i5 | Intel Core i5 | 100")]
    [InlineData("Intel Xeon W-3223", "Intel | Xeon W | Intel Xeon W | W-3223")]
    [InlineData("Intel Xeon W-32", "Intel | Xeon W-32 | Intel Xeon W-32 | -")]
    [InlineData("Intel Core i5-8500B", "Intel | Core i5 | Intel Core i5 | 8500B")]
    [InlineData("Intel Core i7-X5550", "Intel | Core i7 | Intel Core i7 | X5550")]
    [InlineData("Motorola 100", "Motorola | 100 | Motorola 100 | 100")]
    [InlineData("Motorola 99", "Motorola | 99 | Motorola 99 | -")]
    [InlineData("Intel Xeon E5520", "Intel | Xeon | Intel Xeon | E5520")]
    [InlineData("Intel Core 2 Quad Q9650", "Intel | Core 2 Quad | Intel Core 2 Quad | Q9650")]
    [InlineData("2.66 GHz Intel Core 2 Quad", "Intel | Core 2 Quad | Intel Core 2 Quad | -")]
    [InlineData("Intel Core 2 quad-core", "Intel | Core 2 | Intel Core 2 | -")]
    [InlineData("Apple M1 Max 10-core CPU", "Apple | M1 Max | Apple M1 Max | -")]
    [InlineData("Apple M1 Max (10-core CPU)", "Apple | M1 Max | Apple M1 Max | -")]
    [InlineData("Intel Core i7 max 2.9 GHz", "Intel | Core i7 | Intel Core i7 | -")]
    [InlineData("E5520", "- | E5520 | E5520 | -")]
    [InlineData("8500B", "- | 8500B | 8500B | 8500B")]
    [InlineData("Broadcom (BCM2711)", "- | Broadcom | Broadcom | BCM2711")]
    [InlineData("Quad-core (Broadcom BCM2711)", "- | - | - | BCM2711")]
    [InlineData("PowerPC 970 (G5)", "- | PowerPC G5 | PowerPC G5 | 970")]
    [InlineData("PowerPC 970 (fast)", "- | PowerPC | PowerPC | 970")]
    [InlineData("PowerPC 970 (ABC5)", "- | PowerPC | PowerPC | 970")]
    [InlineData("PowerPC 970 (AB5)", "- | PowerPC AB5 | PowerPC AB5 | 970")]
    [InlineData("Intel Nehalem-based Core i7", "Intel | Core i7 | Intel Core i7 | -")]
    [InlineData("Intel Nehalem-based", "Intel | - | - | -")]
    [InlineData("Apple M1 Max", "Apple | M1 Max | Apple M1 Max | -")]
    [InlineData("Apple M1 max 3.2 GHz", "Apple | M1 | Apple M1 | -")]
    [InlineData("Apple M1 - fast", "Apple | M1 | Apple M1 | -")]
    [InlineData("Intel Core i5 -", "Intel | Core i5 | Intel Core i5 | -")]
    [InlineData("4× Cortex-A72", "- | Cortex-A72 | Cortex-A72 | -")]
    [InlineData("Intel Core Duo", "Intel | Core Duo | Intel Core Duo | -")]
    [InlineData("Intel Core 2", "Intel | Core 2 | Intel Core 2 | -")]
    [InlineData("Intel Xeon \"Westmere-EP\"", "Intel | Xeon | Intel Xeon | -")]
    [InlineData("\"Westmere-EP\" Intel Xeon", "Intel | Xeon | Intel Xeon | -")]
    [InlineData("2.4 GHz 6-core \"Westmere-EP\"", "- | Westmere-EP | Westmere-EP | -")]
    [InlineData("Intel Core i7 Kaby Lake", "Intel | Core i7 | Intel Core i7 | -")]
    [InlineData("1.1 GHz (m3-6Y30) dual-core Intel Core m3 Skylake", "Intel | Core m3 | Intel Core m3 | m3-6Y30")]
    [InlineData("2 GHz Intel Core 2 Duo Merom (T7200)", "Intel | Core 2 Duo | Intel Core 2 Duo | T7200")]
    [InlineData("Intel Core i7-1370P vPro", "Intel | Core i7 | Intel Core i7 | 1370P")]
    [InlineData("Intel Core i7 Extreme", "Intel | Core i7 Extreme | Intel Core i7 Extreme | -")]
    [InlineData("700 MHz PowerPC 750CX on SE", "- | PowerPC | PowerPC | 750CX")]
    [InlineData("2.8 GHz Intel Core i7 with 6 MB L3 and 128 MB L4", "Intel | Core i7 | Intel Core i7 | -")]
    public void BeginAndEndWithTheirWords(string cell, string option) =>
        Assert.Equal([option], Row.Read("Processor", cell).Items("Processor.Options", "Maker", "Family", "Brand", "Model"));

    [Theory]
    [InlineData("Intel Core i3-7100U, i5-7200U", "Intel Core i3 | 7100U", "Intel Core i5 | 7200U")]
    [InlineData("Intel Core i5-1240P / i7-1260P / i7-1280P", "Intel Core i5 | 1240P", "Intel Core i7 | 1260P", "Intel Core i7 | 1280P")]
    [InlineData("Intel Core i3-7100U, Core i5-7200U", "Intel Core i3 | 7100U", "Intel Core i5 | 7200U")]
    [InlineData("Intel Xeon E5520 or E5530", "Intel Xeon | E5520", "Intel Xeon | E5530")]
    [InlineData("Intel Xeon or E5530", "Intel Xeon | -", "E5530 | -")]
    [InlineData("Intel Core i3, Zeta", "Intel Core i3 | -", "Zeta | -")]
    [InlineData("Intel Core i3, i10", "Intel Core i3 | -", "i10 | -")]
    [InlineData("Intel Core i3, m5", "Intel Core i3 | -", "Intel Core m5 | -")]
    [InlineData("Intel Core i3, AMD Ryzen 5", "Intel Core i3 | -", "AMD Ryzen 5 | -")]
    [InlineData("Intel Core i3, AMD Ryzen 5, Ryzen 7", "Intel Core i3 | -", "AMD Ryzen 5 | -", "AMD Ryzen 7 | -")]
    [InlineData("Apple M1, M2", "Apple M1 | -", "Apple M2 | -")]
    [InlineData("Apple M1 or M1 Pro", "Apple M1 | -", "Apple M1 Pro | -")]
    public void GoOnWithTheLineNamedBefore(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Processor", cell).Items("Processor.Options", "Brand", "Model"));

    [Theory]
    [InlineData("1.1 GHz or 1.2 GHz Intel Core M (5Y31 or 5Y51)", "1.1 GHz | 5Y31", "1.2 GHz | 5Y51")]
    [InlineData("1.1 GHz or 1.2 GHz Intel Core M (fast or 5Y51)", "1.1 GHz | -", "1.2 GHz | -")]
    [InlineData("1.1 GHz or 1.2 GHz Intel Core M (5Y31, 5Y51 or 5Y71)", "1.1 GHz | -", "1.2 GHz | -")]
    [InlineData("1.1 GHz or 1.2 GHz Intel Core M (the 5Y31 or 5Y51)", "1.1 GHz | -", "1.2 GHz | -")]
    [InlineData("1.1 GHz or 1.2 GHz Intel Core M-5Y71 (5Y31 or 5Y51)", "1.1 GHz | 5Y31", "1.2 GHz | M-5Y71")]
    public void AreGivenTheModelsBehindThem(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Processor", cell).Items("Processor.Options", "BaseClock", "Model"));

    [Theory]
    [InlineData("Intel Skylake-based Xeon W", "Skylake")]
    [InlineData("Skylake-based", "Skylake")]
    [InlineData("Intel Xeon W based on Skylake", null)]
    [InlineData("Intel Xeon W Skylake-", null)]
    public void MayNameTheirDesign(string cell, string? design) =>
        Assert.Equal(design, Row.Read("Processor", cell)["Processor.Microarchitecture"]);

    [Theory]
    [InlineData("SoC | Broadcom BCM2711", "CPU | 4× Cortex-A72 @ 1.5 GHz, 8 threads, turbo 1.8 GHz", "Broadcom BCM2711 | 4 | 1.5 GHz | 8 | 1.8 GHz")]
    [InlineData("CPU | 4× Cortex-A72 @ 1.5 GHz", "SoC | Broadcom Zeta 2711", "Broadcom Zeta | 4 | 1.5 GHz | - | -")]
    public void AreThoseOfTheChipWhereAnotherRowHasTheCores(string first, string second, string option) => Assert.Equal(
        [option], Reading.OfRows(first, second).Items("Processor.Options", "Brand", "Cores", "BaseClock", "Threads", "TurboClock"));

    [Theory]
    [InlineData("SoC | 8-core Broadcom BCM2711", "CPU | 4× Cortex-A72")]
    [InlineData("SoC | 2 GHz Broadcom BCM2711", "CPU | 4× Cortex-A72")]
    public void AreTwoWhereTheChipHasCoresOrAClockOfItsOwn(string first, string second) =>
        Assert.Equal(2, Reading.OfRows(first, second).Items("Processor.Options", "Brand").Length);

    [Theory]
    [InlineData("4× Cortex-A72", "4")]
    [InlineData("4 Cortex-A72", "-")]
    [InlineData("2× Xeon", "-")]
    [InlineData("8-core 4× Cortex-A72", "8")]
    public void OfADesignAreCountedByACross(string cell, string cores) =>
        Assert.Equal([cores], Row.Read("Processor", cell).Items("Processor.Options", "Cores"));

    [Theory]
    [InlineData("Intel Core i7 Kaby Lake", "Kaby Lake")]
    [InlineData("1.1 GHz (m3-6Y30) dual-core Intel Core m3 Skylake", "Skylake")]
    [InlineData("2 GHz Intel Core 2 Duo Merom (T7200)", "Merom")]
    [InlineData("Intel Core i7 Extreme", null)]
    [InlineData("Intel Core 2 Duo", null)]
    public void MayEndInTheDesignsCodeName(string cell, string? name) =>
        Assert.Equal(name, Row.Read("Processor", cell)["Processor.Microarchitecture"]);

    [Theory]
    [InlineData("AMD Ryzen 7 7700, 8 cores, 3.8 GHz", "7700 | 8 | 3.8 GHz")]
    [InlineData("AMD Ryzen 7 7700, 3.8 GHz, 8 cores", "7700 | 8 | 3.8 GHz")]
    [InlineData("Intel Core i7 8700, 6 cores, 3.2 GHz", "8700 | 6 | 3.2 GHz")]
    [InlineData("AMD Ryzen 7 7700, 8 cores, 3.8 GHz, boosts to 5.3", "7700 | 8 | 3.8 GHz")]
    public void EndsWithANumberThatCountsNothing(string cell, string processor) =>
        Assert.Equal([processor], Row.Read("CPU", cell).Items("Processor.Options", "Model", "Cores", "BaseClock"));

    [Theory]
    [InlineData("Intel Xeon E5-2687W v3 (10 cores, 3.1 GHz)", "Intel Xeon E5 | 2687W v3 | 10")]
    [InlineData("1.3 GHz 10-core Intel Core i5 (1235U; 2 performance, 8 efficiency)", "Intel Core i5 | 1235U | 10")]
    public void MayEndWithWhatLooksLikeAMeasureOrAList(string cell, string processor) =>
        Assert.Equal([processor], Row.Read("CPU", cell).Items("Processor.Options", "Brand", "Model", "Cores"));

    [Fact]
    public void MayStandOnBothSidesOfAPlusSign() => Assert.Equal(
        ["1135G7 | 2.4 GHz", "1185G7 | 3 GHz"],
        Row.Read("CPU", "2.4 GHz quad-core Intel Core i5 (1135G7) + 3.0 GHz quad-core Intel Core i7 (1185G7)").Items("Processor.Options", "Model", "BaseClock"));
}
