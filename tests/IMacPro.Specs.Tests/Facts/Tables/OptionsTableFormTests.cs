namespace IMacPro.Specs.Tests.Facts.Tables;

/// <summary>Other forms of the table of options: what its columns may be called, and what stands beside an option.</summary>
public class OptionsTableFormTests
{
    [Theory]
    [InlineData("Introduced", "Withdrawn")]
    [InlineData("Available", "Discontinued")]
    [InlineData("Start date", "End date")]
    [InlineData("Added", "Removed")]
    [InlineData("Launched", "Retired")]
    public void MayCallTheDaysOfAnOptionSomethingElse(string from, string until) => Assert.Equal(
        ["32 GiB | 1998-05-01 | 1999-03-01"],
        Reading.OfRows($"{from} | {until} | Component | Choice", "1998-05-01 | 1999-03-01 | Memory | 32 GB").Items("Memory.Options", "Size", "From", "Until"));

    [Theory]
    [InlineData("at launch", "-")]
    [InlineData("Since launch", "-")]
    [InlineData("from the start", "-")]
    [InlineData("Yes", "-")]
    [InlineData("Q2 1998", "1998-04")]
    [InlineData("Q4 1998", "1998-10")]
    public void SaysFromWhenInWords(string cell, string from)
    {
        Reading sheet = Reading.OfRows("Component | Option | Available", $"Memory | 32 GB | {cell}");

        Assert.Equal([from], sheet.Items("Memory.Options", "From"));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("present", "-")]
    [InlineData("still sold", "-")]
    [InlineData("Q2 1999", "1999-06")]
    public void SaysUntilWhenInWords(string cell, string until)
    {
        Reading sheet = Reading.OfRows("Component | Option | Until", $"Memory | 32 GB | {cell}");

        Assert.Equal([until], sheet.Items("Memory.Options", "Until"));
        Assert.Empty(sheet.Remarks);
    }

    [Fact]
    public void MaySayBothInOneCell() => Assert.Equal(
        ["32 GiB | 1998-05 | 1999"],
        Reading.OfRows("Component | Option | Available", "Memory | 32 GB | May 1998 to 1999").Items("Memory.Options", "Size", "From", "Until"));

    [Fact]
    public void MayNameAComponentOnceForTheRowsBelow()
    {
        Reading sheet = Reading.Of(
            "= M =\n\n== Configuration options ==\n| Component | Option | From |\n| Memory | 32 GB | 1998 |\n| | 64 GB | 1999 |\n| Storage | 2 GB hard drive | |\n| | 4 GB hard drive | |\n");

        Assert.Equal(["32 GiB | 1998", "64 GiB | 1999"], sheet.Items("Memory.Options", "Size", "From"));
        Assert.Equal(["2 GB", "4 GB"], sheet.Items("Storage.Options", "Size"));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("From", "1999")]
    [InlineData("Base", "no")]
    [InlineData("Requires", "64 GB")]
    public void MayStandUnderTheComponentItIsOf(string column, string cell) => Assert.Equal(
        ["32 GiB", "64 GiB"],
        Reading.Of($"= M =\n\n=== Memory ===\n| Option | {column} |\n| 32 GB | |\n| 64 GB | {cell} |\n").Items("Memory.Options", "Size"));

    [Theory]
    [InlineData("i7 models only")]
    [InlineData("only with the i7")]
    [InlineData("not available with the i5")]
    [InlineData("requires the i7")]
    public void TakesANoteForTheConditionThatItIs(string note)
    {
        Reading sheet = Reading.Of(
            "= M =\n\n| Processor | Intel Core i5 or Intel Core i7 |\n\n== Options ==\n| Component | Option | Notes |\n"
            + $"| Memory | 32 GB | |\n| Memory | 64 GB | {note} |\n");

        Assert.Equal(["32 GiB | -", $"64 GiB | [{note}]"], sheet.Items("Memory.Options", "Size", "Conditions"));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("Notes", "base model", "yes | -")]
    [InlineData("Remarks", "**base**", "yes | -")]
    [InlineData("Notes", "base from May 1999", "yes | 1999-05")]
    [InlineData("Price", "included", "yes | -")]
    [InlineData("Surcharge", "standard", "yes | -")]
    public void TakesFromNotesAndPricesWhatIsTheBase(string column, string cell, string option)
    {
        Reading sheet = Reading.OfRows($"Component | Option | {column}", $"Memory | 32 GB | {cell}", "Memory | 64 GB |");

        Assert.Equal([option, "- | -"], sheet.Items("Memory.Options", "IsBase", "BaseFrom"));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("Notes", "twelve modules")]
    [InlineData("Notes", "standard keyboard beside it")]
    [InlineData("Price", "€320")]
    public void KeepsNotesAndPricesThatSayAnythingElse(string column, string cell)
    {
        Reading sheet = Reading.OfRows($"Component | Option | {column}", $"Memory | 32 GB | {cell}");

        Assert.Equal(["- | -"], sheet.Items("Memory.Options", "IsBase", "Conditions"));
        Assert.Equal([$"Memory {column} | {cell}"], sheet.Items("Other.Facts", "Key", "Text"));
    }

    [Fact]
    public void MayBeAListOfPrices()
    {
        Reading sheet = Reading.Of(
            "= M =\n\n| Processor | Intel Core i5 or Intel Core i7 |\n\n== Price list ==\n| Code | Component | Description | Surcharge | Restrictions |\n"
            + "| 320 | Memory | 32 GB | – | |\n| 321 | Memory | 64 GB | €540 | incompatible with the i5; from 02/1999 |\n");

        Assert.Equal(["32 GiB | - | -", "64 GiB | 1999-02 | [incompatible with the i5]"], sheet.Items("Memory.Options", "Size", "From", "Conditions"));
    }

    [Fact]
    public void MayHaveARowForEachMachineThatCouldBeBought()
    {
        Reading sheet = Reading.Of(
            "= M =\n\n== Configurations ==\n| Order code | Processor | Memory | Price | Available |\n"
            + "| KN-8 | Core i5-1240P | 8 GB | $899 | since launch |\n| KN-16 | Core i7-1260P | 16 GB | $1,249 | until October 31, 1999 |\n");

        Assert.Equal(["Core i5"], sheet.Variant("KN8").Items("Processor.Options", "Family"));
        Assert.Equal("1999-10-31", sheet.Variant("KN16")["Identity.Discontinued"]);
        Assert.Null(sheet.Variant("KN16")["Identity.Released"]);
    }
}
