namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Rows as reviews write them, with what was measured between commas.</summary>
public class ReviewWordTests
{
    [Fact]
    public void OfAProcessorSayWhatItDrawsForAWhile() => Assert.Equal(
        ["4 | 3 GHz | 4.8 GHz | 1185G7"],
        Row.Read("Processor", "Intel Core i7-1185G7 4 x 3 - 4.8 GHz, 28 W PL2 / Short Burst, 15 W PL1 / Sustained, Tiger Lake UP3")
            .Items("Processor.Options", "Cores", "BaseClock", "TurboClock", "Model"));

    [Fact]
    public void CountProcessorsAndNoCoresBeforeOneClock() =>
        Assert.Equal(["-"], Row.Read("Processor", "2 × 2.5 GHz PowerPC 970MP").Items("Processor.Options", "Cores"));

    [Fact]
    public void OfGraphicsSayTheClocksAndTheDriver() => Assert.Equal(
        ["GeForce MX450 | 2048 MiB | Gddr6"],
        Row.Read("Graphics adapter", "NVIDIA GeForce MX450 - 2048 MB VRAM, Core: 1395 MHz, Memory: 5000 MHz, GDDR6, 64 Bit, 25 W TDP, 27.21.14.5671")
            .Items("Graphics.Options", "Model", "Memory", "MemoryKind"));

    [Theory]
    [InlineData("512 GB NVMe SSD, 409 GB free")]
    [InlineData("512 GB NVMe SSD; 409 GB usable")]
    public void OfADriveSayWhatWasLeft(string cell) => Assert.Equal(["512 GB"], Row.Read("Storage", cell).Items("Storage.Options", "Size"));

    [Theory]
    [InlineData("Intel Ethernet Connection I219-LM (10/100/1000 MBit/s)", "[10 Mb/s, 100 Mb/s, 1 Gb/s]")]
    [InlineData("Intel Ethernet Controller (2500 Mbit/s), Wi-Fi", "[2.5 Gb/s]")]
    [InlineData("Zeta controller (1 Gbit/s), Ethernet", null)]
    public void SayTheSpeedBehindTheNameOfTheController(string cell, string? rates) =>
        Assert.Equal(rates, Row.Read("Networking", cell)["Networking.EthernetRates"]);

    [Fact]
    public void SayTheBaseClockBesideTheKindsOfCores() => Assert.Equal(
        ["12 | 1.9 GHz | 4.6 GHz"],
        Row.Read("Processor", "12-core Intel Core i5-1340P (4 performance, 8 efficiency; 1.9 GHz base, up to 4.6 GHz)")
            .Items("Processor.Options", "Cores", "BaseClock", "TurboClock"));

    [Fact]
    public void NameALineAgainAndNoModel() => Assert.Equal(
        ["4770HQ", "-", "-"],
        Row.Read("Processor", "2.2 GHz quad-core Intel Core i7 (4770HQ); Optional: 2.5 GHz or 2.8 GHz quad-core i7").Items("Processor.Options", "Model"));
}
