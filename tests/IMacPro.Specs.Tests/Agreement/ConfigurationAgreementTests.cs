using System.Globalization;

namespace IMacPro.Specs.Tests.Agreement;

/// <summary>
/// The whole space of configurations at every boundary of every era: what is emitted, the analyzer and a naive reference are of
/// one mind, to the word.
/// </summary>
public class ConfigurationAgreementTests
{
    [Fact]
    public Task All2304CasesOfTheIMacProAgree() => AssertAgree("IMacPro", 2304);

    [Fact]
    public Task All8000CasesOfTheMacStudioAgree() => AssertAgree("MacStudio", 8000);

    [Fact]
    public Task All1248CasesOfTheMacBookAirAgree() => AssertAgree("MacBookAir2020", 1248);

    [Fact]
    public Task All3600CasesWithChoicesLeftOutOrMadeUpAgree()
    {
        string[] days = ["", ", new DateOnly(2018, 5, 1)", ", new DateOnly(2020, 9, 1)", ", new DateOnly(2021, 4, 1)"];
        string[] expressions =
        [
            .. from processor in Enumerable.Range(0, 6)
               from memory in Enumerable.Range(0, 6)
               from graphics in Enumerable.Range(0, 5)
               from storage in Enumerable.Range(0, 5)
               from day in days
               select $"new IMacProConfiguration((IMacProProcessor){processor}, (IMacProMemory){memory}, (IMacProGraphics){graphics}, (IMacProStorage){storage}{day})",
        ];
        Assert.Equal(3600, expressions.Length);
        return AssertSaidAlike(expressions, "IMacPro");
    }

    private static async Task AssertAgree(string stem, int cases)
    {
        Reference reference = new(CaseProject.Create([], []).Assembly, stem);
        (int[] Choices, DateOnly? Day)[] all = [.. reference.Combinations().SelectMany(choices => reference.Days.Select(day => (choices, day)))];
        Assert.Equal(cases, all.Length);

        (CaseProject project, string[] verdicts) = await AssertSaidAlike(
            [.. all.Select(one => Expression(stem, reference, one.Choices, one.Day))], stem);
        Assert.All(project.Run("Allowed"), Assert.Empty);
        bool[] expected = [.. all.Select(one => reference.IsValid(one.Choices, one.Day))];
        Assert.Equal(expected, verdicts.Select(verdict => verdict.Length == 0));
        Assert.Contains(true, expected);
        Assert.Contains(false, expected);
    }

    // Also: nothing throws, and what is advised is right.
    private static async Task<(CaseProject Project, string[] Verdicts)> AssertSaidAlike(string[] expressions, string stem)
    {
        string driver = $"Cases.{stem}Driver";
        CaseProject project = CaseProject.Create(
            expressions, [$"{driver}.Verdict", $"{driver}.Advice", $"{driver}.Allowed"], Driver.Verdicts, Driver.ForConfigurations(stem));
        string[] verdicts = project.Run("Verdict");
        Assert.Equal(verdicts, await project.AnalyzeAsync());
        Assert.All(project.Run("Advice"), Assert.Empty);
        return (project, verdicts);
    }

    private static string Expression(string stem, Reference reference, int[] choices, DateOnly? day)
    {
        string options = string.Join(", ", choices.Select((choice, component) => reference.Names[component][choice]));
        string date = day is DateOnly known ? string.Create(CultureInfo.InvariantCulture, $", new DateOnly({known.Year}, {known.Month}, {known.Day})") : "";
        return $"new {stem}Configuration({options}{date})";
    }
}
