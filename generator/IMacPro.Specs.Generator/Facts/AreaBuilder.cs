using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>One area of a machine while it is gathered.</summary>
internal sealed class AreaBuilder(RemarkSink remarks, string name, string record)
{
    private readonly List<(string Name, ItemListBuilder List)> _lists = [];

    public string Name { get; } = name;

    public FactSet Facts { get; } = new(remarks, name, isOfArea: true);

    public bool HasItems => _lists.Exists(entry => entry.List.Items.Count > 0);

    public bool IsEmpty => Facts.IsEmpty && !HasItems;

    /// <summary>Takes over the facts and lists of another area that this one does not have.</summary>
    public void AddMissing(AreaBuilder other)
    {
        Facts.AddMissing(other.Facts);
        foreach ((string name, ItemListBuilder list) in other._lists)
        {
            if (!_lists.Exists(entry => entry.Name == name && entry.List.Items.Count > 0))
            {
                _lists.RemoveAll(entry => entry.Name == name);
                _lists.Add((name, list));
            }
        }
    }

    /// <summary>The list of a name; made where it is asked for first.</summary>
    public ItemListBuilder List(string name, string record, params string[] keys)
    {
        int index = _lists.FindIndex(entry => entry.Name == name);
        if (index >= 0)
        {
            return _lists[index].List;
        }

        ItemListBuilder list = new(remarks, name, record, keys);
        _lists.Add((name, list));
        return list;
    }

    public Area Build()
    {
        EquatableArray<Fact> facts = Facts.Facts.ToEquatableArray();
        List<string> taken = [Name, .. facts.Select(fact => fact.Name), .. _lists.Select(entry => entry.Name)];
        return new Area(Name, record, facts, _lists.Where(entry => entry.List.Items.Count > 0).Select(entry => entry.List.Build(taken)).ToEquatableArray());
    }
}
