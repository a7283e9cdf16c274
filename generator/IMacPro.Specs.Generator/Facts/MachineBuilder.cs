using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>A machine, or one variant of it, while it is gathered.</summary>
internal sealed class MachineBuilder(RemarkSink remarks)
{
    private readonly Dictionary<string, AreaBuilder> _areas = new(StringComparer.Ordinal);

    public RemarkSink Remarks { get; } = remarks;

    /// <summary>The components that the tables describe, while the infobox is read.</summary>
    public HashSet<string> Described { get; } = new(StringComparer.Ordinal);

    /// <summary>The components whose choices a section of options lists.</summary>
    public HashSet<string> Listed { get; } = new(StringComparer.Ordinal);

    /// <summary>The components described so far.</summary>
    public IEnumerable<string> Components => _areas.Where(area => area.Value.HasItems).Select(area => area.Key);

    /// <summary>The areas of which something is stated so far.</summary>
    public IEnumerable<string> Stated => _areas.Where(area => !area.Value.IsEmpty).Select(area => area.Key);

    /// <summary>What is stated so far, each fact and each list by its area and name: "Ports.Slots".</summary>
    public IEnumerable<string> Parts => _areas.SelectMany(area => area.Value.Parts.Select(part => area.Key + "." + part));

    /// <summary>The area of a name; made where it is asked for first.</summary>
    public AreaBuilder this[string area]
    {
        get
        {
            if (!_areas.TryGetValue(area, out AreaBuilder? builder))
            {
                builder = new AreaBuilder(Remarks, area, area == Areas.Source ? "SheetSource" : area + "Spec");
                _areas.Add(area, builder);
            }

            return builder;
        }
    }

    public bool IsEmpty => _areas.All(area => area.Key == Areas.Source || area.Value.IsEmpty);

    public bool Has(string area) => _areas.ContainsKey(area);

    /// <summary>The areas in the order of <see cref="Areas.All"/>.</summary>
    public EquatableArray<Area> Build()
    {
        foreach ((string area, Action<MachineBuilder> complete) in Completion.Steps)
        {
            if (Has(area))
            {
                complete(this);
            }
        }

        return Areas.All
            .Where(name => _areas.TryGetValue(name, out AreaBuilder? area) && !area.IsEmpty)
            .Select(name => _areas[name].Build())
            .ToEquatableArray();
    }

    /// <summary>Takes over what holds for every variant, where this one does not state it itself.</summary>
    public void AddMissing(MachineBuilder shared)
    {
        foreach (KeyValuePair<string, AreaBuilder> area in shared._areas)
        {
            this[area.Key].AddMissing(area.Value);
        }
    }
}
