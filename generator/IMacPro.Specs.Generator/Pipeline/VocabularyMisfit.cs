using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Emission;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>Why nothing can be emitted beside the vocabulary of a reference.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="What">What it has.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="LeavesOut">Whether the types of its own sheets lack what they would have here.</param>
internal sealed record VocabularyMisfit(string Reference, string What, string Remedy, bool LeavesOut)
{
    /// <summary>What does not fit; null where all does, or where there is no vocabulary but that of the project itself.</summary>
    public static VocabularyMisfit? Of(ReferenceFacts references, LanguageFeatures language) => references.Vocabulary switch
    {
        { } first when references.SecondVocabulary is { } second => new VocabularyMisfit(
            first.Assembly,
            $"the types of IMacPro.Specs, and the reference '{second.Assembly}' has them too",
            "let one of them make the types, and the other reference it",
            LeavesOut: false),
        { HasRecords: false } old when language.Records => new VocabularyMisfit(
            old.Assembly,
            "only the constants and enums of IMacPro.Specs, since its language version has no records",
            "set LangVersion to 9 or newer there",
            LeavesOut: true),
        { IsOfOwnVersion: false } other => new VocabularyMisfit(
            other.Assembly,
            $"the types of IMacPro.Specs {other.Version}, which may differ from those of {VisibleVocabulary.Own}",
            "use one version in both",
            LeavesOut: false),
        _ => null,
    };

    /// <summary>The diagnostic that says so.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(SheetRules.Misfit, Location.None, Reference, What, Remedy);
}
