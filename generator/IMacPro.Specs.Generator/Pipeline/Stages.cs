using System.Collections.Immutable;
using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>The steps of the pipeline.</summary>
internal static class Stages
{
    /// <summary>A file may reach the compiler twice; it is one sheet.</summary>
    public static IEnumerable<AdditionalText> DistinctByPath(ImmutableArray<AdditionalText> texts)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (AdditionalText text in texts)
        {
            if (seen.Add(text.Path))
            {
                yield return text;
            }
        }
    }

    /// <summary>Reads a text; null where it is no sheet.</summary>
    public static Sheet? Read(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        SheetSettings.Of(text, options) is SheetSettings settings && text.GetText(cancellation) is SourceText source
            ? new Sheet(text.Path, settings, SheetPipeline.Read(text.Path, source, settings.ReadsProse, cancellation))
            : null;

    public static SheetMachine? MachineOf(Sheet sheet) => sheet is { Reading.Machine: Machine machine, Claim: SheetClaim claim }
        ? new SheetMachine(sheet.Path, claim, machine)
        : null;

    public static SheetReleases? ReleasesOf(Sheet sheet) => sheet is { Reading.Releases: ReleaseList list, Claim: SheetClaim claim }
        ? new SheetReleases(sheet.Path, claim, list)
        : null;

    /// <summary>A machine ready to print; null where its types come from elsewhere.</summary>
    public static MachineTarget? Target(SheetMachine sheet, OtherSheets others)
    {
        if (others.Names.NameOf(sheet.Claim) is not string name)
        {
            return null;
        }

        Machine machine = ReleaseResolver.Resolve(sheet.Machine, others.Releases.All);
        Configuration? configuration = ConfigurationReader.Read(machine);
        return new MachineTarget(
            machine,
            sheet.Claim.Settings.Namespace,
            name,
            sheet.Claim.Settings.IsPublic,
            configuration is null ? null : ConfigurationPlanner.Plan(machine.Name, configuration),
            SetupReader.Read(machine));
    }

    /// <summary>A list of releases ready to print; null where its types come from elsewhere.</summary>
    public static ReleasesTarget? Target(SheetReleases sheet, SheetNames names) =>
        names.NameOf(sheet.Claim) is string name
            ? new ReleasesTarget(sheet.List, sheet.Claim.Settings.Namespace, name, sheet.Claim.Settings.IsPublic)
            : null;

    /// <summary>The form of the vocabulary; null where it is visible already, or where no sheet needs it.</summary>
    public static VocabularyTarget? Vocabulary(SheetClaims claims, ProjectFeatures project) =>
        claims.All.Count == 0 || project.HasVocabulary
            ? null
            : new VocabularyTarget(project.Language, claims.All.Any(claim => claim.Settings.IsPublic), project.Framework);

    /// <summary>What the project has that the emitted code makes use of.</summary>
    public static ProjectFeatures Features(ReferenceFacts references, LanguageFeatures language) =>
        new(language, Framework(references, language), references.HasVocabulary);

    /// <summary>
    /// What the framework has that the emitted code makes use of. A vocabulary that is visible already may have been made for a
    /// framework that has less, and what is emitted beside it can use no more than it offers.
    /// </summary>
    private static FrameworkFeatures Framework(ReferenceFacts references, LanguageFeatures language)
    {
        List<string> symbols = [];
        bool spans = references.HasVocabulary ? references.VocabularyHasSpans : references.HasSpans;
        bool json = references.HasVocabulary ? references.VocabularyHasJson : references.HasJson && language.Records;
        if (references.HasDateOnly)
        {
            symbols.Add(FrameworkFeatures.DateOnly);
        }

        if (spans)
        {
            symbols.Add(FrameworkFeatures.Spans);
        }

        if (spans && references.HasParsable && language.StaticAbstracts)
        {
            symbols.Add(FrameworkFeatures.Parsable);
        }

        if (references.HasRequired && language.StaticAbstracts)
        {
            symbols.Add(FrameworkFeatures.Required);
        }

        if (references.HasDataAnnotations)
        {
            symbols.Add(FrameworkFeatures.DataAnnotations);
        }

        if (json && references.HasJson)
        {
            symbols.Add(FrameworkFeatures.Json);
        }

        return new FrameworkFeatures(references.HasInit, symbols.ToEquatableArray());
    }

    /// <summary>The values that are there.</summary>
    public static IncrementalValuesProvider<T> WhereNotNull<T>(this IncrementalValuesProvider<T?> values)
        where T : class => values.Where(static value => value is not null)!;
}
