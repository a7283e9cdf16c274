namespace IMacPro.Specs.Tests.Analysis;

/// <summary>Wherever and however a configuration is made, it is seen.</summary>
public class CreationFormTests
{
    private const string Initializer =
        """
        {
            Processor = IMacProProcessor.XeonW8Core,
            Memory = {|SPEC1001:IMacProMemory.GB256|},
            Graphics = IMacProGraphics.RadeonProVega56,
            Storage = IMacProStorage.TB1,
            OrderedOn = new DateOnly(2018, 5, 1),
        }
        """;

    private const string Arguments =
        "(IMacProProcessor.XeonW8Core, {|SPEC1001:IMacProMemory.GB256|}, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, new DateOnly(2018, 5, 1))";

    [Theory]
    [InlineData($"_ = new IMacProConfiguration {Initializer};")]
    [InlineData($"_ = new IMacProConfiguration() {Initializer};")]
    [InlineData($"_ = new IMacProConfiguration{Arguments};")]
    [InlineData($"IMacProConfiguration order = new {Arguments};")]
    [InlineData($"IMacProConfiguration order = new() {Initializer};")]
    [InlineData($"object order = new IMacProConfiguration{Arguments};")]
    public Task AStatement(string statement) => Verify.ReportsInBodyAsync(statement);

    [Theory]
    [InlineData($"IMacProConfiguration[] all = {{ new{Arguments} }};")]
    [InlineData($"IMacProConfiguration[] all = [new{Arguments}];")]
    [InlineData($"var all = new[] {{ new IMacProConfiguration{Arguments} }};")]
    [InlineData($"var all = new List<IMacProConfiguration> {{ new{Arguments} }};")]
    [InlineData($"List<IMacProConfiguration> all = [new() {Initializer}];")]
    [InlineData($"var all = new Dictionary<string, IMacProConfiguration> {{ [\"a\"] = new{Arguments} }};")]
    public Task AnElement(string statement) => Verify.ReportsInBodyAsync(statement);

    [Theory]
    [InlineData($"Console.WriteLine(new IMacProConfiguration{Arguments});")]
    [InlineData($"Func<IMacProConfiguration> make = () => new{Arguments};")]
    [InlineData($"IMacProConfiguration Make() {{ return new{Arguments}; }} _ = Make();")]
    [InlineData($"var pair = (new IMacProConfiguration{Arguments}, 1);")]
    [InlineData($"_ = new IMacProConfiguration{Arguments}.IsValid;")]
    [InlineData($"_ = flag ? new IMacProConfiguration{Arguments} : null;")]
    public Task AnArgumentOrAResult(string statement) => Verify.ReportsInBodyAsync(statement);

    [Fact]
    public Task NamedArgumentsInAnyOrder() => Verify.ReportsInBodyAsync(
        """
        _ = new IMacProConfiguration(orderedOn: new DateOnly(2018, 5, 1), storage: IMacProStorage.TB1, memory: {|SPEC1001:IMacProMemory.GB256|},
            graphics: IMacProGraphics.RadeonProVega56, processor: IMacProProcessor.XeonW8Core);
        """);

    [Fact]
    public Task AnInitializerAfterArguments() => Verify.ReportsInBodyAsync(
        """
        _ = new IMacProConfiguration(IMacProProcessor.XeonW8Core, {|SPEC1001:IMacProMemory.GB256|}, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1)
        {
            OrderedOn = new DateOnly(2018, 5, 1),
        };
        """);

    [Fact]
    public Task WhatAnInitializerPutsRight() => Verify.IsSilentInBodyAsync(
        """
        _ = new IMacProConfiguration(IMacProProcessor.XeonW8Core, IMacProMemory.GB256, IMacProGraphics.RadeonProVega56, IMacProStorage.TB1)
        {
            Memory = IMacProMemory.GB128,
            OrderedOn = new DateOnly(2018, 5, 1),
        };
        """);

    [Fact]
    public Task AMemberOfAnotherCreation() => Verify.ReportsAsync(
        $$"""
        using System;
        using IMacPro.Specs;

        internal sealed class Desk
        {
            public IMacProConfiguration? Machine { get; init; }

            public static Desk Make() => new() { Machine = new{{Arguments}} };
        }
        """);

    [Fact]
    public Task FieldsPropertiesAndTheirDefaults() => Verify.ReportsAsync(
        $$"""
        using System;
        using IMacPro.Specs;

        public sealed class Desk
        {
            private readonly IMacProConfiguration _first = new{{Arguments}};

            private static IMacProConfiguration Second { get; } = new{{Arguments}};

            private static IMacProConfiguration Third => new{{Arguments}};

            public override string ToString() => $"{_first}{Second}{Third}";
        }
        """);

    [Fact]
    public Task StatementsOutsideAnyMethod() => Verify.ReportsAsync(
        $$"""
        using System;
        using IMacPro.Specs;

        var day = new DateOnly(2018, 5, 1);
        Console.WriteLine(new IMacProConfiguration(IMacProProcessor.XeonW8Core, {|SPEC1001:IMacProMemory.GB256|},
            IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, day));
        """);

    [Fact]
    public Task TheUsersOwnPartOfTheType() => Verify.IsSilentAsync(
        """
        using System;
        using IMacPro.Specs;

        namespace IMacPro.Specs
        {
            internal sealed partial record IMacProConfiguration
            {
                [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
                public IMacProConfiguration(string row) : this(default, default, default, default) => Label = row;

                public string Label { get; init; } = "";

                public static IMacProConfiguration Make() => new("a row");
            }
        }
        """);
}
