namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>Rows that lost the bar behind their key.</summary>
public class LostBarTests
{
    private const string Head = "= Bench =\n| Model | Small | Large |\n| Released | 2005 | 2006 |\n| Weight | 1 kg | 2 kg |\n";

    [Theory]
    [InlineData("| Memory 8 GB | 16 GB |")]
    [InlineData("| Main memory 8 GB DDR4 | 16 GB DDR4 |")]
    public void AreReadAsIfItStoodThere(string row)
    {
        Reading sheet = Reading.Of($"{Head}{row}\n");

        Assert.Equal(["GB8"], sheet.Variant("Small").Identifiers("Memory.Options"));
        Assert.Equal(["GB16"], sheet.Variant("Large").Identifiers("Memory.Options"));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void OfOneMachineHaveAKeyAllTheSame()
    {
        Reading sheet = Reading.OfRows("Released | 2005", "Processor 3 GHz Intel Core i5", "Weight | 1 kg");

        Assert.Equal(["CoreI5"], sheet.Identifiers("Processor.Options"));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void HaveTheLongestKeyThatIsKnown() =>
        Assert.Equal("4", Reading.OfRows("Released | 2005", "Memory slots 4", "Weight | 1 kg")["Memory.Slots"]);

    [Theory]
    [InlineData("| Memory and storage |")]
    [InlineData("| Memory Lane |")]
    [InlineData("| Fan 1200 rpm |")]
    public void AreNoneWhereTheRestIsNoValueOfTheKey(string row)
    {
        Reading sheet = Reading.Of($"= Bench =\n| Released | 2005 |\n{row}\n| Weight | 1 kg |\n");

        Assert.Equal("Identity, Weight", sheet.Areas);
    }

    [Fact]
    public void AreNoneWhereTheRowHasAllItsCells()
    {
        Reading sheet = Reading.Of($"{Head}| Memory 8 GB | yes | no |\n");

        Assert.Equal(["SPEC0009: Memory 8 GB"], sheet.Remarks);
    }
}
