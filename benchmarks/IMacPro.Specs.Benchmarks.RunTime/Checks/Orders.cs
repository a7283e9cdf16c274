namespace IMacPro.Specs.Benchmarks.RunTime.Checks;

/// <summary>Configurations as a fleet has them: of all choices, and ordered on days of the whole sale.</summary>
internal static class Orders
{
    /// <summary>As many as one call of a benchmark checks; a single one would be learnt by heart by the processor.</summary>
    public const int Count = 64;

    public static IMacProConfiguration[] Valid() => [.. All(valid: true).Take(Count)];

    public static IMacProConfiguration[] Invalid() => [.. All(valid: false).Take(Count)];

    private static IEnumerable<IMacProConfiguration> All(bool valid)
    {
        // Always the same, so that runs can be compared.
        Random random = new(1);
        IMacProConfiguration[] choices = [.. IMacProConfiguration.All()];
        while (true)
        {
            DateOnly day = Sales.First.AddDays(random.Next(Sales.Last.DayNumber - Sales.First.DayNumber));
            IMacProConfiguration order = choices[random.Next(choices.Length)] with { OrderedOn = day };
            if (order.IsValid == valid)
            {
                yield return order;
            }
        }
    }
}
