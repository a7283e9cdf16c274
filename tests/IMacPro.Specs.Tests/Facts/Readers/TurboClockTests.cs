namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>The highest clocks of several processors.</summary>
public class TurboClockTests
{
    [Theory]
    [InlineData(
        "1.1 GHz (M-5Y31), 1.2 GHz (M-5Y51) or 1.3 GHz (M-5Y71) Intel Core M (Turbo Boost up to 2.4 GHz, 2.6 GHz, or 2.9 GHz)",
        "1.1 GHz | 2.4 GHz", "1.2 GHz | 2.6 GHz", "1.3 GHz | 2.9 GHz")]
    [InlineData("1.6 GHz or 1.8 GHz Intel Core i5, Turbo Boost up to 2.7 GHz or 2.9 GHz", "1.6 GHz | 2.7 GHz", "1.8 GHz | 2.9 GHz")]
    [InlineData("1.6 GHz or 1.8 GHz Intel Core i5, turbo up to 2.7 or 2.9 GHz", "1.6 GHz | 2.7 GHz", "1.8 GHz | 2.9 GHz")]
    public void OfAListAreThoseOfTheProcessorsInTurn(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Processor", cell).Items("Processor.Options", "BaseClock", "TurboClock"));

    [Theory]
    [InlineData("1.3 GHz Intel Core i5 (turbo 2.6 GHz) or 1.4 GHz Intel Core i7 (turbo 2.7 GHz)", "1.3 GHz | 2.6 GHz", "1.4 GHz | 2.7 GHz")]
    [InlineData("1.3 GHz Intel Core i5, turbo 2.6 GHz or 1.4 GHz Intel Core i7, turbo 2.7 GHz", "1.3 GHz | 2.6 GHz", "1.4 GHz | 2.7 GHz")]
    [InlineData("1.3 GHz Intel Core i5, turbo 2.6 GHz or 1.4 GHz Intel Core i7", "1.3 GHz | 2.6 GHz", "1.4 GHz | -")]
    public void StandBesideTheirProcessors(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Processor", cell).Items("Processor.Options", "BaseClock", "TurboClock"));

    [Fact]
    public void AreSaidToContradictWhereThereAreMoreOfThem() => Assert.Equal(
        ["SPEC0004: 1.6 GHz Intel Core i5 (Turbo Boost up to 2.7 GHz or 2.9 GHz)"],
        Row.Read("Processor", "1.6 GHz Intel Core i5 (Turbo Boost up to 2.7 GHz or 2.9 GHz)").Remarks);
}
