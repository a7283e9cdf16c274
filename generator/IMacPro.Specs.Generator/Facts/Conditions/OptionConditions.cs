using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Conditions;

/// <summary>Works the conditions on which options were sold into the times at which they were.</summary>
internal sealed class OptionConditions
{
    private const string Unknown = "names no other option and no variant of this sheet";
    private const string TooMany = "leaves no configuration or makes too many cases together with the others";

    // More than any sheet has a use for.
    private const int MostTexts = 256;

    private readonly ConfigurableComponent[] _components;
    private readonly IReadOnlyList<(string Name, EquatableArray<Area> Areas)> _variants;
    private readonly ConditionResolver _resolver;
    private readonly Dictionary<(string Component, string Text), ResolvedCondition?> _resolved = [];
    private readonly Dictionary<(int Component, int Option), HashSet<OptionCondition>> _words = [];
    private readonly HashSet<UnenforcedCondition> _unenforced = [];
    private readonly Dictionary<string, int>[] _indexes;

    private OptionConditions(ConfigurableComponent[] components, IReadOnlyList<(string Name, EquatableArray<Area> Areas)> variants)
    {
        _components = components;
        _variants = variants;
        _resolver = new ConditionResolver(
            [.. components.Select(component => component.Name)],
            [.. variants.Select(variant => (variant.Name, components
                .SelectMany(component => ConfigurationReader.ItemsOf(component.Name, variant.Areas).Select(item => (component.Name, item)))
                .ToLookup(entry => entry.Name, entry => entry.item, StringComparer.Ordinal)))]);
        _indexes = [.. components.Select(Indexes)];
    }

    /// <summary>The configuration, each option in the cases in which its conditions and those of the others allow it.</summary>
    public static Configuration Apply(
        ConfigurableComponent[] components, IReadOnlyList<(string Name, EquatableArray<Area> Areas)> variants)
    {
        OptionConditions conditions = new(components, variants);
        for (int variant = 0; variant < variants.Count; variant++)
        {
            conditions.ApplyIn(variant);
        }

        conditions.Explain();
        return new Configuration(conditions._components.ToEquatableArray(), conditions._unenforced.ToEquatableArray());
    }

    private void ApplyIn(int variant)
    {
        (int Component, int Option, Fact Stated)[] stated = [.. Stated(variant)];
        if (stated.Length == 0)
        {
            return;
        }

        string name = _variants[variant].Name;
        CaseSplitter splitter = new(_components.Select(component => new HashSet<int>(
            Enumerable.Range(0, component.Options.Count).Where(option => component.Options[option].Sales.Any(sale => sale.Variant == name)))));
        foreach (IGrouping<int, (int Component, int Option, Fact Stated)> component in stated.GroupBy(entry => entry.Component))
        {
            Dictionary<int, Requirement> requirements = [];
            foreach ((int _, int option, Fact fact) in component)
            {
                Requirement[] demands = [.. TextsOf(fact)
                    .Select(text => Resolve(component.Key, text)?.In(variant, IndexOf, Counts)).OfType<Requirement>()];
                if (demands.Length > 0)
                {
                    requirements[option] = demands.Aggregate((first, second) => first.And(second));
                }
            }

            if (requirements.Count == 0)
            {
                continue;
            }

            if (splitter.Split(component.Key, requirements))
            {
                component.ToList().ForEach(entry => Explain(entry.Component, entry.Option, entry.Stated));
            }
            else
            {
                _unenforced.UnionWith(component.SelectMany(entry => TextsOf(entry.Stated)).Select(text => new UnenforcedCondition(text, TooMany)));
            }
        }

        Number(name, splitter.Cases);
    }

    private int[] Counts => [.. _components.Select(component => component.Options.Count)];

    private IEnumerable<(int Component, int Option, Fact Stated)> Stated(int variant)
    {
        for (int component = 0; component < _components.Length; component++)
        {
            string name = _components[component].Name;
            foreach (Item item in ConfigurationReader.ItemsOf(name, _variants[variant].Areas))
            {
                if (item.Facts.FirstOrDefault(fact => fact.Name == "Conditions") is Fact stated)
                {
                    yield return (component, IndexOf(name, item), stated);
                }
            }
        }
    }

    private ResolvedCondition? Resolve(int component, string text)
    {
        (string, string) key = (_components[component].Name, text);
        if (!_resolved.TryGetValue(key, out ResolvedCondition? resolved))
        {
            resolved = _resolved.Count < MostTexts ? _resolver.Resolve(text, key.Item1) : null;
            _resolved.Add(key, resolved);
        }

        if (resolved is null)
        {
            _unenforced.Add(new UnenforcedCondition(text, Unknown));
        }

        return resolved;
    }

    private void Explain(int component, int option, Fact stated)
    {
        if (!_words.TryGetValue((component, option), out HashSet<OptionCondition>? words))
        {
            _words.Add((component, option), words = []);
        }

        words.UnionWith(TextsOf(stated)
            .Select(text => Resolve(component, text)?.Words ?? "")
            .Where(text => text.Length > 0)
            .Select(text => new OptionCondition(text, stated.Origin.Line)));
    }

    private void Explain() => ForEach((option, component, index) =>
        _words.TryGetValue((component, index), out HashSet<OptionCondition>? words) ? option with { Conditions = words.ToEquatableArray() } : option);

    // An option that is in every case needs no numbers, and one that is in none was not sold.
    private void Number(string variant, IReadOnlyList<HashSet<int>[]> cases) => ForEach((option, component, index) =>
    {
        int[] numbers = [.. Enumerable.Range(0, cases.Count).Where(number => cases[number][component].Contains(index)).Select(number => number + 1)];
        EquatableArray<int> stated = numbers.Length == cases.Count ? [] : numbers.ToEquatableArray();
        return option with
        {
            Sales = option.Sales
                .Where(sale => sale.Variant != variant || numbers.Length > 0)
                .Select(sale => sale.Variant == variant ? sale with { Cases = stated } : sale)
                .ToEquatableArray(),
        };
    });

    private void ForEach(Func<ConfigurableOption, int, int, ConfigurableOption> change)
    {
        for (int i = 0; i < _components.Length; i++)
        {
            int component = i;
            _components[i] = _components[i] with
            {
                Options = _components[i].Options.Select((option, index) => change(option, component, index)).ToEquatableArray(),
            };
        }
    }

    private int IndexOf(string component, Item? item)
    {
        int index = Array.FindIndex(_components, known => known.Name == component);
        return item is null ? index : _indexes[index][ConfigurationReader.DisplayNameOf(item)];
    }

    private static Dictionary<string, int> Indexes(ConfigurableComponent component)
    {
        Dictionary<string, int> indexes = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < component.Options.Count; i++)
        {
            indexes[component.Options[i].DisplayName] = i;
        }

        return indexes;
    }

    private static IEnumerable<string> TextsOf(Fact stated) => ((ListValue)stated.Value).Items.OfType<TextValue>().Select(text => text.Text);
}
