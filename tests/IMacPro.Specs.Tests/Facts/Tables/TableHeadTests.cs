namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>The head of a table where it is not the first row, and tables in front of those that tell variants apart.</summary>
public class TableHeadTests
{
    private const string Rows = "| Part | Small | Large |\n| Memory | 8 GB | 16 GB |\n";

    [Theory]
    [InlineData("| Table of models | | |\n" + Rows)]
    [InlineData("| | | |\n" + Rows)]
    [InlineData("| Table of models |\n| | | |\n" + Rows)]
    public void MayStandBelowATitle(string table)
    {
        Reading sheet = Reading.Of($"= Bench =\n\n== Specifications ==\n{table}");

        Assert.Equal<string>(["Small", "Large"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Empty(sheet.Remarks);
    }

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
}
