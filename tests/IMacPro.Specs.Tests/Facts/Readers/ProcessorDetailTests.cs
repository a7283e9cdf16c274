namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>Rows that each state one thing about a processor that another row names.</summary>
public class ProcessorDetailTests
{
    private static readonly string[] Facts = ["Family", "Cores", "Threads", "BaseClock", "TurboClock"];

    [Fact]
    public void BelongToTheProcessorThatIsNamed() => Assert.Equal(
        ["Core i5 | 6 | 12 | 3.2 GHz | 4.6 GHz"],
        Reading.OfRows("Processor | Intel Core i5-8500", "Cores | 6", "Threads | 12", "Base frequency | 3.2 GHz", "Max turbo frequency | 4.6 GHz")
            .Items("Processor.Options", Facts));

    [Fact]
    public void MayStandBeforeItsName() =>
        Assert.Equal(["Core i5 | 6 | - | - | -"], Reading.OfRows("CPU cores | 6", "Processor | Intel Core i5").Items("Processor.Options", Facts));

    [Fact]
    public void MakeAProcessorWhereNoneIsNamed() =>
        Assert.Equal(["- | - | - | 8 MHz | -"], Reading.OfRows("Clock speed | 8 MHz").Items("Processor.Options", Facts));

    [Fact]
    public void AreNoRowsKeptAsText() =>
        Assert.Empty(Reading.OfRows("Processor | Intel Core i5", "Cores | 6", "Threads | 12").Remarks);

    [Fact]
    public void HoldForEachOfSeveralProcessors() => Assert.Equal(
        ["Core i5 | 4 | - | 2 GHz | -", "Core i7 | 4 | - | 3 GHz | -"],
        Reading.OfRows("Processor | 2 GHz Core i5 or 3 GHz Core i7", "Cores | 4").Items("Processor.Options", Facts));

    [Fact]
    public void MayBeUnderTheProcessorsOwnKey() => Assert.Equal(
        ["M2 | 8 | - | - | -"], Reading.OfRows("Chip | Apple M2", "CPU | 8-core").Items("Processor.Options", Facts));

    [Fact]
    public void UnderTheProcessorsOwnKeyAreNotKeptAsText() => Assert.Empty(Reading.OfRows("Chip | Apple M2", "CPU | 8-core").Remarks);

    [Fact]
    public void UnderItsOwnKeyAreAnotherProcessorWhereTheNamedOneHasItsCores() => Assert.Equal(
        ["M2 | 8 | - | - | -", "- | 10 | - | - | -"], Reading.OfRows("Chip | 8-core Apple M2", "CPU | 10-core").Items("Processor.Options", Facts));

    [Fact]
    public void ContradictWhatTheOnlyProcessorIsSaidToHave() => Assert.Equal(
        ["ProcessorOption: cores | 6 | 4 | 4"],
        Reading.OfRows("Processor | 4-core Core i5", "Cores | 6").Of("SPEC0004"));

    [Fact]
    public void ContradictEachOther() =>
        Assert.Equal(["Processor: cores | 6 | 4 | 4"], Reading.OfRows("Cores | 4", "CPU cores | 6").Of("SPEC0004"));

    [Theory]
    [InlineData("Cores", "6", "6 | - | -")]
    [InlineData("Cores", "6-core", "6 | - | -")]
    [InlineData("Number of cores", "six cores", "6 | - | -")]
    [InlineData("Core count", "8 (4P + 4E)", "8 | 4 | 4")]
    [InlineData("Cores", "4P + 4E", "8 | 4 | 4")]
    [InlineData("# of Cores", "10 (2 P-cores, 8 E-cores)", "10 | 2 | 8")]
    [InlineData("Cores", "8 (4 performance and 4 efficiency)", "8 | 4 | 4")]
    public void CountCores(string key, string value, string cores) => Assert.Equal(
        [cores], Row.Read(key, value).Items("Processor.Options", "Cores", "PerformanceCores", "EfficiencyCores"));

    [Theory]
    [InlineData("Cores/Threads", "6/12", "6 | 12")]
    [InlineData("Cores / Threads", "6 cores / 12 threads", "6 | 12")]
    [InlineData("Cores and threads", "6 and 12", "6 | 12")]
    [InlineData("Number of threads", "12", "- | 12")]
    public void CountThreads(string key, string value, string counts) =>
        Assert.Equal([counts], Row.Read(key, value).Items("Processor.Options", "Cores", "Threads"));

    [Theory]
    [InlineData("Clock speed", "3.2 GHz", "3.2 GHz | -")]
    [InlineData("Clock (MHz)", "733", "733 MHz | -")]
    [InlineData("Base clock in GHz", "3.2", "3.2 GHz | -")]
    [InlineData("CPU speed", "3.2 GHz (4.2 GHz turbo)", "3.2 GHz | 4.2 GHz")]
    [InlineData("Clock speed", "3.2 GHz, up to 4.2 GHz", "3.2 GHz | 4.2 GHz")]
    [InlineData("Processor speed", "up to 4.2 GHz", "- | 4.2 GHz")]
    [InlineData("Boost clock", "Up to 4.2 GHz", "- | 4.2 GHz")]
    [InlineData("Max. boost clock", "4200 MHz", "- | 4200 MHz")]
    public void StateClocks(string key, string value, string clocks) =>
        Assert.Equal([clocks], Row.Read(key, value).Items("Processor.Options", "BaseClock", "TurboClock"));

