namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Cores, clocks and names of processors in whatever order a cell has them.</summary>
public class ProcessorPlaceTests
{
    [Theory]
    [InlineData("AMD Zen 2 4c/8t, 2.4 GHz", "Zen 2 | 4 | 8")]
    [InlineData("Intel Core i7 8C/16T", "Core i7 | 8 | 16")]
    [InlineData("AMD Ryzen 5 (6c/12t)", "Ryzen 5 | 6 | 12")]
    [InlineData("AMD Ryzen 5 6c 3.1 GHz", "Ryzen 5 | 6 | -")]
    [InlineData("AMD Ryzen 5 (6c)", "Ryzen 5 | 6 | -")]
    public void MayHaveCoresAndThreadsInTheirShortestForm(string cell, string option) =>
        Assert.Equal([option], Row.Read("Processor", cell).Items("Processor.Options", "Family", "Cores", "Threads"));

    [Theory]
    [InlineData("7 nm AMD Ryzen 5", "Ryzen 5 | - | -")]
    [InlineData("AMD Ryzen 5 7nm", "Ryzen 5 | - | -")]
    [InlineData("Intel Xeon Scalable, up to 28 cores each", "Xeon Scalable | 28 | -")]
    public void AreNotNamedByHowTheyAreMadeOrCounted(string cell, string option) =>
        Assert.Equal([option], Row.Read("Processor", cell).Items("Processor.Options", "Family", "Cores", "Threads"));

    [Theory]
    [InlineData("2 GHz Intel Xeon, boost 3 GHz", "2 GHz | 3 GHz")]
    [InlineData("2 GHz Intel Xeon, 3 GHz boost", "2 GHz | 3 GHz")]
    [InlineData("2 GHz Intel Xeon, 3 GHz turbo", "2 GHz | 3 GHz")]
    [InlineData("2 GHz Intel Xeon, max 3 GHz", "2 GHz | 3 GHz")]
    [InlineData("Intel Xeon 2 GHz (max 3 GHz)", "2 GHz | 3 GHz")]
    [InlineData("Intel Xeon 2 GHz (3 GHz max)", "2 GHz | 3 GHz")]
    [InlineData("Intel Xeon up to 3 GHz", "- | 3 GHz")]
    [InlineData("Intel Xeon turbo 3 GHz", "- | 3 GHz")]
    [InlineData("Intel Xeon boost 3 GHz", "- | 3 GHz")]
    [InlineData("Intel Xeon 3 GHz turbo", "- | 3 GHz")]
    [InlineData("Intel Xeon 3 GHz boost", "- | 3 GHz")]
    [InlineData("Intel Xeon 3 GHz", "3 GHz | -")]
    [InlineData("Zeta, 10-core (8P+2E) up to 3 GHz", "- | 3 GHz")]
    [InlineData("turbo mode of the fast kind 3 GHz Intel Xeon", "3 GHz | -")]
    public void HaveATurboClock(string cell, string option) =>
        Assert.Equal([option], Row.Read("Processor", cell).Items("Processor.Options", "BaseClock", "TurboClock"));

    [Theory]
    [InlineData("100,000-core Intel Xeon", "100000")]
    [InlineData("100,001-core Intel Xeon", "-")]
    [InlineData("2.5-core Intel Xeon", "-")]
    public void HaveAWholeNumberOfCores(string cell, string cores) =>
        Assert.Equal([cores], Row.Read("Processor", cell).Items("Processor.Options", "Cores"));

