namespace FleetCheck.Verdicts;

/// <summary>The fleet in numbers.</summary>
internal sealed record Summary
{
    public long Machines { get; set; }

    /// <summary>Machines that something is wrong with.</summary>
    public long Problems { get; set; }

    /// <summary>Rows that could not be read.</summary>
    public long BadRows { get; set; }

    public bool IsClean => Problems == 0 && BadRows == 0;

    /// <summary>For example "3 machines, 1 with problems, 2 rows that could not be read".</summary>
    public override string ToString()
    {
        string problems = Problems == 0 ? "none with problems" : FormattableString.Invariant($"{Problems:N0} with problems");
        string machines = Machines == 0 ? "No machines" : $"{Words.Count(Machines, "machine", "machines")}, {problems}";
        return BadRows == 0 ? machines : $"{machines}, {Words.Count(BadRows, "row", "rows")} that could not be read";
    }
}
