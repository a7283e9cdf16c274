using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>A sheet in a project.</summary>
/// <param name="Path">The sheet.</param>
/// <param name="Features">What the project has, the same for all its sheets.</param>
/// <param name="Content">
/// What the sheet states; null where it is one of the package's own, which is read only where what it gives is not printed already.
/// </param>
internal sealed record ProjectSheet(string Path, ProjectFeatures Features, SheetContent? Content)
{
    /// <summary>The sheet that a text is; nothing where it is none.</summary>
    public static IEnumerable<ProjectSheet> Of(AdditionalText text, ProjectSettings project, CancellationToken cancellation)
    {
        if (SheetSettings.Of(text, project.Options) is not SheetSettings settings || text.GetText(cancellation) is not { } source)
        {
            return [];
        }

        SheetContent? content = project.Features.OffersAll && PrintedSheets.Has(text.Path, settings, source)
            ? null
            : SheetReadings.Get(text.Path, settings, source, cancellation).Content;
        return [new ProjectSheet(text.Path, project.Features, content)];
    }

    /// <summary>What the sheet states, read by now if it was not.</summary>
    public SheetContent Read(CancellationToken cancellation) => Content ?? PrintedSheets.Read(Path, cancellation).Content;
}

/// <summary>What a project says and what it has.</summary>
internal sealed record ProjectSettings(AnalyzerConfigOptionsProvider Options, ProjectFeatures Features);
