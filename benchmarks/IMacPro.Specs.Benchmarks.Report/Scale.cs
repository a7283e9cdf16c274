namespace IMacPro.Specs.Benchmarks.Report;

/// <summary>A logarithmic axis from one power of ten to another.</summary>
/// <param name="from">The least power.</param>
/// <param name="to">The greatest power.</param>
/// <param name="left">Where the axis starts.</param>
/// <param name="right">Where it ends.</param>
internal sealed class Scale(int from, int to, double left, double right)
{
    /// <summary>Makes an axis that has 1 and all of some values on it.</summary>
    public static Scale Of(IEnumerable<double> values, double left, double right)
    {
        double[] powers = [0, .. values.Select(Math.Log10)];
        return new Scale((int)Math.Floor(powers.Min()), Math.Max(1, (int)Math.Ceiling(powers.Max())), left, right);
    }

    /// <summary>The powers of ten.</summary>
    public IEnumerable<double> Ticks => Enumerable.Range(from, to - from + 1).Select(power => Math.Pow(10, power));

    /// <summary>Where a value is.</summary>
    public double At(double value) => left + ((Math.Log10(value) - from) / (to - from) * (right - left));
}
