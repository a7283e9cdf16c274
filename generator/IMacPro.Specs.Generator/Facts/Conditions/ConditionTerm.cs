using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Conditions;

/// <summary>One thing that a condition names.</summary>
/// <param name="Text">Its words, without those that only say what kind of thing it is.</param>
/// <param name="Words">The words and numbers that must be among the option's.</param>
/// <param name="Measures">The sizes, cores and clocks that the option must have.</param>
/// <param name="Sequence">All its words in order, by which a variant is known.</param>
/// <param name="Component">The component that its words say it is of; null where they do not.</param>
/// <param name="AtLeast">Whether more of it does as well.</param>
/// <param name="IsAlternative">Whether it stands behind "or".</param>
internal sealed record ConditionTerm(
    string Text,
    IReadOnlyList<string> Words,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<string> Sequence,
    string? Component,
    bool AtLeast,
    bool IsAlternative);
