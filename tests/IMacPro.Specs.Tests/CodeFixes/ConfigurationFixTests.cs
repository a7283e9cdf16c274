using Microsoft.CodeAnalysis.CodeFixes;

namespace IMacPro.Specs.Tests.CodeFixes;

/// <summary>Fixes of choices: what is offered, what becomes of the code, and that nothing is wrong afterwards.</summary>
public class ConfigurationFixTests
{
    private const string Wrong =
        """
                return new IMacProConfiguration
                {
                    Processor = IMacProProcessor.XeonW8Core,
                    Memory = IMacProMemory.GB256, // as much as there is
                    Graphics = IMacProGraphics.RadeonProVega56,
                    Storage = IMacProStorage.TB1,
                    OrderedOn = new DateOnly(2018, 5, 1),
                };
        """;

    [Fact]
    public async Task TheNearestChoicesAndTheNearestDayAreOffered()
    {
        using FixRun run = FixRun.OfBody(Wrong);

        Assert.Equal(
            ["Use 128 GB memory (GB128)", "Use 64 GB memory (GB64)", "Use 32 GB memory (GB32)", "Order on 2019-03-19"], await run.OfferAsync());
    }

    [Theory]
    [InlineData("Use 128 GB memory (GB128)", "IMacProMemory.GB256", "IMacProMemory.GB128")]
    [InlineData("Use 64 GB memory (GB64)", "IMacProMemory.GB256", "IMacProMemory.GB64")]
    [InlineData("Order on 2019-03-19", "2018, 5, 1", "2019, 3, 19")]
    public Task OneValueChangesAndNothingElse(string title, string old, string @new) =>
        AssertFixed(Wrong, title, Wrong.Replace(old, @new, StringComparison.Ordinal));

    [Theory]
    [InlineData("IMacPro.Specs.IMacProMemory.GB256", "IMacPro.Specs.IMacProMemory.GB128")]
    [InlineData("global::IMacPro.Specs.IMacProMemory.GB256", "global::IMacPro.Specs.IMacProMemory.GB128")]
    [InlineData("(IMacProMemory)4", "IMacProMemory.GB128")]
    [InlineData("true ? IMacProMemory.GB256 : default", "IMacProMemory.GB128")]
    [InlineData("(IMacProMemory.GB256)", "(IMacProMemory.GB128)")]
    public Task AChoiceHoweverItIsWritten(string old, string @new) => AssertFixed(
        Wrong.Replace("IMacProMemory.GB256", old, StringComparison.Ordinal),
        "Use 128 GB memory (GB128)",
        Wrong.Replace("IMacProMemory.GB256", @new, StringComparison.Ordinal));

    [Theory]
    [InlineData("DateOnly.Parse(\"2018-05-01\")", "DateOnly.Parse(\"2019-03-19\")")]
    [InlineData("DateOnly.ParseExact(\"2018-05-01\", \"yyyy-MM-dd\", null)", "DateOnly.ParseExact(\"2019-03-19\", \"yyyy-MM-dd\", null)")]
    [InlineData("DateOnly.ParseExact(format: \"yyyy-MM-dd\", s: \"2018-05-01\", provider: null)", "new DateOnly(2019, 3, 19)")]
    [InlineData("new(2018, 5, 1)", "new(2019, 3, 19)")]
    [InlineData("new System.DateOnly(2018, 5, 1)", "new System.DateOnly(2019, 3, 19)")]
    [InlineData("DateOnly.FromDateTime(new DateTime(2018, 5, 1))", "new DateOnly(2019, 3, 19)")]
    public Task ADayHoweverItIsWritten(string old, string @new) => AssertFixed(
        Wrong.Replace("new DateOnly(2018, 5, 1)", old, StringComparison.Ordinal),
        "Order on 2019-03-19",
        Wrong.Replace("new DateOnly(2018, 5, 1)", @new, StringComparison.Ordinal));

