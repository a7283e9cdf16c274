namespace IMacPro.Specs.Tests.Facts.Readers;

public class ProcessorTests
{
    [Theory]
    [InlineData(
        "Intel Skylake-based Xeon W 8-core 3.2 GHz or 10-core 3.0 GHz Intel Xeon W processor",
        "8 | 3.2 GHz | Intel | Xeon W | Intel Xeon W", "10 | 3 GHz | Intel | Xeon W | Intel Xeon W")]
    [InlineData("8-core 3.2 GHz Intel Xeon W (W-2140B)", "8 | 3.2 GHz | Intel | Xeon W | Intel Xeon W")]
    [InlineData("10-core Apple M1 Pro (8 performance, 2 efficiency)", "10 | - | Apple | M1 Pro | Apple M1 Pro")]
    [InlineData(
        "2.0 GHz, 2.3 GHz or 2.6 GHz 6-core Intel Xeon E", "6 | 2 GHz | Intel | Xeon E | Intel Xeon E",
        "6 | 2.3 GHz | Intel | Xeon E | Intel Xeon E", "6 | 2.6 GHz | Intel | Xeon E | Intel Xeon E")]
    [InlineData(
        "Apple M2 Pro with 10-core or 12-core CPU, or Apple M2 Max with 12-core or 16-core CPU",
        "10 | - | Apple | M2 Pro | Apple M2 Pro", "12 | - | Apple | M2 Pro | Apple M2 Pro",
        "12 | - | Apple | M2 Max | Apple M2 Max", "16 | - | Apple | M2 Max | Apple M2 Max")]
    [InlineData("Intel Xeon W", "- | - | Intel | Xeon W | Intel Xeon W")]
    [InlineData("8 MHz Motorola 68000", "- | 8 MHz | Motorola | 68000 | Motorola 68000")]
    public void IsReadByCoresClockAndName(string cell, params string[] options) =>
        Assert.Equal(
            options, Row.Read("Processor", cell).Items("Processor.Options", "Cores", "BaseClock", "Maker", "Family", "Brand"));

    [Theory]
    [InlineData("8-core 3.2 GHz Intel Xeon W (W-2140B)", "W-2140B")]
    [InlineData("3.0 GHz 6-core Intel Core i5 (8500B)", "8500B")]
    [InlineData("1.8 GHz PowerPC 970FX (G5)", "970FX")]
    [InlineData("8 MHz Motorola 68000", "68000")]
    [InlineData("Apple M1", "-")]
    public void MayHaveAModelNumber(string cell, string model) =>
        Assert.Equal([model], Row.Read("Processor", cell).Items("Processor.Options", "Model"));

    [Theory]
    [InlineData("8-core 3.2 GHz Intel Xeon W (W-2140B), 16 threads, turbo 4.2 GHz", "3.2 GHz | 4.2 GHz | 16")]
    [InlineData("3.2 GHz 8-core Intel Xeon W, Turbo Boost up to 4.2 GHz", "3.2 GHz | 4.2 GHz | -")]
    [InlineData("8-core Intel Xeon W 3.2 GHz (4.2 GHz turbo)", "3.2 GHz | 4.2 GHz | -")]
    public void MayHaveThreadsAndATurboClock(string cell, string option) =>
        Assert.Equal([option], Row.Read("Processor", cell).Items("Processor.Options", "BaseClock", "TurboClock", "Threads"));

    [Theory]
    [InlineData("8-core Apple M1 (4× 3.2 GHz performance cores, 4× 2.1 GHz efficiency cores)", "8 | 4 | 4 | 3.2 GHz | 2.1 GHz")]
    [InlineData("20-core Apple M1 Ultra (16 performance, 4 efficiency)", "20 | 16 | 4 | - | -")]
    public void MayHaveCoresOfTwoKinds(string cell, string option) => Assert.Equal(
        [option],
        Row.Read("Processor", cell).Items("Processor.Options", "Cores", "PerformanceCores", "EfficiencyCores", "BaseClock", "EfficiencyClock"));

