using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Diagnostics;

/// <summary>The rules about sheets.</summary>
internal static class SheetRules
{
    public const string NoTypesId = "SPEC0001";
    public const string RowWithoutValueId = "SPEC0002";
    public const string UnreadableId = "SPEC0003";
    public const string ContradictionId = "SPEC0004";
    public const string DuplicateSheetId = "SPEC0005";
    public const string InvisibleCharacterId = "SPEC0006";
    public const string UnknownComponentId = "SPEC0007";
    public const string NeverOnSaleId = "SPEC0008";
    public const string KeptAsTextId = "SPEC0009";
    public const string LanguageVersionId = "SPEC0010";
    public const string TooLargeId = "SPEC0011";
    public const string ReadFromProseId = "SPEC0012";
    public const string UnenforcedConditionId = "SPEC0013";
    public const string SurplusValueId = "SPEC0014";
    public const string MistakeId = "SPEC0015";
    public const string MisfitId = "SPEC0016";

    private const string Category = "IMacPro.Specs.Sheets";

    public static readonly DiagnosticDescriptor NoTypes = Create(
        NoTypesId,
        "The sheet yields no types",
        "The sheet '{0}' has no row that states a fact, so it yields no types; write rows such as '| Memory | 16 GB |'",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RowWithoutValue = Create(
        RowWithoutValueId,
        "A row has no value",
        "The row '{0}' has no value; write '| {0} | value |', or N/A where there is none",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Unreadable = Create(
        UnreadableId,
        "A value cannot be read",
        "'{0}' cannot be read as {1}; write for example '{2}'",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Contradiction = Create(
        ContradictionId,
        "Two statements disagree",
        "{0} is '{1}' here but '{2}' on line {3}, which is kept",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DuplicateSheet = Create(
        DuplicateSheetId,
        "Two sheets have one name",
        "The sheet '{0}' would give the type '{1}', which {2} gives already, so it gives '{3}'; set TypeName on {4}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor InvisibleCharacter = Create(
        InvisibleCharacterId,
        "An invisible character stands in the sheet",
        "An invisible character, {0}, stands here; delete it if it is not meant",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnknownComponent = Create(
        UnknownComponentId,
        "An option names an unknown component",
        "'{0}' is not a component that has options, so the row is kept as text{1}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NeverOnSale = Create(
        NeverOnSaleId,
        "An option was never on sale",
        "'{0}' is on sale from {1} but not any more on {2}, so never; the first day on which it could not be ordered has to be the later one",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor LanguageVersion = Create(
        LanguageVersionId,
        "The language version leaves out most types",
        "C# {0} gives constants and enums only; C# 9 adds records, quantities, configurations and their rules (set LangVersion)",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor KeptAsText = Create(
        KeptAsTextId,
        "A row is kept as text",
        "'{0}' {3}, so its text is kept as '{1}'{2}",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor TooLarge = Create(
        TooLargeId,
        "The sheet is too large",
        "The sheet '{0}' has {1} and yields no types, since sheets of up to {2} are read; give each machine a sheet of its own",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ReadFromProse = Create(
        ReadFromProseId,
        "Facts are read from running text",
        "Read from this sentence: {0}; a table that states the same takes its place, and ReadProse=\"false\" on the SpecSheet item leaves running text unread",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor UnenforcedCondition = Create(
        UnenforcedConditionId,
        "A condition is kept as text",
        "The condition '{0}' {1}, so it is kept as text and configurations are not checked against it",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor SurplusValue = Create(
        SurplusValueId,
        "A row has more values than its table has columns",
        "The row '{0}' has {1} values where its table has columns for {2}, so '{3}' is kept as text; write '\\|' for a bar within a value",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Mistake = Create(
        MistakeId,
        "The generator fails on the sheet",
        "The sheet '{0}' yields no types, since the generator has a mistake and fails on it ({1}); report it with the sheet, and leave out rows until it is read",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Misfit = Create(
        MisfitId,
        "The types of a reference do not fit",
        "The reference '{0}' has {1}, so sheets of this project yield no types; {2}",
        DiagnosticSeverity.Warning);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        NoTypes, RowWithoutValue, Unreadable, Contradiction, DuplicateSheet, InvisibleCharacter, UnknownComponent, NeverOnSale,
        KeptAsText, LanguageVersion, TooLarge, ReadFromProse, UnenforcedCondition, SurplusValue, Mistake, Misfit);

    public static DiagnosticDescriptor Get(string id)
    {
        foreach (DiagnosticDescriptor rule in All)
        {
            if (rule.Id == id)
            {
                return rule;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(id), id, "No such rule.");
    }

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of(id));
}
