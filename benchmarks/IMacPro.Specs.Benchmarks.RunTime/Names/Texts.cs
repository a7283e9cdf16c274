namespace IMacPro.Specs.Benchmarks.RunTime.Names;

/// <summary>What is named and read.</summary>
internal static class Texts
{
    /// <summary>As many as one call of a benchmark takes; a single one would be learnt by heart by the processor.</summary>
    public const int Count = 64;

    /// <summary>
    /// Some of all names, each a text of its own, as one is that was read from a file. Parsers compare with the texts that the framework
    /// gives as names: with those very texts, they would be done before the first character.
    /// </summary>
    public static string[] Copies(IReadOnlyList<string> all) => [.. Some(all).Select(name => new string(name.AsSpan()))];

    /// <summary>Some of all that there are, each about as often as any other.</summary>
    public static T[] Some<T>(IReadOnlyList<T> all)
    {
        // Always the same, so that runs can be compared.
        Random random = new(1);
        T[] some = [.. Enumerable.Range(0, Count).Select(index => all[index % all.Count])];
        random.Shuffle(some);
        return some;
    }
}
