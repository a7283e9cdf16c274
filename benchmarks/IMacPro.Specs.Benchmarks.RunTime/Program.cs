// Measures what is emitted beside what others offer, and writes benchmarks/results/runtime.json. With --smoke each benchmark is
// called once and nothing is written.
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using IMacPro.Specs.Benchmarks.RunTime;
using IMacPro.Specs.Benchmarks.RunTime.Checks;
using IMacPro.Specs.Benchmarks.RunTime.Names;
using Perfolizer.Horology;

bool smoke = args is ["--smoke"];

// In this process: nothing has to be built, so it works wherever the program does. Of many short rounds the fastest counts: it is
// the one that nothing else on the machine has disturbed.
Job job = smoke
    ? Job.Dry.WithToolchain(InProcessEmitToolchain.Instance)
    : Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
        .WithIterationTime(TimeInterval.FromMilliseconds(10)).WithWarmupCount(30).WithIterationCount(100);
ManualConfig config = ManualConfig.CreateEmpty()
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddLogger(smoke ? NullLogger.Instance : ConsoleLogger.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddColumn(StatisticColumn.Min)
    .WithOptions(smoke ? ConfigOptions.DisableOptimizationsValidator : ConfigOptions.Default)
    .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "imacpro-specs-benchmarks"));
Type[] groups =
[
    typeof(ValidConfiguration), typeof(InvalidConfiguration), typeof(AllConfigurations), typeof(OptionNames), typeof(PortNames),
    typeof(StorageNames), typeof(Versions),
];

// In turns, so that whatever else the machine does falls on none alone.
int turns = smoke ? 1 : 3;
Summary[] summaries = [.. Enumerable.Repeat(groups, turns).SelectMany(turn => turn).Select(group => BenchmarkRunner.Run(group, config))];
Measured measured = new(summaries);
Console.WriteLine($"{measured.Count} benchmarks ran.");
if (!smoke)
{
    Console.WriteLine(Findings.Of(measured).Write());
}
