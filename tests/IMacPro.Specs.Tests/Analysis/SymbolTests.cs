namespace IMacPro.Specs.Tests.Analysis;

/// <summary>Fields, properties and locals are followed where what they hold is said once and for all.</summary>
public class SymbolTests
{
    [Theory]
    [InlineData("const IMacProMemory memory = IMacProMemory.GB256;")]
    [InlineData("var memory = IMacProMemory.GB256;")]
    [InlineData("IMacProMemory memory; memory = IMacProMemory.GB256;")]
    [InlineData("var first = IMacProMemory.GB256; var memory = first;")]
    [InlineData("IMacProMemory? first = IMacProMemory.GB256; var memory = first.Value;")]
    [InlineData("IMacProMemory memory = IMacProMemory.GB256; Console.WriteLine(memory);")]
    public Task ALocalThatIsAssignedOnce(string declaration) => Verify.ReportsInBodyAsync(declaration + Order("{|SPEC1001:memory|}"));

    [Theory]
    [InlineData("var memory = IMacProMemory.GB256; memory = IMacProMemory.GB32;")]
    [InlineData("var memory = IMacProMemory.GB256; if (flag) { memory = IMacProMemory.GB32; }")]
    [InlineData("var memory = IMacProMemory.GB256; Action change = () => memory = IMacProMemory.GB32; change();")]
    [InlineData("var memory = IMacProMemory.GB256; IMacProMemoryOptions.TryParse(\"32 GB\", out memory);")]
    [InlineData("var memory = IMacProMemory.GB256; memory--;")]
    [InlineData("var memory = IMacProMemory.GB256; ref IMacProMemory same = ref memory; same = IMacProMemory.GB32;")]
    [InlineData("var (memory, other) = (IMacProMemory.GB256, 1);")]
    [InlineData("IMacProMemory memory = IMacProMemory.GB256; int other; (memory, other) = (IMacProMemory.GB32, 1);")]
    [InlineData("IMacProMemory memory; if (flag) { memory = IMacProMemory.GB256; } else { memory = IMacProMemory.GB32; }")]
    public Task NothingOfALocalThatChanges(string declaration) => Verify.IsSilentInBodyAsync(declaration + Order("memory"));

    [Fact]
    public Task NothingOfAnElementOrAParameter() => Verify.IsSilentAsync(
        $$"""
        using System;
        using IMacPro.Specs;

        public static class Program
        {
            internal static void Run(IMacProMemory given, IMacProMemory[] all, IMacProMemory memory = IMacProMemory.GB256)
            {
                {{Order("memory")}}
                {{Order("given")}}
                {{Order("all[0]")}}
                foreach (IMacProMemory each in all)
                {
                    {{Order("each")}}
                }
            }
        }
        """);

    [Theory]
    [InlineData("private const IMacProMemory Chosen = IMacProMemory.GB256;")]
    [InlineData("private static readonly IMacProMemory Chosen = IMacProMemory.GB256;")]
    [InlineData("private readonly IMacProMemory Chosen = IMacProMemory.GB256;")]
    [InlineData("private static IMacProMemory Chosen { get; } = IMacProMemory.GB256;")]
    [InlineData("private IMacProMemory Chosen { get; } = IMacProMemory.GB256;")]
    [InlineData("private static IMacProMemory Chosen => IMacProMemory.GB256;")]
    [InlineData("private static IMacProMemory Chosen { get => IMacProMemory.GB256; }")]
    [InlineData("private static readonly IMacProMemory Other = IMacProMemory.GB256; private static readonly IMacProMemory Chosen = Other;")]
    [InlineData("private static IMacProMemory Chosen => Other; private static readonly IMacProMemory Other = IMacProMemory.GB256;")]
    [InlineData("private readonly IMacProMemory Chosen = Other; private static readonly IMacProMemory Other = IMacProMemory.GB256;")]
    public Task AFieldOrAPropertyThatIsFixed(string declaration) => Verify.ReportsAsync(Class(declaration, "{|SPEC1001:Chosen|}"));

