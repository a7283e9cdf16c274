using IMacPro.Specs.Tests.Facts;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>Tables of AsciiDoc.</summary>
public class AsciiTableTests
{
    private const string Head = "= T\n\n[cols=\"1h,3a,3a\",options=\"header\"]\n|===\n| Model\n| A\n| B\n\n";

    [Theory]
    [InlineData("| Memory\n| 8 GB\n| 16 GB\n")]
    [InlineData("| Memory | 8 GB | 16 GB\n")]
    [InlineData("| Memory\n\n| 8 GB | 16 GB\n")]
    [InlineData("h| Memory\na| 8 GB\n^.>| 16 GB\n")]
    public void HaveARowForAsManyCellsAsColumns(string row)
    {
        Reading sheet = Reading.Of($"{Head}{row}|===\n");

        Assert.Equal(["8 GiB"], sheet.Variant("A").Items("Memory.Options", "Size"));
        Assert.Equal(["16 GiB"], sheet.Variant("B").Items("Memory.Options", "Size"));
    }

    [Theory]
    [InlineData("[cols=\"3*\"]\n")]
    [InlineData("[cols=3*]\n")]
    [InlineData("[cols=\"1,2,2\"]\n")]
    [InlineData("")]
    public void SayHowManyColumnsThereAreOrHaveThemInTheFirstLine(string attributes) => Assert.Equal(
        ["16 GiB"],
        Reading.Of($"= T\n\n{attributes}|===\n| Model | A | B\n| Memory\n| 8 GB\n| 16 GB\n|===\n").Variant("B").Items("Memory.Options", "Size"));

    [Theory]
    [InlineData("| 2× USB-C +\n1× HDMI")]
    [InlineData("|\n* 2× USB-C\n* 1× HDMI")]
    public void KeepTheLinesOfACellApart(string cell) => Assert.Equal(
        ["2 | UsbC", "1 | Hdmi"], Reading.Of($"{Head}| Ports\n{cell}\n| 3× USB-C\n|===\n").Variant("A").Items("Ports.All", "Count", "Kind"));

    [Fact]
    public void MayHaveAnEmptyCellAtTheEnd()
    {
        Reading sheet = Reading.Of($"{Head}| Weight\n| 1 kg\n|\n\n| Memory\n| 8 GB\n| 16 GB\n|===\n");

        Assert.Equal("1 kg", sheet.Variant("A")["Weight.Mass"]);
        Assert.Null(sheet.Variant("B")["Weight.Mass"]);
    }

    [Fact]
    public void HaveBlanksThatNothingBreaks() =>
        Assert.Equal("1.5 kg", Reading.Of($"{Head}| Weight\n| 1.5{{nbsp}}kg\n| 2{{nbsp}}kg\n|===\n").Variant("A")["Weight.Mass"]);

    [Fact]
    public void StandWhereTheyStood() => Assert.Contains(
        "SPEC0003: heavy", Reading.Of($"{Head}| Weight\n| heavy\n| 2 kg\n|===\n").Remarks, StringComparer.Ordinal);

    [Fact]
    public void WithoutAnEndAreNone() => Assert.Equal("1 kg", Reading.Of("= T\n\n|===\n\n- Weight: 1 kg\n")["Weight.Mass"]);

    [Fact]
    public void BesideThemATermAndWhatIsSaidOfItAreARow() =>
        Assert.Equal("1 kg", Reading.Of("= T\n\nMemory:: 8 GB\nWeight:: 1 kg\n")["Weight.Mass"]);
}
