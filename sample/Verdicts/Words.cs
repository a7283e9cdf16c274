namespace FleetCheck.Verdicts;

/// <summary>Small pieces of sentences.</summary>
internal static class Words
{
    /// <summary>"a", "a or b", "a, b or c".</summary>
    public static string Choices(IReadOnlyList<string> items) => items switch
    {
        [] => "nothing",
        [string only] => only,
        _ => $"{string.Join(", ", items.SkipLast(1))} or {items[^1]}",
    };

    /// <summary>"no machines", "1 machine", "2 machines".</summary>
    public static string Count(long count, string singular, string plural) => count switch
    {
        0 => $"no {plural}",
        1 => $"1 {singular}",
        _ => FormattableString.Invariant($"{count:N0} {plural}"),
    };
}
