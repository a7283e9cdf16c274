using IMacPro.Specs.Benchmarks.Compiler.Measuring;
using IMacPro.Specs.Benchmarks.Results;
using Microsoft.CodeAnalysis.CSharp;

namespace IMacPro.Specs.Benchmarks.Compiler.Analyzers;

/// <summary>The section on the analyzers: what they take of a compile, beside those of others.</summary>
internal static class AnalyzerSection
{
    private const int Configurations = 2_000;
    private const int Others = 100_000;

    public static async Task<ResultFile> MeasureAsync(Effort effort)
    {
        int others = effort.IsSmoke ? Configurations : Others;
        CSharpCompilation mixed = OrderProject.Create(Configurations, others);
        CSharpCompilation foreign = OrderProject.Create(0, others);
        Sample compile = new();
        Sample onForeign = new();
        Dictionary<AnalyzerSet, Sample> samples = AnalyzerSet.All.ToDictionary(set => set, _ => new Sample());
        for (int round = effort.IsSmoke ? 0 : -3; round < effort.Rounds(7); round++)
        {
            Sample Keep(Sample sample) => round < 0 ? new Sample() : sample;
            Keep(compile).Add(AnalyzerSet.Compile(mixed));
            Keep(onForeign).Add(await AnalyzerSet.Ours.MeasureAsync(foreign).ConfigureAwait(false));
            foreach ((AnalyzerSet set, Sample sample) in samples)
            {
                Keep(sample).Add(await set.MeasureAsync(mixed).ConfigureAwait(false));
            }
        }

        double ours = samples[AnalyzerSet.Ours].Microseconds;
        return new ResultFile("analyzers", "dotnet run -c Release --project benchmarks/IMacPro.Specs.Benchmarks.Compiler -- analyzers")
        {
            Bars =
            [
                new Bar("2,000 configurations and 100,000 other objects, of their compile", 100 * ours / compile.Microseconds, 1, "%", Better.Lower),
                new Bar("an object that is none of ours", onForeign.Microseconds / others, 1, "µs", Better.Lower),
            ],
            Comparisons =
            [
                new Comparison("all analyzers of a package on the same code", AnalyzerSet.Ours.Name, ours / 1_000, "ms",
                [
                    .. samples.Where(entry => entry.Key != AnalyzerSet.Ours)
                        .Select(entry => new Peer(entry.Key.Name, entry.Value.Microseconds / 1_000)),
                ]),
            ],
            Tables = [Table(samples, compile)],
        };
    }

    private static ResultTable Table(IReadOnlyDictionary<AnalyzerSet, Sample> samples, Sample compile) => new(
        "analyzers",
        "2,000 configurations, half of them wrong, and 100,000 other objects",
        ["What", "analyzers", "time (ms)", "of the compile"],
        [
            ["the compile itself", "", Figures.Text(compile.Microseconds / 1_000), ""],
            .. samples.Select(entry => (string[])
            [
                entry.Key.Name,
                Figures.Text(entry.Key.Analyzers.Length),
                Figures.Text(entry.Value.Microseconds / 1_000),
                Figures.Text(100 * entry.Value.Microseconds / compile.Microseconds) + " %",
            ]),
        ]);
}
