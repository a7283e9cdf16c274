namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>The head of a table where it is not the first row, and tables in front of those that tell variants apart.</summary>
public class TableHeadTests
{
    private const string Rows = "| Part | Small | Large |\n| Memory | 8 GB | 16 GB |\n";

    [Theory]
    [InlineData("| Table of models | | |\n" + Rows)]
    [InlineData("| | | |\n" + Rows)]
    [InlineData("| Legend: | Old | New |\n" + Rows)]
    [InlineData("| Table of models |\n| | | |\n" + Rows)]
    public void MayStandBelowATitle(string table)
    {
        Reading sheet = Reading.Of($"= Bench =\n\n== Specifications ==\n{table}");

        Assert.Equal<string>(["Small", "Large"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void MayStandAboveAnInfoboxToo()
    {
        Reading sheet = Reading.Of(
            $"= Bench =\n\n{Rows}\n| | |\n|---|---|\n| Developer | Zeta |\n| Type | Desktop |\n| Released | 2001 |\n| Predecessor | Bank |\n");

        Assert.Equal(("Zeta", "Desktop", "2001", "Bank"),
            (sheet["Identity.Developer"], sheet["Identity.Type"], sheet["Identity.Released"], sheet["Identity.Predecessor"]));
    }

    [Fact]
    public void StandsAboveWhatIsSaidOfAllVariants() => Assert.Null(
        Reading.Of($"= Bench =\n\n{Rows}\nWords.\n\n| Developer | Zeta |\n| Weight | 2 kg |\n")["Weight.Mass"]);

    [Theory]
    [InlineData("| Part | Small | Large |\n")]
    [InlineData("| Part | Small[4] | Large |\n")]
    public void MayStandAgainFurtherDown(string head)
    {
        Reading sheet = Reading.Of($"= Bench =\n{Rows}{head}| Weight | 1 kg | 2 kg |\n");

        Assert.Equal<string>(["Small", "Large"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal("2 kg", sheet.Variant("Large")["Weight.Mass"]);
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("| Generation | First | Second |\n| Model | Small | Large | Huge |\n")]
    [InlineData("| | First | |\n| Model | Small | Large | Huge |\n")]
    public void MayStandBelowOneWithFewerCells(string head) => Assert.Equal<string>(
        ["Small", "Large", "Huge"],
        [.. Reading.Of($"= Bench =\n{head}| Memory | 8 GB | 16 GB | 32 GB |\n").Machine!.Variants.Select(variant => variant.Name)]);

    [Theory]
    [InlineData("| Chassis | Small | Large |\n")]
    [InlineData("Small | Large |\n")]
    public void IsTheFirstRowWhereThatAloneIsNotKnown(string head)
    {
        Reading sheet = Reading.Of($"= Bench =\n{head}| Memory | 8 GB | 16 GB |\n| Weight | 1 kg | 2 kg |\n| Camera | 720p | 1080p |\n");

        Assert.Equal<string>(["Small", "Large"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void MayStandBelowOneThatNamesSeveralAlikeWhichThenIsThatOfFurtherTables()
    {
        Reading sheet = Reading.Of(
            "= Bench =\n| Component | White | White | Black |\n| Model | Bench A | Bench B | Bench C |\n| Memory | 8 GB | 16 GB | 32 GB |\n| Weight | 1 kg | 2 kg | 3 kg |\n\n"
            + "== Drives ==\n| Component | White | White | Black |\n| Storage | 1 TB SSD | 2 TB SSD | 4 TB SSD |\n| Camera | 720p | 720p | 1080p |\n");

        Assert.Equal<string>(["Bench A", "Bench B", "Bench C"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal(["TB2"], sheet.Variant("B").Identifiers("Storage.Options"));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void IsTheFirstRowWhereThatHasNamesOfTheMachine()
    {
        Reading sheet = Reading.Of("= Bench (2005) =\n\nBench\n- Developer: Example\n\n== Sizes ==\n| Size | Bench (12-inch) | Bench (15-inch) |\n"
            + "| Memory | 8 GB | 16 GB |\n| Weight | 1 kg | 2 kg |\n| Camera | 720p | 1080p |\n");

        Assert.Equal<string>(["Bench (12-inch)", "Bench (15-inch)"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void MayBeginAnotherTableBelowTheFirst()
    {
        Reading sheet = Reading.Of(
            "= Bench =\n| Part | Small | Large |\n| Released | May 2005 | June 2005 |\n| Memory | 8 GB | 16 GB |\n| Weight | 1 kg | 2 kg |\n| Part | Huge |  Huger | Hugest |\n| Released | May 2006 | May 2006 | May 2006 |\n| Memory | 32 GB | 64 GB | 96 GB |\n| Weight | 3 kg | 4 kg | 5 kg |\n");

        Assert.Equal<string>(["Small", "Large", "Huge", "Huger", "Hugest"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal(("1 kg", "5 kg"), (sheet.Variant("Small")["Weight.Mass"], sheet.Variant("Hugest")["Weight.Mass"]));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void MayStandBelowTheRowsOfAnInfobox()
    {
        Reading sheet = Reading.Of("= Bench =\n| Developer | Example | |\n| Type | Desktop | |\n| Released | May 2004 | |\n| Model | Small | Large |\n| Memory | 8 GB | 16 GB |\n| Weight | 1 kg | 2 kg |\n");

        Assert.Equal<string>(["Small", "Large"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal(("Example", "2 kg"), (sheet["Identity.Developer"], sheet.Variant("Large")["Weight.Mass"]));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void IsNoRowThatSaysMoreOfTheSameModels() => Assert.Equal<string>(
        ["Small", "Large"],
        [.. Reading.Of("= Bench =\n| Model | Small | Large |\n| Released | May 2005 | June 2005 |\n| Memory | 8 GB | 16 GB |\n| Weight | 1 kg | 2 kg |\n| Model | Bench1,1 | Bench1,2 |\n| Camera | 720p | 1080p |\n").Machine!.Variants.Select(variant => variant.Name)]);

    [Fact]
    public void MayHaveTwoRowsAboveTwoColumnsOfKeys() => Assert.Equal<string>(
        ["Bench (2005) Small", "Bench (2005) Large"],
        [.. Reading.Of("= Bench =\n| Model | Model | Bench (2005) | Bench (2005) |\n| Model | Model | Small | Large |\n| Inside | Memory | 8 GB | 16 GB |\n| Outside | Weight | 1 kg | 2 kg |\n").Machine!.Variants.Select(variant => variant.Name)]);

    [Theory]
    [InlineData("| Bootable | yes | no |\n")]
    [InlineData("| Fans | 1 | 2 |\n")]
    [InlineData("| Noise | low | low |\n")]
    public void IsNoRowOfAnswers(string row) => Assert.Equal<string>(
        ["Variant 1", "Variant 2"],
        [.. Reading.Of($"= Bench =\n{row}| Memory | 8 GB | 16 GB |\n| Weight | 1 kg | 2 kg |\n| Camera | 720p | 1080p |\n").Machine!.Variants.Select(variant => variant.Name)]);

    [Fact]
    public void MayHaveAColumnOfUnits()
    {
        Reading sheet = Reading.Of("= Bench =\n| Parameter | Unit | Small | Large |\n| Memory | GB | 8 | 16 |\n| Mass | g | 900 | 1200 |\n| Camera | – | 720p | 1080p |\n");

        Assert.Equal<string>(["Small", "Large"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal("1.2", sheet.Variant("Large")["Weight.Kilograms"]);
        Assert.Equal(["GB16"], sheet.Variant("Large").Identifiers("Memory.Options"));
    }

    [Fact]
    public void MayBeOfATableThatCanBeSorted()
    {
        Reading sheet = Reading.Of("= Bench =\n| Model ▲▼ | Memory ▲▼ | Weight |\n| Small | 8 GB | 1 kg |\n| Large | 16 GB | 2 kg |\n");

        Assert.Equal("2 kg", sheet.Variant("Large")["Weight.Mass"]);
        Assert.Equal(["GB16"], sheet.Variant("Large").Identifiers("Memory.Options"));
    }

    [Fact]
    public void MaySayInOneRowWhatAnotherSaysAgain() => Assert.Equal<string>(
        ["Bench (Late 2004)", "Bench (Mid 2005)"],
        [.. Reading.Of("= Bench =\n{|\n! rowspan=2 | Model\n! Late 2004\n! Mid 2005\n|-\n! Bench (Late 2004)\n! Bench (Mid 2005)\n|-\n! Memory\n| 8 GB\n| 16 GB\n|}\n")
            .Machine!.Variants.Select(variant => variant.Name)]);

    [Theory]
    [InlineData("Developer\tExample\nCPU\tZeta family\nReleased\tMay 2005\n")]
    [InlineData("| Developer | Example |\n| CPU | Zeta family |\n| Released | May 2005 |\n")]
    [InlineData("**Bench**\n\n| | |\n|---|---|\n| Developer | Example |\n| CPU | Zeta family |\n| Released | May 2005 |\n")]
    public void IsNotThatOfAnInfoboxInFrontOfIt(string infobox)
    {
        Reading sheet = Reading.Of(
            $"= Bench =\n\n{infobox}\nSome words.\n\n== Specifications ==\n| Model | Small | Large |\n| Released | June 2005 | |\n| Processor | 2 GHz Zeta | 3 GHz Zeta |\n");

        Assert.Equal("Example", sheet["Identity.Developer"]);
        Assert.Equal("2005-05", sheet["Identity.Released"]);
        Assert.Equal(("2005-06", "2005-05"), (sheet.Variant("Small")["Identity.Released"], sheet.Variant("Large")["Identity.Released"]));
        Assert.Equal(["2 GHz"], sheet.Variant("Small").Items("Processor.Options", "BaseClock"));
        Assert.Equal("Zeta family", sheet["Processor.Summary"]);
    }

    [Fact]
    public void IsNotThatOfAnInfoboxInFrontOfBullets() => Assert.Equal(
        ["2 GHz"],
        Reading.Of("= Bench =\n\nMaker | Example\nType | Keyboard\nCPU | Zeta X1\nFamily | Bench\nSuccessor | Bench 2\n\nSome words.\n\n"
            + "Specifications\n* Processor: 2 GHz Zeta X1\n* Memory: 8 GB\n").Items("Processor.Options", "BaseClock"));

    [Fact]
    public void IsNotThatOfAnInfoboxInFrontOfTheTableOfOneMachine()
    {
        Reading sheet = Reading.Of("= Bench =\n\n| Developer | Example |\n| CPU | Zeta family |\n\n== Specifications ==\n| Processor | 2 GHz Zeta |\n");

        Assert.Equal(["2 GHz"], sheet.Items("Processor.Options", "BaseClock"));
        Assert.Equal("Zeta family", sheet["Processor.Summary"]);
    }

    [Theory]
    [InlineData("| Model | A | B |\n\n| Memory | 8 GB |\n\n| Weight | 1 kg | 2 kg |\n")]
    [InlineData("| Model | A | B |\n\n| Weight | 1 kg | 2 kg |\n\n| Memory | 8 GB |\n")]
    public void IsThatOfRowsWithALineBetweenThem(string table)
    {
        Reading sheet = Reading.Of($"= Bench =\n{table}");

        Assert.Equal("2 kg", sheet.Variant("B")["Weight.Mass"]);
        Assert.Equal(["GB8"], sheet.Variant("B").Identifiers("Memory.Options"));
    }

    [Fact]
    public void IsThatOfRowsBelowABoldLineAmongThem()
    {
        Reading sheet = Reading.Of("= Bench =\nModel | A | B\n---|---|---\nMemory | 8 GB | 16 GB\n**Body**\nWeight | 1 kg | 2 kg\n");

        Assert.Equal<string>(["A", "B"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal("2 kg", sheet.Variant("B")["Weight.Mass"]);
    }

    [Fact]
    public void OfAWikisTableMayLackTheMarkBetweenItsRows() => Assert.Equal(
        "2 kg",
        Reading.Of("= Bench =\n{|\n! Model\n! A\n! B\n|-\n! Memory\n| 8 GB\n| 16 GB\n! Weight\n| 1 kg\n| 2 kg\n|}\n").Variant("B")["Weight.Mass"]);

    [Theory]
    [InlineData("Bench Three", "Bench Three", "")]
    [InlineData("Included", "Acme Bench Three", "Feature | Included")]
    public void MayCallTheOneMachineByAPartOfItsTitle(string head, string name, string fact)
    {
        Reading sheet = Reading.Of($"= Acme Bench Three =\n| Feature | {head} |\n| Memory | 8 GB |\n| Weight | 1 kg |\n");

        Assert.Equal((name, fact), (sheet["Identity.Name"], string.Join("", sheet.Items("Other.Facts", "Key", "Text"))));
    }

    [Theory]
    [InlineData("| Small | Large |\n")]
    [InlineData("| Small | Large | |\n")]
    public void MayLackTheCellAboveTheKeys(string head)
    {
        Reading sheet = Reading.Of($"= Bench =\n{head}| Memory | 8 GB | 16 GB | |\n| Weight | 1 kg | 2 kg |\n| Camera | 720p | 1080p | |\n");

        Assert.Equal<string>(["Small", "Large"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal("2 kg", sheet.Variant("Large")["Weight.Mass"]);
    }

    [Theory]
    [InlineData("Machine")]
    [InlineData("Computer")]
    public void MayCallTheMachinesSo(string key) => Assert.Equal<string>(
        ["Small", "Large"],
        [.. Reading.Of($"= Bench =\n| {key} | Small | Large |\n| Memory | 8 GB | 16 GB |\n").Machine!.Variants.Select(variant => variant.Name)]);

    [Fact]
    public void IsNoRowWithFewerCellsThanItsTable()
    {
        Reading sheet = Reading.Of(
            "= M =\n\n| Model | A | B | C |\n| Memory | 8 GB | 8 GB | 16 GB |\n\n| Successor | A |\n| Weight | 1 kg | 2 kg | 3 kg |\n| Battery | 10 Wh | 20 Wh | 30 Wh |\n");

        Assert.Equal(("1 kg", "2 kg", "3 kg"), (sheet.Variant("A")["Weight.Mass"], sheet.Variant("B")["Weight.Mass"], sheet.Variant("C")["Weight.Mass"]));
    }

    [Fact]
    public void OfAnotherPartMayStandAboveOneWideRowAlone() => Assert.Equal(
        "3 kg",
        Reading.Of("= M =\n\n| Model | A | B | C |\n| Memory | 8 GB | 8 GB | 16 GB |\n\n| Camera | 720p |\n| Weight | 1 kg | 2 kg | 3 kg |\n| Battery | 10 Wh |\n")
            .Variant("C")["Weight.Mass"]);
}
