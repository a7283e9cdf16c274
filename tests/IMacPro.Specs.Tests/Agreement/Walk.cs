using System.Globalization;

namespace IMacPro.Specs.Tests.Agreement;

/// <summary>Asks the emitted rule, the analyzer and the naive reference the same questions.</summary>
internal static class Walk
{
    /// <summary>Every combination of the options of a machine on every day near a change, and on no day.</summary>
    public static async Task AssertAgree(string stem, int cases)
    {
        Reference reference = new(CaseProject.Emitted, stem);
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

    /// <summary>
    /// Of each expression the emitted rule and the analyzer say the same, nothing throws, and what is advised is right.
    /// </summary>
    public static async Task<(CaseProject Project, string[] Verdicts)> AssertSaidAlike(string[] expressions, string stem)
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
