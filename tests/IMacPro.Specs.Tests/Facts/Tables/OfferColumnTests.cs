namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>Columns for what comes with a machine, for what could be ordered instead, and for the most that fits.</summary>
public class OfferColumnTests
{
    [Theory]
    [InlineData("Part | Standard | Optional")]
    [InlineData("Component | Base configuration | Build-to-order options")]
    [InlineData(" | Included | Available upgrades")]
    [InlineData("Feature | Base | Configurable to")]
    public void AreOptionsOfOneMachine(string head)
    {
        Reading sheet = Reading.OfRows(head, "Memory | 8 GB | 16 GB", "Storage | 1 TB HDD | 256 GB or 512 GB SSD", "Weight | 1 kg | ");

        Assert.Equal(["8 GiB | -", "16 GiB | yes"], sheet.Items("Memory.Options", "Size", "IsOptional"));
        Assert.Equal(["1 TB | -", "256 GB | yes", "512 GB | yes"], sheet.Items("Storage.Options", "Size", "IsOptional"));
        Assert.Equal("1 kg", sheet["Weight.Mass"]);
        Assert.Empty(sheet.Machine!.Variants);
    }

    [Theory]
    [InlineData("Part | Standard | Maximum", "Memory | 8 GB | 64 GB", "Storage | 1 TB SSD | 4 TB")]
    [InlineData("Part | Standard | Optional | Max.", "Memory | 8 GB | | 64 GB", "Storage | 1 TB SSD | | 4 TB SSD")]
    public void MayNameTheMostThatFits(string head, string memory, string storage)
    {
        Reading sheet = Reading.OfRows(head, memory, storage);

        Assert.Equal("64 GiB | 4 TB", $"{sheet["Memory.Maximum"]} | {sheet["Storage.Maximum"]}");
        Assert.Equal(["8 GiB"], sheet.Items("Memory.Options", "Size"));
        Assert.Equal(["1 TB"], sheet.Items("Storage.Options", "Size"));
    }

    [Fact]
    public void LoseNothingThatIsNoComponent()
    {
        Reading sheet = Reading.OfRows("Part | Standard | Optional", "Memory | 8 GB | 16 GB", "Stand | Fixed | Adjustable");

        Assert.Equal(["Stand | Fixed", "optional Stand | Adjustable"], sheet.Items("Other.Facts", "Key", "Text"));
    }

    [Theory]
    [InlineData("Model | Base | Pro")]
    [InlineData("Model | Standard | Standard")]
    public void AreVariantsWhereTheHeadSaysAnythingElse(string head) =>
        Assert.Equal(2, Reading.OfRows(head, "Memory | 8 GB | 16 GB", "Weight | 1 kg | 2 kg").Machine!.Variants.Count);
}