    [Fact]
    public void IsNamedByWhatIsKnownOfIt() => Assert.Equal(
        ["1.25 GHz PowerPC G4", "1.33 GHz PowerPC G4"],
        Row.Read("Processor", "1.25 GHz or 1.33 GHz PowerPC 7447 (G4)").Items("Processor.Options", "Name"));

    [Fact]
    public void HasTheCoresOfTheNextWhereBothHaveOneName() => Assert.Equal(
        ["Core Duo | 2", "Core Duo | 2"],
        Row.Read("Processor", "1.83 GHz or 2 GHz dual-core Intel Core Duo").Items("Processor.Options", "Family", "Cores"));

    [Theory]
    [InlineData("Intel Core i7-8700 (6-core), Intel Core i9-9900K", "6 | 8700", "- | 9900K")]
    [InlineData("Intel Core i5-8250U, Intel Core i7-7500U (2-core)", "- | 8250U", "2 | 7500U")]
    [InlineData("1.8 GHz or 2.0 GHz Intel Core i5 (2-core)", "2 | -", "2 | -")]
    [InlineData("Intel Core i7-8700 (6-core), Intel Core i9-9900K, 8-core Intel Core i9-9900", "6 | 8700", "8 | 9900K", "8 | 9900")]
    public void HasNotTheCoresThatAnotherHasInParentheses(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Processor", cell).Items("Processor.Options", "Cores", "Model"));

    [Fact]
    public void HasNotTheCoresOfAnotherWhoseNameCountsThem() => Assert.Equal(
        ["Core 2 Duo | -", "Core i5 | 4"],
        Row.Read("Processor", "3 GHz Intel Core 2 Duo or 2.6 GHz quad-core Intel Core i5").Items("Processor.Options", "Family", "Cores"));

    [Theory]
    [InlineData("3.7 GHz Xeon E3 (E3-1220 v2) with 8 MB cache", "E3-1220 v2 | Xeon E3")]
    [InlineData("3.7 GHz Xeon E3 (quad v2)", "- | Xeon E3")]
    public void MayHaveAModelWithAVersion(string cell, string option) =>
        Assert.Equal([option], Row.Read("Processor", cell).Items("Processor.Options", "Model", "Family"));

    [Fact]
    public void MayBeOptional() => Assert.Equal(
        ["8 | -", "10 | -", "18 | yes"],
        Row.Read("Processor", "8-core 3.2 GHz or 10-core 3.0 GHz Intel Xeon W Optional: 18-core 2.3 GHz Intel Xeon W")
            .Items("Processor.Options", "Cores", "IsOptional"));

    [Theory]
    [InlineData("3.5 GHz 8-core (W-3223) Configurable to 3.3 GHz 12-core (W-3235) Intel Xeon W", "8 | Xeon W", "12 | Xeon W")]
    [InlineData("1.42 GHz PowerPC G4 (7447a), 512K on-chip L2 cache", "- | PowerPC G4")]
    [InlineData("Core i7 with 6 MB cache", "- | Core i7")]
    [InlineData("3rd Generation Intel Core i5-3210M (3 MB cache, up to 3.1 GHz)", "- | Core i5")]
    [InlineData("11th Generation Intel Core i7-1185G7 (12 MB cache, up to 4.8 GHz)", "- | Core i7")]
    public void HasTheOneNameThereIs(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Processor", cell).Items("Processor.Options", "Cores", "Family"));

    [Theory]
    [InlineData("SoC | Apple M4", "CPU | 8-core (4P+4E) or 10-core (4P+6E)", "8 | 4 | 4 | Apple M4", "10 | 4 | 6 | Apple M4")]
    [InlineData("SoC | Apple M1", "CPU | 8-core (4 performance, 4 efficiency), 3.2 GHz", "8 | 4 | 4 | Apple M1")]
    public void ComesInAsManyFormsAsARowOfItsCoresSays(string chip, string cores, params string[] options) => Assert.Equal(
        options, Reading.OfRows(chip, cores).Items("Processor.Options", "Cores", "PerformanceCores", "EfficiencyCores", "Brand"));

    [Fact]
    public void HasTheClockBehindItsCores() =>
        Assert.Equal(["8 | 3.2 GHz"], Row.Read("CPU", "8-core, 3.2 GHz").Items("Processor.Options", "Cores", "BaseClock"));

    [Fact]
    public void IsNotOptionalWhereTheMachineComesWithIt() => Assert.Equal(
        ["2.66 GHz | -", "2 GHz | yes", "3 GHz | yes"],
        Row.Read("Processor", "2.66 GHz Intel Xeon Optional: 2.0 GHz, 2.66 GHz or 3.0 GHz").Items("Processor.Options", "BaseClock", "IsOptional"));

    [Fact]
    public void HasAClockAsAConstantInOneUnit() =>
        Assert.Equal(
            ["8 MHz | 0.008"], Row.Read("Cpu", "8 MHz Motorola 68000").Items("Processor.Options", "BaseClock", "BaseClockGigahertz"));

    [Fact]
    public void HasAMicroarchitecture() =>
        Assert.Equal(
            "Skylake", Row.Read("Processor", "Intel Skylake-based Xeon W 8-core 3.2 GHz")["Processor.Microarchitecture"]);

    [Theory]
    [InlineData("Processor")]
    [InlineData("Processors")]
    [InlineData("Processor(s)")]
    [InlineData("CPU")]
    [InlineData("Cpu:")]
    [InlineData("SoC")]
    [InlineData("'''Chip'''")]
    [InlineData("System on a chip")]
    public void GoesByManyKeys(string key) =>
        Assert.Equal(["8"], Row.Read(key, "8-core Apple M1").Items("Processor.Options", "Cores"));

    [Theory]
    [InlineData("Security chip", "Apple T2 [A]", "Processor.SecurityChip", "Apple T2")]
    [InlineData("Microarchitecture", "Skylake", "Processor.Microarchitecture", "Skylake")]
    public void HasOtherChipsInRowsOfTheirOwn(string key, string cell, string fact, string value) =>
        Assert.Equal(value, Row.Read(key, cell)[fact]);

    [Theory]
    [InlineData(
        "Intel Skylake-based Xeon W 8-core 3.2 GHz or 10-core 3.0 GHz Intel Xeon W processor", "XeonW8Core", "XeonW10Core")]
    [InlineData("8-core Apple M1", "M1_8Core")]
    [InlineData("2.0 GHz or 2.3 GHz 6-core Intel Xeon E", "XeonE6Core2GHz", "XeonE6Core2_3GHz")]
    public void IsNamedAsAPersonWould(string cell, params string[] names) =>
        Assert.Equal(names, Row.Read("Processor", cell).Identifiers("Processor.Options"));

    [Fact]
    public void IsSummedUpInTheInfoboxWhereATableDescribesIt()
    {
        Reading sheet = Reading.Of("= M =\n- Cpu: Intel Xeon W\n== S ==\n| Processor | 8-core 3.2 GHz Intel Xeon W |\n");
        Assert.Equal(["XeonW8Core"], sheet.Identifiers("Processor.Options"));
        Assert.Equal("Intel Xeon W", sheet["Processor.Summary"]);
    }

    [Theory]
    [InlineData("Intel Core i5-1335U or Intel Core i7-1355U", "Intel Core i5 | 1335U", "Intel Core i7 | 1355U")]
    [InlineData("Intel Core i3-7100U (2.4 GHz), i5-7200U (2.5 GHz)", "Intel Core i3 | 7100U", "Intel Core i5 | 7200U")]
    [InlineData("Intel Xeon W-3223", "Intel Xeon W | W-3223")]
    [InlineData("Intel Xeon E5520 at 2.26 GHz or Xeon X5550", "Intel Xeon | E5520", "Intel Xeon | X5550")]
    [InlineData("AMD Ryzen 7 7840U", "AMD Ryzen 7 | 7840U")]
    [InlineData("1.42 GHz PowerPC 7447A (G4)", "PowerPC G4 | 7447A")]
    [InlineData("1.67 GHz PowerPC 7447B (G4)", "PowerPC G4 | 7447B")]
    [InlineData("Motorola 68000 at 7.16 MHz (NTSC)", "Motorola 68000 | 68000")]
    [InlineData("MOS Technology 6510 @ 1.023 MHz", "MOS Technology 6510 | 6510")]
    [InlineData("4× ARM Cortex-A72 @ 1.5 GHz", "Arm Cortex-A72 | -")]
    public void HasABrandAndAModel(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Processor", cell).Items("Processor.Options", "Brand", "Model"));

    [Theory]
    [InlineData("1.1 GHz or 1.2 GHz dual-core Intel Core M (5Y31 or 5Y51)", "1.1 GHz | 5Y31", "1.2 GHz | 5Y51")]
    [InlineData("2.0 GHz, 2.2 GHz Intel Core i5 (1000NG1/1010NG2)", "2 GHz | 1000NG1", "2.2 GHz | 1010NG2")]
    [InlineData("1.8 GHz or 2.0 GHz PowerPC 970FX (G5)", "1.8 GHz | 970FX", "2 GHz | 970FX")]
    [InlineData("333 MHz PowerPC 740/750 (G3)", "333 MHz | 740/750")]
    [InlineData("733, 867 or dual 800 MHz PowerPC 7450", "733 MHz | 7450", "867 MHz | 7450", "800 MHz | 7450")]
    [InlineData(
        "3.5 GHz 8-core Intel Xeon W-3223 configurable to 3.3 GHz 12-core (W-3235) or 3.2 GHz 16-core", "3.5 GHz | W-3223",
        "3.3 GHz | W-3235", "3.2 GHz | -")]
    public void HasTheModelThatIsItsOwn(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Processor", cell).Items("Processor.Options", "BaseClock", "Model"));

    [Fact]
    public void MayBeNamedBeforeItsClocks() => Assert.Equal(
        ["270 MHz | UltraSPARC IIi", "333 MHz | UltraSPARC IIi"],
        Row.Read("Processor", "UltraSPARC IIi, 270 or 333 MHz").Items("Processor.Options", "BaseClock", "Brand"));

    [Theory]
    [InlineData("Intel Core i3-1220P, 10 cores (2P+8E)", "10 | 2 | 8")]
    [InlineData("Apple M3 Pro, 11-core CPU (5P + 6E)", "11 | 5 | 6")]
    [InlineData("10-core CPU with 4 P-cores and 6 E-cores", "10 | 4 | 6")]
    public void MayHaveCoresOfTwoKindsByLetter(string cell, string option) => Assert.Equal(
        [option], Row.Read("Processor", cell).Items("Processor.Options", "Cores", "PerformanceCores", "EfficiencyCores"));

    [Theory]
    [InlineData("Intel Core i5-1240P, 12 cores (4P + 8E), P-core base 1.7 GHz, E-core base 1.2 GHz", "1.7 GHz | 1.2 GHz | -")]
    [InlineData("Intel Core i5-1240P, 12 cores, E-core 1.2 GHz, performance core 1.7 GHz", "1.7 GHz | 1.2 GHz | -")]
    [InlineData("Intel Core i5-1240P, 12 cores, P-core 1.7 GHz, P-core up to 4.4 GHz", "1.7 GHz | - | 4.4 GHz")]
    public void MayHaveAClockForEachKindOfCores(string cell, string option) => Assert.Equal(
        [option], Row.Read("Processor", cell).Items("Processor.Options", "BaseClock", "EfficiencyClock", "TurboClock"));

    [Theory]
    [InlineData("SoC | Broadcom BCM2711", "CPU | 4× ARM Cortex-A72 @ 1.5 GHz")]
    [InlineData("CPU | 4× ARM Cortex-A72 @ 1.5 GHz", "SoC | Broadcom BCM2711")]
    public void IsOneWhereOneRowNamesTheChipAndAnotherItsCores(string first, string second)
    {
        Reading sheet = Reading.OfRows(first, second);
        Assert.Equal(["Broadcom BCM2711 | 4 | 1.5 GHz"], sheet.Items("Processor.Options", "Brand", "Cores", "BaseClock"));
        Assert.Equal("Arm Cortex-A72", sheet["Processor.Microarchitecture"]);
    }
}
