using System.Collections.Immutable;
using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Model;
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
        // Every text that is a sheet, read once and again only when it changes.
        IncrementalValuesProvider<Sheet> sheets = context.AdditionalTextsProvider
            .Collect()
            .SelectMany(static (texts, _) => Stages.DistinctByPath(texts))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => Stages.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Reading)
            .WhereNotNull();

        // One result, two outputs: an error that moves regenerates nothing.
        IncrementalValuesProvider<SheetMachine> machines = sheets
            .Select(static (sheet, _) => Stages.MachineOf(sheet))
            .WithTrackingName(TrackingNames.Machine)
            .WhereNotNull();
        IncrementalValuesProvider<SheetReleases> releases = sheets
            .Select(static (sheet, _) => Stages.ReleasesOf(sheet))
            .WithTrackingName(TrackingNames.Releases)
            .WhereNotNull();
        IncrementalValuesProvider<EquatableArray<Remark>> remarks = sheets
            .Select(static (sheet, _) => sheet.Reading.Remarks)
            .WithTrackingName(TrackingNames.Remarks);

        // What the references offer, each of them looked into once.
        IncrementalValueProvider<string?> assemblyName = context.CompilationProvider
            .Select(static (compilation, _) => compilation.AssemblyName);
        IncrementalValueProvider<ReferenceFacts> references = context.MetadataReferencesProvider
            .Combine(assemblyName)
            .Select(static (pair, _) => ReferenceReader.Read(pair.Left, pair.Right))
            .Collect()
            .Select(static (facts, _) => ReferenceFacts.Combine(facts))
            .WithTrackingName(TrackingNames.References);
        IncrementalValueProvider<LanguageFeatures> language = context.ParseOptionsProvider
            .Select(static (options, _) => LanguageFeatures.Of(options))
            .WithTrackingName(TrackingNames.Language);

        IncrementalValueProvider<FrameworkFeatures> framework = references
            .Combine(language)
            .Select(static (pair, _) => Stages.Framework(pair.Left, pair.Right));

        // Which sheet gets which name, when two would have one.
        IncrementalValueProvider<ImmutableArray<SheetClaim>> claims = sheets
            .Select(static (sheet, _) => sheet.Claim)
            .WithTrackingName(TrackingNames.Claim)
            .WhereNotNull()
            .Collect();
        IncrementalValueProvider<EquatableArray<NameException>> names = claims
            .Combine(references)
            .Select(static (pair, _) => SheetNames.Settle(pair.Left, pair.Right.SheetTypes))
            .WithTrackingName(TrackingNames.Names);

        // Names of operating systems become numbers with the lists of releases at hand; then everything is ready to print.
        IncrementalValueProvider<EquatableArray<ReleaseList>> releaseLists = releases
            .Select(static (sheet, _) => sheet.List)
            .Collect()
            .Select(static (lists, _) => lists.ToEquatableArray());
        IncrementalValuesProvider<MachineTarget> targets = machines
            .Combine(releaseLists)
            .Combine(names)
            .Select(static (input, _) => Stages.Target(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.Target)
            .WhereNotNull();
        IncrementalValuesProvider<ReleasesTarget> releaseTargets = releases
            .Combine(names)
            .Select(static (input, _) => Stages.Target(input.Left, input.Right))
            .WhereNotNull();
        IncrementalValueProvider<VocabularyTarget?> vocabulary = claims
            .Combine(references)
            .Combine(language)
            .Select(static (input, _) => Stages.Vocabulary(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.Vocabulary);

        context.RegisterSourceOutput(vocabulary, Outputs.WriteVocabulary);
        context.RegisterSourceOutput(targets.Combine(language).Combine(framework), Outputs.WriteMachine);
        context.RegisterSourceOutput(releaseTargets.Combine(language), Outputs.WriteReleases);
        context.RegisterSourceOutput(remarks, Outputs.Report);
    }
}
