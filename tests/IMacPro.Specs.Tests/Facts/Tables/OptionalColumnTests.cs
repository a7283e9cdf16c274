namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>A column that says of each row whether it costs extra.</summary>
public class OptionalColumnTests
{
    [Theory]
    [InlineData("Optional", "yes", "no")]
    [InlineData("BTO", "x", "")]
    [InlineData("Extra", "✓", "–")]
    public void IsSaidOfWhatItsRowsState(string head, string yes, string no)
    {
        Reading sheet = Reading.OfRows(
            $"Part | What it is | {head}", $"Memory | 8 GB | {no}", $"Memory | 16 GB | {yes}", $"Storage | 1 TB SSD | {no}", $"Weight | 1 kg | {no}");

        Assert.Equal(["8 GiB | -", "16 GiB | yes"], sheet.Items("Memory.Options", "Size", "IsOptional"));
        Assert.Equal(["1 TB | -"], sheet.Items("Storage.Options", "Size", "IsOptional"));
        Assert.Empty(sheet.Machine!.Variants);
    }

    [Fact]
    public void IsAVariantWhereItSaysAnythingElse()
    {
        Reading sheet = Reading.OfRows("Part | Small | Optional", "Memory | 8 GB | 16 GB", "Weight | 1 kg | no");

        Assert.Equal<string>(["Small", "Optional"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
    }
}
