namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>What a table says beside what its reader has a place for.</summary>
public class KeptCellTests
{
    private const string Variants = "= Bench =\n| Model | Small | Large |\n| Memory | 8 GB | 16 GB |\n";

    [Fact]
    public void BehindTheLastColumnIsKeptAsTextAndNamed()
    {
        Reading sheet = Reading.Of($"{Variants}| Finish | Silver | Silver | black |\n");

        Assert.Equal(["SPEC0014: black"], sheet.Remarks);
        Assert.Equal(["Finish | black"], sheet.Items("Other.Facts", "Key", "Text"));
        Assert.Equal(["GB16"], sheet.Variant("Large").Identifiers("Memory.Options"));
    }

    [Fact]
    public void BehindTheLastKeyOfAHeadIsKeptAsTextAndNamed()
    {
        Reading sheet = Reading.Of("= Bench =\n| Name | Memory | Weight |\n| Small | 8 GB | 1 kg | loud |\n| Large | 16 GB | 2 kg |\n");

        Assert.Equal(["SPEC0014: loud"], sheet.Remarks);
        Assert.Equal(["Small | loud"], sheet.Items("Other.Facts", "Key", "Text"));
    }

    [Theory]
    [InlineData("| Finish | Silver | Silver | |")]
    [InlineData("| Finish | Silver | Silver | N/A |")]
    [InlineData("| Finish | Silver | Silver \\| black |")]
    public void IsNothingWhereItSaysNothing(string row) => Assert.Empty(Reading.Of($"{Variants}{row}\n").Remarks);

    [Fact]
    public void InAColumnOfTheOptionsWithoutAMeaningIsKeptAsText()
    {
        Reading sheet = Reading.Of("= Bench =\n| Component | Option | From | Surcharge |\n| Memory | 8 GB | 2019 | |\n| Memory | 16 GB | 2019 | +$200 |\n");

        Assert.Equal(["SPEC0009: +$200"], sheet.Remarks);
        Assert.Equal(["Memory Surcharge | +$200"], sheet.Items("Other.Facts", "Key", "Text"));
    }

    [Fact]
    public void InAColumnOfTheTimelineWithoutAMeaningIsKeptAsText()
    {
        Reading sheet = Reading.Of("= Bench =\n== Timeline ==\n| Date | Event | Place |\n| 2019 | Announced | Oslo |\n");

        Assert.Equal(["2019 Place | Oslo"], sheet.Items("Other.Facts", "Key", "Text"));
        Assert.Equal(["Announced"], sheet.Items("Timeline.Events", "Description"));
    }

    [Theory]
    [InlineData("| soon | Released |", "SPEC0003: soon", "soon | Released")]
    [InlineData("| | Released |", "SPEC0009: Event", "Event | Released")]
    [InlineData("| 2019 | N/A | Oslo |", "SPEC0009: 2019", "2019 | Oslo")]
    public void IsAWholeEventWithoutADateOrAnEvent(string row, string remark, string kept)
    {
        Reading sheet = Reading.Of($"= Bench =\n== Timeline ==\n| Date | Event | Place |\n{row}\n");

        Assert.Equal([remark], sheet.Remarks);
        Assert.Equal([kept], sheet.Items("Other.Facts", "Key", "Text"));
    }

    [Theory]
    [InlineData("| Memory | plenty | 2019 |", "SPEC0003: plenty", "Memory | plenty | 2019")]
    [InlineData("| Memroy | 16 GB | 2019 |", "SPEC0007: Memroy", "Memroy | 16 GB | 2019")]
    [InlineData("| Memory | N/A | 2019 |", "SPEC0009: Memory", "Memory | 2019")]
    [InlineData("| Memory | 16 GB | soon |", "SPEC0003: soon", "Memory From | soon")]
    public void IsWhatOfAnOptionCannotBeRead(string row, string remark, string kept)
    {
        Reading sheet = Reading.Of($"= Bench =\n| Weight | 1 kg |\n== Options ==\n| Component | Option | From |\n{row}\n");

        Assert.Equal([remark], sheet.Remarks);
        Assert.Equal([kept], sheet.Items("Other.Facts", "Key", "Text"));
    }

    [Fact]
    public void IsAWayToChangeAPartThatNobodyKnows()
    {
        Reading sheet = Reading.Of("= Bench =\n| Component | Access | Note |\n| Memory | by prayer | hot |\n| Fan | | loud |\n");

        Assert.Equal(["SPEC0003: by prayer", "SPEC0009: Fan"], sheet.Remarks);
        Assert.Equal(["Memory Access | by prayer", "Fan | loud"], sheet.Items("Other.Facts", "Key", "Text"));
    }

    [Fact]
    public void IsAllOfASource() => Assert.Equal(
        ["A | Handbook | 3rd edition"],
        Reading.Of("= Bench =\n| Memory | 8 GB |\n== Sources ==\n| A | Handbook | 3rd edition |\n").Items("Source.References", "Mark", "Text"));

    [Fact]
    public void StandBehindTheLastColumnOfATableInFrontOfThatOfVariantsToo() => Assert.Contains(
        "Price | so much",
        Reading.Of("= Bench =\n\n== Memory ==\n| Name | Released | Weight | Memory |\n| Price | | 2 kg | 8 GB | so much |\n| Memory | |\n| Small | May 2005 | 3 kg | 8 GB |\n| Large | May 2005 | 4 kg | 16 GB |\n")
            .Items("Other.Facts", "Key", "Text"),
        StringComparer.Ordinal);
}
