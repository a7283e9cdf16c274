using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Conditions;

/// <summary>
/// Finds what the terms of a condition name: options of the other components, or variants of the machine.
/// </summary>
/// <param name="components">The components, in the order in which a term is looked for in them.</param>
/// <param name="variants">The names of the variants, and the options of each by component.</param>
internal sealed class ConditionResolver(
    IReadOnlyList<string> components, IReadOnlyList<(string Name, ILookup<string, Item> Options)> variants)
{
    // A size is one of main memory before it is one of a drive, and a number of cores one of the processor.
    private static readonly string[] Order = [Areas.Processor, Areas.Memory, Areas.Storage, Areas.Graphics];

    /// <summary>What a condition says of an option of a component; null where some of it names nothing known.</summary>
    public ResolvedCondition? Resolve(string text, string component)
    {
        ConditionText condition = ConditionText.Parse(text);
        List<List<ResolvedTerm>> groups = [];
        foreach (ConditionTerm term in condition.Terms)
        {
            if (Resolve(term, component) is not ResolvedTerm resolved)
            {
                return null;
            }

            // "the i5 or the i7" is a choice within a component; "the i7 or 32 GB" is one between two demands.
            bool starts = groups.Count == 0
                || (term.IsAlternative && groups[groups.Count - 1].TrueForAll(other => other.Component != resolved.Component));
            if (starts)
            {
                groups.Add([]);
            }

            groups[groups.Count - 1].Add(resolved);
        }

        return groups.Count == 0 ? null : new ResolvedCondition(condition.IsDenial, groups);
    }

    private ResolvedTerm? Resolve(ConditionTerm term, string own)
    {
        foreach (string component in Order.Where(name => name != own && components.Contains(name, StringComparer.Ordinal)
            && (term.Component ?? name) == name))
        {
            IReadOnlyList<Item>[] options = MatchIn(term, component);
            if (Array.Exists(options, matched => matched.Count > 0))
            {
                return new ResolvedTerm(term.Text, term.AtLeast, component, options, variants.Select(_ => true).ToArray());
            }
        }

        bool[] named = [.. variants.Select(variant => OptionMatcher.IsNamed(term, variant.Name))];
        return term.Sequence.Count > 0 && Array.IndexOf(named, true) >= 0
            ? new ResolvedTerm(term.Text, AtLeast: false, Component: null, [], named)
            : null;
    }

    // "M1" in one variant is not the "M1 Max" of another.
    private IReadOnlyList<Item>[] MatchIn(ConditionTerm term, string component)
    {
        int[] surplus = new int[variants.Count];
        IReadOnlyList<Item>[] options =
            [.. variants.Select((variant, index) => OptionMatcher.Match(term, component, [.. variant.Options[component]], out surplus[index]))];
        int least = Enumerable.Range(0, options.Length).Where(index => options[index].Count > 0).Select(index => surplus[index]).DefaultIfEmpty().Min();
        return [.. options.Select((matched, index) => surplus[index] > least ? [] : matched)];
    }
}

/// <summary>What a term names.</summary>
/// <param name="Text">The term.</param>
/// <param name="AtLeast">Whether more does as well.</param>
/// <param name="Component">The component; null where it names variants.</param>
/// <param name="Options">For each variant the options.</param>
/// <param name="Variants">For each variant whether it is meant.</param>
internal sealed record ResolvedTerm(
    string Text, bool AtLeast, string? Component, IReadOnlyList<IReadOnlyList<Item>> Options, IReadOnlyList<bool> Variants);
