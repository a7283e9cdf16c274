using System.Globalization;
using IMacPro.Specs.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Analysis;

/// <summary>Puts the values of a setup to the rule. Each stands for itself; what is not set is not checked.</summary>
internal static class SetupCheck
{
    public static IEnumerable<Finding> Check(Creation creation)
    {
        foreach (SetupLimit limit in creation.Type.Limits)
        {
            if (creation.Find(limit.Property) is WrittenValue written && Check(creation.Type, limit, written) is Finding finding)
            {
                yield return finding;
            }
        }
    }

    private static Finding? Check(ConfigurationType type, SetupLimit limit, WrittenValue written)
    {
        ConfigurationIssue?[] issues = [.. written.Value.Values.Select(value => TextOf(value, limit) is string text
            ? SetupRule.Check(type.Machine, limit.Property.Name, limit.Kind, limit.Subject, limit.Minimum, limit.Maximum, text)
            : null)];
        if (issues is not [ConfigurationIssue issue, ..] || Array.Exists(issues, other => other is null))
        {
            return null;
        }

        FixPayload? nearest = SetupAdvice.Nearest(limit, written.Value.Values[0]);
        return new Finding(issue, written.Syntax.GetLocation()) { Values = nearest is null ? [] : [nearest] };
    }

    // As the emitted code prints it at run time; null where it is null there too, or not to be known.
    private static string? TextOf(object? value, SetupLimit limit) => (limit.Kind, value) switch
    {
        (SetupLimitKind.Wifi, int standards) => ((WifiStandard)standards).ToDisplayName(),
        // The shortest form that reads back; what frameworks print by default differs.
        (_, double number) => number.ToString("R", CultureInfo.InvariantCulture),
        (_, int number) => number.ToString(CultureInfo.InvariantCulture),
        (_, MacOSVersion or DataRate or Version) => value.ToString(),
        _ => null,
    };
}
