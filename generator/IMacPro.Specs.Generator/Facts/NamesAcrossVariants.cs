using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// Tells processors of several variants apart that are called alike in each: the 6-core Core i5 of one is not that of another where their clocks
/// differ or, without clocks, their models. In one configuration they would be one option.
/// </summary>
internal static class NamesAcrossVariants
{
    public static EquatableArray<Variant> Tell(IReadOnlyList<Variant> variants)
    {
        ILookup<string, Item> named = variants.SelectMany(variant => ConfigurationReader.ItemsOf(Areas.Processor, variant.Areas))
            .ToLookup(ConfigurationReader.DisplayNameOf, StringComparer.OrdinalIgnoreCase);
        Dictionary<string, Func<Item, string>> traits = new(StringComparer.OrdinalIgnoreCase);
        foreach (IGrouping<string, Item> group in named)
        {
            if (Differ(group, ClockOf))
            {
                traits.Add(group.Key, ClockOf);
            }
            else if (group.All(item => ClockOf(item).Length == 0) && Differ(group, ModelOf))
            {
                traits.Add(group.Key, ModelOf);
            }
        }

        return traits.Count == 0 ? variants.ToEquatableArray() : variants.Select(variant => variant with
        {
            Areas = variant.Areas.Select(area => area.Name == Areas.Processor ? Renamed(area, traits) : area).ToEquatableArray(),
        }).ToEquatableArray();
    }

    private static Area Renamed(Area area, Dictionary<string, Func<Item, string>> traits) => area with
    {
        Lists = area.Lists.Select(list => list.Name != "Options" ? list : list with
        {
            Items = list.Items.Select(item => traits.TryGetValue(ConfigurationReader.DisplayNameOf(item), out Func<Item, string>? trait)
                && trait(item) is { Length: > 0 } told ? Renamed(item, told, isClock: trait == ClockOf) : item).ToEquatableArray(),
        }).ToEquatableArray(),
    };

    // "3.1 GHz 6-core Core i5", "Core i7 1260P".
    private static Item Renamed(Item item, string trait, bool isClock) => item with
    {
        Identifier = Identifiers.Join(item.Identifier, Identifiers.Pascal(trait).TrimStart('_')),
        Facts = item.Facts.Select(fact => fact is { Name: "Name", Value: TextValue name }
            ? fact with { Value = new TextValue(isClock ? $"{trait} {name.Text}" : $"{name.Text} {trait}") }
            : fact).ToEquatableArray(),
    };

    private static bool Differ(IEnumerable<Item> items, Func<Item, string> trait) =>
        items.Select(trait).Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any();

    private static string ClockOf(Item item) =>
        item.Facts.FirstOrDefault(fact => fact.Name == "BaseClock")?.Value is QuantityValue clock ? Words.Describe(clock) : "";

    private static string ModelOf(Item item) => item.Facts.FirstOrDefault(fact => fact.Name == "Model")?.Value is TextValue model ? model.Text : "";
}
