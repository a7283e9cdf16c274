using System.ComponentModel.DataAnnotations;

// The compiler sees that these are wrong; here is shown that the program sees it too.
#pragma warning disable SPEC1008, SPEC1009

namespace IMacPro.Specs.ConsumerTests;

/// <summary>Configurations at run time: what could be ordered, when, and why not.</summary>
public class ConfigurationTests
{
    private static readonly DateOnly Summer2018 = new(2018, 5, 1);
    private static readonly DateOnly Summer2019 = new(2019, 6, 1);

    [Fact]
    public void AConfigurationOfItsDayIsValid() => Assert.True(Order(Summer2019, IMacProMemory.GB256).IsValid);

    [Fact]
    public void AnOptionBeforeItsFirstDayIsNamedWithThatDay()
    {
        ConfigurationIssue issue = Assert.Single(Order(Summer2018, IMacProMemory.GB256).Validate());
        Assert.Equal("SPEC1001", issue.Id);
        Assert.Equal("256 GB memory was first offered on 2019-03-19 (imac-pro.txt line 65); on 2018-05-01 choose 32 GB, 64 GB or 128 GB", issue.Message);
        Assert.Equal(nameof(IMacProConfiguration.Memory), issue.Member);
        Assert.Equal("GB32, GB64, GB128", issue.AllowedValues.ToString());
    }

    [Theory]
    [InlineData("2017-12-13", false)]
    [InlineData("2017-12-14", true)]
    [InlineData("2021-03-19", true)]
    [InlineData("2021-03-20", false)]
    public void TheMachineIsSoldFromItsFirstDayToItsLast(string day, bool sold) => Assert.Equal(
        sold,
        new IMacProConfiguration(
            IMacProProcessor.XeonW10Core, IMacProMemory.GB32, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, Day(day)).IsValid);

    [Theory]
    [InlineData("2020-08-03", true)]
    [InlineData("2020-08-04", false)]
    public void TheSmallestProcessorIsGoneFromItsLastDayOn(string day, bool sold) =>
        Assert.Equal(sold, (Order(Day(day), IMacProMemory.GB32) with { Processor = IMacProProcessor.XeonW8Core }).IsValid);

    [Theory]
    [InlineData("2019-03-18", false)]
    [InlineData("2019-03-19", true)]
    public void TheLateGraphicsAreSoldFromTheirFirstDayOn(string day, bool sold) =>
        Assert.Equal(sold, (Order(Day(day), IMacProMemory.GB32) with { Graphics = IMacProGraphics.RadeonProVega64X }).IsValid);

    [Fact]
    public void OnlyTheBaseIsSoldInTheLastFortnight() => Assert.Equal(
        [IMacProConfiguration.Base(new DateOnly(2021, 3, 5))!], IMacProConfiguration.All(new DateOnly(2021, 3, 5)));

    [Fact]
    public void WithoutADateSomeDayMustHaveHadAllChoices()
    {
        Assert.True(Order(null, IMacProMemory.GB256).IsValid);
        Assert.Equal(4 * 4 * 3 * 3, IMacProConfiguration.All().Count());
    }

    [Fact]
    public void EveryChoiceOfADayGoesWithEveryOther() =>
        Assert.Equal(4 * 4 * 3 * 3, IMacProConfiguration.All(Summer2019).Count());

    [Fact]
    public void WhatIsStillPossibleDependsOnTheDay() =>
        Assert.Equal([IMacProMemory.GB32, IMacProMemory.GB64, IMacProMemory.GB128], Order(Summer2018, IMacProMemory.GB32).AllowedMemory());

    [Theory]
    [InlineData("2017-12-14", IMacProProcessor.XeonW8Core)]
    [InlineData("2020-08-03", IMacProProcessor.XeonW8Core)]
    [InlineData("2020-08-04", IMacProProcessor.XeonW10Core)]
    public void TheBaseChangesWithItsProcessor(string day, IMacProProcessor processor) =>
        Assert.Equal(processor, IMacProConfiguration.Base(Day(day))!.Processor);