    [Theory]
    [InlineData("const IMacProMemory memory = IMacProMemory.GB256;")]
    [InlineData("var memory = IMacProMemory.GB256;")]
    public Task AValueThatComesFromElsewhereChangesWhereItIsUsed(string declaration) => AssertFixed(
        $"        {declaration}\n" + Wrong.Replace("IMacProMemory.GB256", "memory", StringComparison.Ordinal),
        "Use 128 GB memory (GB128)",
        $"        {declaration}\n" + Wrong.Replace("IMacProMemory.GB256", "IMacProMemory.GB128", StringComparison.Ordinal));

    [Fact]
    public Task AnArgument() => AssertFixed(
        "        return new IMacProConfiguration(IMacProProcessor.XeonW8Core, memory: /* much */ IMacProMemory.GB256, graphics: IMacProGraphics.RadeonProVega56,\n            storage: IMacProStorage.TB1, orderedOn: new DateOnly(2018, 5, 1));",
        "Use 128 GB memory (GB128)",
        "        return new IMacProConfiguration(IMacProProcessor.XeonW8Core, memory: /* much */ IMacProMemory.GB128, graphics: IMacProGraphics.RadeonProVega56,\n            storage: IMacProStorage.TB1, orderedOn: new DateOnly(2018, 5, 1));");

    [Fact]
    public Task AWith() => AssertFixed(
        "        var order = new IMacProConfiguration(IMacProProcessor.XeonW8Core, IMacProMemory.GB32, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, new DateOnly(2018, 5, 1));\n        return order with { Memory = IMacProMemory.GB256 };",
        "Use 128 GB memory (GB128)",
        "        var order = new IMacProConfiguration(IMacProProcessor.XeonW8Core, IMacProMemory.GB32, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, new DateOnly(2018, 5, 1));\n        return order with { Memory = IMacProMemory.GB128 };");

    [Theory]
    [InlineData("2017, 1, 1", "2017, 12, 14", "Order on 2017-12-14")]
    [InlineData("2022, 1, 1", "2020, 8, 3", "Order on 2020-08-03")]
    public Task ADayOutsideTheSale(string day, string nearest, string title)
    {
        string code = Wrong.Replace("GB256", "GB32", StringComparison.Ordinal);
        return AssertFixed(
            code.Replace("2018, 5, 1", day, StringComparison.Ordinal), title, code.Replace("2018, 5, 1", nearest, StringComparison.Ordinal));
    }

    [Fact]
    public Task AChoiceOfAnotherVariant() => AssertFixed(
        "        return new MacStudioConfiguration(MacStudioProcessor.M1Max10Core, MacStudioMemory.GB128, MacStudioGraphics.GPU24Core, MacStudioStorage.TB1);",
        "Use 64 GB memory (GB64)",
        "        return new MacStudioConfiguration(MacStudioProcessor.M1Max10Core, MacStudioMemory.GB64, MacStudioGraphics.GPU24Core, MacStudioStorage.TB1);");

    [Fact]
    public Task AValueThatIsNoOption() => AssertFixed(
        Wrong.Replace("IMacProMemory.GB256", "(IMacProMemory)9", StringComparison.Ordinal),
        "Use 32 GB memory (GB32)",
        Wrong.Replace("IMacProMemory.GB256", "IMacProMemory.GB32", StringComparison.Ordinal));

    [Fact]
    public async Task AValueThatIsNoOptionBesideADayOutsideTheSale()
    {
        string code = Wrong.Replace("IMacProMemory.GB256", "(IMacProMemory)9", StringComparison.Ordinal);
        using FixRun run = FixRun.OfBody(code.Replace("2018, 5, 1", "2015, 1, 1", StringComparison.Ordinal));

        Assert.Equal(
            FixRun.Body(code.Replace("(IMacProMemory)9", "IMacProMemory.GB32", StringComparison.Ordinal).Replace("2018, 5, 1", "2017, 12, 14", StringComparison.Ordinal)),
            await run.ApplyAllAsync(FixAllScope.Document));
        Assert.Empty(await run.WrongAsync());
    }

