using IMacPro.Specs.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator;

/// <summary>Turns spec sheets among the additional files into typed constants and records.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SpecSheetGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Each step costs at every key press, and only classes and pairs of them flow: see docs/performance.md.

        // What references and language offer, looked into when they change: what the user types changes neither.
        IncrementalValueProvider<ProjectFeatures> features = context.CompilationProvider
            .Select(static (compilation, _) => new ReferenceList(compilation.ExternalReferences, compilation.AssemblyName))
            .WithTrackingName(TrackingNames.References)
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => ProjectFeatures.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Features);

        IncrementalValueProvider<ProjectSettings> settings = context.AnalyzerConfigOptionsProvider
            .Combine(features)
            .Select(static (pair, _) => new ProjectSettings(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Settings);

        // Every text that is a sheet, read once and again only when it changes.
        IncrementalValuesProvider<ProjectSheet> sheets = context.AdditionalTextsProvider
            .Combine(settings)
            .SelectMany(static (pair, cancellation) => ProjectSheet.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Sheet);

        // What comes of all of them together, file by file; only those that changed are printed.
        IncrementalValuesProvider<Output> outputs = sheets
            .Collect()
            .SelectMany(static (all, cancellation) => Project.OutputsOf(all, cancellation))
            .WithTrackingName(TrackingNames.Output);

        context.RegisterSourceOutput(outputs, OutputWriter.Write);
    }
}