    [Theory]
    [InlineData("2017-12-13")]
    [InlineData("2021-03-20")]
    public void ThereIsNoBaseOutsideTheSale(string day) => Assert.Null(IMacProConfiguration.Base(Day(day)));

    [Fact]
    public void AChoiceNeverMadeIsMissing()
    {
        ConfigurationIssue issue = Assert.Single((Order(Summer2019, IMacProMemory.GB32) with { Storage = default }).Validate());
        Assert.Equal(("SPEC1009", "Storage"), (issue.Id, issue.Member));
    }

    [Fact]
    public void ANumberThatIsNoChoiceIsUndefined()
    {
        ConfigurationIssue issue = Assert.Single((Order(Summer2019, IMacProMemory.GB32) with { Storage = (IMacProStorage)99 }).Validate());
        Assert.Equal(("SPEC1008", "Storage"), (issue.Id, issue.Member));
    }

    [Fact]
    public void ThrowingSaysWhy() => Assert.Contains(
        "2019-03-19",
        Assert.Throws<InvalidOperationException>(() => Order(Summer2018, IMacProMemory.GB256).ThrowIfInvalid()).Message,
        StringComparison.Ordinal);

    [Fact]
    public void DataAnnotationsGiveTheSameVerdict()
    {
        IMacProConfiguration order = Order(Summer2018, IMacProMemory.GB256);
        List<ValidationResult> results = [];
        Assert.False(Validator.TryValidateObject(order, new ValidationContext(order), results, validateAllProperties: true));
        Assert.Equal(nameof(order.Memory), Assert.Single(Assert.Single(results).MemberNames));
    }

    [Theory]
    [InlineData("8-Core Intel Xeon W", IMacProProcessor.XeonW8Core)]
    [InlineData(" xeonw18core ", IMacProProcessor.XeonW18Core)]
    [InlineData("W-2150B", IMacProProcessor.XeonW10Core)]
    public void AProcessorIsFoundByWhatToolsPrint(string text, IMacProProcessor expected)
    {
        Assert.True(IMacProProcessorOptions.TryParse(text, out IMacProProcessor processor));
        Assert.Equal(expected, processor);
        Assert.True(IMacProProcessorOptions.TryParse(text.AsSpan(), out processor));
        Assert.Equal(expected, processor);
    }

    [Theory]
    [InlineData("32 GB", IMacProMemory.GB32)]
    [InlineData("256GB", IMacProMemory.GB256)]
    public void MemoryIsFoundByItsSize(string text, IMacProMemory expected)
    {
        Assert.True(IMacProMemoryOptions.TryParse(text, out IMacProMemory memory));
        Assert.Equal(expected, memory);
    }

    [Fact]
    public void GraphicsAreFoundWithoutTheirMaker()
    {
        Assert.True(IMacProGraphicsOptions.TryParse("Radeon Pro Vega 56", out IMacProGraphics graphics));
        Assert.Equal(IMacProGraphics.RadeonProVega56, graphics);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Intel Xeon W")]
    public void WhatIsNoChoiceIsNotFound(string? text) => Assert.False(IMacProProcessorOptions.TryParse(text, out _));

    [Fact]
    public void EveryChoiceHasANameThatIsFoundAgain() => Assert.All(IMacProStorageOptions.Values, storage =>
    {
        Assert.True(IMacProStorageOptions.TryParse(storage.ToDisplayName(), out IMacProStorage found));
        Assert.Equal(storage, found);
    });

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static IMacProConfiguration Order(DateOnly? day, IMacProMemory memory) => new()
    {
        Processor = IMacProProcessor.XeonW10Core,
        Memory = memory,
        Graphics = IMacProGraphics.RadeonProVega56,
        Storage = IMacProStorage.TB1,
        OrderedOn = day,
    };
}
