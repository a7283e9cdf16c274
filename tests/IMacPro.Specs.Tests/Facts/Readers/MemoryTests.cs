namespace IMacPro.Specs.Tests.Facts.Readers;

public class MemoryTests
{
    [Theory]
    [InlineData("32 GB of 2666 MHz DDR4 ECC SDRAM", "32 GiB")]
    [InlineData("32 GB LPDDR5 unified memory Optional: 64 GB", "32 GiB", "64 GiB")]
    [InlineData("32 / 64 / 128 GB", "32 GiB", "64 GiB", "128 GiB")]
    [InlineData("32, 64 or 128 GB", "32 GiB", "64 GiB", "128 GiB")]
    [InlineData("8 GB, 16 GB +$200, 32 GB", "8 GiB", "16 GiB", "32 GiB")]
    [InlineData("DDR5 at 5600 MT/s, up to 64 GB in total; 8 GB; 16 GB", "8 GiB", "16 GiB")]
    [InlineData("8 GB, 16 GB: € 200, 32 GB", "8 GiB", "16 GiB", "32 GiB")]
    [InlineData("8 GB (two 4 GB) of 2666 MHz DDR4 SDRAM", "8 GiB")]
    [InlineData("512 MB of 533 MHz DDR2 SDRAM", "512 MiB")]
    [InlineData("128 KB", "128 KiB")]
    [InlineData("256GB", "256 GiB")]
    [InlineData("1 TB", "1 TiB")]
    public void IsCountedIn1024s(string cell, params string[] sizes) =>
        Assert.Equal(sizes, Row.Read("Memory", cell).Items("Memory.Options", "Size"));

    [Theory]
    [InlineData("512 MB", "0.5")]
    [InlineData("32 GB", "32")]
    [InlineData("1 TB", "1024")]
    public void HasItsSizeAsAConstantInGigabytes(string cell, string gigabytes) =>
        Assert.Equal([gigabytes], Row.Read("Memory", cell).Items("Memory.Options", "SizeGigabytes"));

    [Theory]
    [InlineData("32 GB of 2666 MHz DDR4 ECC SDRAM", "Memory.Kind", "Ddr4")]
    [InlineData("32 GB of 2666 MHz DDR4 ECC SDRAM", "Memory.Speed", "2666 MHz")]
    [InlineData("32 GB of 2666 MHz DDR4 ECC SDRAM", "Memory.SpeedMegahertz", "2666")]
    [InlineData("32 GB of 2666 MHz DDR4 ECC SDRAM", "Memory.ErrorCorrecting", "yes")]
    [InlineData("32 GB of non-ECC DDR4", "Memory.ErrorCorrecting", null)]
    [InlineData("512 MB of 533 MHz DDR2 SDRAM, ECC optional", "Memory.ErrorCorrecting", null)]
    [InlineData("512 MB of 533 MHz DDR2 SDRAM, optional ECC", "Memory.ErrorCorrecting", null)]
    [InlineData("8 GB of LPDDR4X unified memory", "Memory.Kind", "Lpddr4X")]
    [InlineData("8 GB of LPDDR4X unified memory", "Memory.Unified", "yes")]
    [InlineData("8 GB of 4266 MT/s LPDDR4X", "Memory.TransferRateMegatransfers", "4266")]
    [InlineData("8 GB of 2666 MHz DDR4 SO-DIMM", "Memory.FormFactor", "SO-DIMM")]
    [InlineData("400 MHz DDR SDRAM, two slots", "Memory.Slots", "2")]
    [InlineData("400 MHz DDR SDRAM, two slots", "Memory.Kind", "Ddr")]
    [InlineData("8 GB (two 4 GB)", "Memory.ModuleCount", "2")]
    [InlineData("8 GB (2 × 4 GB)", "Memory.ModuleSize", "4 GiB")]
    public void IsOfAKind(string cell, string fact, string? value) => Assert.Equal(value, Row.Read("Memory", cell)[fact]);

    [Theory]
    [InlineData("8 GB Expandable to 64 GB", "64 GiB")]
    [InlineData("400 MHz DDR SDRAM Maximum: 2 GB", "2 GiB")]
    [InlineData("512 MB Maximum: 2.5 GB", "2.5 GiB")]
    [InlineData("8 GB, up to 16 GB", "16 GiB")]
    [InlineData("8 GB Optional: 16 GB or 24 GB", "24 GiB")]
    [InlineData("32 / 64 / 128 GB", "128 GiB")]
    public void HasAMaximum(string cell, string maximum) => Assert.Equal(maximum, Row.Read("Memory", cell)["Memory.Maximum"]);

    [Fact]
    public void CountsTheMaximumAmongTheOptionsOnlyWhereItWasSold() =>
        Assert.Equal(["8 GiB"], Row.Read("Memory", "8 GB Expandable to 64 GB").Items("Memory.Options", "Size"));

    [Fact]
    public void MarksWhatIsOptional() => Assert.Equal(
        ["8 GiB | -", "16 GiB | yes", "24 GiB | yes"],
        Row.Read("Memory", "8 GB of LPDDR5 unified memory Optional: 16 GB or 24 GB").Items("Memory.Options", "Size", "IsOptional"));

    [Theory]
    [InlineData("Memory slots", "4 [S]", "Memory.Slots", "4")]
    [InlineData("Memory slots", "Four", "Memory.Slots", "4")]
    [InlineData("Unified memory", "8 GB", "Memory.Unified", "yes")]
    [InlineData("Maximum memory", "64 GB", "Memory.Maximum", "64 GiB")]
    [InlineData("Memory Type", "DDR4 ECC", "Memory.Kind", "Ddr4")]
    [InlineData("Memory speed", "2666 MHz", "Memory.SpeedMegahertz", "2666")]
    public void MayBeToldInRowsOfItsOwn(string key, string cell, string fact, string value) =>
        Assert.Equal(value, Row.Read(key, cell)[fact]);

