using IMacPro.Specs.Generator;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Tests.Incrementality;

/// <summary>A project with the sheets a, b and c, of which c has a row without a value at its end.</summary>
internal static class ThreeSheets
{
    public static readonly TestSheet A = Sheets.User("a.txt", "= Acme A =\n<!-- a note -->\n| Memory | 8 GB |\n");
    public static readonly TestSheet B = Sheets.User("b.txt", "= Acme B =\n| Memory | 16 GB |\n");
    public static readonly TestSheet C = Sheets.User("c.txt", "= Acme C =\n| Memory | 32 GB |\n| Weight | |\n");

    public static GeneratorRun Run() => GeneratorRun.Of(new TestProject { Code = ["class Program { }"] }, A, B, C);

    public static IncrementalStepRunReason[] Read(GeneratorRun run) => StepReasons.Of(run, TrackingNames.Reading);

    public static IncrementalStepRunReason[] Model(GeneratorRun run) => StepReasons.Of(run, TrackingNames.Content);

    public static IncrementalStepRunReason[] Remarks(GeneratorRun run) => StepReasons.Of(run, TrackingNames.Remarks);

    /// <summary>The reasons that are not <see cref="IncrementalStepRunReason.Cached"/> among those of all outputs.</summary>
    public static IncrementalStepRunReason[] Outputs(GeneratorRun run) =>
        [.. StepReasons.OfOutputs(run).Where(reason => reason != IncrementalStepRunReason.Cached)];

    /// <summary>The named steps that did anything at all.</summary>
    public static string[] Touched(GeneratorRun run) =>
    [
        .. TrackingNames.All.Where(step => StepReasons.Of(run, step).Any(reason => reason != IncrementalStepRunReason.Cached)),
    ];
}
