using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>The ways in which inventory tools and people write an option, beside its name for display.</summary>
internal static class OptionAliases
{
    // A processor is also written by its model alone, a size also without the space.
    private static readonly string[] Facts = ["Model", "Brand"];

    // A sentence names a brand as shortly as may be; it is no name for one of its processors.
    public static IEnumerable<string> Of(Item item, string display)
    {
        IEnumerable<string> stated = item.Facts
            .Where(fact => Array.IndexOf(Facts, fact.Name) >= 0 && fact.Value is TextValue
                && !(fact.Name == "Brand" && item.Origin.Words is not null))
            .Select(fact => ((TextValue)fact.Value).Text);
        string? size = item.Facts.FirstOrDefault(fact => fact.Name == "Size") is { Value: QuantityValue quantity }
            ? $"{Invariant.Text(quantity.Amount)} {UnitSymbols.Of(quantity.Unit)}"
            : null;
        IEnumerable<string> all = size is null ? stated : stated.Concat([size, size.Replace(" ", "")]);
        return all.Append(item.Origin.Words ?? item.Origin.Text)
            .Where(alias => alias.Length > 0 && !alias.Equals(display, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase);
    }
}
