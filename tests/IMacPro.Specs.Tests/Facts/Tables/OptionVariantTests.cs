namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>Which variants the rows of a table of options are about.</summary>
public class OptionVariantTests
{
    private const string Sheet = "= Bench =\n\n== S ==\n| Model | 21.5-inch (2018) | 27-inch (2020) |\n| Memory | 8 GB | 8 GB |\n\n== O ==\n";

    [Theory]
    [InlineData("Condition", "only on the 27-inch")]
    [InlineData("Condition", "27-inch models only")]
    [InlineData("Condition", "not on the 21.5-inch")]
    [InlineData("Only on", "27-inch")]
    [InlineData("Not with", "21.5-inch")]
    [InlineData("Variant", "27-inch")]
    [InlineData("Variant", "27 only")]
    [InlineData("Variant", "2020 only")]
    public void MayBeSome(string column, string cell)
    {
        Reading sheet = Read(column, cell);

        Assert.Equal(["8 GiB | -"], sheet.Variant("_21_5Inch2018").Items("Memory.Options", "Size", "Conditions"));
        Assert.Equal("8 GiB", sheet.Variant("_21_5Inch2018")["Memory.Maximum"]);
        Assert.Equal(["8 GiB | -", "64 GiB | -"], sheet.Variant("_27Inch2020").Items("Memory.Options", "Size", "Conditions"));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("Variant", "all")]
    [InlineData("Variant", "Both")]
    [InlineData("Variant", "every model")]
    [InlineData("Variant", "2018, 2020")]
    [InlineData("Condition", "all models")]
    [InlineData("Condition", "available on the 21.5-inch and the 27-inch")]
    public void MayBeAll(string column, string cell)
    {
        Reading sheet = Read(column, cell);

        Assert.Equal(["8 GiB", "64 GiB"], sheet.Variant("_21_5Inch2018").Items("Memory.Options", "Size"));
        Assert.Equal(["8 GiB", "64 GiB"], sheet.Variant("_27Inch2020").Items("Memory.Options", "Size"));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void AreNotNarrowedByWhatNamesAnythingElse()
    {
        Reading sheet = Read("Condition", "only on the 27-inch with the i9");

        Assert.Equal(["8 GiB", "64 GiB"], sheet.Variant("_21_5Inch2018").Items("Memory.Options", "Size"));
        Assert.Equal(["SPEC0013: only on the 27-inch with the i9"], sheet.Remarks);
    }

    [Fact]
    public void AreThatOfTheWholeNameBeforeThoseOfLongerOnes()
    {
        Reading sheet = Reading.Of(
            "= Bench =\n\n== S ==\n| Model | M1 | M1 Max |\n| Memory | 8 GB | 8 GB |\n\n== O ==\n"
            + "| Component | Option | Condition |\n| Memory | 64 GB | only on the M1 |\n");

        Assert.Equal(["8 GiB", "64 GiB"], sheet.Variant("M1").Items("Memory.Options", "Size"));
        Assert.Equal(["8 GiB"], sheet.Variant("M1Max").Items("Memory.Options", "Size"));
    }

    [Fact]
    public void AreTheMachineWhereItHasNone() =>
        Assert.Empty(Reading.OfRows("Component | Option | Variant", "Memory | 64 GB | all").Remarks);

    private static Reading Read(string column, string cell) => Reading.Of($"{Sheet}| Component | Option | {column} |\n| Memory | 64 GB | {cell} |\n");
}
