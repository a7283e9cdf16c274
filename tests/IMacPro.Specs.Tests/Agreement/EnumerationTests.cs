using System.Reflection;

namespace IMacPro.Specs.Tests.Agreement;

/// <summary>What is emitted to list configurations lists those that are valid, and names the base of each day.</summary>
public class EnumerationTests
{
    private static readonly Lazy<Assembly> Emitted = new(() =>
        CaseProject.Create([], [], Driver.Verdicts, Driver.ForConfigurations("IMacPro"), Driver.ForConfigurations("MacStudio")).Assembly);

    [Theory]
    [InlineData("IMacPro")]
    [InlineData("MacStudio")]
    public void AllHasWhatIsValidAndNothingElse(string stem)
    {
        Reference reference = new(Emitted.Value, stem);
        Assert.All(reference.Days, day => Assert.Equal(
            reference.Combinations().Where(choices => reference.IsValid(choices, day)).Select(Number), Call<int[]>(stem, "All", day)));
    }

    [Theory]
    [InlineData(2017, 12, 13, -1)]
    [InlineData(2017, 12, 14, 1_01_01_01)]
    [InlineData(2019, 3, 19, 1_01_01_01)]
    [InlineData(2020, 8, 3, 1_01_01_01)]
    [InlineData(2020, 8, 4, 2_01_01_01)]
    [InlineData(2021, 3, 19, 2_01_01_01)]
    [InlineData(2021, 3, 20, -1)]
    public void TheBaseIsThatOfTheDay(int year, int month, int day, int expected) =>
        Assert.Equal(expected < 0 ? [] : [expected], Call<int[]>("IMacPro", "Bases", new DateOnly(year, month, day)));

    [Theory]
    [InlineData(2022, 3, 17)]
    [InlineData(2022, 3, 18, 1_01_01_01, 2_02_03_02)]
    public void OfVariantsSoldBesideEachOtherEachHasABase(int year, int month, int day, params int[] expected) =>
        Assert.Equal(expected, Call<int[]>("MacStudio", "Bases", new DateOnly(year, month, day)));

    [Theory]
    [InlineData("IMacPro", true)]
    [InlineData("MacStudio", false)]
    public void OneBaseIsNamedOnlyWhereThereIsOne(string stem, bool expected) => Assert.Equal(
        expected, Emitted.Value.GetType($"IMacPro.Specs.{stem}Configuration", throwOnError: true)!.GetMethod("Base", [typeof(DateOnly)]) is not null);

    [Theory]
    [InlineData("Processor", "XeonW8Core", 1)]
    [InlineData("Processor", "8-core Intel Xeon W", 1)]
    [InlineData("Processor", "8-Core Intel Xeon W", 1)]
    [InlineData("Processor", "  18-core intel xeon w ", 4)]
    [InlineData("Memory", "32 GB", 1)]
    [InlineData("Memory", "gb256", 4)]
    [InlineData("Graphics", "Radeon Pro Vega 56", 1)]
    [InlineData("Graphics", "AMD Radeon Pro Vega 64X", 3)]
    [InlineData("Storage", "1 TB SSD", 1)]
    [InlineData("Memory", "33 GB", 0)]
    [InlineData("Memory", "", 0)]
    [InlineData("Memory", null, 0)]
    public void ANameIsReadInEveryForm(string component, string? text, int expected)
    {
        MethodInfo parse = Emitted.Value.GetType($"IMacPro.Specs.IMacPro{component}Options", throwOnError: true)!
            .GetMethods()
            .Single(method => method.Name == "TryParse" && method.GetParameters()[0].ParameterType == typeof(string));
        object?[] arguments = [text, null];

        Assert.Equal(expected != 0, parse.Invoke(null, arguments));
        Assert.Equal(expected, (int)arguments[1]!);
    }

    private static T Call<T>(string stem, string method, DateOnly? day) =>
        (T)Emitted.Value.GetType($"Cases.{stem}Driver", throwOnError: true)!.GetMethod(method)!.Invoke(null, [day])!;

    private static int Number(int[] choices) =>
        ((choices[0] + 1) * 1000000) + ((choices[1] + 1) * 10000) + ((choices[2] + 1) * 100) + choices[3] + 1;
}
