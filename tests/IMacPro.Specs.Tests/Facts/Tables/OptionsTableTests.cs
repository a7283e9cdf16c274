namespace IMacPro.Specs.Tests.Facts.Tables;

public class OptionsTableTests
{
    private const string Head = "Component | Option | From | Until | Variant | Base";

    [Fact]
    public void SaysWhenAnOptionWasSold() => Assert.Equal(
        ["32 GiB | 2017-12-14 | - | yes", "64 GiB | 2017-12-14 | 2021-03-05 | -"],
        Reading.OfRows(Head, "Memory | 32 GB [A] | 2017-12-14 | | | Yes", "Memory | 64 GB | 2017-12-14 | 2021-03-05 | |")
            .Items("Memory.Options", "Size", "From", "Until", "IsBase"));

    [Theory]
    [InlineData("Yes", "yes | -")]
    [InlineData("From 2020-08-04", "yes | 2020-08-04")]
    [InlineData("No", "- | -")]
    [InlineData("", "- | -")]
    public void SaysWhatIsTheBase(string cell, string option) => Assert.Equal(
        [option],
        Reading.OfRows(Head, $"Memory | 32 GB | 2017-12-14 | | | {cell}").Items("Memory.Options", "IsBase", "BaseFrom"));

    [Theory]
    [InlineData("Y")]
    [InlineData("true")]
    [InlineData("✓")]
    [InlineData("✔")]
    [InlineData("Base")]
    [InlineData("Standard")]
    [InlineData("Default")]
    [InlineData("{{yes}}")]
    public void KnowsWordsAndMarksForTheBase(string cell)
    {
        Reading sheet = Reading.OfRows(Head, $"Memory | 32 GB | | | | {cell}");
        Assert.Equal(["yes | -"], sheet.Items("Memory.Options", "IsBase", "IsOptional"));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("✗")]
    [InlineData("✘")]
    [InlineData("x")]
    [InlineData("false")]
    [InlineData("N")]
    [InlineData("0")]
    [InlineData("optional")]
    [InlineData("Not standard")]
    [InlineData("{{no}}")]
    public void KnowsWordsAndMarksOfDenial(string cell)
    {
        Reading sheet = Reading.OfRows(Head, $"Memory | 32 GB | | | | {cell}");
        Assert.Equal(["- | yes"], sheet.Items("Memory.Options", "IsBase", "IsOptional"));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("x", "")]
    [InlineData("X", "")]
    [InlineData("•", "")]
    [InlineData("x", "yes", "- | yes", "yes | -")]
    public void TakesACrossForAMarkWhereNothingElseIsSaid(string first, string second, string small = "yes | -", string large = "- | yes") => Assert.Equal(
        [small, large],
        Reading.OfRows(Head, $"Memory | 32 GB | | | | {first}", $"Memory | 64 GB | | | | {second}").Items("Memory.Options", "IsBase", "IsOptional"));

    [Theory]
    [InlineData("2020-08-04", "2020-08-04")]
    [InlineData("Since August 2020", "2020-08")]
    [InlineData("Yes (from 2020-08-04)", "2020-08-04")]
    [InlineData("Late 2020", "2020")]
    public void SaysSinceWhenAnOptionIsTheBase(string cell, string date)
    {
        Reading sheet = Reading.OfRows(Head, $"Memory | 32 GB | | | | {cell}");
        Assert.Equal([$"yes | {date}"], sheet.Items("Memory.Options", "IsBase", "BaseFrom"));
        Assert.Empty(sheet.Remarks);
    }

    [Theory]
    [InlineData("until 2020", "yes | -")]
    [InlineData("2019-08-04 – 2020-03-01", "yes | 2019-08-04")]
    [InlineData("Yes, until March 2020", "yes | -")]
    [InlineData("Yes for schools", "yes | -")]
    public void KeepsWhatItHasNoPlaceForOfTheBase(string cell, string option)
    {
        Reading sheet = Reading.OfRows(Head, $"Memory | 32 GB | | | | {cell}");
        Assert.Equal([option], sheet.Items("Memory.Options", "IsBase", "BaseFrom"));
        Assert.Equal([$"Memory Base | {cell}"], sheet.Items("Other.Facts", "Key", "Text"));
    }

    [Fact]
    public void NamesABaseItCannotRead()
    {
        Reading sheet = Reading.OfRows(Head, "Memory | 32 GB | | | | perhaps");
        Assert.Equal(["SPEC0003: perhaps"], sheet.Remarks);
        Assert.Equal(["- | -"], sheet.Items("Memory.Options", "IsBase", "IsOptional"));
        Assert.Equal(["Memory Base | perhaps"], sheet.Items("Other.Facts", "Key", "Text"));
    }

    [Theory]
    [InlineData("From | Last sold", "2020-08-05")]
    [InlineData("From | Last day", "2020-08-05")]
    [InlineData("From | Until", "2020-08-04")]
    public void EndsAnOptionBehindItsLastDay(string head, string until) => Assert.Equal(
        [until],
        Reading.OfRows($"Component | Option | {head}", "Memory | 32 GB | | 4 Aug 2020").Items("Memory.Options", "Until"));

    [Fact]
    public void MakesExtrasOfWhatIsNotTheBase() => Assert.Equal(
        ["32 GiB | yes | -", "64 GiB | - | yes", "1 TB | - | -"],
        [
            .. Reading.OfRows(Head, "Memory | 32 GB | | | | yes", "Memory | 64 GB | | | | no", "Storage | 1 TB SSD").Items("Memory.Options", "Size", "IsBase", "IsOptional"),
            .. Reading.OfRows(Head, "Memory | 32 GB | | | | yes", "Memory | 64 GB | | | | no", "Storage | 1 TB SSD").Items("Storage.Options", "Size", "IsBase", "IsOptional"),
        ]);

