namespace IMacPro.Specs.Benchmarks.Results;

/// <summary>Which side of a limit is the good one.</summary>
public enum Better
{
    /// <summary>At most the limit.</summary>
    Lower,

    /// <summary>At least the limit.</summary>
    Higher,
}

/// <summary>Something that was promised, and what was measured.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Measured">What was measured.</param>
/// <param name="Limit">What was promised.</param>
/// <param name="Unit">The unit of both, such as <c>ns</c>, <c>B</c> or <c>×</c>.</param>
/// <param name="Better">Which side of the limit is the good one.</param>
/// <param name="Note">What else must be known to judge it, for example why it was missed.</param>
public sealed record Bar(string Name, double Measured, double Limit, string Unit, Better Better, string? Note = null)
{
    /// <summary>Whether the promise was kept; no measurement keeps none.</summary>
    public bool Met => Better == Better.Lower ? Measured <= Limit : Measured >= Limit;
}
