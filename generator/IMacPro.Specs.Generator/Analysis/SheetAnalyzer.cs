using System.Collections.Immutable;
using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Pipeline;
using IMacPro.Specs.Generator.Sheets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Analysis;

/// <summary>Reports what there is to say about a sheet, at the exact cell.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SheetAnalyzer : DiagnosticAnalyzer
{
    // The generator itself says that a sheet yields no types; said twice it would be noise.
    private static readonly string[] Elsewhere = [SheetRules.NoTypesId];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        SheetRules.All.RemoveAll(rule => Array.IndexOf(Elsewhere, rule.Id) >= 0);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            // Only a second sheet can take a first one's name, so names are compared once, and when a sheet asks.
            Lazy<ReferenceFacts> references = new(new ReferenceList(start.Compilation.ExternalReferences, start.Compilation.AssemblyName).Read);
            Lazy<SheetNames> names = new(() => SheetNames.Settle(ClaimsIn(start.Options, start.CancellationToken), references.Value.SheetTypes));
            start.RegisterAdditionalFileAction(file => Analyze(file, names));
            start.RegisterCompilationEndAction(ReportOldLanguage);
            start.RegisterCompilationEndAction(end => ReportMisfit(end, references, names));
        });
    }

    private static void ReportOldLanguage(CompilationAnalysisContext context)
    {
        if (HasSheets(context.Options) && context.Compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp9 } compilation)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                SheetRules.LanguageVersion, Location.None, compilation.LanguageVersion.ToDisplayString()));
        }
    }

    // References are looked into where there are sheets, and only there.
    private static void ReportMisfit(CompilationAnalysisContext context, Lazy<ReferenceFacts> references, Lazy<SheetNames> names)
    {
        if (HasSheets(context.Options)
            && context.Compilation is CSharpCompilation compilation
            && VocabularyMisfit.Of(references.Value, LanguageFeatures.Of(compilation.LanguageVersion)) is VocabularyMisfit misfit
            && ClaimsIn(context.Options, context.CancellationToken).Any(claim => misfit.LeavesOut || names.Value.NameOf(claim) is not null))
        {
            context.ReportDiagnostic(misfit.ToDiagnostic());
        }
    }

    private static void Analyze(AdditionalFileAnalysisContext context, Lazy<SheetNames> names)
    {
        AdditionalText file = context.AdditionalFile;
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;

        // Of the package's own sheets there is nothing to say, which the tests see to: they need not be read for it.
        if (SheetSettings.Of(file, options) is not SheetSettings settings
            || file.GetText(context.CancellationToken) is not SourceText source
            || PrintedSheets.Has(file.Path, settings, source))
        {
            return;
        }

        Sheet sheet = SheetReadings.Get(file.Path, settings, source, context.CancellationToken);
        foreach (Remark remark in sheet.Reading.Remarks.Where(remark => Array.IndexOf(Elsewhere, remark.Id) < 0))
        {
            context.ReportDiagnostic(remark.ToDiagnostic());
        }

        if (sheet.Content.Claim is not null && names.Value.Find(file.Path) is { TypeName.Length: > 0 } exception)
        {
            (string own, string holder) = exception.Other.Beside(file.Path);
            TextSpan title = SheetReader.Read(source.ToString(), context.CancellationToken).Title.Span;
            context.ReportDiagnostic(Diagnostic.Create(
                SheetRules.DuplicateSheet,
                Location.Create(file.Path, title, source.Lines.GetLinePositionSpan(title)),
                own,
                exception.Taken,
                holder,
                exception.TypeName,
                exception.Other.IsOwnSheet ? "one of the two SpecSheet items" : "its SpecSheet item"));
        }
    }

    private static bool HasSheets(AnalyzerOptions options) =>
        options.AdditionalFiles.Any(file => SheetSettings.Of(file, options.AnalyzerConfigOptionsProvider) is not null);

    private static SheetClaim[] ClaimsIn(AnalyzerOptions options, CancellationToken cancellation)
    {
        // A file may be there twice; it is one sheet.
        HashSet<string> paths = new(StringComparer.Ordinal);
        IEnumerable<SheetClaim?> claims = options.AdditionalFiles.Where(text => paths.Add(text.Path)).Select(text =>
            SheetSettings.Of(text, options.AnalyzerConfigOptionsProvider) is SheetSettings settings && text.GetText(cancellation) is SourceText source
                ? SheetReadings.Get(text.Path, settings, source, cancellation).Content.Claim
                : null);
        return [.. claims.OfType<SheetClaim>()];
    }
}
