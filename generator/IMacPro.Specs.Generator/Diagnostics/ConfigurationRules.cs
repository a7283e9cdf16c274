using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IMacPro.Specs.Generator.Diagnostics;

/// <summary>The rules about configurations and setups in the user's code. Their words are those of the run time.</summary>
internal static class ConfigurationRules
{
    public const string UnparsableId = "SPEC1010";

    private const string Category = "IMacPro.Specs.Configurations";

    public static readonly DiagnosticDescriptor NotOnSale =
        Create(ConfigurationRule.NotOnSaleId, "An option was not on sale on the order date", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NeverTogether =
        Create(ConfigurationRule.NeverTogetherId, "Options were never sold together", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor OutsideSale =
        Create(ConfigurationRule.OutsideSaleId, "The order date lies outside the sale", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor OperatingSystem =
        Create(SetupRule.OperatingSystemId, "The operating system lies outside the machine's range", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Ports = Create(SetupRule.PortsId, "More ports are in use than there are", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Unsupported =
        Create(SetupRule.UnsupportedId, "A standard or a rate is not supported", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Display =
        Create(SetupRule.DisplayId, "A display mode or a brightness is beyond the panel", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Undefined =
        Create(ConfigurationRule.UndefinedId, "A value is no option of the machine", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Missing = Create(ConfigurationRule.MissingId, "A component is not chosen", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Unparsable = Create(UnparsableId, "A text cannot be parsed", DiagnosticSeverity.Error);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        NotOnSale, NeverTogether, OutsideSale, OperatingSystem, Ports, Unsupported, Display, Undefined, Missing, Unparsable);

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

    private static DiagnosticDescriptor Create(string id, string title, DiagnosticSeverity severity) =>
        new(id, title, "{0}", Category, severity, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of(id));
}
