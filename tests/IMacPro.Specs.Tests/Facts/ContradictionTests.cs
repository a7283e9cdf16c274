namespace IMacPro.Specs.Tests.Facts;

/// <summary>Two statements of one fact that disagree are named with both places; the first stands.</summary>
public class ContradictionTests
{
    [Fact]
    public void IsNamedBetweenInfoboxAndTable()
    {
        Reading sheet = Reading.Of("= M =\n- Discontinued: March 5, 2021\n== S ==\n| Discontinued | March 19, 2021 |\n");
        Assert.Equal(["Identity: discontinued | 2021-03-05 | 2021-03-19 | 4"], sheet.Of("SPEC0004"));
        Assert.Equal(["SPEC0004: March 5, 2021"], sheet.Remarks);
        Assert.Equal("2021-03-19", sheet["Identity.Discontinued"]);
    }

    [Fact]
    public void IsNamedBetweenTwoRows()
    {
        Reading sheet = Reading.OfRows("Weight | 21.5 lb", "Mass | 12.5 lb");
        Assert.Contains("Weight: mass | 12.5 lb | 21.5 lb | 4", sheet.Of("SPEC0004"), StringComparer.Ordinal);
        Assert.Equal("21.5", sheet["Weight.Pounds"]);
    }

    [Theory]
    [InlineData("Weight | 4.85 lb", "Mass | 2.2 kg")]
    [InlineData("Screen size | 27 in", "Diagonal | 68.6 cm")]
    [InlineData("Maximum memory | 16 GB", "Max RAM | 16384 MB")]
    public void IsNoneBetweenAmountsInTwoUnits(string first, string second) => Assert.Empty(Reading.OfRows(first, second).Remarks);

    [Theory]
    [InlineData("Weight | 4.85 lb", "Mass | 2.4 kg")]
    [InlineData("Maximum memory | 1 TB", "Max RAM | 512 GB")]
    public void IsNamedBetweenAmountsThatDifferInTheirDigits(string first, string second) =>
        Assert.Single(Reading.OfRows(first, second).Of("SPEC0004"));

    [Theory]
    [InlineData("Intel Core Duo", "2 GHz Core Duo")]
    [InlineData("Core Duo", "2 GHz Intel Core Duo")]
    public void IsNoneWhereOneNameLacksTheMaker(string first, string second)
    {
        Reading sheet = Reading.OfRows($"Processor | {first}", $"CPU | {second}");
        Assert.Empty(sheet.Remarks);
        Assert.Equal(["Intel Core Duo"], sheet.Items("Processor.Options", "Brand"));
    }

    [Theory]
    [InlineData("Released | November 2018", "Released | November 7, 2018", "2018-11-07")]
    [InlineData("Released | November 7, 2018", "Released | November 2018", "2018-11-07")]
    [InlineData("Released | 2018", "Released | November 2018", "2018-11")]
    [InlineData("Released | 2018-11-07", "Released | November 7, 2018", "2018-11-07")]
    public void IsNoneWhereOneDateSaysTheOtherMorePrecisely(string first, string second, string date)
    {
        Reading sheet = Reading.OfRows(first, second);
        Assert.Empty(sheet.Remarks);
        Assert.Equal(date, sheet["Identity.Released"]);
    }

    [Theory]
    [InlineData("November 2018", "December 7, 2018")]
    [InlineData("2018", "November 2017")]
    [InlineData("November 7, 2018", "November 8, 2018")]
    public void IsNamedBetweenDatesThatCannotBothBe(string first, string second)
    {
        Reading sheet = Reading.OfRows($"Released | {first}", $"Released | {second}");
        Assert.Equal([$"SPEC0004: {second}"], sheet.Remarks);
    }

    [Theory]
    [InlineData("21.5 lb (9.7 kg)")]
    [InlineData("21.5 lb (9.75 kg)")]
    [InlineData("21.5 lb (9.8 kg)")]
    [InlineData("20.8 lb (9.42 kg)")]
    [InlineData("2.8 lb (1.29 kg)")]
    [InlineData("2.6 lb (1.18 kg)")]
    [InlineData("4.3 lb (2.0 kg)")]
    [InlineData("22 lb (10 kg)")]
    [InlineData("18.5 lb (8.4 kg)")]
    public void IsNoneBetweenPoundsAndKilogramsThatWereRounded(string weight) => Assert.Empty(Row.Read("Weight", weight).Remarks);

    [Theory]
    [InlineData("21.5 lb (9.4 kg)", "Weight | 9.4 kg | 21.5 lb | 4")]
    [InlineData("21.5 lb (10.2 kg)", "Weight | 10.2 kg | 21.5 lb | 4")]
    [InlineData("5.9 lb (5.9 kg)", "Weight | 5.9 kg | 5.9 lb | 4")]
    public void IsNamedBetweenPoundsAndKilogramsBeyondThat(string weight, string arguments)
    {
        Reading row = Row.Read("Weight", weight);
        Assert.Equal([arguments], row.Of("SPEC0004"));
        Assert.Equal([$"SPEC0004: {weight}"], row.Remarks);
    }

