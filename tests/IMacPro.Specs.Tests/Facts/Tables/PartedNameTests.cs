namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>Names of variants that go over two rows of the head.</summary>
public class PartedNameTests
{
    [Fact]
    public void AreWhole()
    {
        Reading sheet = Reading.OfRows(
            "Model | Bench (Large, | Bench (Small,", " | Late 2014) | Late 2015)", "Memory | 8 GB | 16 GB",
            "Model | Bench (Large, Late 2014) | Bench (Small, Late 2015)", "Weight | 2 kg | 1 kg");

        Assert.Equal<string>(["Bench (Large, Late 2014)", "Bench (Small, Late 2015)"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData(" | 8 GB | 16 GB")]
    [InlineData(" | Late 2014)")]
    public void GoOnInNoOtherRow(string row)
    {
        Reading sheet = Reading.OfRows("Model | Bench A | Bench B", row, "Weight | 2 kg | 1 kg");

        Assert.Equal<string>(["Bench A", "Bench B"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
    }
}
