namespace IMacPro.Specs.Generator.Facts.Conditions;

/// <summary>
/// Splits a variant into cases within each of which every option goes with every other: a condition on an option parts the
/// combinations that have it, with all it demands, from those that do not.
/// </summary>
internal sealed class CaseSplitter
{
    /// <summary>More cases than any sheet has a use for; conditions that would make more are not enforced.</summary>
    public const int Most = 256;

    private List<HashSet<int>[]> _cases;

    /// <param name="options">For each component the options of the variant, by their indexes.</param>
    public CaseSplitter(IEnumerable<HashSet<int>> options)
    {
        _cases = [[.. options]];
    }

    /// <summary>The cases: for each component the options in it.</summary>
    public IReadOnlyList<HashSet<int>[]> Cases => _cases;

    /// <summary>Splits at the conditions of a component's options; false, and nothing is split, where there would be none or too many.</summary>
    public bool Split(int component, IReadOnlyDictionary<int, Requirement> requirements)
    {
        List<HashSet<int>[]> split = [];
        foreach (HashSet<int>[] whole in _cases)
        {
            Add(split, Narrow(whole, component, option => !requirements.ContainsKey(option)));
            foreach (IGrouping<string, KeyValuePair<int, Requirement>> alike in requirements.GroupBy(entry => entry.Value.Key,
                StringComparer.Ordinal))
            {
                HashSet<int> options = [.. alike.Select(entry => entry.Key)];
                foreach (IReadOnlyDictionary<int, HashSet<int>> alternative in alike.First().Value.Alternatives)
                {
                    HashSet<int>[] narrow = Narrow(whole, component, options.Contains);
                    Add(split, alternative.Aggregate(narrow, (sets, demand) => Narrow(sets, demand.Key, demand.Value.Contains)));
                    if (split.Count > Most)
                    {
                        return false;
                    }
                }
            }
        }

        _cases = split.Count > 0 ? split : _cases;
        return split.Count > 0;
    }

    private static HashSet<int>[] Narrow(HashSet<int>[] sets, int component, Func<int, bool> keep)
    {
        HashSet<int>[] narrow = [.. sets];
        narrow[component] = [.. sets[component].Where(keep)];
        return narrow;
    }

    // A case that has nothing of a component is none; one that lies within another says nothing new.
    private static void Add(List<HashSet<int>[]> cases, HashSet<int>[] sets)
    {
        if (Array.TrueForAll(sets, set => set.Count > 0) && !cases.Exists(known => IsWithin(sets, known)))
        {
            cases.RemoveAll(known => IsWithin(known, sets));
            cases.Add(sets);
        }
    }

    private static bool IsWithin(HashSet<int>[] inner, HashSet<int>[] outer) =>
        Enumerable.Range(0, inner.Length).All(component => inner[component].IsSubsetOf(outer[component]));
}
