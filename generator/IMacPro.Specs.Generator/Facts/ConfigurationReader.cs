using IMacPro.Specs.Generator.Facts.Conditions;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Machine to configuration: gathers the options of all variants and works out when each could be ordered.</summary>
internal static class ConfigurationReader
{
    /// <summary>The components that had to be chosen, of machines that had a choice.</summary>
    public static readonly string[] Components = [Areas.Processor, Areas.Memory, Areas.Graphics, Areas.Storage];

    /// <summary>The configuration of a machine; null where it states no options.</summary>
    public static Configuration? Read(Machine machine)
    {
        (string Name, EquatableArray<Area> Areas)[] variants = VariantsOf(machine);
        ConfigurableComponent[] components =
        [
            .. Components.Select(name => new ConfigurableComponent(name, ReadOptions(name, variants)))
                .Where(component => component.Options.Count > 0),
        ];
        return components.Length == 0 ? null : OptionConditions.Apply(components, variants);
    }

    /// <summary>The variants with all that is so of each; of a machine without variants, the machine.</summary>
    public static (string Name, EquatableArray<Area> Areas)[] VariantsOf(Machine machine) => machine.Variants.Count == 0
        ? [("", machine.Areas)]
        : [.. machine.Variants.Select(variant => (variant.Name, variant.Areas))];

    private static EquatableArray<ConfigurableOption> ReadOptions(
        string component, IReadOnlyList<(string Name, EquatableArray<Area> Areas)> variants)
    {
        List<ConfigurableOption> options = [];
        Dictionary<string, int> indexes = new(StringComparer.OrdinalIgnoreCase);
        List<(string Name, SaleWindow Window)> silent = [];
        foreach ((string name, EquatableArray<Area> areas) in variants)
        {
            SaleWindow window = SaleWindow.Of(areas);
            Item[] items = ItemsOf(component, areas);
            if (items.Length == 0)
            {
                silent.Add((name, window));
            }

            bool based = items.Any(item => Has(item, "IsBase"));
            foreach (Item item in items)
            {
                bool isBase = based ? Has(item, "IsBase") : item == FirstStandard(items);
                Add(options, indexes, item, window.SaleOf(item, name, isBase));
            }
        }

        // Of a variant that states nothing of a component, nothing can be said to be impossible.
        Sale[] whole = [.. silent.Select(variant => variant.Window.Whole(variant.Name))];
        if (whole.Length > 0)
        {
            options = [.. options.Select(option => option with { Sales = [.. option.Sales, .. whole] })];
        }

        NameScope scope = new(NameScope.OfEveryObject);
        ILookup<string, ConfigurableOption> named = options.ToLookup(option => option.Identifier, StringComparer.OrdinalIgnoreCase);
        ILookup<string, string> shared = options
            .SelectMany(option => option.Aliases)
            .ToLookup(alias => alias, StringComparer.OrdinalIgnoreCase);
        return options.Select(option => option with
        {
            Identifier = scope.Add(named[option.Identifier].Skip(1).Any() ? LongIdentifierOf(option) : option.Identifier),
            Aliases = option.Aliases.Where(alias => shared[alias].Count() == 1).ToEquatableArray(),
        }).ToEquatableArray();
    }

    private static void Add(List<ConfigurableOption> options, Dictionary<string, int> indexes, Item item, Sale sale)
    {
        string display = DisplayNameOf(item);
        if (!indexes.TryGetValue(display, out int known))
        {
            indexes.Add(display, options.Count);
            options.Add(new ConfigurableOption(
                item.Identifier, display, OptionAliases.Of(item, display).ToEquatableArray(), [sale], item.Origin, LineOfSale(item), Conditions: []));
            return;
        }

        // The longer identifier tells the option from more neighbours.
        ConfigurableOption option = options[known];
        string identifier = item.Identifier.Length > option.Identifier.Length ? item.Identifier : option.Identifier;
        options[known] = option with { Identifier = identifier, Sales = [.. option.Sales, sale] };
    }

    // "TB1" is a hard disk in one variant and an SSD in another: with what else its name says, "TB1HDD".
    private static string LongIdentifierOf(ConfigurableOption option) => option.Identifier + Identifiers.Pascal(string.Join(
        " ",
        option.DisplayName.Split(' ').Where(word => option.Identifier.IndexOf(word, StringComparison.OrdinalIgnoreCase) < 0))).TrimStart('_');

    /// <summary>What an option is called; options of one name are one option.</summary>
    public static string DisplayNameOf(Item item) =>
        item.Facts.FirstOrDefault(fact => fact.Name == "Name")?.Value is TextValue name ? name.Text : item.Identifier;

    private static int LineOfSale(Item item) =>
        item.Facts.FirstOrDefault(fact => fact.Name is "From" or "Until")?.Origin.Line ?? item.Origin.Line;

    /// <summary>The options of a component.</summary>
    public static Item[] ItemsOf(string component, EquatableArray<Area> areas) => areas
        .Where(area => area.Name == component)
        .SelectMany(area => area.Lists)
        .Where(list => list.Name == "Options")
        .SelectMany(list => list.Items)
        .ToArray();

    private static bool Has(Item item, string fact) => item.Facts.Any(known => known.Name == fact);

    // Without a word on the base, it is what is named first and costs nothing extra.
    private static Item FirstStandard(Item[] items) => Array.Find(items, item => !Has(item, "IsOptional")) ?? items[0];
}