    [Theory]
    [InlineData("private static IMacProMemory Chosen = IMacProMemory.GB256;")]
    [InlineData("private static IMacProMemory Chosen { get; set; } = IMacProMemory.GB256;")]
    [InlineData("public IMacProMemory Chosen { get; init; } = IMacProMemory.GB256;")]
    [InlineData("private readonly IMacProMemory Chosen = IMacProMemory.GB256; public Desk(bool small) { if (small) { Chosen = IMacProMemory.GB32; } }")]
    [InlineData("private readonly IMacProMemory Chosen = IMacProMemory.GB256; public Desk() { this.Chosen = IMacProMemory.GB32; }")]
    [InlineData("private static readonly IMacProMemory Chosen = IMacProMemory.GB256; static Desk() { Chosen = IMacProMemory.GB32; }")]
    [InlineData("private readonly IMacProMemory Chosen = IMacProMemory.GB256; public int Size { init { Chosen = (IMacProMemory)value; } }")]
    [InlineData("private IMacProMemory Chosen { get; } = IMacProMemory.GB256; public Desk() { Chosen = IMacProMemory.GB32; }")]
    [InlineData("private static readonly IMacProMemory Chosen = Other; private static readonly IMacProMemory Other = Chosen;")]
    [InlineData("private static readonly IMacProMemory Chosen = Other; private static readonly IMacProMemory Other = IMacProMemory.GB256;")]
    [InlineData("private static IMacProMemory Chosen { get; } = Other; private static IMacProMemory Other { get; } = IMacProMemory.GB256;")]
    [InlineData("private static readonly IMacProMemory Chosen;")]
    public Task NothingOfOneThatChanges(string declaration) => Verify.IsSilentAsync(Class(declaration, "Chosen"));

    [Fact]
    public Task WhatAnInitializerGivesAProperty() => Verify.ReportsAsync(Holder("{ get; init; }", "{|SPEC1004:Held.System|}"));

    [Theory]
    [InlineData("{ get => new MacOSVersion(14); init { } }")]
    [InlineData("{ get { return new MacOSVersion(14); } init { } }")]
    public Task NothingOfAPropertyThatIsCode(string accessors) => Verify.IsSilentAsync(Holder(accessors, "Held.System"));

    [Fact]
    public Task NothingOfAFieldThatIsReadBeforeItIsSet() => Verify.IsSilentAsync(
        """
        using IMacPro.Specs;

        internal static class Desk
        {
            public static readonly IMacProSetup Setup = new() { Thunderbolt3InUse = Count };

            private static readonly int Count = 5;
        }
        """);

    [Fact]
    public Task NothingOfAPropertyThatAnHeirMayChange() => Verify.IsSilentAsync(
        $$"""
        using System;
        using IMacPro.Specs;

        internal class Desk
        {
            public virtual IMacProMemory Chosen => IMacProMemory.GB256;

            public void Run()
            {
                {{Order("Chosen")}}
            }
        }
        """);

    private static string Holder(string accessors, string system) =>
        $$"""
        using IMacPro.Specs;

        internal sealed class Holder
        {
            public MacOSVersion System {{accessors}}
        }

        internal static class Desk
        {
            private static readonly Holder Held = new() { System = new MacOSVersion(26) };

            public static IMacProSetup Run() => new() { OperatingSystem = {{system}} };
        }
        """;

    private static string Class(string declaration, string memory) =>
        $$"""
        using System;
        using IMacPro.Specs;

        internal sealed class Desk
        {
            {{declaration}}

            public void Run()
            {
                {{Order(memory)}}
            }
        }
        """;

    private static string Order(string memory) =>
        $"_ = new IMacProConfiguration(IMacProProcessor.XeonW8Core, {memory}, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, new DateOnly(2018, 5, 1));";
}
