using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Conditions;

/// <summary>A condition of which everything is known that it names.</summary>
/// <param name="IsDenial">Whether it says what the option was not sold with.</param>
/// <param name="Groups">What it names: demands, one of which must be met in full, or must not where it is a denial.</param>
internal sealed record ResolvedCondition(bool IsDenial, List<List<ResolvedTerm>> Groups)
{
    /// <summary>What the condition comes to, as a message says it; empty where it only names variants.</summary>
    public string Words
    {
        get
        {
            string[] groups = [.. Groups.Select(WordsOf).Where(words => words.Length > 0)];
            return groups.Length == 0 ? ""
                : IsDenial ? "not offered with " + string.Join(" or ", groups)
                : "only offered with " + string.Join(" or with ", groups);
        }
    }

    /// <summary>What the condition demands in a variant; no alternative where it cannot be met there.</summary>
    /// <param name="variant">The index of the variant.</param>
    /// <param name="indexOf">The index of a component, and of an option of it.</param>
    /// <param name="counts">How many options each component has.</param>
    public Requirement In(int variant, Func<string, Item?, int> indexOf, IReadOnlyList<int> counts)
    {
        Requirement[] groups = [.. Groups.Select(group => InGroup(group, variant, indexOf, counts))];
        return IsDenial
            ? groups.Aggregate((first, second) => first.And(second))
            : new Requirement([.. groups.SelectMany(group => group.Alternatives)]);
    }

    private Requirement InGroup(List<ResolvedTerm> group, int variant, Func<string, Item?, int> indexOf, IReadOnlyList<int> counts)
    {
        ResolvedTerm[] places = [.. group.Where(term => term.Component is null)];
        bool here = places.Length == 0 || Array.Exists(places, term => term.Variants[variant]);
        Dictionary<int, HashSet<int>> named = [];
        foreach (IGrouping<string, ResolvedTerm> component in group.Where(term => term.Component is not null)
            .GroupBy(term => term.Component!, StringComparer.Ordinal))
        {
            named[indexOf(component.Key, null)] =
                [.. component.SelectMany(term => term.Options[variant]).Select(item => indexOf(component.Key, item))];
        }

        if (!IsDenial)
        {
            return new Requirement(here ? [named] : []);
        }

        // What is denied only in other variants is not denied here; else one of the components must be something else.
        return !here
            ? new Requirement([new Dictionary<int, HashSet<int>>()])
            : new Requirement([.. named.Select(entry => new Dictionary<int, HashSet<int>>
            {
                [entry.Key] = [.. Enumerable.Range(0, counts[entry.Key]).Where(option => !entry.Value.Contains(option))],
            })]);
    }

    private static string WordsOf(List<ResolvedTerm> group) => string.Join(" and ", group
        .Where(term => term.Component is not null)
        .GroupBy(term => term.Component!, StringComparer.Ordinal)
        .Select(terms => $"{string.Join(" or ", terms.Select(term => (term.AtLeast ? "at least " : "") + term.Text))} {terms.Key.ToLowerInvariant()}"));
}