    [Theory]
    [InlineData("10-core Zeta (4 performance, 6 efficiency)", "10 | 4 | 6 | - | -")]
    [InlineData("10-core Zeta (4 performance and 6 efficiency)", "10 | 4 | 6 | - | -")]
    [InlineData("10-core Zeta (4 performance + 6 efficiency)", "10 | 4 | 6 | - | -")]
    [InlineData("10-core Zeta (4P+6E)", "10 | 4 | 6 | - | -")]
    [InlineData("10-core Zeta (6 efficiency)", "10 | - | 6 | - | -")]
    [InlineData("10-core Zeta (1 P-core, 9 E-cores)", "10 | 1 | 9 | - | -")]
    [InlineData("10-core Zeta (256P)", "10 | 256 | - | - | -")]
    [InlineData("10-core Zeta (257P)", "10 | - | - | - | -")]
    [InlineData("10-core Zeta (0P)", "10 | - | - | - | -")]
    [InlineData("Zeta (10-core CPU with 4 performance cores and 6 efficiency cores)", "10 | 4 | 6 | - | -")]
    [InlineData("Zeta, 10-core (4P+6E) 3.2 GHz", "10 | 4 | 6 | 3.2 GHz | -")]
    [InlineData("8-core Zeta (4× 3.2 GHz performance cores, 4× 2.1 GHz efficiency cores)", "8 | 4 | 4 | 3.2 GHz | 2.1 GHz")]
    public void HaveCoresOfTwoKinds(string cell, string option) => Assert.Equal(
        [option],
        Row.Read("Processor", cell).Items("Processor.Options", "Cores", "PerformanceCores", "EfficiencyCores", "BaseClock", "EfficiencyClock"));

    [Theory]
    [InlineData("10-core CPU with 4 P-cores and 6 E-cores", "10 | 4 | 6 | -")]
    [InlineData("Apple M3, 4 P-cores and 6 E-cores", "- | 4 | 6 | Apple M3")]
    [InlineData("10-core Zeta with 4 P-cores, 6 E-cores", "10 | 4 | 6 | Zeta")]
    public void AreNotNamedByTheLettersOfTheirCores(string cell, string option) => Assert.Equal(
        [option], Row.Read("Processor", cell).Items("Processor.Options", "Cores", "PerformanceCores", "EfficiencyCores", "Brand"));

    [Theory]
    [InlineData("UltraSPARC IIi, 270 or 333 MHz", "270 MHz | UltraSPARC IIi", "333 MHz | UltraSPARC IIi")]
    [InlineData("Intel Core i5-8500, 2 or 3 GHz", "2 GHz | Intel Core i5", "3 GHz | Intel Core i5")]
    [InlineData("Zeta, 2 or 3 GHz", "2 GHz | Zeta", "3 GHz | Zeta")]
    [InlineData("Zeta 2 or 3 GHz, Eta 4 or 5 GHz", "2 GHz | Zeta", "3 GHz | Zeta", "4 GHz | Eta", "5 GHz | Eta")]
    [InlineData("2 or 3 GHz Zeta, 4 or 5 GHz Eta", "2 GHz | Zeta", "3 GHz | Zeta", "4 GHz | Eta", "5 GHz | Eta")]
    public void ShareTheirNames(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Processor", cell).Items("Processor.Options", "BaseClock", "Brand"));

    [Theory]
    [InlineData("2 GHz 4-core Intel Xeon (E5520) or 2 GHz 4-core Intel Xeon (E5530)", "Xeon4Core2GHzE5520 | 2 GHz 4-core Intel Xeon E5520", "Xeon4Core2GHzE5530 | 2 GHz 4-core Intel Xeon E5530")]
    [InlineData("2 GHz or 3 GHz 4-core Intel Xeon", "Xeon4Core2GHz | 2 GHz 4-core Intel Xeon", "Xeon4Core3GHz | 3 GHz 4-core Intel Xeon")]
    [InlineData("2 GHz 4-core or 3 GHz 8-core Intel Xeon", "Xeon4Core | 4-core Intel Xeon", "Xeon8Core | 8-core Intel Xeon")]
    [InlineData("8 MHz Motorola 68000", "Motorola68000 | Motorola 68000")]
    [InlineData("4-core", "_4Core | 4-core")]
    [InlineData("Intel Xeon", "Xeon | Intel Xeon")]
    public void AreNamedByWhateverDiffers(string cell, params string[] names)
    {
        Reading row = Row.Read("Processor", cell);
        Assert.Equal(names, row.Identifiers("Processor.Options").Zip(row.Items("Processor.Options", "Name"), (name, shown) => $"{name} | {shown}").ToArray());
    }
}
