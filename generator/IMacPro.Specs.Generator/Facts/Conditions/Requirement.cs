namespace IMacPro.Specs.Generator.Facts.Conditions;

/// <summary>
/// What a condition comes to: one of these alternatives, each of them for some components the options that must be chosen from,
/// by their indexes.
/// </summary>
internal sealed record Requirement(IReadOnlyList<IReadOnlyDictionary<int, HashSet<int>>> Alternatives)
{
    /// <summary>A text that is the same for what comes to the same.</summary>
    public string Key => string.Join("|", Alternatives.Select(alternative => string.Join(
        ";", alternative.OrderBy(entry => entry.Key).Select(entry => $"{entry.Key}:{string.Join(",", entry.Value.OrderBy(option => option))}"))));

    /// <summary>Both requirements at once.</summary>
    public Requirement And(Requirement other) => new(
        [.. Alternatives.SelectMany(first => other.Alternatives.Select(second => Join(first, second)))]);

    private static Dictionary<int, HashSet<int>> Join(
        IReadOnlyDictionary<int, HashSet<int>> first, IReadOnlyDictionary<int, HashSet<int>> second)
    {
        Dictionary<int, HashSet<int>> both = first.ToDictionary(entry => entry.Key, entry => new HashSet<int>(entry.Value));
        foreach (KeyValuePair<int, HashSet<int>> entry in second)
        {
            if (both.TryGetValue(entry.Key, out HashSet<int>? known))
            {
                known.IntersectWith(entry.Value);
            }
            else
            {
                both.Add(entry.Key, new HashSet<int>(entry.Value));
            }
        }

        return both;
    }
}
