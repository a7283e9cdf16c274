using System.Diagnostics;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>Sheets of any size are read, at a cost in proportion to their size; beyond all machines there are limits.</summary>
public class LargeSheetTests
{
    private const int SizeOfEach = 4_000;
    private const int EachInTheGate = 8;
    private const int SmallSize = 100_000;
    private const int TimesLarger = 4;

    [Fact]
    public void EveryKindOfLargeSheetIsRead() => Parallel.ForEach(
        LargeSheets.All.Where((_, number) => Budget.IsLong || number % EachInTheGate == 0),
        kind => Assert.True(ReadingCheck.Fails(Make(kind.Value, SizeOfEach)) is null, kind.Key));

    [Fact]
    public void OfAHundredThousandRowsEachIsKept() =>
        Assert.Equal(100_000, OtherFacts(LargeSheets.All["rows of unknown keys"](100_000)));

    [Fact]
    public void AHundredThousandTextsUnderOneKeyAreTold() =>
        Assert.Equal(100_000, OtherFacts(LargeSheets.All["rows of one unknown key"](100_000)));

    [Fact]
    public void AThousandColumnsAreAThousandVariants() =>
        Assert.Equal(1000, Read(LargeSheets.All["variants in columns"](1000)).Machine!.Variants.Count);

    [Theory]
    [InlineData("[[")]
    [InlineData("{{a ")]
    [InlineData("<ref>")]
    public void ALineOfTenMegabytesIsRead(string piece)
    {
        Machine machine = Read($"= A =\n| Memory | {string.Concat(Enumerable.Repeat(piece, 10_000_000 / piece.Length))} |\n| Storage | 1 TB SSD |").Machine!;

        Assert.Contains(machine.Areas, area => area.Name == Areas.Storage);
    }

    [Fact]
    public void ACellThatIsTooLongToBeOneIsKeptAsText()
    {
        string longest = "16 GB " + new string('x', SheetLimits.LongestCell - "16 GB ".Length);

        Assert.Contains(Read($"= A =\n| Memory | {longest} |").Machine!.Areas, area => area.Name == Areas.Memory);
        Assert.Equal(1, OtherFacts($"= A =\n| Memory | {longest}x |"));
        Assert.Equal(1, OtherFacts($"= A =\n| Component | Option |\n| Memory | {longest}x |"));
    }

    /// <summary>Each copy of a text takes time in which nobody asks whether the reading is wanted still.</summary>
    [Theory]
    [InlineData("a key of Intel Core i7 ")]
    [InlineData("another cell of Intel Core i7 ")]
    [InlineData("lines of Intel Core i7 ")]
    public void ALongTextIsCopiedAFewTimes(string kind)
    {
        const int mostBytesOfACharacter = 16;
        SourceText text = SourceText.From(LargeSheets.All[kind](SmallSize));

        // What is made once is no copy.
        SheetPipeline.Read("/machines/any.txt", SourceText.From(LargeSheets.All[kind](1)), readsProse: true, TestContext.Current.CancellationToken);

        long before = GC.GetAllocatedBytesForCurrentThread();
        SheetPipeline.Read("/machines/any.txt", text, readsProse: true, TestContext.Current.CancellationToken);

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / text.Length, 0, mostBytesOfACharacter);
    }

    [Theory]
    [InlineData("variants in columns", 1501, "1,501 variants", "1,500")]
    [InlineData("options", 1501, "1,501 options, ports or releases of one kind", "1,500")]
    [InlineData("rows of unknown keys", 200_001, "200,001 statements", "200,000")]
    [InlineData("variants of which each is silent", 400, "80,400 options, those of each variant counted,", "16,384")]
    [InlineData("options of days", 1500, "1,501 spans of days", "")]
    public void WhatMultipliesHasALimit(string kind, int count, string has, string most)
    {
        SheetReading reading = Read(LargeSheets.All[kind](count));

        if (most.Length == 0)
        {
            Assert.NotNull(reading.Machine);
            return;
        }

        Assert.Null(reading.Machine);
        Assert.Equal(["any.txt", has, most], Assert.Single(reading.Remarks).Arguments);
    }

    /// <summary>Time is measured in the long run alone, on a machine that does little else.</summary>
    [Fact]
    public void TheTimeToReadGrowsNoFasterThanTheSheet()
    {
        Assert.SkipUnless(Budget.IsLong, "Only in a long run.");
        const double slowest = 0.01;
        List<string> slow = [];
        double worst = 0;
        foreach ((string name, Func<int, string> make) in LargeSheets.All)
        {
            double small = TimePerCharacter(Make(make, SmallSize));
            double large = TimePerCharacter(Make(make, SmallSize * TimesLarger));
            worst = Math.Max(worst, large);
            if (large > slowest || (large > slowest / TimesLarger && large > small * (TimesLarger - 1)))
            {
                slow.Add($"{name}: {small} and {large} milliseconds a character");
            }
        }

        Assert.Empty(slow);
        Budget.Report($"Time in proportion to the size: {LargeSheets.All.Count} kinds of sheets; the slowest {worst * 1000:0.00} microseconds a character");
    }

    private static double TimePerCharacter(string text)
    {
        long start = Stopwatch.GetTimestamp();
        Machine? machine = Read(text).Machine;
        if (machine is not null && ConfigurationReader.Read(machine) is Configuration configuration)
        {
            ConfigurationPlanner.Plan(machine.Name, configuration);
            SetupReader.Read(machine);
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / text.Length;
    }

    // As many pieces as make a text of about the size.
    private static string Make(Func<int, string> make, int size) => make(Math.Max(1, size * 100 / Math.Max(1, make(101).Length - make(1).Length)));

    private static int OtherFacts(string text) => Read(text).Machine!.Areas.Single(area => area.Name == Areas.Other).Lists[0].Items.Count;

    private static SheetReading Read(string text) =>
        SheetPipeline.Read("/machines/any.txt", SourceText.From(text), readsProse: true, TestContext.Current.CancellationToken);
}
