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
        ConfigurationRule.Check(creation.Type.Table, choices.Options, choices.Day);

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
        int count = 1;
        int[][] options = new int[type.Components.Length][];
        for (int i = 0; i < options.Length; i++)
        {
            options[i] = Limit(OptionsOf(creation, type.Components[i], type.Table.Components[i].Options.Length), ConfigurationRule.Unknown,
                ref count);
        }

        int?[] days = Limit(DaysOf(creation), null, ref count);
        Choices[] all = new Choices[count];
        for (int number = 0; number < count; number++)
        {
            // Each combination once: its number in the mixed radix that the counts of options make.
            int rest = number;
            int[] chosen = new int[options.Length];
            for (int i = 0; i < chosen.Length; i++)
            {
                chosen[i] = options[i][rest % options[i].Length];
                rest /= options[i].Length;
            }

            all[number] = new Choices(chosen, days[rest]);
        }

        return all;
    }

    private static T[] Limit<T>(T[] values, T unknown, ref int count)
    {
        T[] few = count * values.Length > Most ? [unknown] : values;
        count *= few.Length;
        return few;
    }

    private static int[] OptionsOf(Creation creation, IPropertySymbol component, int count)
    {
        // Where the compiler itself asks for a member, that it is missing is said already.
        if (creation.ValueOf(component) is not Folded value)
        {
            return [component.IsRequired ? ConfigurationRule.Unknown : ConfigurationRule.Missing];
        }

        return value.IsKnown ? [.. value.Values.Select(known => OptionOf(known, count))] : [ConfigurationRule.Unknown];
    }

    private static int?[] DaysOf(Creation creation) =>
        creation.Type.Date is IPropertySymbol date && creation.ValueOf(date) is { IsKnown: true } known
            ? [.. known.Values.Select(DayOf)]
            : [null];

    private static int OptionOf(object? value, int count) => value switch
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
internal sealed record Choices(int[] Options, int? Day);
