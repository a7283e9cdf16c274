using System.Collections.Immutable;
using IMacPro.Specs.Generator.Analysis.Folding;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Analysis;

/// <summary>
/// Puts a creation to the rule. Where several values are possible, all of them must be wrong; what is not known may be
/// anything.
/// </summary>
internal static class ConfigurationCheck
{
    // Past this many combinations, what may be several things counts as unknown.
    private const int Most = 64;

    public static IEnumerable<Finding> Check(Creation creation)
    {
        Choices[] all = Possible(creation);
        SpecList<ConfigurationIssue>[] verdicts = [.. all.Select(choices => Verdict(creation, choices))];
        if (Array.Exists(verdicts, verdict => verdict.Count == 0))
        {
            return [];
        }

        // What was wrong before is said where it was made.
        SpecList<ConfigurationIssue> known = creation.Before is Creation before
            ? Verdict(before, Possible(before)[0])
            : SpecList<ConfigurationIssue>.Empty;
        Advisor advisor = new(creation, all[0]);
        return [.. verdicts[0].Where(issue => !known.Contains(issue)).Select(issue => Find(creation, issue, advisor))];
    }

    private static SpecList<ConfigurationIssue> Verdict(Creation creation, Choices choices) =>
        ConfigurationRule.Check(creation.Type.Table, [.. choices.Options], choices.Day);

    private static Finding Find(Creation creation, ConfigurationIssue issue, Advisor advisor)
    {
        IPropertySymbol? property = creation.Type.Find(issue.Member);
        WrittenValue? written = property is null ? null : creation.Find(property);
        if (written is null && creation.Before is not null)
        {
            // The member kept its value; what is new is what made it wrong.
            written = creation.Written.FirstOrDefault(value => !IsStillFound(creation.Without(value), issue));
        }

        return advisor.Advise(issue, written);
    }

    private static bool IsStillFound(Creation creation, ConfigurationIssue issue) =>
        Verdict(creation, Possible(creation)[0]).Any(other => other.Id == issue.Id && other.Member == issue.Member);

    private static Choices[] Possible(Creation creation)
    {
        ConfigurationType type = creation.Type;
        List<Choices> all = [new Choices(ImmutableArray<int>.Empty, null)];
        for (int i = 0; i < type.Components.Length; i++)
        {
            int count = type.Table.Components[i].Options.Length;
            all = Multiply(all, ChoicesOf(creation, type.Components[i], count), (choices, option) =>
                choices with { Options = choices.Options.Add(option ?? ConfigurationRule.Unknown) });
        }

        int?[] days = type.Date is IPropertySymbol date && creation.ValueOf(date) is { IsKnown: true } known
            ? [.. known.Values.Select(DayOf)]
            : [null];
        return [.. Multiply(all, days, (choices, day) => choices with { Day = day })];
    }

    private static List<Choices> Multiply(List<Choices> all, int?[] values, Func<Choices, int?, Choices> add) =>
        all.Count * values.Length > Most
            ? [.. all.Select(choices => add(choices, null))]
            : [.. all.SelectMany(choices => values.Select(value => add(choices, value)))];

    private static int?[] ChoicesOf(Creation creation, IPropertySymbol component, int count)
    {
        // Where the compiler itself asks for a member, that it is missing is said already.
        if (creation.ValueOf(component) is not Folded value)
        {
            return [component.IsRequired ? ConfigurationRule.Unknown : ConfigurationRule.Missing];
        }

        return value.IsKnown ? [.. value.Values.Select(known => (int?)ChoiceOf(known, count))] : [ConfigurationRule.Unknown];
    }

    private static int ChoiceOf(object? value, int count) => value switch
    {
        0 => ConfigurationRule.Missing,
        int number when number > 0 && number <= count => number - 1,
        int => ConfigurationRule.Undefined,
        _ => ConfigurationRule.Unknown,
    };

    private static int? DayOf(object? value) => value switch
    {
        Model.Day day => day.Number,
        DateTime date => FrameworkValues.DayOf(date).Number,
        _ => null,
    };
}

/// <summary>The choices that the rule is asked about.</summary>
/// <param name="Options">For each component the index of its option, or one of the rule's constants.</param>
/// <param name="Day">The day of the order; null where it is not known or not stated.</param>
internal sealed record Choices(ImmutableArray<int> Options, int? Day);
