namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>A table may state a processor in each row.</summary>
public class ProcessorTableTests
{
    private const string Head = "= M =\n\n== S ==\n| Memory | 16 GB |\n\n== P ==\n| Processor | Cores | Threads | Base frequency | Turbo | Cache |\n|---|---|---|---|---|---|\n";
    private static readonly string[] Facts = ["Family", "Model", "Cores", "Threads", "BaseClock", "TurboClock"];

    [Fact]
    public void GivesAProcessorForEachRow() => Assert.Equal(
        ["Core i5 | 8500 | 6 | 6 | 3 GHz | 4.1 GHz", "Core i7 | 8700 | 6 | 12 | 3.2 GHz | 4.6 GHz"],
        Reading.Of(Head + "| Intel Core i5-8500 | 6 | 6 | 3.0 GHz | 4.1 GHz | |\n| Intel Core i7-8700 | 6 | 12 | 3.2 GHz | 4.6 GHz | |\n")
            .Items("Processor.Options", Facts));

    [Fact]
    public void TellsTwoOfOneNameApartByTheirOtherCells() => Assert.Equal(
        ["PowerPC G4 | - | - | - | 733 MHz | -", "PowerPC G4 | - | - | - | 867 MHz | -"],
        Reading.Of(Head + "| PowerPC G4 | | | 733 MHz | | |\n| PowerPC G4 | | | 867 MHz | | |\n").Items("Processor.Options", Facts));

    [Fact]
    public void KeepsAsTextWhatElseItSays()
    {
        Reading sheet = Reading.Of(Head + "| Intel Core i5-8500 | many | 6 | 3.0 GHz | | 9 MB |\n");

        Assert.Equal(["Cores | many", "Cache | 9 MB"], sheet.Items("Other.Facts", "Key", "Text"));
        Assert.Equal(["Core i5 | 8500 | - | 6 | 3 GHz | -"], sheet.Items("Processor.Options", Facts));
    }

    [Fact]
    public void MakesNoVariants() => Assert.Empty(Reading.Of(Head + "| Core i5 | 6 | 6 | 3.0 GHz | | |\n").Machine!.Variants);

    [Fact]
    public void HoldsForEveryVariant()
    {
        Reading sheet = Reading.Of(
            "= M =\n\n== S ==\n| Model | M First | M Second |\n| Memory | 8 GB | 16 GB |\n\n== P ==\n| CPU | Cores | Threads |\n| Core i5 | 4 | 8 |\n");

        Assert.Equal(["Core i5 | 4"], sheet.Variant("First").Items("Processor.Options", "Family", "Cores"));
        Assert.Equal(["Core i5 | 4"], sheet.Variant("Second").Items("Processor.Options", "Family", "Cores"));
    }

    [Fact]
    public void NeedsDetailsInAtLeastHalfOfItsColumns()
    {
        Reading sheet = Reading.Of("= M =\n\n== S ==\n| Processor | M One | M Two | M Three |\n| Memory | 8 GB | 16 GB | 32 GB |\n");

        Assert.Equal(3, sheet.Machine!.Variants.Count);
    }

    [Theory]
    [InlineData("Option one", "Option two")]
    [InlineData("Configuration 1", "Configuration 2")]
    [InlineData("Choice A", "Choice B")]
    public void MayHaveAColumnForEachChoice(string first, string second)
    {
        Reading sheet = Reading.Of(
            $"= Bench =\n| Description | {first} | {second} |\n| Processor type | Intel Core i3-1115G4 | Intel Core i5-1135G7 |\n| Processor core count | 2 | 4 |\n| Processor speed | 3.0 GHz | 2.4 GHz |\n\n== Body ==\n| Weight | 1 kg |\n");

        Assert.Empty(sheet.Machine!.Variants);
        Assert.Equal(["1115G4 | 2 | 3 GHz", "1135G7 | 4 | 2.4 GHz"], sheet.Items("Processor.Options", "Model", "Cores", "BaseClock"));
    }
}
