namespace IMacPro.Specs.Tests.Analysis;

/// <summary>
/// Where members can be set at any time, what is not complete is reported only if nobody can complete it, and a value only if
/// nothing is seen to set it again.
/// </summary>
public class SettableMemberTests
{
    private const string Unfinished =
        "new IMacProConfiguration { Processor = IMacProProcessor.XeonW8Core, Graphics = IMacProGraphics.RadeonProVega56, Storage = IMacProStorage.TB1 }";

    private const string Reported =
        "new {|SPEC1009:IMacProConfiguration|} { Processor = IMacProProcessor.XeonW8Core, Graphics = IMacProGraphics.RadeonProVega56, Storage = IMacProStorage.TB1 }";

    private const string Wrong = $"new IMacProConfiguration(IMacProProcessor.XeonW8Core, {{|SPEC1001:IMacProMemory.GB256|}}, {Rest}";

    private const string Early = $"new IMacProConfiguration(IMacProProcessor.XeonW8Core, IMacProMemory.GB256, {Rest}";

    private const string Rest = "IMacProGraphics.RadeonProVega56, IMacProStorage.TB1, new DateTime(2018, 5, 1))";

    private const string Order =
        """
        internal sealed class Order
        {
            public Order(IMacProConfiguration machine = null) => Machine = machine;

            public IMacProConfiguration Machine { get; set; }
        }
        """;

    [Theory]
    [InlineData($"_ = {Reported};")]
    [InlineData($"_ = {Reported}.IsValid;")]
    [InlineData($"{Reported}.ThrowIfInvalid();")]
    [InlineData($"IMacProConfiguration order = {Reported}; Console.WriteLine(order.IsValid);")]
    [InlineData($"IMacProConfiguration order = {Reported}; if (order != null && order.Validate().Count > 0) {{ throw new Exception(); }}")]
    [InlineData($"IMacProConfiguration order; order = {Reported}; _ = order.AllowedMemory();")]
    [InlineData($"IMacProConfiguration order = {Reported}; Func<bool> ask = () => order.IsValid; _ = ask();")]
    [InlineData($"IMacProConfiguration order = flag ? {Reported} : {Reported}; Console.WriteLine(order.IsValid); order = null;")]
    public Task AComponentThatNobodyCanChooseLater(string statements) => AssertReported(Body(statements));

    [Theory]
    [InlineData("private static readonly IMacProConfiguration Chosen =")]
    [InlineData("private static IMacProConfiguration Chosen { get; } =")]
    public Task AComponentThatOnlyTheTypeCouldChoose(string declaration) => AssertReported(Members(
        $"{declaration} {Reported}; public static bool IsValid => Desk.Chosen.IsValid;"));

    [Theory]
    [InlineData($"IMacProConfiguration order = {Unfinished}; order.Memory = IMacProMemory.GB32;")]
    [InlineData($"IMacProConfiguration order = {Unfinished}; Action fill = () => order.Memory = IMacProMemory.GB32; fill();")]
    [InlineData($"IMacProConfiguration order = {Unfinished}; order.Words = \"32 GB\";")]
    [InlineData($"IMacProConfiguration order = {Unfinished}; order.Fill();")]
    [InlineData($"IMacProConfiguration order = {Unfinished}; Desk.Use(order);")]
    [InlineData($"IMacProConfiguration order = {Unfinished}; IMacProConfiguration same = order; same.Memory = IMacProMemory.GB32;")]
    [InlineData($"IMacProConfiguration order = {Unfinished}; foreach (var each in new[] {{ order }}) {{ each.Memory = IMacProMemory.GB32; }}")]
    [InlineData($"IMacProConfiguration order = {Unfinished}; _ = order with {{ Memory = IMacProMemory.GB32 }};")]
    [InlineData($"_ = {Unfinished} with {{ Memory = IMacProMemory.GB32 }};")]
    [InlineData($"_ = {Unfinished}.Fill();")]
    [InlineData($"Desk.Use({Unfinished});")]
    [InlineData($"Func<IMacProConfiguration> make = () => {Unfinished}; make().Memory = IMacProMemory.GB32;")]
    [InlineData($"IMacProConfiguration[] all = {{ {Unfinished} }}; all[0].Memory = IMacProMemory.GB32;")]
    [InlineData($"var all = new List<IMacProConfiguration> {{ {Unfinished} }}; all[0].Memory = IMacProMemory.GB32;")]
    [InlineData($"var pair = ({Unfinished}, 1); pair.Item1.Memory = IMacProMemory.GB32;")]
    [InlineData($"var order = new Order {{ Machine = {Unfinished} }}; order.Machine.Memory = IMacProMemory.GB32;")]
    [InlineData($"var order = new Order(); order.Machine = {Unfinished}; order.Machine.Memory = IMacProMemory.GB32;")]
    public Task NothingOfAComponentThatMayBeChosenLater(string statements) => AssertReported(Body(statements));

