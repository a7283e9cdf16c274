namespace IMacPro.Specs.Tests.Facts;

/// <summary>What is left of tables and lists in pages that were printed, mailed or copied from a browser.</summary>
public class CopiedPageTests
{
    [Fact]
    public void MayHaveBulletsInTheColumnOfTheirValues()
    {
        Reading sheet = Reading.Of(
            "Bench\n\nStorage              • 256 GB SSD\n                     • Optional: 1 TB\n                       SSD\nMemory               • 8 GB\n"
            + "Weight               1.2 kg\n");

        Assert.Equal(["256 GB | -", "1 TB | yes"], sheet.Items("Storage.Options", "Size", "IsOptional"));
        Assert.Equal(["8 GiB"], sheet.Items("Memory.Options", "Size"));
    }

    [Theory]
    [InlineData("> ", "")]
    [InlineData("", "=20")]
    [InlineData("> ", "=20")]
    public void MayHaveBeenMailed(string before, string behind) => Assert.Equal(
        "Bench 8",
        Reading.Of($"{before}= Bench 9 ={behind}\n{before}- Predecessor: Bench 8{behind}\n{before}- Memory: 8 GB{behind}\n")["Identity.Predecessor"]);

    [Fact]
    public void MayHaveRowsWhoseKeyStandsInTheOneAbove()
    {
        Reading sheet = Reading.Of("Bench\n\nModel\tA\tB\tC\nProcessor\tIntel Core i3\tIntel Core i5\tIntel Core i5\n—\tOptional: Intel Core i7\tOptional: Intel Core i9\nMemory\t8 GB\t8 GB\t16 GB\n");

        Assert.Equal(["Core i3"], sheet.Variant("A").Items("Processor.Options", "Family"));
        Assert.Equal(["Core i5", "Core i7"], sheet.Variant("B").Items("Processor.Options", "Family"));
        Assert.Equal(["Core i5", "Core i9"], sheet.Variant("C").Items("Processor.Options", "Family"));
    }

    [Fact]
    public void MayHaveCellsForAllVariantsInSeveralLines()
    {
        Reading sheet = Reading.Of("Bench\n\nModel\tA\tB\tC\nMemory\t8 GB\t8 GB\t16 GB\nConnectivity\t4× USB-A 3.0\n2× Thunderbolt 2\nHeadphone jack\nWeight\t1 kg\t2 kg\t3 kg\n");

        Assert.Equal(["UsbA | 4", "Thunderbolt2 | 2", "Headphone | 1"], sheet.Variant("C").Items("Ports.All", "Kind", "Count"));
        Assert.Equal("3 kg", sheet.Variant("C")["Weight.Mass"]);
    }

    [Theory]
    [InlineData("[Acme](https://example.org \"Acme\"){.mw-redirect}")]
    [InlineData("Acme{#maker .mono}")]
    public void MayHaveAttributesBehindTheirWords(string maker) => Assert.Equal("Acme", Row.Read("Developer", maker)["Identity.Developer"]);
}
