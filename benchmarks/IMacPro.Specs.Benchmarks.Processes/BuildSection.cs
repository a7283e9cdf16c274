using System.Globalization;
using IMacPro.Specs.Benchmarks.Results;

namespace IMacPro.Specs.Benchmarks.Processes;

/// <summary>What the package adds to a build of a console project.</summary>
internal static class BuildSection
{
    private const int Sheets = 100;
    private const string WithSheets = "with 100 sheets";

    // The compiler is still there from the last build, as where someone works, or it is not, as on a build server.
    private static readonly (string Name, string[] Options)[] Ways =
    [
        ("compiler kept", ["-p:UseSharedCompilation=true"]),
        ("compiler started", ["-p:UseSharedCompilation=false"]),
    ];

    public static ResultFile Measure(Scratch scratch, int rounds)
    {
        Pack(scratch, "Release");
        BuildProject[] projects =
        [
            new(scratch, BuildProject.Without, package: false, sheets: 0),
            new(scratch, BuildProject.With, package: true, sheets: 0),
            new(scratch, WithSheets, package: true, Sheets),
        ];
        Array.ForEach(projects, project => project.Build());
        Costs costs = Costs.Of([.. Ways.SelectMany(way => projects.SelectMany(project => Commands(project, way)))], rounds);
        return new ResultFile("build", "dotnet run --project benchmarks/IMacPro.Specs.Benchmarks.Processes -- build")
        {
            Bars =
            [
                .. Ways.Select(way => Compare(costs, Clean(BuildProject.With, way.Name), Clean(BuildProject.Without, way.Name), cost => cost.Wall,
                    $"Clean build with the package against without, {way.Name}, on the clock")),
                Compare(costs, Clean(BuildProject.With, Ways[1].Name), Clean(BuildProject.Without, Ways[1].Name), cost => cost.Processor,
                    "Clean build with the package against without, compiler started, processor time"),
                Compare(costs, Unchanged(BuildProject.With, Ways[0].Name), Unchanged(BuildProject.Without, Ways[0].Name), cost => cost.Wall,
                    "Build without a change with the package against without, on the clock"),
            ],
            Tables = [.. Ways.Select(way => Table(costs, way.Name))],
        };
    }

    public static void Smoke(Scratch scratch)
    {
        Pack(scratch, "Debug", "--no-build");
        BuildProject project = new(scratch, BuildProject.With, package: true, sheets: 1);
        project.Build();
        Costs.Of([project.Command("a build", Ways[1].Options)], rounds: 1);
    }

    private static void Pack(Scratch scratch, string configuration, params string[] options) => new Command(
        "pack", "dotnet", ["pack", "generator/IMacPro.Specs", "--configuration", configuration, "--output", scratch.PathOf("packages"), .. options])
    {
        Folder = Repository.Root,
    }.Run();

    private static IEnumerable<Command> Commands(BuildProject project, (string Name, string[] Options) way)
    {
        yield return project.Command(Clean(project.Name, way.Name), ["--no-incremental", .. way.Options]);
        yield return project.Command(Unchanged(project.Name, way.Name), way.Options);
    }

    private static string Clean(string project, string way) => $"{project}, {way}, clean";

    private static string Unchanged(string project, string way) => $"{project}, {way}, no change";

    private static Bar Compare(Costs costs, string with, string without, Func<Cost, double> what, string name) =>
        new(name, costs.Ratio(with, without, what), 1.05, "×", Better.Lower);

    private static ResultTable Table(Costs costs, string way) => new(
        way,
        $"Builds with the {way}; seconds of the middle round, and the middle of the ratios within each round:",
        ["Project", "clean, clock", "ratio", "clean, processor", "ratio", "no change, clock", "ratio"],
        [
            .. ((string[])[BuildProject.Without, BuildProject.With, WithSheets]).Select(project => (string[])
            [
                project,
                .. Pair(costs, Clean(project, way), Clean(BuildProject.Without, way), cost => cost.Wall),
                .. Pair(costs, Clean(project, way), Clean(BuildProject.Without, way), cost => cost.Processor),
                .. Pair(costs, Unchanged(project, way), Unchanged(BuildProject.Without, way), cost => cost.Wall),
            ]),
        ]);

    private static string[] Pair(Costs costs, string project, string without, Func<Cost, double> what) =>
        [Number(costs.Median(project, what), "0.00"), Number(costs.Ratio(project, without, what), "0.000")];

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
