using System.Text.Json.Nodes;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Tests.Corpus;

/// <summary>The facts of an area or an item by their names.</summary>
internal sealed class AreaFacts
{
    private readonly Dictionary<string, Value> _facts;

    private AreaFacts(IEnumerable<Fact> facts, IEnumerable<AreaFacts> items)
    {
        _facts = facts.ToDictionary(fact => fact.Name, fact => fact.Value, StringComparer.Ordinal);
        Items = [.. items];
    }

    public IReadOnlyList<AreaFacts> Items { get; }

    public static AreaFacts Of(EquatableArray<Area> areas, string name) => areas.FirstOrDefault(area => area.Name == name) is Area area
        ? new AreaFacts(area.Facts, area.Lists.SelectMany(list => list.Items).Select(item => new AreaFacts(item.Facts, [])))
        : new AreaFacts([], []);

    public Value? this[string name] => _facts.GetValueOrDefault(name);

    public string? Text(string name) => this[name] is Value value ? Words.Describe(value) : null;

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