    [Theory]
    [InlineData($"public static IMacProConfiguration Make() {{ return {Unfinished}; }}")]
    [InlineData($"public static IMacProConfiguration Make() {{ var order = {Unfinished}; return order; }}")]
    [InlineData($"public static IMacProConfiguration Make() => {Unfinished};")]
    [InlineData($"public static IMacProConfiguration Made => {Unfinished};")]
    [InlineData($"public static readonly IMacProConfiguration Made = {Unfinished};")]
    [InlineData($"internal static IMacProConfiguration Made {{ get; }} = {Unfinished};")]
    [InlineData($"private static readonly IMacProConfiguration Made = {Unfinished}; public static IMacProConfiguration Get() => Made;")]
    [InlineData($"private static readonly IMacProConfiguration Made = {Unfinished}; static Desk() => Made.Memory = IMacProMemory.GB32;")]
    public Task NothingOfAMemberThatOthersMayFill(string declaration) => AssertReported(Members(declaration));

    [Fact]
    public Task NothingOfAChoiceThatIsLeftToTheCaller() => AssertReported(Members(
        $"public static IMacProConfiguration Make() => new IMacProConfiguration(IMacProProcessor.XeonW8Core, default, {Rest};"));

    [Theory]
    [InlineData($"public static IMacProConfiguration Make() => {Wrong};")]
    [InlineData($"public static IMacProConfiguration Made {{ get; }} = {Wrong};")]
    [InlineData($"public static readonly IMacProConfiguration Made = {Wrong};")]
    [InlineData($"public static IMacProConfiguration[] Make() => new[] {{ {Wrong} }};")]
    [InlineData($"public static Order Make() => new Order {{ Machine = {Wrong} }};")]
    [InlineData($"public static Order Make() => new Order({Wrong});")]
    [InlineData($"public static IMacProConfiguration Make() => {Wrong} with {{ Storage = IMacProStorage.TB2 }};")]
    public Task AWrongChoiceWhereverACompleteConfigurationGoes(string declaration) => AssertReported(Members(declaration));

    [Theory]
    [InlineData($"IMacProConfiguration order = {Early}; order.Memory = IMacProMemory.GB32;")]
    [InlineData($"IMacProConfiguration order = {Early}; (order.Memory, order.OrderedOn) = (IMacProMemory.GB32, null);")]
    [InlineData($"IMacProConfiguration order = {Early}; order.Memory--;")]
    [InlineData($"IMacProConfiguration order = {Early} with {{ Storage = IMacProStorage.TB2 }}; order.Memory = IMacProMemory.GB32;")]
    [InlineData($"IMacProConfiguration[] all = {{ {Early} }}; foreach (var each in all) {{ each.Memory = IMacProMemory.GB32; }}")]
    [InlineData($"var order = new Order {{ Machine = {Early} }}; order.Machine.Memory = IMacProMemory.GB32;")]
    [InlineData($"var order = new Order({Early}) {{ Machine = {{ Memory = IMacProMemory.GB32 }} }};")]
    [InlineData("var setup = new IMacProSetup { Thunderbolt3InUse = 5 }; setup.Thunderbolt3InUse = 4;")]
    public Task NothingOfAChoiceThatIsMadeAgain(string statements) => AssertReported(Body(statements));

    [Theory]
    [InlineData($"public static IMacProConfiguration Made {{ get; }} = {Early}; static Desk() => Made.Memory = IMacProMemory.GB32;")]
    [InlineData($"public static void Make() => Change({Early}); private static void Change(IMacProConfiguration order) => order.Memory = IMacProMemory.GB32;")]
    [InlineData($"private static IMacProConfiguration Make() => {Early}; public static void Change() => Make().Memory = IMacProMemory.GB32;")]
    public Task NothingOfAChoiceThatTheTypeMakesAgain(string declaration) => AssertReported(Members(declaration));

    [Fact]
    public Task TheOtherChoicesWhereOneIsMadeAgain() => AssertReported(Body(
        $"var order = new IMacProConfiguration({{|SPEC1008:(IMacProProcessor)17|}}, IMacProMemory.GB256, {Rest}; order.Memory = IMacProMemory.GB32;"));

    private static string Body(string statements) => Members($"public static void Run(bool flag) {{ {statements} }}");

    private static string Members(string members) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using IMacPro.Specs;

        internal static class Desk
        {
            public static void Use(object value) => Console.WriteLine(value);

            {{members}}
        }

        {{Order}}

        namespace IMacPro.Specs
        {
            internal sealed partial record IMacProConfiguration
            {
                public string Words { set => Memory = value.Length > 5 ? IMacProMemory.GB128 : IMacProMemory.GB32; }

                public bool Fill()
                {
                    Words = "";
                    return true;
                }
            }
        }
        """;

    private static Task AssertReported(string marked) => Verify.ReportsAsync(Machines.Net472, marked);
}
