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
}
