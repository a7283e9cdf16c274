namespace IMacPro.Specs.Tests.Facts;

/// <summary>Tables of plain text: their columns stand below each other, with blanks between them.</summary>
public class AlignedTableTests
{
    private const string Rows = """
        Memory           8 MB           16 MB
        Hard disk                       400 MB
        Weight           13 kg         13.5 kg
        """;

    [Theory]
    [InlineData("Model            Small          Large\n" + Rows)]
    [InlineData("                 Small          Large\n" + Rows)]
    [InlineData("A few words\nModel            Small          Large\n" + Rows)]
    public void HaveAVariantInEachColumn(string table)
    {
        Reading sheet = Reading.Of($"= M =\n\n{table}\n");

        Assert.Equal(["8 MiB"], sheet.Variant("Small").Items("Memory.Options", "Size"));
        Assert.Equal(["16 MiB"], sheet.Variant("Large").Items("Memory.Options", "Size"));
        Assert.Empty(sheet.Variant("Small").Items("Storage.Options", "Size"));
        Assert.Equal(["400 MB"], sheet.Variant("Large").Items("Storage.Options", "Size"));
        Assert.Equal("13.5", sheet.Variant("Large")["Weight.Kilograms"]);
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void OfOneColumnAreRows()
    {
        Reading sheet = Reading.Of("= M =\n\nMemory           8 MB\nHard disk        400 MB\nWeight           13 kg\n");

        Assert.Equal(["8 MiB"], sheet.Items("Memory.Options", "Size"));
        Assert.Equal("13", sheet["Weight.Kilograms"]);
        Assert.Empty(sheet.Machine!.Variants);
    }

    [Fact]
    public void AreRowsWhereTheirWordsStandAnywhere()
    {
        Reading sheet = Reading.Of("= M =\n\nMemory    8 MB    standard\nHard disk     400 MB   inside\nWeight  13 kg     in all\n");

        Assert.Equal(["8 MiB"], sheet.Items("Memory.Options", "Size"));
        Assert.Empty(sheet.Machine!.Variants);
    }

    private const string Wrapped = """
        Model       Bench (Early     Bench (Late
                    2005)            2005)
        Model       B1               B2
        number
        Memory      8 GB, two        16 GB, two
                    slots            slots
        Ports       2× USB 2.0       2× USB 2.0
                    HDMI             VGA
        """;

    [Fact]
    public void HaveCellsThatGoOnInTheLinesBelow()
    {
        Reading sheet = Reading.Of($"= M =\n\n{Wrapped}\n");
        Reading late = sheet.Variant("BenchLate2005");

        Assert.Equal(["GB16"], late.Identifiers("Memory.Options"));
        Assert.Equal(("2", "[B2]"), (late["Memory.Slots"], late["Identity.ModelNumbers"]));
        Assert.Equal(["Usb", "Vga"], late.Items("Ports.All", "Kind"));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void GoOnBelowTheFootOfAPage()
    {
        Reading sheet = Reading.Of($"= M =\n\n{Wrapped}\n\nPage 1 of 2\n\n            Headphone jack   Headphone jack\nWeight      1 kg             2 kg\n");
        Reading late = sheet.Variant("BenchLate2005");

        Assert.Equal(["Usb", "Vga", "Headphone"], late.Items("Ports.All", "Kind"));
        Assert.Equal("2 kg", late["Weight.Mass"]);
    }

    [Fact]
    public void AreRemarkedOnWithinTheSheetHoweverLongTheyAre() => Assert.All(
        Reading.Of("= M =\n\nModel     Small     Large\nMemory    8 GB      16 GB\nStorage   1 TB      2 TB\nWeight    very      very\n          heavy     heavy").Remarks,
        remark => Assert.StartsWith(Generator.Diagnostics.SheetRules.UnreadableId, remark, StringComparison.Ordinal));

    [Fact]
    public void MayHaveEachCellInALineOfItsOwn()
    {
        Reading sheet = Reading.Of("= M =\n\nModel\nSmall\nLarge\n\nMemory\n8 GB\n16 GB\n\nWeight\n1 kg\n2 kg\n\nStorage\n1 TB\n\nCamera\n720p\n1080p\n");

        Assert.Equal(["GB16"], sheet.Variant("Large").Identifiers("Memory.Options"));
        Assert.Equal(["TB1"], sheet.Variant("Large").Identifiers("Storage.Options"));
        Assert.Equal("2 kg", sheet.Variant("Large")["Weight.Mass"]);
    }

    [Fact]
    public void AreNoneWhereLinesStandUnderHeadings() => Assert.Empty(
        Reading.Of("= M =\n\nMemory\n8 GB\nConfigurable to 16 GB\n\nWeight\n1 kg\n2.2 lb\n\nStorage\n1 TB\nConfigurable to 2 TB\n\nCamera\n720p\nfront\n").Machine!.Variants);
}