    [Fact]
    public void SaysThatAnOptionIsAnExtraWhereNoneIsTheBase() => Assert.Equal(
        ["64 GiB | yes"],
        Reading.OfRows(Head, "Memory | 64 GB | | | | No").Items("Memory.Options", "Size", "IsOptional"));

    [Theory]
    [InlineData("Component | Option | Since | Till")]
    [InlineData("Part | Choice | Available from | Available until")]
    [InlineData("Component | Options | On sale from | To")]
    public void MayCallItsColumnsSomethingElse(string head) => Assert.Equal(
        ["32 GiB | 2017-12-14 | 2021"],
        Reading.OfRows(head, "Memory | 32 GB | 2017-12-14 | 2021").Items("Memory.Options", "Size", "From", "Until"));

    [Fact]
    public void SpeaksOfTheOptionsOfOtherTables() => Assert.Equal(
        ["XeonW8Core | 8 | 3.2 GHz | 16 | W-2140B | 2020-08-04", "XeonW10Core | 10 | 3 GHz | - | - | -"],
        Join(Reading.Of(
            "= M =\n== S ==\n| Processor | 8-core 3.2 GHz or 10-core 3.0 GHz Intel Xeon W |\n"
            + $"== O ==\n| {Head} |\n| Processor | 8-core 3.2 GHz Intel Xeon W (W-2140B), 16 threads | 2017-12-14 | 2020-08-04 | | |\n")));

    [Fact]
    public void NeedsNotAllItsColumns() => Assert.Equal(
        ["32 GiB | - | -"],
        Reading.OfRows("Component | Option", "Memory | 32 GB").Items("Memory.Options", "Size", "From", "IsBase"));

    [Fact]
    public void MayHaveItsColumnsInAnyOrder() => Assert.Equal(
        ["32 GiB | 2017-12-14"],
        Reading.OfRows("From | Option | Component", "December 14, 2017 | 32 GB | Memory").Items("Memory.Options", "Size", "From"));

    [Fact]
    public void MayStandBeforeTheOtherTables()
    {
        Reading sheet = Reading.Of(
            "= M =\n== O ==\n| Component | Option | Until |\n| Memory | 32 GB | 2021 |\n== S ==\n| Memory | 32 GB of DDR4 |\n");
        Assert.Equal(["32 GiB | 2021"], sheet.Items("Memory.Options", "Size", "Until"));
        Assert.Equal("Ddr4", sheet["Memory.Kind"]);
    }

    [Fact]
    public void NamesAComponentItDoesNotKnow()
    {
        Reading sheet = Reading.OfRows(Head, "Memmory | 32 GB | | | |", "Keyboard | German | | | |");
        Assert.Equal(["Memmory | ; did you mean 'memory'?", "Keyboard | "], sheet.Of("SPEC0007"));
        Assert.Equal(["Memmory | 32 GB", "Keyboard | German"], sheet.Items("Other.Facts", "Key", "Text"));
    }

    [Fact]
    public void NamesADateItCannotRead()
    {
        Reading sheet = Reading.OfRows(Head, "Memory | 32 GB | soon | 2021-03-05 | |");
        Assert.Equal(["SPEC0003: soon"], sheet.Remarks);
        Assert.Equal(["32 GiB | - | 2021-03-05"], sheet.Items("Memory.Options", "Size", "From", "Until"));
    }

    [Fact]
    public void NamesAnOptionItCannotRead()
    {
        Reading sheet = Reading.OfRows(Head, "Memory | plenty | 2017-12-14 | | |", "Storage | 1 TB SSD | | | |");
        Assert.Equal(["SPEC0003: plenty"], sheet.Remarks);
        Assert.Equal(["1 TB"], sheet.Items("Storage.Options", "Size"));
    }

    [Fact]
    public void SkipsARowWithoutAnOption() => Assert.Equal(
        ["32 GiB"],
        Reading.OfRows(Head, "Memory | N/A | 2017-12-14 | | |", "Memory | 32 GB | | | |").Items("Memory.Options", "Size"));

    [Fact]
    public void NamesADateThatIsStatedTwiceInTwoWays()
    {
        Reading sheet = Reading.OfRows(Head, "Memory | 32 GB | 2017-12-14 | | |", "Memory | 32 GB | 2018-12-14 | | |");
        Assert.Equal(["SPEC0004: 2018-12-14"], sheet.Remarks);
        Assert.Equal(["2017-12-14"], sheet.Items("Memory.Options", "From"));
    }

    [Theory]
    [InlineData("From | Until", "2021-06-01 |", "32 GB | 2021-06-01 | 2021-01-01")]
    [InlineData("From | Until", "| 2018-01-01", "32 GB | 2019-01-01 | 2018-01-01")]
    public void NamesAnOptionThatWasNeverSoldWithTheMachine(string columns, string dates, string remark) => Assert.Equal(
        [remark],
        Reading.Of(
            "= M =\n\n- Released: 2019-01-01\n- Discontinued: 2021-01-01\n\n"
            + $"| Component | Option | {columns} |\n| Memory | 16 GB | 2019-01-01 | 2021-01-01 |\n| Memory | 32 GB | {dates} |\n").Of("SPEC0008"));

    private static string[] Join(Reading sheet) =>
    [
        .. sheet.Identifiers("Processor.Options")
            .Zip(sheet.Items("Processor.Options", "Cores", "BaseClock", "Threads", "Model", "Until"), (name, facts) => $"{name} | {facts}"),
    ];
}
