namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>What a paragraph has been speaking of, up to a sentence.</summary>
internal enum Topic
{
    /// <summary>Nothing yet: what is not named is what the page is about.</summary>
    Start,

    /// <summary>The machine, and no other: "it" is the machine.</summary>
    Machine,

    /// <summary>Parts or choices of the machine: "the computer" is the machine, "it" may be a part.</summary>
    Details,

    /// <summary>The machine, beside others: only "the processor" is still the machine's.</summary>
    Among,

    /// <summary>Something else, or nobody knows what.</summary>
    Other,
}
