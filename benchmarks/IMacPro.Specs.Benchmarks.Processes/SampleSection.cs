using System.Globalization;
using IMacPro.Specs.Benchmarks.Results;

namespace IMacPro.Specs.Benchmarks.Processes;

/// <summary>The sample, compiled ahead of time: how fast it starts, and how it checks long files beside a program that only reads them.</summary>
internal static class SampleSection
{
    private const string Reading = "IMacPro.Specs.Benchmarks.Reading";
    private const string Start = "start";
    private static readonly int[] Rows = [100_000, 1_000_000];

    public static ResultFile Measure(Scratch scratch, int rounds)
    {
        string sample = Publish(scratch, "sample", "fleet-check");
        string reading = Publish(scratch, "benchmarks/" + Reading, Reading);
        Costs costs = Costs.Of([.. Commands(scratch, sample, reading, Rows)], rounds);
        int most = Rows[^1];
        return new ResultFile("sample", "dotnet run --project benchmarks/IMacPro.Specs.Benchmarks.Processes -- sample")
        {
            Bars =
            [
                new("The sample starts, checks the fleet that comes with it, and ends", costs.Least(Start, cost => cost.Wall) * 1000, 50, "ms",
                    Better.Lower),
                new("The sample checks a million rows, on the clock, against reading them alone",
                    costs.Ratio(Check(most), Read(most), cost => cost.Wall), 1.5, "×", Better.Lower),
                new("Its memory for a million rows against that for a hundred thousand",
                    costs.Most(Check(most), cost => cost.Memory) / costs.Most(Check(most / 10), cost => cost.Memory), 1.1, "×", Better.Lower),
            ],
            Tables = [Startup(costs), Checks(costs), Outputs(costs)],
        };
    }

    public static void Smoke(Scratch scratch)
    {
        string sample = Path.Combine(Repository.Root, "sample", "bin", "Debug", "net10.0", "fleet-check");
        string reading = Path.Combine(Repository.Root, "benchmarks", Reading, "bin", "Debug", "net10.0", Reading);
        Costs.Of([.. Commands(scratch, sample, reading, [1_000])], rounds: 1);
    }

    private static IEnumerable<Command> Commands(Scratch scratch, string sample, string reading, int[] lengths)
    {
        // It leaves with 1 where a machine has problems, and some have.
        yield return new(Start, sample, Path.Combine(Path.GetDirectoryName(sample)!, "fleet.csv"), "--csv") { ExitCode = 1 };
        foreach (int rows in lengths)
        {
            string fleet = scratch.PathOf($"{rows}.csv");
            Fleet.Write(fleet, rows);
            yield return new(Check(rows), sample, fleet) { ExitCode = 1 };
            yield return new(Read(rows), reading, fleet);
            yield return new(CheckAndWrite(rows), sample, fleet, "--csv") { ExitCode = 1 };
            yield return new(ReadAndWrite(rows), reading, fleet, "--copy");
        }
    }

    private static string Publish(Scratch scratch, string project, string program)
    {
        string output = scratch.PathOf(program);
        string linker = File.Exists("/usr/bin/clang") ? "clang" : "gcc";
        new Command(
            "publish", "dotnet", "publish", project, "--configuration", "Release", "--use-current-runtime",
            "--artifacts-path", scratch.PathOf("artifacts"), "--output", output, "-p:CppCompilerAndLinker=" + linker)
        {
            Folder = Repository.Root,
        }.Run();
        return Path.Combine(output, program);
    }

    private static string Check(int rows) => $"check {rows}";

    private static string Read(int rows) => $"read {rows}";

    private static string CheckAndWrite(int rows) => $"check and write {rows}";

    private static string ReadAndWrite(int rows) => $"read and write {rows}";

    private static ResultTable Startup(Costs costs) => new(
        "start",
        "Start, check of the fleet that comes with it, and end:",
        ["", "clock (ms)", "processor (ms)", "memory (kB)"],
        [["`fleet-check fleet.csv --csv`", Number(costs.Least(Start, cost => cost.Wall) * 1000), Number(costs.Least(Start, cost => cost.Processor) * 1000), Number(costs.Most(Start, cost => cost.Memory))]]);

    private static ResultTable Checks(Costs costs) => Table(
        "check", "Check, shown as tables, beside reading each field as a string (seconds; the least of all rounds):", costs, Check, Read);

    private static ResultTable Outputs(Costs costs) => Table(
        "write", "Check with each verdict written as CSV, beside reading and writing each field (seconds; the least of all rounds):", costs,
        CheckAndWrite, ReadAndWrite);

    private static ResultTable Table(string id, string title, Costs costs, Func<int, string> ours, Func<int, string> alone) => new(
        id,
        title,
        ["Rows", "clock", "reading alone", "ratio", "processor", "reading alone", "ratio", "memory (kB)"],
        [
            .. Rows.Select(rows => (string[])
            [
                rows.ToString("#,0", CultureInfo.InvariantCulture),
                .. Pair(costs, ours(rows), alone(rows), cost => cost.Wall),
                .. Pair(costs, ours(rows), alone(rows), cost => cost.Processor),
                Number(costs.Most(ours(rows), cost => cost.Memory)),
            ]),
        ]);

    private static string[] Pair(Costs costs, string ours, string alone, Func<Cost, double> what)
    {
        (double one, double other) = (costs.Least(ours, what), costs.Least(alone, what));
        return [Number(one), Number(other), other == 0 ? "" : Number(one / other)];
    }

    private static string Number(double value) => value.ToString(value >= 100 ? "#,0" : "0.00", CultureInfo.InvariantCulture);
}
