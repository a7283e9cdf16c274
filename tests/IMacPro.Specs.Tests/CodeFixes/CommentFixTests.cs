using Microsoft.CodeAnalysis.CodeFixes;

namespace IMacPro.Specs.Tests.CodeFixes;

/// <summary>What a person wrote beside the code outlives a fix of the code.</summary>
public class CommentFixTests
{
    private const string Wrong =
        """
                return new IMacProConfiguration
                {
                    Processor = IMacProProcessor.XeonW8Core,
                    Memory = IMacProMemory.GB256,
                    Graphics = IMacProGraphics.RadeonProVega56,
                    Storage = IMacProStorage.TB1,
                    OrderedOn = new DateOnly(2018, 5, 1),
                };
        """;

    private const string Directives =
        """
        true
        #if NOTHING
                        ? IMacProMemory.GB32
        #else
                        ? IMacProMemory.GB256
        #endif
                        : default
        """;

    [Theory]
    [InlineData("true ? /* one */ IMacProMemory.GB256 : default /* two */", "/* one */ IMacProMemory.GB128 /* two */")]
    [InlineData("true/* one */?IMacProMemory.GB256/* two */:default", "/* one */ /* two */ IMacProMemory.GB128")]
    [InlineData("/* zero */ true ? IMacProMemory.GB256 /* one */ : default", "/* zero */ /* one */ IMacProMemory.GB128")]
    [InlineData("IMacPro.Specs. /* much */ IMacProMemory.GB256", "IMacPro.Specs. /* much */ IMacProMemory.GB128")]
    [InlineData(
        """
        true // for a while
                        ? IMacProMemory.GB256 // as much as there is

                        // and otherwise none
                        : default
        """,
        """
        // for a while
                             // as much as there is

                        // and otherwise none
                        IMacProMemory.GB128
        """)]
    public Task ACommentInAChoiceStandsInFrontOfTheNewOne(string old, string @new) =>
        AssertFixed("IMacProMemory.GB256", old, "Use 128 GB memory (GB128)", @new);

    [Theory]
    [InlineData("new DateOnly(2018, /* May */ 5, 1 /* the first */)", "new DateOnly(2019, /* May */ 3, 19 /* the first */)")]
    [InlineData("new DateOnly(2000 /* base */ + 18, 5, 1)", "new DateOnly(/* base */ 2019, 3, 19)")]
    [InlineData("new DateOnly(year: 2018, /* May */ month: 5, day: 1)", "new DateOnly(/* May */ 2019, 3, 19)")]
    [InlineData("DateOnly.Parse(/* ISO */ \"2018-05-01\")", "DateOnly.Parse(/* ISO */ \"2019-03-19\")")]
    [InlineData("DateOnly.FromDateTime(/* noon */ new DateTime(2018, 5, 1))", "/* noon */ new DateOnly(2019, 3, 19)")]
    public Task ACommentInADayStaysWhereThatCanBe(string old, string @new) =>
        AssertFixed("new DateOnly(2018, 5, 1)", old, "Order on 2019-03-19", @new);

    [Fact]
    public async Task ACommentInASumStandsInFrontOfTheNumber()
    {
        using FixRun run = FixRun.OfBody("        return new IMacProSetup { UsbAInUse = 2 /* two */ + /* three */ 3 };");

        Assert.Equal(
            FixRun.Body("        return new IMacProSetup { UsbAInUse = /* two */ /* three */ 4 };"), await run.ApplyAllAsync(FixAllScope.Document));
    }

    [Fact]
    public async Task AValueWithADirectiveInsideIsLeftToAPerson()
    {
        using FixRun run = FixRun.OfBody(Wrong.Replace("IMacProMemory.GB256", Directives, StringComparison.Ordinal));

        Assert.Equal(["Order on 2019-03-19"], await run.OfferAsync());
    }

    [Fact]
    public async Task AllAtOnceLeavesAValueWithADirectiveInside()
    {
        string code = Wrong.Replace("IMacProMemory.GB256", Directives, StringComparison.Ordinal)
            .Replace("RadeonProVega56", "RadeonProVega64X", StringComparison.Ordinal);
        using FixRun run = FixRun.OfBody(code);

        string text = await run.ApplyAllAsync(FixAllScope.Document);

        Assert.Contains(Directives, text, StringComparison.Ordinal);
    }

    [Fact]
    public Task ADirectiveInFrontOfAValueStays() => AssertFixed(
        "IMacProMemory.GB256",
        "\n#region Memory\n                        IMacProMemory.GB256\n#endregion\n                        ",
        "Use 128 GB memory (GB128)",
        "\n#region Memory\n                        IMacProMemory.GB128\n#endregion\n                        ");

    private static async Task AssertFixed(string value, string old, string title, string @new)
    {
        using FixRun run = FixRun.OfBody(Wrong.Replace(value, old, StringComparison.Ordinal));

        Assert.Equal(FixRun.Body(Wrong.Replace(value, @new, StringComparison.Ordinal)), await run.ApplyAsync(title));
        Assert.Empty(await run.WrongAsync());
    }
}