    [Fact]
    public async Task EitherOfTwoThatDoNotGoTogether()
    {
        const string code =
            "        return new MacStudioConfiguration(MacStudioProcessor.{0}, MacStudioMemory.GB192, MacStudioGraphics.GPU76Core, MacStudioStorage.TB1);";
        using FixRun run = FixRun.OfBody(code.Replace("{0}", "M1Max10Core", StringComparison.Ordinal));

        // No other memory goes with the processor and the graphics, which are of different variants.
        Assert.Equal(["Use 24-core Apple M2 Ultra processor (M2Ultra24Core)"], await run.OfferAsync());
        Assert.Equal(
            FixRun.Body(code.Replace("{0}", "M2Ultra24Core", StringComparison.Ordinal)),
            await run.ApplyAsync("Use 24-core Apple M2 Ultra processor (M2Ultra24Core)"));
        Assert.Empty(await run.WrongAsync());
    }

    [Fact]
    public async Task NothingIsOfferedThatWouldNotDo()
    {
        // Three variants: no single change helps.
        using FixRun run = FixRun.OfBody(
            "        return new MacStudioConfiguration(MacStudioProcessor.M1Max10Core, MacStudioMemory.GB192, MacStudioGraphics.GPU38Core, MacStudioStorage.TB1);");

        Assert.Single(await run.WrongAsync());
        Assert.Empty(await run.OfferAsync());
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task AllAtOnce(FixAllScope scope)
    {
        string code = Wrong.Replace("RadeonProVega56", "RadeonProVega64X", StringComparison.Ordinal).Replace("return", "var first =", StringComparison.Ordinal) + "\n" + Wrong;
        using FixRun run = FixRun.OfBody(code);

        string text = await run.ApplyAllAsync(scope);

        Assert.Equal(
            FixRun.Body(code.Replace("GB256", "GB128", StringComparison.Ordinal).Replace("Vega64X", "Vega64", StringComparison.Ordinal)), text);
        Assert.Empty(await run.WrongAsync());
    }

    [Fact]
    public async Task AllAtOnceWhereOneCanOnlyBeChangedElsewhere()
    {
        const string code =
            """
                    IMacProConfiguration later = new(IMacProProcessor.XeonW8Core, IMacProMemory.GB256, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1);
                    IMacProConfiguration dated = later with { OrderedOn = new DateOnly(2018, 5, 1) };
                    return new IMacProConfiguration(
                        IMacProProcessor.XeonW8Core, IMacProMemory.GB256, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, new DateOnly(2018, 5, 1));
            """;
        using FixRun run = FixRun.OfBody(code);
        Assert.Equal(2, (await run.WrongAsync()).Length);

        await run.ApplyAllAsync(FixAllScope.Document);

        Assert.Empty(await run.WrongAsync());
    }

    [Fact]
    public async Task AConditionIsMetByTheOptionOrByWhatItDemands()
    {
        const string code =
            """
                    return new AcmeTowerConfiguration(AcmeTowerProcessor.CoreI7_6Core, AcmeTowerMemory.GB16, AcmeTowerGraphics.RadeonPro555X,
                        AcmeTowerStorage.TB8);
            """;
        using FixRun run = FixRun.OfBody(code);

        Assert.Equal(
            ["Use 1 TB SSD storage (TB1)", "Use 256 GB SSD storage (GB256)", "Use 32 GB memory (GB32)"], await run.OfferAsync());
        await AssertFixed(code, "Use 32 GB memory (GB32)", code.Replace("GB16", "GB32", StringComparison.Ordinal));
        await AssertFixed(code, "Use 1 TB SSD storage (TB1)", code.Replace("TB8", "TB1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AllDaysAtOnce()
    {
        string code = Wrong.Replace("RadeonProVega56", "RadeonProVega64X", StringComparison.Ordinal);
        using FixRun run = FixRun.OfBody(code);

        string text = await run.ApplyAllAsync(FixAllScope.Document, IMacPro.Specs.CodeFixes.FixChoice.ElsewhereKey);

        Assert.Equal(FixRun.Body(code.Replace("2018, 5, 1", "2019, 3, 19", StringComparison.Ordinal)), text);
        Assert.Empty(await run.WrongAsync());
    }

    private static async Task AssertFixed(string code, string title, string expected)
    {
        using FixRun run = FixRun.OfBody(code);

        Assert.Equal(FixRun.Body(expected), await run.ApplyAsync(title));
        Assert.Empty(await run.WrongAsync());
    }
}
