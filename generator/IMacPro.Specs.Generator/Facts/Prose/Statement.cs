using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>What a sentence says of the machine.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words of it that say so.</param>
internal abstract record Statement(Cell Sentence, Cell Words);

/// <summary>Something happened to the machine.</summary>
internal sealed record EventStatement(Cell Sentence, Cell Words, TimelineEventKind Kind, DateValue Date) : Statement(Sentence, Words);

/// <summary>What is said of a choice, in the order in which one follows from the other.</summary>
internal enum OptionChange
{
    /// <summary>It was part of the base configuration.</summary>
    Base,

    /// <summary>It came with the machine.</summary>
    Standard,

    /// <summary>It could be ordered instead.</summary>
    Optional,

    /// <summary>From a date on it could be ordered.</summary>
    Added,

    /// <summary>From a date on it could not be ordered any more.</summary>
    Withdrawn,

    /// <summary>From a date on it was part of the base configuration.</summary>
    NewBase,
}

/// <summary>Something is said of a choice of a component.</summary>
internal sealed record OptionStatement(Cell Sentence, ComponentPhrase Option, OptionChange Change, DateValue? Date)
    : Statement(Sentence, Option.Words);

/// <summary>A part can be changed in some way.</summary>
internal sealed record PartStatement(Cell Sentence, Cell Words, string Part, ServiceAccess Access) : Statement(Sentence, Words);

/// <summary>A chip beside the processor guards the machine.</summary>
internal sealed record ChipStatement(Cell Sentence, Cell Words, string Name) : Statement(Sentence, Words);

/// <summary>Another machine took its place.</summary>
internal sealed record SuccessorStatement(Cell Sentence, Cell Words) : Statement(Sentence, Words);
