using BenchmarkDotNet.Reports;

namespace IMacPro.Specs.Benchmarks.RunTime;

/// <summary>What the benchmarks measured, by the names of their class and method.</summary>
internal sealed class Measured
{
    private readonly Measurement[] _all;

    /// <summary>Takes the fastest of all turns.</summary>
    /// <exception cref="InvalidOperationException">A benchmark did not run.</exception>
    public Measured(IEnumerable<Summary> summaries)
    {
        _all = [.. summaries.SelectMany(Reports).Select(Measurement).GroupBy(each => (each.Group, each.Name))
            .Select(turns => turns.MinBy(each => each.Nanoseconds)!)];
    }

    public int Count => _all.Length;

    public IEnumerable<Measurement> Of(string group) => _all.Where(measurement => measurement.Group == group);

    public Measurement Of(string group, string name) => Of(group).Single(measurement => measurement.Name == name);

    private static Measurement Measurement(BenchmarkReport report) => new(
        report.BenchmarkCase.Descriptor.Type.Name,
        report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
        report.ResultStatistics?.Min ?? throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} did not run."),
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);

    private static IEnumerable<BenchmarkReport> Reports(Summary summary) => summary.HasCriticalValidationErrors || summary.Reports.IsEmpty
        ? throw new InvalidOperationException($"{summary.Title} did not run: {string.Join(' ', summary.ValidationErrors.Select(error => error.Message))}")
        : summary.Reports;
}

/// <summary>What one operation of a benchmark costs.</summary>
internal sealed record Measurement(string Group, string Name, double Nanoseconds, long Bytes);
