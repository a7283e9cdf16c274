namespace IMacPro.Specs.Benchmarks.Compiler.Measuring;

/// <summary>How much is measured: enough for figures, or just enough to see that all of it still runs.</summary>
/// <param name="IsSmoke">Whether figures do not matter.</param>
internal sealed record Effort(bool IsSmoke)
{
    /// <summary>A number of rounds; one where figures do not matter.</summary>
    public int Rounds(int wanted) => IsSmoke ? 1 : wanted;

    /// <summary>The sizes to measure; only the smallest where figures do not matter.</summary>
    public IEnumerable<int> Sizes(params int[] wanted) => IsSmoke ? wanted.Take(1) : wanted;
}
