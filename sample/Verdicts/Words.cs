namespace FleetCheck.Verdicts;

/// <summary>Small pieces of sentences.</summary>
internal static class Words
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items switch
    {
        [] => "none",
        [string only] => only,
        _ => $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}",
    };

    /// <summary>"no machines", "1 machine", "2 machines".</summary>
    public static string Count(long count, string singular, string plural) => count switch
    {
        0 => $"no {plural}",
        1 => $"1 {singular}",
        _ => FormattableString.Invariant($"{count:N0} {plural}"),
    };
}