    [Theory]
    [InlineData("Memory")]
    [InlineData("RAM")]
    [InlineData("Main memory:")]
    [InlineData("**System memory**")]
    public void GoesByManyKeys(string key) => Assert.Equal(["GB32"], Row.Read(key, "32 GB").Identifiers("Memory.Options"));

    [Theory]
    [InlineData("32 GB", "GB32")]
    [InlineData("512 MB", "MB512")]
    [InlineData("1.5 GB", "GB1_5")]
    public void IsNamedByItsSize(string cell, string name) =>
        Assert.Equal([name], Row.Read("Memory", cell).Identifiers("Memory.Options"));

    [Theory]
    [InlineData("two SO-DIMM slots, DDR5-5600", "2")]
    [InlineData("32 GB of DDR4, 12 user-accessible DIMM slots", "12")]
    [InlineData("2x SO-DIMM, DDR4-3200", "2")]
    [InlineData("512 MB of DDR SDRAM (two SO-DIMM slots)", "2")]
    [InlineData("16 MB; up to 256 MB; eight SIMM slots", "8")]
    [InlineData("16 GB in 4 slots", "4")]
    [InlineData("128 MB soldered, one free slot", "1")]
    [InlineData("16 GB, 2 open sockets", "2")]
    [InlineData("16 GB std., 4 slots, exp. to 128 GB", "4")]
    [InlineData("1 MB of 30-pin SIMM", null)]
    [InlineData("8 GB DDR4 SO-DIMM", null)]
    public void HasAsManySlotsAsTheCellCounts(string cell, string? slots) => Assert.Equal(slots, Row.Read("Memory", cell)["Memory.Slots"]);

    [Theory]
    [InlineData("8 GB DDR3L", "Ddr3L")]
    [InlineData("64 MB GDDR SDRAM", "Gddr")]
    [InlineData("16 GB LPDDR4x-4267", "Lpddr4X")]
    [InlineData("16 MB EDO", "Edo")]
    [InlineData("256 MB PC133", "Sdram")]
    [InlineData("64 MB of PC66 SDRAM", "Sdram")]
    [InlineData("512 MB PC2700", "Ddr")]
    [InlineData("1 GB PC2-5300", "Ddr2")]
    [InlineData("4 GB PC3-10600 ECC", "Ddr3")]
    public void IsOfTheKindTheCellNames(string cell, string kind) => Assert.Equal(kind, Row.Read("Memory", cell)["Memory.Kind"]);

    [Theory]
    [InlineData("8–64 MB", "8 MiB", "64 MiB")]
    [InlineData("8 to 64 MB", "8 MiB", "64 MiB")]
    [InlineData("16 KB – 256 KB", "16 KiB", "256 KiB")]
    [InlineData("512 KB (expandable to 9 MB)", "512 KiB", "9 MiB")]
    [InlineData("DDR4-3200, 8 GB, 64 GB maximum", "8 GiB", "64 GiB")]
    [InlineData("2 × 8 GB DDR4, max. 128 GB", "16 GiB", "128 GiB")]
    public void MayGoFromOneAmountUpToAnother(string cell, string option, string maximum)
    {
        Reading row = Row.Read("Memory", cell);
        Assert.Equal([option], row.Items("Memory.Options", "Size"));
        Assert.Equal(maximum, row["Memory.Maximum"]);
    }

    [Theory]
    [InlineData("128 KB RAM (built-in), 64 KB ROM")]
    [InlineData("128 KB RAM, 16 KB boot ROM")]
    public void IsNotWhatIsReadOnly(string cell) => Assert.Equal(["128 KiB"], Row.Read("Memory", cell).Items("Memory.Options", "Size"));

    [Fact]
    public void MayHaveItsUnitInTheKey() => Assert.Equal(["16 GiB", "32 GiB"], Row.Read("Memory (GB)", "16 or 32").Items("Memory.Options", "Size"));

    [Fact]
    public void IsExpandedToNoOptionOfItsOwn()
    {
        Reading row = Row.Read("Memory", "16 GB DDR5, exp. to 128 GB");

        Assert.Equal(["GB16"], row.Identifiers("Memory.Options"));
        Assert.Equal("128 GiB", row["Memory.Maximum"]);
    }

    [Theory]
    [InlineData("4 GB as a pair of 2 GB modules", "4 GiB", "2", "2 GiB")]
    [InlineData("16 GB, delivered as two 8 GB SO-DIMMs", "16 GiB", "2", "8 GiB")]
    [InlineData("two 8 GB modules", "16 GiB", "2", "8 GiB")]
    [InlineData("8 GB SO-DIMM", "8 GiB", null, null)]
    public void IsWhatItsModulesComeTo(string cell, string size, string? count, string? each)
    {
        Reading sheet = Row.Read("Memory", cell);

        Assert.Equal([size], sheet.Items("Memory.Options", "Size"));
        Assert.Equal((count, each), (sheet["Memory.ModuleCount"], sheet["Memory.ModuleSize"]));
    }

    [Theory]
    [InlineData("8 GB, 1 slot free", null)]
    [InlineData("8 GB, 2 slots", "2")]
    public void HasTheSlotsThatAreNotOnlyThoseThatAreFree(string cell, string? slots) => Assert.Equal(slots, Row.Read("Memory", cell)["Memory.Slots"]);
}
