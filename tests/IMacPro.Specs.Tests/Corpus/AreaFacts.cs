using System.Text.Json.Nodes;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Tests.Corpus;

/// <summary>The facts of an area or an item by their names.</summary>
internal sealed class AreaFacts
{
    private readonly Dictionary<string, Value> _facts;
    private readonly Dictionary<string, Origin> _origins;

    private AreaFacts(string list, IEnumerable<Fact> facts, IEnumerable<AreaFacts> items)
    {
        _facts = facts.ToDictionary(fact => fact.Name, fact => fact.Value, StringComparer.Ordinal);
        _origins = facts.ToDictionary(fact => fact.Name, fact => fact.Origin, StringComparer.Ordinal);
        List = list;
        Items = [.. items];
    }

    /// <summary>The list that an item stands in.</summary>
    public string List { get; }

    public IReadOnlyList<AreaFacts> Items { get; }

    public static AreaFacts Of(EquatableArray<Area> areas, string name) => areas.FirstOrDefault(area => area.Name == name) is Area area
        ? new AreaFacts("", area.Facts, area.Lists.SelectMany(list => list.Items.Select(item => new AreaFacts(list.Name, item.Facts, []))))
        : new AreaFacts("", [], []);

    /// <summary>The items of one list.</summary>
    public IEnumerable<AreaFacts> ItemsOf(string list) => Items.Where(item => item.List == list);

    public Value? this[string name] => _facts.GetValueOrDefault(name);

    public string? Text(string name) => this[name] is Value value ? Words.Describe(value) : null;

    /// <summary>Whether a fact is printed in one of some units, rather than worked out from another.</summary>
    public bool States(string name, params Unit[] units) => _origins.TryGetValue(name, out Origin origin)
        && new ScannedCell(new Cell(origin.Text, 0, 1)).Measures.Any(measure => units.Contains(measure.Unit));

    public JsonNode? Truth(string name) => this[name] is BooleanValue truth ? truth.IsTrue : null;

    public JsonNode? Number(string name) => this[name] switch
    {
        IntegerValue number => number.Number,
        LongValue number => number.Number,
        NumberValue number => number.Number,
        _ => null,
    };

    public JsonNode? Texts(string name) => this[name] is ListValue list
        ? new JsonArray([.. list.Items.Select(item => JsonValue.Create(Words.Describe(item)))])
        : null;
}
