namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>Rows of one cell for each generation, in a table whose head names these above the models.</summary>
public class GenerationTests
{
    private const string Rest = "| Memory | 8 GB | 16 GB | 32 GB | 64 GB |\n| Storage | 1 TB | 1 TB | 2 TB | 2 TB |\n";

    [Theory]
    [InlineData("| | Early | Late |\n| Model | Small (Early) | Large (Early) | Small (Late) | Large (Late) |\n")]
    [InlineData("| Generation | First generation (Z1) | Second generation (Z2) |\n| Model | Small Z1 | Large Z1 | Small Z2 | Large Z2 |\n")]
    [InlineData("| | 2019 | 2020 |\n| Model | Small | Large | Smaller | Larger |\n")]
    public void AreOfEachModelOfIt(string head) => Assert.Equal(
        ["1 kg", "1 kg", "2 kg", "2 kg"],
        Reading.Of($"= Bench =\n{head}{Rest}| Weight | 1 kg | 2 kg |\n") is var sheet
            ? sheet.Machine!.Variants.Select(variant => sheet.Variant(variant.Identifier)["Weight.Mass"]).ToArray()
            : []);

    [Fact]
    public void MayBeOfMoreModelsInOneThanInAnother() => Assert.Equal(
        ["1 kg", "2 kg", "2 kg"],
        Reading.Of("= Bench =\n| | Tray | Slot |\n| Model | Tray Small | Slot Small | Slot Large |\n| Memory | 8 GB | 16 GB | 32 GB |\n| Weight | 1 kg | 2 kg |\n") is var sheet
            ? sheet.Machine!.Variants.Select(variant => sheet.Variant(variant.Identifier)["Weight.Mass"]).ToArray()
            : []);

    [Fact]
    public void AreLeftWhereNothingTellsWhichModelIsOfWhich() => Assert.Null(
        Reading.Of("= Bench =\n| | Tray | Slot |\n| Model | Small | Large | Huge |\n| Memory | 8 GB | 16 GB | 32 GB |\n| Weight | 1 kg | 2 kg |\n")
            .Variant("Huge")["Weight.Mass"]);
}
