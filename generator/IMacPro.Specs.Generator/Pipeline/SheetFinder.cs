using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using IMacPro.Specs.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>Tells which texts are sheets, and reads them.</summary>
/// <param name="Repeated">Texts to pass over.</param>
/// <param name="Project">What the project says about its texts, and what it has.</param>
/// <param name="Printed">What there is instead of anything to read; mostly so in projects without sheets of their own.</param>
internal sealed record SheetFinder(RepeatedTexts Repeated, ProjectSettings Project, PrintedSheets? Printed)
{
    // The generator and the analyzer ask for the same texts; whoever comes first reads. A text keeps its sheet alive, no more.
    private static readonly ConditionalWeakTable<SourceText, Sheet> Known = new();

    public static SheetFinder Of(ProjectTexts texts, ProjectSettings settings, CancellationToken cancellation) => new(
        RepeatedTexts.Among(texts.All),
        settings,
        PrintedSheets.For(texts.All, settings.Options, settings.Features, cancellation));

    /// <summary>What a text states, if it is a sheet.</summary>
    public IEnumerable<ProjectSheet> Read(AdditionalText text, CancellationToken cancellation) =>
        Printed is null && !Repeated.All.Contains(text) && Read(text, Project.Options, cancellation) is Sheet sheet
            ? [new ProjectSheet(sheet.Content, Project.Features)]
            : [];

    /// <summary>Reads a text; null where it is no sheet.</summary>
    public static Sheet? Read(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (SheetSettings.Of(text, options) is not SheetSettings settings || text.GetText(cancellation) is not SourceText source)
        {
            return null;
        }

        if (Known.TryGetValue(source, out Sheet? known) && known.Path == text.Path && known.Settings == settings)
        {
            return known;
        }

        Sheet sheet = new(text.Path, settings, SheetPipeline.Read(text.Path, source, settings.ReadsProse, cancellation));
        Known.Remove(source);
        Known.GetValue(source, _ => sheet);
        return sheet;
    }
}

/// <summary>All texts beside the code; in a class, as what flows through the pipeline should be.</summary>
internal sealed record ProjectTexts(ImmutableArray<AdditionalText> All);

/// <summary>What a project says and what it has.</summary>
internal sealed record ProjectSettings(AnalyzerConfigOptionsProvider Options, ProjectFeatures Features);

/// <summary>A file may reach the compiler twice; it is one sheet. Almost always there is none of these.</summary>
/// <param name="All">Each text whose path another before it has.</param>
internal sealed record RepeatedTexts(ImmutableArray<AdditionalText> All)
{
    private static readonly RepeatedTexts None = new(ImmutableArray<AdditionalText>.Empty);

    public static RepeatedTexts Among(ImmutableArray<AdditionalText> texts)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        ImmutableArray<AdditionalText> repeated = texts.RemoveAll(text => seen.Add(text.Path));
        return repeated.IsEmpty ? None : new RepeatedTexts(repeated);
    }
}
