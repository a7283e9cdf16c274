using System.Collections.Immutable;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Tests.Analysis;

/// <summary>
/// Where the compiler cannot ask for a member, the analyzer does; and a day is a <c>DateTime</c> where there is nothing better.
/// </summary>
public class OlderFrameworkTests
{
    private static readonly Lazy<CSharpCompilation> CSharp10 = new(() => Project(new TestProject { Language = LanguageVersion.CSharp10 }));

    [Fact]
    public Task AComponentThatIsNotChosen() => AssertReported(
        CSharp10.Value,
        """
        return new {|SPEC1009:IMacProConfiguration|}
        {
            Processor = IMacProProcessor.XeonW8Core,
            Graphics = IMacProGraphics.RadeonProVega56,
            Storage = IMacProStorage.TB1,
            OrderedOn = new DateOnly(2018, 5, 1),
        };
        """,
        "The iMac Pro needs a choice of memory; choose 32 GB, 64 GB or 128 GB");

    [Fact]
    public Task EveryComponentThatIsNotChosen() => AssertReported(
        CSharp10.Value,
        "return {|SPEC1009:{|SPEC1009:{|SPEC1009:new|}|}|}() { Storage = IMacProStorage.TB1 };",
        "The iMac Pro needs a choice of processor; choose 8-core Intel Xeon W, 10-core Intel Xeon W, 14-core Intel Xeon W or 18-core Intel Xeon W",
        "The iMac Pro needs a choice of memory; choose 32 GB, 64 GB, 128 GB or 256 GB",
        "The iMac Pro needs a choice of graphics; choose AMD Radeon Pro Vega 56, AMD Radeon Pro Vega 64 or AMD Radeon Pro Vega 64X");

    [Fact]
    public Task NothingThatTheCompilerAsksForItself() => Verify.IsSilentAsync(
        """
        using IMacPro.Specs;

        internal static class Desk
        {
            public static T Make<T>() where T : class, new() => new();

            [System.Diagnostics.CodeAnalysis.SuppressMessage("a", "b")]
            public static IMacProConfiguration Order(IMacProConfiguration order) => order with { };
        }
        """);

    [Theory]
    [InlineData("new DateTime(2018, 5, 1)")]
    [InlineData("new DateTime(2018, 5, 1, 23, 59, 59)")]
    [InlineData("DateTime.Parse(\"2018-05-01\")")]
    [InlineData("DateTime.ParseExact(\"2018-05-01\", \"yyyy-MM-dd\", null)")]
    [InlineData("new SpecDate(2018, 5, 1).First")]
    [InlineData("IMacProSpec.Identity.Released.First")]
    public Task ADayAndItsTime(string day) => AssertReported(
        Machines.Net472,
        $"return new(IMacProProcessor.XeonW8Core, {{|SPEC1001:IMacProMemory.GB256|}}, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, {day});");

    [Fact]
    public Task AMemberThatIsNotSetAtOnce() => AssertReported(
        Machines.Net472,
        """
        IMacProConfiguration order = {|SPEC1009:new|}() { Processor = IMacProProcessor.XeonW8Core, Graphics = IMacProGraphics.RadeonProVega56, Storage = IMacProStorage.TB1 };
        return order.IsValid ? null : throw new InvalidOperationException();
        """);

    [Theory]
    [InlineData("var order = new IMacProConfiguration(); order.Memory = IMacProMemory.GB32; return order;")]
    [InlineData("IMacProConfiguration order; order = new IMacProConfiguration(); return order;")]
    [InlineData("return Fill(new IMacProConfiguration()); static IMacProConfiguration Fill(IMacProConfiguration order) { order.Memory = IMacProMemory.GB32; return order; }")]
    [InlineData("return new();")]
    [InlineData("var order = DateTime.Now.Year > 1 ? new IMacProConfiguration { Storage = IMacProStorage.TB1 } : new IMacProConfiguration { Storage = IMacProStorage.TB2 }; order.Memory = IMacProMemory.GB32; return order;")]
    [InlineData("return Fill(new IMacProConfiguration { Storage = IMacProStorage.TB1 }); static IMacProConfiguration Fill(IMacProConfiguration order) { order.Memory = IMacProMemory.GB32; return order; }")]
    public Task NothingOfAMemberThatMayBeSetLater(string statements) => AssertReported(Machines.Net472, statements);

    [Fact]
    public Task NothingOfAWithOnWhatMayHaveChanged() => AssertReported(
        Machines.Net472,
        """
        var order = new IMacProConfiguration(IMacProProcessor.XeonW8Core, IMacProMemory.GB32, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1,
            new DateTime(2018, 5, 1));
        order.OrderedOn = null;
        return order with { Memory = IMacProMemory.GB256 };
        """);

    private static CSharpCompilation Project(TestProject project) => GeneratorRun.Of(project, Sheets.IMacPro, Sheets.MacOS).Output;

    private static async Task AssertReported(CSharpCompilation project, string marked, params string[] messages)
    {
        Markup markup = Markup.Parse(
            $$"""
            using System;
            using IMacPro.Specs;

            internal static class Desk
            {
                public static IMacProConfiguration Order()
                {
                    {{marked}}
                }
            }
            """);
        ImmutableArray<Diagnostic> reported = await Verify.AnalyzeAsync(project.With(markup.Code));
        Assert.Equal(
            markup.Marks,
            Mark.Sort(reported.Select(one => new Mark(one.Id, one.Location.SourceSpan.Start, one.Location.SourceSpan.End))));
        if (messages.Length > 0)
        {
            Assert.Equal(
                messages.Order(StringComparer.Ordinal),
                reported.Select(one => one.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal));
        }
    }
}