    [Theory]
    [InlineData("27-inch, 5120 × 2880 at 218 ppi")]
    [InlineData("24-inch (23.5-inch visible), 4480 × 2520")]
    [InlineData("16-inch 3072 × 1920 at 226 ppi")]
    public void IsNoneBetweenSizeAndDensityThatWereRounded(string display) => Assert.Empty(Row.Read("Display", display).Remarks);

    [Fact]
    public void IsNamedBetweenSizeAndDensity()
    {
        Reading row = Row.Read("Display", "27-inch, 5120 × 2880 at 109 ppi");
        Assert.Equal(["Display: pixels per inch | 109 | 217.57 | 4"], row.Of("SPEC0004"));
        Assert.Equal("109", row["Display.PixelsPerInch"]);
    }

    [Theory]
    [InlineData("Original OS | macOS 10.13", "Original OS | macOS High Sierra 10.13.2", "10.13.2")]
    [InlineData("Original OS | macOS 10.13.2", "Original OS | macOS 10.13", "10.13.2")]
    public void IsNoneWhereOneVersionSaysTheOtherMorePrecisely(string first, string second, string version)
    {
        Reading sheet = Reading.OfRows(first, second);
        Assert.Empty(sheet.Remarks);
        Assert.Equal(version, sheet["OperatingSystems.Minimum"]);
    }

    [Fact]
    public void IsNamedBetweenVersions()
    {
        Reading sheet = Reading.OfRows("Maximum OS | macOS 15", "Maximum OS | macOS 26");
        Assert.Equal("15", sheet["OperatingSystems.Maximum"]);
        Assert.Contains("SPEC0004: macOS 26", sheet.Remarks, StringComparer.Ordinal);
    }

    [Fact]
    public void IsNoneBetweenTextsThatDifferInCaseOnly() =>
        Assert.Empty(Reading.OfRows("Finish | Space Gray", "Colour | Space gray").Remarks);

    [Fact]
    public void IsNoneBetweenASentenceSaidTwice() => Assert.Empty(Reading.OfRows("Weight | 9.7 kg", "Weight | 9.7 kg").Remarks);

    [Fact]
    public void PointsAtTheLaterCellAndNamesTheEarlierLine()
    {
        Reading sheet = Reading.Of("= M =\n| Finish | Beige |\n\n\n| Colour | Platinum |\n");
        var remark = Assert.Single(sheet.AllRemarks);
        Assert.Equal((4, 11, 19), (remark.Lines.Start.Line, remark.Lines.Start.Character, remark.Lines.End.Character));
        Assert.Equal("2", remark.Arguments[3]);
    }

    [Theory]
    [InlineData("Memory: 16 GB", "Memory | 32 GB", "Memory: size | 16 GB | 32 GB | 6")]
    [InlineData("Memory: 64 GB", "Memory | 8 GB; 16 GB or 32 GB optional", "Memory: size | 64 GB | 32 GB | 6")]
    [InlineData("Storage: 512 GB SSD", "Storage | 1 TB or 2 TB SSD", "Storage: size | 512 GB | 1 TB | 6")]
    [InlineData("Cpu: 4-core Zeta", "Processor | 6-core Zeta, 8-core Zeta", "Processor: cores | 4 | 6 | 6")]
    public void IsNamedWhereAnInfoboxSumsUpWhatNoneOfTheOptionsIs(string bullet, string row, string contradiction)
    {
        Reading sheet = Reading.Of($"= M =\n\n- {bullet}\n\n== Specifications ==\n| {row} |\n| Weight | 2 kg |\n");
        Assert.Equal([contradiction], sheet.Of("SPEC0004"));
    }

    [Theory]
    [InlineData("Memory: 8 GB – 32 GB", "Memory | 8 GB; 16 GB or 32 GB optional")]
    [InlineData("Memory: up to 64 GB", "Memory | 8 GB, expandable to 64 GB")]
    [InlineData("Storage: 1 TB SSD", "Storage | 1024 GB SSD")]
    [InlineData("Cpu: Zeta", "Processor | 6-core Zeta")]
    [InlineData("Graphics: Zeta 1", "Graphics | Zeta 2")]
    public void IsNoneWhereAnInfoboxSumsUpWhatMayBe(string bullet, string row) =>
        Assert.Empty(Reading.Of($"= M =\n\n- {bullet}\n\n== Specifications ==\n| {row} |\n| Weight | 2 kg |\n").Of("SPEC0004"));
}