    [Theory]
    [InlineData("Cores", "4 or 6")]
    [InlineData("Cores", "various")]
    [InlineData("Cores/Threads", "12/6")]
    [InlineData("Threads", "4, 8")]
    [InlineData("Clock speed", "2.0, 2.3 or 2.6 GHz")]
    [InlineData("Clock speed", "2.0 or 2.3 GHz")]
    [InlineData("Base frequency", "P-core 2.1 GHz, E-core 1.6 GHz")]
    public void OfSeveralThingsAreKeptAsText(string key, string value)
    {
        Reading row = Row.Read(key, value);

        Assert.Empty(row.Items("Processor.Options", Facts));
        Assert.Equal([value], row.Items("Other.Facts", "Text"));
    }

    [Theory]
    [InlineData("Storage")]
    [InlineData("Memory")]
    public void UnderAnotherComponentsHeadingAreNotOfTheProcessor(string heading)
    {
        Reading sheet = Reading.Of($"= M =\n\n== Processor ==\n| Processor | Core i5 |\n| Cores | 4 |\n\n== {heading} ==\n| Cores | 10 |\n- Clock: 1500 MHz\n");

        Assert.Equal(["Core i5 | 4 | - | - | -"], sheet.Items("Processor.Options", Facts));
        Assert.Equal(["Cores | 10", "Clock | 1500 MHz"], sheet.Items("Other.Facts", "Key", "Text"));
    }

    [Fact]
    public void UnderTheHeadingOfGraphicsAreThoseOfTheGraphics()
    {
        Reading sheet = Reading.Of("= M =\n\n== Processor ==\n| Processor | Core i5 |\n| Cores | 4 |\n\n== Graphics ==\n| Card | Radeon 600 |\n| Cores | 10 |\n");

        Assert.Equal(["Core i5 | 4 | - | - | -"], sheet.Items("Processor.Options", Facts));
        Assert.Equal(["Radeon 600 | 10"], sheet.Items("Graphics.Options", "Model", "Cores"));
    }

    [Fact]
    public void OfOneVariantAreNotThoseOfAnother()
    {
        Reading sheet = Reading.Of(
            "= M =\n- Processor: Core i5\n\n== S ==\n| Model | M First | M Second |\n| Memory | 8 GB | 16 GB |\n| Cores | 4 | 6 |\n");

        Assert.Empty(sheet.Remarks);
        Assert.Equal(["Core i5 | 4 | - | - | -"], sheet.Variant("First").Items("Processor.Options", Facts));
        Assert.Equal(["Core i5 | 6 | - | - | -"], sheet.Variant("Second").Items("Processor.Options", Facts));
    }

    [Fact]
    public void OfEveryVariantMayStandInTheInfobox()
    {
        Reading sheet = Reading.Of(
            "= M =\n- Cores: 4\n\n== S ==\n| Model | M First | M Second |\n| Processor | 2 GHz Core i5 | 3 GHz Core i5 |\n");

        Assert.Equal(["Core i5 | 4 | - | 2 GHz | -"], sheet.Variant("First").Items("Processor.Options", Facts));
        Assert.Equal(["Core i5 | 4 | - | 3 GHz | -"], sheet.Variant("Second").Items("Processor.Options", Facts));
    }

    [Theory]
    [InlineData("Processor speed | 2.0 GHz ($1,299) or 2.4 GHz Intel Core 2 Duo", "Core 2 Duo | Core 2 Duo", "2 GHz | 2.4 GHz")]
    [InlineData("Clock speed | 2.0 GHz Intel Core 2 Duo or 2.4 GHz Intel Core 2 Quad", "Core 2 Duo | Core 2 Quad", "2 GHz | 2.4 GHz")]
    public void OfClocksThatNameProcessorsAreTheRowOfProcessors(string row, string families, string clocks)
    {
        Reading sheet = Reading.OfRows(row);

        Assert.Equal(families, string.Join(" | ", sheet.Items("Processor.Options", "Family")));
        Assert.Equal(clocks, string.Join(" | ", sheet.Items("Processor.Options", "BaseClock")));
    }

    [Fact]
    public void OfClocksThatNameAProcessorOnceMoreAddNone() => Assert.Equal(
        ["Core 2 Duo | 2 GHz"],
        Reading.OfRows("Processor | Intel Core 2 Duo", "Processor speed | 2.0 GHz Intel").Items("Processor.Options", "Family", "BaseClock"));

    [Theory]
    [InlineData("Zeta M3 with 8 cores: 4 performance cores at 4.0 GHz and 4 efficiency cores at 2.5 GHz")]
    [InlineData("8-core Zeta M3: 4 performance cores at 4.0 GHz, 4 efficiency cores at 2.5 GHz")]
    public void AreThoseOfOneProcessorWhereItsCoresAreOfTwoKinds(string cell)
    {
        Reading sheet = Row.Read("CPU", cell);

        Assert.Equal(["Zeta M3 | 8 | 4 | 4"], sheet.Items("Processor.Options", "Brand", "Cores", "PerformanceCores", "EfficiencyCores"));
        Assert.Equal(["4 GHz | 2.5 GHz | -"], sheet.Items("Processor.Options", "BaseClock", "EfficiencyClock", "TurboClock"));
    }
}
