using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>One area of a machine while it is gathered.</summary>
internal sealed class AreaBuilder(RemarkSink remarks, string name, string record)
{
    private readonly List<(string Name, ItemListBuilder List)> _lists = [];

    public string Name { get; } = name;

    public FactSet Facts { get; } = new(remarks, name, isOfArea: true);

    /// <summary>What is stated of the options without saying of which; null where nothing is.</summary>
    public ItemBuilder? Details { get; private set; }

    public bool HasItems => _lists.Exists(entry => entry.List.Items.Count > 0);

    /// <summary>The options of the component that are known so far.</summary>
    public IReadOnlyList<ItemBuilder> Options => _lists.Find(entry => entry.Name == "Options").List?.Items ?? [];

    /// <summary>The names of the facts and lists stated so far. What is said of options that nobody named yet is said of the options.</summary>
    public IEnumerable<string> Parts => Facts.Facts.Select(fact => fact.Name)
        .Concat(_lists.Where(entry => entry.List.Items.Count > 0).Select(entry => entry.Name))
        .Concat(Details is null ? [] : ["Options"]);

    public bool IsEmpty => Facts.IsEmpty && !HasItems && Details is null;

    /// <summary>Takes over the facts and lists of another area that this one does not have.</summary>
    public void AddMissing(AreaBuilder other)
    {
        Facts.AddMissing(other.Facts);
        foreach ((string name, ItemListBuilder list) in other._lists)
        {
            if (!_lists.Exists(entry => entry.Name == name && entry.List.Items.Count > 0))
            {
                // What details of this area are added to is no longer what others have.
                _lists.RemoveAll(entry => entry.Name == name);
                _lists.Add((name, Details is null ? list : list.Copy()));
            }
        }

        if (other.Details is ItemBuilder details)
        {
            DetailsOr(details.Cell).Facts.AddMissing(details.Facts);
        }
    }

    /// <summary>Keeps what is stated of the options until it is known which there are.</summary>
    public void AddDetails(FactSet facts, ScannedCell cell) => DetailsOr(cell).Facts.Merge(facts);

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

    /// <summary>Takes away all lists but some: what they hold is to become part of these.</summary>
    public IReadOnlyList<ItemListBuilder> TakeLists(params ItemListBuilder[] except)
    {
        ItemListBuilder[] taken = [.. _lists.Select(entry => entry.List).Except(except)];
        _lists.RemoveAll(entry => taken.Contains(entry.List));
        return taken;
    }

    public Area Build()
    {
        EquatableArray<Fact> facts = Facts.Facts.ToEquatableArray();
        List<string> taken = [Name, .. facts.Select(fact => fact.Name), .. _lists.Select(entry => entry.Name)];
        List<ItemList> lists = [];
        foreach ((_, ItemListBuilder list) in _lists.Where(entry => entry.List.Items.Count > 0))
        {
            // The elements of all lists have a class each, side by side.
            lists.Add(list.Build(taken));
            taken.AddRange(lists[lists.Count - 1].Items.Select(item => item.Identifier));
        }

        return new Area(Name, record, facts, lists.ToEquatableArray());
    }

    private ItemBuilder DetailsOr(ScannedCell first) => Details ??= new ItemBuilder(new FactSet(remarks, Name, isOfArea: false), first.Bare());
}
