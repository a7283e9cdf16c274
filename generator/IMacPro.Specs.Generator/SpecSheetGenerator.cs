using IMacPro.Specs.Generator.Emission;
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
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => ProjectFeatures.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Features);

        // Every text that is a sheet, read once and again only when it changes; none where what they give is printed already.
        IncrementalValueProvider<ProjectSettings> settings = context.AnalyzerConfigOptionsProvider
            .Combine(features)
            .Select(static (pair, _) => new ProjectSettings(pair.Left, pair.Right));
        IncrementalValueProvider<SheetFinder> finder = context.AdditionalTextsProvider
            .Collect()
            .Select(static (texts, _) => new ProjectTexts(texts))
            .Combine(settings)
            .Select(static (pair, cancellation) => SheetFinder.Of(pair.Left, pair.Right, cancellation));
        IncrementalValuesProvider<ProjectSheet> contents = context.AdditionalTextsProvider
            .Combine(finder)
            .SelectMany(static (pair, cancellation) => pair.Right.Read(pair.Left, cancellation))
            .WithTrackingName(TrackingNames.Content);

        // What each sheet has to know of all else: which gets which name, how operating systems are numbered, what may be used.
        IncrementalValueProvider<ProjectView> project = contents
            .Collect()
            .Select(static (all, _) => ProjectView.Of(all))
            .WithTrackingName(TrackingNames.Project);

        IncrementalValuesProvider<SheetTarget> targets = contents
            .Combine(project)
            .SelectMany(static (pair, _) => pair.Right.Targets(pair.Left))
            .WithTrackingName(TrackingNames.Target);

        // What is not of one sheet alone: the vocabulary; and of very many sheets, several are in one file.
        IncrementalValuesProvider<SharedFile> shared = targets
            .Collect()
            .SelectMany(static (all, _) => SharedFile.Of(all))
            .WithTrackingName(TrackingNames.Shared);

        context.RegisterSourceOutput(finder, Outputs.HandOut);
        context.RegisterSourceOutput(targets, Outputs.WriteSheet);
        context.RegisterSourceOutput(shared, Outputs.WriteShared);
    }
}
