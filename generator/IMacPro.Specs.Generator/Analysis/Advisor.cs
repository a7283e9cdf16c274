using IMacPro.Specs.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Analysis;

/// <summary>Says what to write instead. What it advised for one member counts as chosen when it is asked about the next.</summary>
internal sealed class Advisor(Creation creation, Choices choices)
{
    private readonly RuleTable _table = creation.Type.Table;
    private readonly int[] _options = [.. choices.Options];

    /// <summary>An issue with what would be right.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="written">The value to change; null where none is written.</param>
    public Finding Advise(ConfigurationIssue issue, WrittenValue? written)
    {
        ConfigurationType type = creation.Type;
        IPropertySymbol? member = written?.Property ?? (issue.Id == ConfigurationRule.MissingId ? type.Find(issue.Member) : null);
        int component = member is null ? -1 : type.Components.IndexOf(member);
        FixPayload[] values = component >= 0 ? [.. Options(component)] : [];
        if (values.Length > 0)
        {
            _options[component] = IndexOf(component, values[0]);
        }

        return new Finding(issue, written?.Syntax.GetLocation() ?? creation.Name)
        {
            Values = values,
            AddedMember = written is null && component >= 0 ? member!.Name : null,
            Elsewhere = [.. OtherChoices(issue, component), .. OtherDay()],
        };
    }

    // Of options that do not go together either may be meant.
    private IEnumerable<(FixPayload Payload, Location Location)> OtherChoices(ConfigurationIssue issue, int component)
    {
        for (int i = 0; issue.Id == ConfigurationRule.NeverTogetherId && i < choices.Options.Length; i++)
        {
            if (i != component && choices.Options[i] >= 0
                && creation.Find(creation.Type.Components[i]) is WrittenValue written
                && Options(i, choices.Options).FirstOrDefault() is FixPayload nearest)
            {
                yield return (nearest, written.Syntax.GetLocation());
            }
        }
    }

    private IEnumerable<(FixPayload Payload, Location Location)> OtherDay()
    {
        int? nearest = RuleAdvice.NearestDay(_table, choices.Options, choices.Day);
        if (nearest is int day && nearest != choices.Day && creation.Type.Date is IPropertySymbol date && creation.Find(date) is WrittenValue written)
        {
            string text = RuleText.Date(day);
            yield return (new FixPayload($"Order on {text}", Expressions.Date(day, date.Type), text), written.Syntax.GetLocation());
        }
    }

    private IEnumerable<FixPayload> Options(int component) => Options(component, _options);

    private IEnumerable<FixPayload> Options(int component, int[] options)
    {
        SpecList<string> allowed = RuleAdvice.AllowedValues(_table, options, component, choices.Day);
        RuleComponent rule = _table.Components[component];
        int current = options[component];
        string type = Expressions.Name(creation.Type.Components[component].Type);
        return Enumerable.Range(0, rule.Options.Length)
            .Where(option => option != current && allowed.Contains(rule.Options[option].Member, StringComparer.Ordinal))
            .OrderBy(option => current < 0 ? option : Math.Abs(option - current))
            .Select(option => new FixPayload(
                $"Use {rule.Options[option].DisplayName} {rule.Label} ({rule.Options[option].Member})",
                $"{type}.{rule.Options[option].Member}",
                rule.Options[option].Member));
    }

    private int IndexOf(int component, FixPayload value) =>
        Array.FindIndex(_table.Components[component].Options, option => option.Member == value.Text);
}
