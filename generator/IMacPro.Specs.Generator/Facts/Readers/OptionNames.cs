namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Names options as a person would: by as few of their traits as tell them apart.</summary>
internal static class OptionNames
{
    /// <summary>Gives every option of a component its identifier and its name for display.</summary>
    /// <param name="options">The options.</param>
    /// <param name="always">How many traits every identifier is made of.</param>
    /// <param name="traits">An option's traits, such as "Core i5", "4-core", "2.4 GHz"; an empty one is not stated.</param>
    /// <param name="display">The name for display of an option that needs so many traits.</param>
    public static void Assign(
        IReadOnlyList<ItemBuilder> options, int always, Func<FactSet, string[]> traits, Func<FactSet, int, string> display)
    {
        Dictionary<string, int>[] shared = CountPrefixes(options, traits);
        foreach (ItemBuilder option in options)
        {
            string[] own = traits(option.Facts);
            int used = Math.Min(always, own.Length);
            while (used < own.Length && shared[used][Prefix(own, used)] > 1)
            {
                used++;
            }

            option.Identifier = Identifiers.Started(
                Identifiers.Join([.. own.Take(used).Where(trait => trait.Length > 0).Select(Part)]));
            option.Facts.Add("Name", display(option.Facts, used).Trim(), option.Cell);
        }
    }

    // The parts are run together, so the underscore that a number at the very start needs is left to the whole.
    private static string Part(string trait) => Identifiers.Pascal(trait).TrimStart('_');

    private static Dictionary<string, int>[] CountPrefixes(IReadOnlyList<ItemBuilder> options, Func<FactSet, string[]> traits)
    {
        Dictionary<string, int>[] counts = [];
        foreach (string[] own in options.Select(option => traits(option.Facts)))
        {
            if (counts.Length == 0)
            {
                counts = [.. own.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
            }

            for (int length = 0; length < own.Length; length++)
            {
                string prefix = Prefix(own, length);
                counts[length].TryGetValue(prefix, out int count);
                counts[length][prefix] = count + 1;
            }
        }

        return counts;
    }

    private static string Prefix(string[] traits, int length) => string.Join("\n", traits.Take(length));
}
