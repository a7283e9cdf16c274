using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>Keys that say on what terms something is offered, and not what: "base", "at extra cost", "maximum".</summary>
internal static class KeyTerms
{
    private static readonly string[] Standard =
    [
        "base", "standard", "default", "included", "as standard", "stock", "fitted", "comes with", "base configuration", "standard configuration",
        "base model", "default configuration", "standard equipment", "included as standard", "as shipped", "as sold", "comes standard",
    ];

    private static readonly string[] Optional =
    [
        "optional", "optionally", "option", "options", "upgrade", "upgrades", "upgrade option", "upgrade options", "bto", "cto", "bto options",
        "cto options", "build to order", "built to order", "configure to order", "configured to order", "to order", "build to order options",
        "configure to order options", "build to order upgrades", "optional upgrade", "optional upgrades", "optional extras", "optional equipment",
        "available options", "available upgrades", "options available", "upgrades available", "custom options", "factory options",
        "at extra cost", "for extra cost", "extra cost", "configurable to", "configurable with", "available with",
    ];

    private static readonly string[] Maximum =
    [
        "maximum", "max", "expandable to", "expandable up to", "upgradable to", "upgradeable to", "up to", "supports up to", "maximum supported",
    ];

    private static readonly Dictionary<string, Terms> Known = new[] { (Terms.Standard, Standard), (Terms.Optional, Optional), (Terms.Maximum, Maximum) }
        .SelectMany(of => of.Item2.Select(words => (Words: words, Terms: of.Item1)))
        .ToDictionary(of => of.Words, of => of.Terms, StringComparer.Ordinal);

    /// <summary>The terms that a normal key states; null where it states anything else.</summary>
    public static Terms? Of(string normal) => Known.TryGetValue(normal.Replace("-to-", " to "), out Terms terms) ? terms : null;
}
