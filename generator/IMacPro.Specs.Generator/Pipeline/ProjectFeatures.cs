using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>What a project has that decides the form of what is emitted.</summary>
/// <param name="Language">What its language version understands.</param>
/// <param name="Framework">What its framework has.</param>
/// <param name="Vocabulary">The vocabulary of another project that it sees already; null where it sees none.</param>
/// <param name="Misfit">Why nothing can be emitted beside that; null where it can.</param>
/// <param name="SheetTypes">The types of sheets that it sees already.</param>
internal sealed record ProjectFeatures(
    LanguageFeatures Language,
    FrameworkFeatures Framework,
    VisibleVocabulary? Vocabulary,
    VocabularyMisfit? Misfit,
    EquatableArray<VisibleSheet> SheetTypes)
{
    /// <summary>Whether nothing that the emitted code could make use of is missing, and nothing of it is there already.</summary>
    public bool OffersAll =>
        Vocabulary is null && SheetTypes.Count == 0 && Language == LanguageFeatures.All && Framework == FrameworkFeatures.All;

    public static ProjectFeatures Of(ReferenceList list, ParseOptions options)
    {
        LanguageFeatures language = LanguageFeatures.Of(options);
        ReferenceFacts references = list.Read();
        return new ProjectFeatures(
            language,
            FrameworkOf(references, language),
            references.Vocabulary,
            VocabularyMisfit.Of(references, language),
            references.SheetTypes);
    }

    /// <summary>
    /// What the framework has that the emitted code makes use of. A vocabulary that is visible already may have been made for a
    /// framework that has less, and what is emitted beside it can use no more than it offers.
    /// </summary>
    private static FrameworkFeatures FrameworkOf(ReferenceFacts references, LanguageFeatures language)
    {
        List<string> symbols = [];
        bool spans = references.Has(references.Has(ReferenceFeatures.Vocabulary) ? ReferenceFeatures.VocabularySpans : ReferenceFeatures.Spans);
        bool json = references.Has(ReferenceFeatures.Vocabulary) ? references.Has(ReferenceFeatures.VocabularyJson) : language.Records;
        if (references.Has(ReferenceFeatures.DateOnly))
        {
            symbols.Add(FrameworkFeatures.DateOnly);
        }

        if (spans)
        {
            symbols.Add(FrameworkFeatures.Spans);
        }

        if (spans && references.Has(ReferenceFeatures.Parsable) && language.StaticAbstracts)
        {
            symbols.Add(FrameworkFeatures.Parsable);
        }

        if (references.Has(ReferenceFeatures.Required) && language.StaticAbstracts)
        {
            symbols.Add(FrameworkFeatures.Required);
        }

        if (references.Has(ReferenceFeatures.DataAnnotations))
        {
            symbols.Add(FrameworkFeatures.DataAnnotations);
        }

        if (json && references.Has(ReferenceFeatures.Json))
        {
            symbols.Add(FrameworkFeatures.Json);
        }

        return new FrameworkFeatures(references.Has(ReferenceFeatures.Init), symbols.ToEquatableArray());
    }
}
