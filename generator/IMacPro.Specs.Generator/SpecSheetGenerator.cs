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
        // Only classes flow, and pairs of them: see "What a step costs" in docs/architecture.md.

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
        IncrementalValuesProvider<SheetRemarks> remarks = sheets
            .Select(static (sheet, _) => new SheetRemarks(sheet.Reading.Remarks))
            .WithTrackingName(TrackingNames.Remarks);

        // What the references offer, each of them looked into once.
        IncrementalValueProvider<ReferenceFacts> references = context.CompilationProvider
            .Select(static (compilation, _) => new ReferenceList(compilation.ExternalReferences, compilation.AssemblyName))
            .SelectMany(static (list, _) => list.All)
            .Select(static (reference, _) => ReferenceReader.Read(reference.Metadata, reference.AssemblyName))
            .Collect()
            .Select(static (facts, _) => ReferenceFacts.Combine(facts))
            .WithTrackingName(TrackingNames.References);
        IncrementalValueProvider<LanguageFeatures> language = context.ParseOptionsProvider
            .Select(static (options, _) => LanguageFeatures.Of(options))
            .WithTrackingName(TrackingNames.Language);
        IncrementalValueProvider<ProjectFeatures> project = references
            .Combine(language)
            .Select(static (pair, _) => Stages.Features(pair.Left, pair.Right));

        // Which sheet gets which name, when two would have one.
        IncrementalValueProvider<SheetClaims> claims = sheets
            .Select(static (sheet, _) => sheet.Claim)
            .WithTrackingName(TrackingNames.Claim)
            .WhereNotNull()
            .Collect()
            .Select(static (claims, _) => new SheetClaims(claims.ToEquatableArray()));
        IncrementalValueProvider<SheetNames> names = claims
            .Combine(references)
            .Select(static (pair, _) => SheetNames.Settle(pair.Left.All, pair.Right.SheetTypes))
            .WithTrackingName(TrackingNames.Names);

        // Names of operating systems become numbers with the lists of releases at hand; then everything is ready to print.
        IncrementalValueProvider<OtherSheets> others = releases
            .Select(static (sheet, _) => sheet.List)
            .Collect()
            .Select(static (lists, _) => new ReleaseLists(lists.ToEquatableArray()))
            .Combine(names)
            .Select(static (pair, _) => new OtherSheets(pair.Left, pair.Right));
        IncrementalValuesProvider<MachineTarget> targets = machines
            .Combine(others)
            .Select(static (pair, _) => Stages.Target(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Target)
            .WhereNotNull();
        IncrementalValuesProvider<ReleasesTarget> releaseTargets = releases
            .Combine(names)
            .Select(static (pair, _) => Stages.Target(pair.Left, pair.Right))
            .WhereNotNull();
        IncrementalValueProvider<VocabularyTarget?> vocabulary = claims
            .Combine(project)
            .Select(static (pair, _) => Stages.Vocabulary(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Vocabulary);

        context.RegisterSourceOutput(vocabulary, Outputs.WriteVocabulary);
        context.RegisterSourceOutput(targets.Combine(project), Outputs.WriteMachine);
        context.RegisterSourceOutput(releaseTargets.Combine(project), Outputs.WriteReleases);
        context.RegisterSourceOutput(remarks, Outputs.Report);
    }
}
