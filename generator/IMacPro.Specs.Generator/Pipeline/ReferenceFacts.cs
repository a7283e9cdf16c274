using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>What one reference, or all of them together, offer: little enough to compare at every keystroke.</summary>
/// <param name="HasDateOnly">Whether there is <c>System.DateOnly</c>.</param>
/// <param name="HasSpans">Whether there are spans of characters.</param>
/// <param name="HasParsable">Whether there is <c>System.ISpanParsable</c>.</param>
/// <param name="HasInit">Whether there is what init accessors need.</param>
/// <param name="HasRequired">Whether there is what required members need.</param>
/// <param name="HasDataAnnotations">Whether there is <c>IValidatableObject</c>.</param>
/// <param name="HasJson">Whether there is <c>System.Text.Json</c>, of version 6 or newer.</param>
/// <param name="HasVocabulary">Whether the vocabulary is visible from here already.</param>
/// <param name="VocabularyHasSpans">Whether that vocabulary reads spans of characters.</param>
/// <param name="VocabularyHasJson">Whether that vocabulary has converters for JSON.</param>
/// <param name="SheetTypes">The full names of the types of sheets that are visible from here already.</param>
internal sealed record ReferenceFacts(
    bool HasDateOnly,
    bool HasSpans,
    bool HasParsable,
    bool HasInit,
    bool HasRequired,
    bool HasDataAnnotations,
    bool HasJson,
    bool HasVocabulary,
    bool VocabularyHasSpans,
    bool VocabularyHasJson,
    EquatableArray<string> SheetTypes)
{
    public static readonly ReferenceFacts None = new(
        HasDateOnly: false, HasSpans: false, HasParsable: false, HasInit: false, HasRequired: false,
        HasDataAnnotations: false, HasJson: false, HasVocabulary: false, VocabularyHasSpans: false, VocabularyHasJson: false, SheetTypes: []);

    /// <summary>What all references offer together.</summary>
    public static ReferenceFacts Combine(IEnumerable<ReferenceFacts> references)
    {
        ReferenceFacts all = None;
        List<string> types = [];
        foreach (ReferenceFacts reference in references)
        {
            types.AddRange(reference.SheetTypes);
            all = new ReferenceFacts(
                all.HasDateOnly || reference.HasDateOnly,
                all.HasSpans || reference.HasSpans,
                all.HasParsable || reference.HasParsable,
                all.HasInit || reference.HasInit,
                all.HasRequired || reference.HasRequired,
                all.HasDataAnnotations || reference.HasDataAnnotations,
                all.HasJson || reference.HasJson,
                all.HasVocabulary || reference.HasVocabulary,
                all.VocabularyHasSpans || reference.VocabularyHasSpans,
                all.VocabularyHasJson || reference.VocabularyHasJson,
                SheetTypes: []);
        }

        return types.Count == 0 ? all : all with { SheetTypes = types.OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray() };
    }
}
