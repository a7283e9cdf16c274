namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Memory whose words stand in another order, or beside numbers that count something else.</summary>
public class MemoryPlaceTests
{
    [Theory]
    [InlineData("8 GB, 999 slots", "999")]
    [InlineData("8 GB, 1000 slots", null)]
    [InlineData("8 GB, 0 slots", null)]
    [InlineData("8 GB, two 260-pin DDR4 SO-DIMM", "2")]
    [InlineData("8 GB, 4 × 240-pin DIMM", "4")]
    [InlineData("8 GB, 2x DIMM", "2")]
    [InlineData("8 GB, 2 x DIMM", "2")]
    [InlineData("8 GB, 999 × DIMM", "999")]
    [InlineData("8 GB, 1000 × DIMM", null)]
    [InlineData("SIMM", null)]
    [InlineData("30-pin SIMM", null)]
    [InlineData("8 GB DIMM", null)]
    [InlineData("DDR4 DIMM", null)]
    [InlineData("8 GB, two of the finest DIMM", null)]
    public void HaveAsManySlotsAsAreCounted(string cell, string? slots) => Assert.Equal(slots, Row.Read("Memory", cell)["Memory.Slots"]);

    [Theory]
    [InlineData("8 GB SDRAM DDR4", "Ddr4")]
    [InlineData("8 GB DRAM DDR4", "Ddr4")]
    [InlineData("8 GB SRAM DDR4", "Ddr4")]
    [InlineData("8 GB VRAM DDR4", "Ddr4")]
    [InlineData("8 GB SDRAM", "Sdram")]
    [InlineData("8 GB SRAM and DRAM", "Sram")]
    [InlineData("8 GB of fast memory", null)]
    public void HaveTheMostTellingKind(string cell, string? kind) => Assert.Equal(kind, Row.Read("Memory", cell)["Memory.Kind"]);

    [Theory]
    [InlineData("8 MB to 64 MB", "8 MiB", "64 MiB")]
    [InlineData("DDR - 8 MB", "8 MiB", "8 MiB")]
    public void GoUpToTheMostOfARange(string cell, string option, string maximum)
    {
        Reading row = Row.Read("Memory", cell);
        Assert.Equal([option], row.Items("Memory.Options", "Size"));
        Assert.Equal(maximum, row["Memory.Maximum"]);
    }

    [Theory]
    [InlineData("128 KB RAM, 64 KB ROMs")]
    [InlineData("128 KB RAM, 64 KB of boot ROM")]
    [InlineData("128 KB RAM (64 KB in two banks)")]
    [InlineData("128 KB RAM (two 64 KB)")]
    public void AreNotMadeOfOtherAmounts(string cell) => Assert.Equal(["128 KiB"], Row.Read("Memory", cell).Items("Memory.Options", "Size"));

    [Theory]
    [InlineData("8 GB DDR5-5600", "5600")]
    [InlineData("8 GB DDR5-99", null)]
    [InlineData("8 GB DDR5-100", "100")]
    [InlineData("8 GB DDR5 5600", "5600")]
    [InlineData("8 GB DDR5 - 5600", null)]
    [InlineData("8 GB Model-5600", null)]
    [InlineData("8 GB, 2147483647 MT/s", "2147483647")]
    [InlineData("8 GB, 2147483648 MT/s", null)]
    public void HaveTheRateBehindTheirKind(string cell, string? rate) =>
        Assert.Equal(rate, Row.Read("Memory", cell)["Memory.TransferRateMegatransfers"]);

    [Theory]
    [InlineData("4 × 8 GB", "32 GiB")]
    [InlineData("2 × 512 MB DDR", "1024 MiB")]
    [InlineData("8 GB × 4", "32 GiB")]
    [InlineData("8 GB x 2 DDR4", "16 GiB")]
    [InlineData("× 8 GB", null)]
    [InlineData("Optional: 4 × 8 GB", "32 GiB")]
    public void AreTheSumOfTheirModules(string cell, string? size) =>
        Assert.Equal(size is null ? [] : [size], Row.Read("Memory", cell).Items("Memory.Options", "Size"));

    [Theory]
    [InlineData("2x8GB, 2x16GB or 4x16GB DDR4", "16 GiB, 32 GiB, 64 GiB", "64 GiB")]
    [InlineData("2 × 8 GB or 2 × 16 GB", "16 GiB, 32 GiB", "32 GiB")]
    [InlineData("2 × 8 GB, expandable to 4 × 16 GB", "16 GiB", "64 GiB")]
    [InlineData("16 GB (2 × 8 GB) or 32 GB (2 × 16 GB)", "16 GiB, 32 GiB", "32 GiB")]
    public void AreAsManyAsThereAreSetsOfModules(string cell, string sizes, string maximum)
    {
        Reading row = Row.Read("Memory", cell);
        Assert.Equal(sizes, string.Join(", ", row.Items("Memory.Options", "Size")));
        Assert.Equal(maximum, row["Memory.Maximum"]);
    }

    [Theory]
    [InlineData("4 × 8 GB", "32 GiB")]
    [InlineData("32 GB (4 × 8 GB)", "32 GiB")]
    public void AtMostAreTheSumOfTheirModulesToo(string cell, string maximum) =>
        Assert.Equal(maximum, Row.Read("Maximum memory", cell)["Memory.Maximum"]);

    [Fact]
    public void AtMostAreNotOfTheModulesThatTheMachineComesWith()
    {
        Reading sheet = Reading.OfRows("Memory | 16 GB (2 × 8 GB)", "Maximum memory | 64 GB (4 × 16 GB)");
        Assert.Equal("2", sheet["Memory.ModuleCount"]);
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void HaveNoModulesOfAllWhereThereAreSeveralSets()
    {
        Reading row = Row.Read("Memory", "2 × 8 GB or 4 × 16 GB");
        Assert.Null(row["Memory.ModuleCount"]);
        Assert.Null(row["Memory.ModuleSize"]);
    }
}
