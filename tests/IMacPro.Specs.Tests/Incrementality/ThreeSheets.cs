using IMacPro.Specs.Generator;
using IMacPro.Specs.Generator.Pipeline;
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

    /// <summary>The reasons for which what each sheet states was found out.</summary>
    public static IncrementalStepRunReason[] Contents(GeneratorRun run) => StepReasons.Of(run, TrackingNames.Sheet);

    /// <summary>What each sheet states, as it was read; the same objects for as long as it is not read again.</summary>
    public static object[] Readings(GeneratorRun run) =>
        [.. run.Result.TrackedSteps[TrackingNames.Sheet].SelectMany(step => step.Outputs).Select(output => ((ProjectSheet)output.Value).Content!)];

    /// <summary>The reasons that are not <see cref="IncrementalStepRunReason.Cached"/> among those of all outputs.</summary>
    public static IncrementalStepRunReason[] Outputs(GeneratorRun run) =>
        [.. StepReasons.OfOutputs(run).Where(reason => reason != IncrementalStepRunReason.Cached)];

    /// <summary>The named steps that did anything at all.</summary>
    public static string[] Touched(GeneratorRun run) =>
    [
        .. TrackingNames.OfValues.Where(step => StepReasons.Of(run, step).Any(reason => reason != IncrementalStepRunReason.Cached)),
    ];
}
