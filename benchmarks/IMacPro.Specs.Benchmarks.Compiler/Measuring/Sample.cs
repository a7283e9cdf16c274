using System.Globalization;

namespace IMacPro.Specs.Benchmarks.Compiler.Measuring;

/// <summary>Time and memory of one run.</summary>
/// <param name="Microseconds">What the clock says.</param>
/// <param name="Bytes">What was allocated.</param>
internal readonly record struct Cost(double Microseconds, long Bytes);

/// <summary>Several runs of the same, of which the median counts: a machine that is busy makes some of them slow, never fast.</summary>
internal sealed class Sample
{
    private readonly List<Cost> _costs = [];

    public double Microseconds => Median(_costs.Select(cost => cost.Microseconds));

    public double Bytes => Median(_costs.Select(cost => (double)cost.Bytes));

    public void Add(Cost cost) => _costs.Add(cost);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? double.NaN : sorted[sorted.Length / 2];
    }
}

/// <summary>Numbers as the tables show them.</summary>
internal static class Figures
{
    /// <summary>Three digits that say something, more for large numbers.</summary>
    public static string Text(double value) => double.IsNaN(value) ? "" : Math.Abs(value) switch
    {
        >= 100 => value.ToString("#,##0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.00", CultureInfo.InvariantCulture),
    };

    /// <summary>How many times one is the other.</summary>
    public static string Times(double value, double of) => Text(value / of) + " ×";
}
