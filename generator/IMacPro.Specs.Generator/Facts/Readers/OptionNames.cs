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
        string[][] all = [.. options.Select(option => traits(option.Facts))];
        int[] used = CountNeeded(all, always);
        for (int i = 0; i < all.Length; i++)
        {
            ItemBuilder option = options[i];
            option.Identifier = Identifiers.Started(
                Identifiers.Join([.. all[i].Take(used[i]).Where(trait => trait.Length > 0).Select(Part)]));
            option.Facts.Add("Name", display(option.Facts, used[i]).Trim(), option.Cell);
        }
    }

    // The parts are run together, so the underscore that a number at the very start needs is left to the whole.
    private static string Part(string trait) => Identifiers.Pascal(trait).TrimStart('_');

    // How many of its first traits tell each option from all others; all where none do.
    private static int[] CountNeeded(string[][] all, int always)
    {
        int[] needed = [.. all.Select(own => Math.Min(always, own.Length))];
        bool goesOn = all.Length > 1;
        for (int length = always; goesOn; length++)
        {
            goesOn = false;
            string[] prefixes = [.. all.Select(own => string.Join("\n", own, 0, Math.Min(length, own.Length)))];
            ILookup<string, int> sharing = Enumerable.Range(0, all.Length).ToLookup(i => prefixes[i], StringComparer.Ordinal);
            foreach (int i in sharing.Where(group => group.Skip(1).Any()).SelectMany(group => group))
            {
                if (needed[i] == length && length < all[i].Length)
                {
                    needed[i]++;
                    goesOn = true;
                }
            }
        }

        return needed;
    }
}
