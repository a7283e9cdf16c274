namespace IMacPro.Specs.Generator.Model;

/// <summary>The bounds within which a machine, or a variant of it, can be set up.</summary>
/// <param name="Name">The machine or variant as a person reads it.</param>
/// <param name="Identifier">What tells the variant's type from the others; empty where there are no variants.</param>
/// <param name="Limits">The bounds.</param>
internal sealed record Setup(string Name, string Identifier, EquatableArray<SetupBound> Limits);

/// <summary>The bounds of one property of a setup.</summary>
/// <param name="Member">The property.</param>
/// <param name="Type">Its type: a C# keyword, a vocabulary type, or a type of the framework written out.</param>
/// <param name="Kind">What the limit is about.</param>
/// <param name="Subject">What is limited, as a person reads it.</param>
/// <param name="Minimum">The least; empty where there is none.</param>
/// <param name="Maximum">The most; empty where there is none.</param>
/// <param name="Origin">Where the bounds were read.</param>
internal sealed record SetupBound(
    string Member, string Type, SetupLimitKind Kind, string Subject, string Minimum, string Maximum, Origin Origin);
