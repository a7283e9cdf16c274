namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>Tables of options with a column for each variant.</summary>
public class OptionMatrixTests
{
    private const string Variants = "= M =\n\n| Model | Bench (Small) | Bench (Large) |\n| Weight | 1 kg | 2 kg |\n\n== Options ==\n";

    [Fact]
    public void SayWhichVariantCouldBeHadWithWhat()
    {
        Reading sheet = Read("| 8 GB | standard | no |", "| 16 GB | yes | standard |", "| 32 GB | – | optional |");

        Assert.Equal(["8 GiB | yes", "16 GiB | -"], sheet.Variant("BenchSmall").Items("Memory.Options", "Size", "IsBase"));
        Assert.Equal(["16 GiB | yes", "32 GiB | -"], sheet.Variant("BenchLarge").Items("Memory.Options", "Size", "IsBase"));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("from 20 September 1998", "- | 1998-09-20 | -")]
    [InlineData("until March 1999", "- | - | 1999-03")]
    [InlineData("standard until 1999-10-19", "yes | - | 1999-10-19")]
    [InlineData("yes (from 1998)", "- | 1998 | -")]
    public void SayWhen(string cell, string option) =>
        Assert.Equal([option], Read($"| 8 GB | {cell} | no |").Variant("BenchSmall").Items("Memory.Options", "IsBase", "From", "Until"));

    [Theory]
    [InlineData("●", "○", "yes", "-")]
    [InlineData("x", "", "-", null)]
    [InlineData("✓", "✗", "-", null)]
    [InlineData("✓", "x", "-", null)]
    [InlineData("BTO", "N/A", "-", null)]
    public void MayBeMarked(string small, string large, string baseOfSmall, string? baseOfLarge)
    {
        Reading sheet = Read($"| 8 GB | {small} | {large} |");

        Assert.Equal([baseOfSmall], sheet.Variant("BenchSmall").Items("Memory.Options", "IsBase"));
        Assert.Equal<string>(baseOfLarge is null ? [] : [baseOfLarge], sheet.Variant("BenchLarge").Items("Memory.Options", "IsBase"));
    }

    [Fact]
    public void AreNoneWhereACellSaysAnythingElse()
    {
        Reading sheet = Read("| 8 GB | 4 modules | no |");

        Assert.Equal(["8 GiB"], sheet.Variant("BenchLarge").Items("Memory.Options", "Size"));
        Assert.Contains("SPEC0009: 4 modules", sheet.Remarks, StringComparer.Ordinal);
    }

    private static Reading Read(params string[] rows) =>
        Reading.Of(Variants + "| Component | Option | Small | Large |\n" + string.Concat(rows.Select(row => $"| Memory {row}\n")));
}
