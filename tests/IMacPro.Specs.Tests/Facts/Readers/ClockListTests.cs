namespace IMacPro.Specs.Tests.Facts.Readers;

/// <summary>The clocks of several processors, behind all of them.</summary>
public class ClockListTests
{
    [Theory]
    [InlineData(
        "1.1 GHz (M-5Y31), 1.2 GHz (M-5Y51) or 1.3 GHz (M-5Y71) Intel Core M (Turbo Boost up to 2.4 GHz, 2.6 GHz, or 2.9 GHz)",
        "1.1 GHz | 2.4 GHz", "1.2 GHz | 2.6 GHz", "1.3 GHz | 2.9 GHz")]
    [InlineData("1.6 GHz or 1.8 GHz Intel Core i5, Turbo Boost up to 2.7 GHz or 2.9 GHz", "1.6 GHz | 2.7 GHz", "1.8 GHz | 2.9 GHz")]
    [InlineData("1.6 GHz or 1.8 GHz Intel Core i5, turbo up to 2.7 or 2.9 GHz", "1.6 GHz | 2.7 GHz", "1.8 GHz | 2.9 GHz")]
    public void OfTurboAreThoseOfTheProcessorsInTurn(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Processor", cell).Items("Processor.Options", "BaseClock", "TurboClock"));

    [Theory]
    [InlineData("1.3 GHz Intel Core i5 (turbo 2.6 GHz) or 1.4 GHz Intel Core i7 (turbo 2.7 GHz)", "1.3 GHz | 2.6 GHz", "1.4 GHz | 2.7 GHz")]
    [InlineData("1.3 GHz Intel Core i5, turbo 2.6 GHz or 1.4 GHz Intel Core i7, turbo 2.7 GHz", "1.3 GHz | 2.6 GHz", "1.4 GHz | 2.7 GHz")]
    [InlineData("1.3 GHz Intel Core i5, turbo 2.6 GHz or 1.4 GHz Intel Core i7", "1.3 GHz | 2.6 GHz", "1.4 GHz | -")]
    public void StandBesideTheirProcessors(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Processor", cell).Items("Processor.Options", "BaseClock", "TurboClock"));

    [Theory]
    [InlineData("Intel Xeon 5110, 5120 or 5140 at 1.6, 1.86 or 2.33 GHz", "5110 | 1.6 GHz", "5120 | 1.86 GHz", "5140 | 2.33 GHz")]
    [InlineData("Intel Core i5 at 1.6 or 1.86 GHz", "- | 1.6 GHz", "- | 1.86 GHz")]
    [InlineData("Intel Core i5-8250U at 1.6 GHz or Core i7-8550U at 1.8 GHz", "8250U | 1.6 GHz", "8550U | 1.8 GHz")]
    public void AreTheirsInTurn(string cell, params string[] options) =>
        Assert.Equal(options, Row.Read("Processor", cell).Items("Processor.Options", "Model", "BaseClock"));

    [Fact]
    public void AreSaidToContradictWhereThereAreMoreOfThem() => Assert.Equal(
        ["SPEC0004: 1.6 GHz Intel Core i5 (Turbo Boost up to 2.7 GHz or 2.9 GHz)"],
        Row.Read("Processor", "1.6 GHz Intel Core i5 (Turbo Boost up to 2.7 GHz or 2.9 GHz)").Remarks);
}
