namespace IMacPro.Specs.Tests.Analysis;

/// <summary>A <c>with</c> expression is judged with what is known of the configuration it starts from.</summary>
public class WithTests
{
    private const string Early =
        "new IMacProConfiguration(IMacProProcessor.XeonW8Core, IMacProMemory.GB32, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, new DateOnly(2018, 5, 1))";

    [Theory]
    [InlineData($"var order = {Early}; _ = order with {{ Memory = {{|SPEC1001:IMacProMemory.GB256|}} }};")]
    [InlineData($"_ = {Early} with {{ Memory = {{|SPEC1001:IMacProMemory.GB256|}} }};")]
    [InlineData($"_ = ({Early} with {{ Storage = IMacProStorage.TB2 }}) with {{ Memory = {{|SPEC1001:IMacProMemory.GB256|}} }};")]
    [InlineData($"var first = {Early}; var order = first with {{ Storage = IMacProStorage.TB2 }}; _ = order with {{ Memory = {{|SPEC1001:IMacProMemory.GB256|}} }};")]
    public Task OnAKnownConfiguration(string statements) => Verify.ReportsInBodyAsync(statements);

    [Fact]
    public Task OnAReadOnlyField() => Verify.ReportsAsync(
        $$"""
        using System;
        using IMacPro.Specs;

        internal static class Program
        {
            private static readonly IMacProConfiguration Early = {{Early}};

            public static IMacProConfiguration Run() => Early with { Memory = {|SPEC1001:IMacProMemory.GB256|} };
        }
        """);

    [Fact]
    public Task TheDayThatMakesAnOldChoiceWrong() => Verify.ReportsInBodyAsync(
        """
        var order = new IMacProConfiguration(IMacProProcessor.XeonW8Core, IMacProMemory.GB256, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1);
        _ = order with { OrderedOn = {|SPEC1001:new DateOnly(2018, 5, 1)|} };
        """,
        "256 GB memory was first offered on 2019-03-19 (imac-pro.txt line 65); on 2018-05-01 choose 32 GB, 64 GB or 128 GB");

    [Fact]
    public Task TheChoiceThatNoLongerGoesWithAnOldOne() => Verify.ReportsInBodyAsync(
        """
        var order = new MacStudioConfiguration(MacStudioProcessor.M1Ultra20Core, MacStudioMemory.GB128, MacStudioGraphics.GPU64Core, MacStudioStorage.TB1);
        _ = order with { Processor = {|SPEC1002:MacStudioProcessor.M1Max10Core|} };
        """);

    [Fact]
    public Task OnAnUnknownConfigurationWhatIsWrongByItself() => Verify.ReportsAsync(
        """
        using System;
        using IMacPro.Specs;

        internal static class Program
        {
            public static IMacProConfiguration Run(IMacProConfiguration order) =>
                order with { Memory = {|SPEC1001:IMacProMemory.GB256|}, OrderedOn = new DateOnly(2018, 5, 1) };
        }
        """);

    [Theory]
    [InlineData("order with { Memory = IMacProMemory.GB256 }")]
    [InlineData("order with { OrderedOn = new DateOnly(2018, 5, 1) }")]
    [InlineData("order with { }")]
    public Task NothingOnAnUnknownConfiguration(string expression) => Verify.IsSilentAsync(
        $$"""
        using System;
        using IMacPro.Specs;

        internal static class Program
        {
            public static IMacProConfiguration Run(IMacProConfiguration order) => {{expression}};
        }
        """);

    [Fact]
    public Task WhatWasWrongBeforeIsSaidOnce() => Verify.ReportsInBodyAsync(
        """
        var order = new IMacProConfiguration(IMacProProcessor.XeonW8Core, {|SPEC1001:IMacProMemory.GB256|}, IMacProGraphics.RadeonProVega56,
            IMacProStorage.TB1, new DateOnly(2018, 5, 1));
        _ = order with { Storage = IMacProStorage.TB2 };
        """);

    [Fact]
    public Task WhatAWithPutsRight() => Verify.ReportsInBodyAsync(
        """
        var order = new IMacProConfiguration(IMacProProcessor.XeonW8Core, {|SPEC1001:IMacProMemory.GB256|}, IMacProGraphics.RadeonProVega56,
            IMacProStorage.TB1, new DateOnly(2018, 5, 1));
        _ = order with { OrderedOn = new DateOnly(2019, 5, 1) };
        """);
}
