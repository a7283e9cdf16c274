using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>What one reference, or all of them together, offer: little enough to compare at every keystroke.</summary>
/// <param name="Features">What the emitted code may make use of.</param>
/// <param name="SheetTypes">The types of sheets that are visible from here already.</param>
/// <param name="Vocabulary">The vocabulary that is; null where none is.</param>
/// <param name="SecondVocabulary">That of another reference; null where at most one has it.</param>
internal sealed record ReferenceFacts(
    ReferenceFeatures Features,
    EquatableArray<VisibleSheet> SheetTypes,
    VisibleVocabulary? Vocabulary,
    VisibleVocabulary? SecondVocabulary = null)
{
    public static readonly ReferenceFacts None = new(ReferenceFeatures.None, [], null);

    public bool Has(ReferenceFeatures feature) => Features.HasFlag(feature);

    /// <summary>What all references offer together.</summary>
    public static ReferenceFacts Combine(IEnumerable<ReferenceFacts> references)
    {
        ReferenceFeatures features = ReferenceFeatures.None;
        List<VisibleSheet> types = [];
        VisibleVocabulary? first = null;
        VisibleVocabulary? second = null;
        foreach (ReferenceFacts reference in references)
        {
            features |= reference.Features;
            types.AddRange(reference.SheetTypes);
            second ??= first is not null && reference.Vocabulary?.Assembly != first.Assembly ? reference.Vocabulary : null;
            first ??= reference.Vocabulary;
        }

        types.Sort(static (left, right) => string.CompareOrdinal(left.FullName, right.FullName));
        return new ReferenceFacts(features, types.ToEquatableArray(), first, second);
    }
}

/// <summary>What the emitted code may make use of.</summary>
[Flags]
internal enum ReferenceFeatures
{
    None = 0,

    /// <summary><c>System.DateOnly</c>.</summary>
    DateOnly = 1 << 0,

    /// <summary>Spans of characters.</summary>
    Spans = 1 << 1,

    /// <summary><c>System.ISpanParsable</c>.</summary>
    Parsable = 1 << 2,

    /// <summary>What init accessors need.</summary>
    Init = 1 << 3,

    /// <summary>What required members need.</summary>
    Required = 1 << 4,

    /// <summary><c>IValidatableObject</c>.</summary>
    DataAnnotations = 1 << 5,

    /// <summary><c>System.Text.Json</c>, of version 6 or newer.</summary>
    Json = 1 << 6,

    /// <summary>The vocabulary, visible from here already.</summary>
    Vocabulary = 1 << 7,

    /// <summary>A vocabulary that reads spans of characters.</summary>
    VocabularySpans = 1 << 8,

    /// <summary>A vocabulary that has converters for JSON.</summary>
    VocabularyJson = 1 << 9,

    /// <summary>The enums of the vocabulary, visible from here already.</summary>
    VocabularyEnums = 1 << 10,
}
