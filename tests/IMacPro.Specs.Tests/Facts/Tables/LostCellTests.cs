namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>Rows that lack a cell, since one above or in front of them reached over several.</summary>
public class LostCellTests
{
    private const string Head = "= Bench =\n| Model | Released | Memory | Display | Weight | Ports |\n| Small | May 2005 | 8 GB | 14-inch | 1 kg | HDMI |\n";

    [Fact]
    public void AreThoseOfTheRowAboveWhereTheOthersAnswerOtherKeys()
    {
        Reading large = Reading.Of($"{Head}| Large | June 2005 | 16 GB | 2 kg | VGA |\n").Variant("Large");

        Assert.Equal(("2 kg", "14 in"), (large["Weight.Mass"], large["Display.Diagonal"]));
        Assert.Equal(["Vga"], large.Items("Ports.All", "Kind"));
    }

    [Fact]
    public void ReachDownTheLastColumnWhereNoRowBelowHasIt()
    {
        Reading sheet = Reading.Of($"{Head}| Large | June 2005 | 16 GB | 16-inch | 2 kg |\n| Huge | July 2005 | 32 GB | 18-inch | 3 kg |\n");

        Assert.Equal(["Hdmi"], sheet.Variant("Large").Items("Ports.All", "Kind"));
        Assert.Equal(["Hdmi"], sheet.Variant("Huge").Items("Ports.All", "Kind"));
    }

    [Fact]
    public void AreNotToldWhereOneRowSimplySaysLess()
    {
        Reading sheet = Reading.Of($"{Head}| Large | June 2005 | 16 GB | 16-inch | 2 kg |\n| Huge | July 2005 | 32 GB | 18-inch | 3 kg | VGA |\n");

        Assert.DoesNotContain("Ports", sheet.Variant("Large").Areas, StringComparison.Ordinal);
    }

    [Fact]
    public void AreThoseOfTheHeadBesideAColumnOfGroups()
    {
        Reading sheet = Reading.Of(
            "= Bench =\n| Model | Small | Large |\n| Timetable | Released | May 2005 | June 2005 |\n| Discontinued | May 2006 | June 2006 |\n| Hardware | Memory | 8 GB | 16 GB |\n| Weight | 1 kg | 2 kg |\n");

        Assert.Equal<string>(["Small", "Large"], [.. sheet.Machine!.Variants.Select(variant => variant.Name)]);
        Assert.Equal(("2005-06", "2006-06", "2 kg"), Of(sheet.Variant("Large")));
        Assert.Equal(["GB16"], sheet.Variant("Large").Identifiers("Memory.Options"));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void AreNoneWhereOneRowHasAMarkTooMany()
    {
        Reading sheet = Reading.Of("= Bench =\n| Model | Small | Large |\n| Memory | 8 GB | 16 GB | |\n| Weight | 1 kg | 2 kg |\n");

        Assert.Equal(["GB16"], sheet.Variant("Large").Identifiers("Memory.Options"));
        Assert.Equal("2 kg", sheet.Variant("Large")["Weight.Mass"]);
    }

    [Theory]
    [InlineData("| | Weight | 1 kg | 2 kg |")]
    [InlineData("| Weight | | 1 kg | 2 kg |")]
    public void MayBeEmptyOnesThatMovedTheOthers(string row)
    {
        Reading sheet = Reading.Of($"= Bench =\n| Model | Small | Large |\n| Memory | 8 GB | 16 GB |\n{row}\n| Camera | 720p | 1080p |\n");

        Assert.Equal(("1 kg", "2 kg"), (sheet.Variant("Small")["Weight.Mass"], sheet.Variant("Large")["Weight.Mass"]));
        Assert.Empty(sheet.Remarks);
    }

    private const string Sparse =
        "| Released | May 2005 | June 2005 | July 2005 |\n| Model number | B1 | | |\n| Display | 14-inch | | |\n| Memory | 8 GB | | 16 GB |\n| Storage | 1 TB | | |\n| Processor | 2 GHz Zeta | 3 GHz Zeta | |\n| Weight | 1 kg | | |\n";

    [Fact]
    public void AreThoseOfTheCellInFrontWhereWhatNoMachineIsWithoutIsMissingOften()
    {
        Reading sheet = Reading.Of($"= Bench =\n| Model | Small | Large | Huge |\n{Sparse}| Camera | 720p | 1080p | 720p |\n");

        Assert.Equal(("1 kg", "14 in"), (sheet.Variant("Large")["Weight.Mass"], sheet.Variant("Huge")["Display.Diagonal"]));
        Assert.Equal(["GB8"], sheet.Variant("Large").Identifiers("Memory.Options"));
        Assert.Equal(["3 GHz"], sheet.Variant("Huge").Items("Processor.Options", "BaseClock"));
    }

    [Fact]
    public void MayAsWellSayThatThereIsNothing() => Assert.DoesNotContain(
        "Weight",
        Reading.Of($"= Bench =\n| Model | Small | Large | Huge |\n{Sparse}| Camera | | 1080p | 720p |\n").Variant("Large").Areas,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("| Model | Small | Large |", "| Weight | 1 kg | |", "1 kg")]
    [InlineData("| Model | Small | Large | Huge |", "| Weight | 1 kg | | |", "1 kg")]
    [InlineData("| Model | Small | Large | Huge |", "| Weight | 1 kg | | 2 kg |", null)]
    [InlineData("| Model | Small | Large | Huge |", "| Weight | 1 kg | | |\n| Camera | | 1080p | |", null)]
    public void AreThoseOfTheFirstWhereItAloneStatesWhatNoMachineIsWithout(string head, string rows, string? large) => Assert.Equal(
        large, Reading.Of($"= Bench =\n{head}\n{rows}\n").Variant("Large")["Weight.Mass"]);

    [Theory]
    [InlineData("| Model | Small | Large |", "| Camera | 720p | |", null)]
    [InlineData("| Model | Small | Large | Huge |", "| Camera | 720p | | |", "720")]
    public void AreThoseOfTheFirstOfThreeOrMore(string head, string row, string? large) => Assert.Equal(
        large, Reading.Of($"= Bench =\n{head}\n| Memory | 8 GB | 16 GB |\n{row}\n").Variant("Large")["Camera.VerticalPixels"]);

    [Theory]
    [InlineData("as Tower", "GB8")]
    [InlineData("Same as Tower", "GB8")]
    [InlineData("like Tower", "GB8")]
    public void MayBeReferredToByTheNameOfTheirVariant(string cell, string memory)
    {
        Reading sheet = Reading.Of($"= Bench =\n| Model | Bench Tower | Bench Cube |\n| Memory | 8 GB | {cell} |\n| Weight | 1 kg | 2 kg |\n");

        Assert.Equal([memory], sheet.Variant("Cube").Identifiers("Memory.Options"));
    }

    private static (string?, string?, string?) Of(Reading variant) =>
        (variant["Identity.Released"], variant["Identity.Discontinued"], variant["Weight.Mass"]);
}
