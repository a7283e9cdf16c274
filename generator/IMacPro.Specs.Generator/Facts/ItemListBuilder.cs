using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>A list of like things while it is gathered from several rows.</summary>
/// <param name="remarks">Takes what there is to say of the elements.</param>
/// <param name="name">The property that will hold the list.</param>
/// <param name="record">The vocabulary record of an element.</param>
/// <param name="keys">The facts that tell one element from another.</param>
internal sealed class ItemListBuilder(RemarkSink remarks, string name, string record, string[] keys)
{
    /// <summary>With so few, looking at each is faster than an index of them.</summary>
    private const int FewItems = 16;

    private readonly List<ItemBuilder> _items = [];
    private ItemIndex? _index;

    public IReadOnlyList<ItemBuilder> Items => _items;

    /// <summary>The empty facts of an element that may turn out to be a known one.</summary>
    public FactSet NewFacts() => new(remarks, record, isOfArea: false);

    /// <summary>
    /// Adds an element, or adds its facts to the known one it speaks of: one that agrees with it in every key both state, and
    /// in the first key that it states.
    /// </summary>
    public ItemBuilder Add(FactSet facts, ScannedCell cell)
    {
        remarks.NoteUnderstood();
        ItemBuilder? known = _index is null ? _items.Find(item => IsSame(item.Facts, facts)) : _index.Find(facts, IsSame);
        if (known is not null)
        {
            known.Facts.Merge(facts);
            return known;
        }

        ItemBuilder item = new(facts, cell.Bare());
        _items.Add(item);
        if (_index is null && _items.Count > FewItems)
        {
            _index = new ItemIndex(keys, _items);
        }
        else
        {
            _index?.Add(item);
        }

        remarks.NoteItems(record, _items.Count);
        return item;
    }

    /// <summary>Notes that it was understood that there are none.</summary>
    public void NoteNone() => remarks.NoteUnderstood();

    /// <summary>Takes back elements that turned out to be none. Nothing is added after that.</summary>
    public void RemoveAll(Predicate<ItemBuilder> isNone) => _items.RemoveAll(isNone);

    /// <summary>The same elements, to which more can be added without changing these.</summary>
    public ItemListBuilder Copy()
    {
        ItemListBuilder copy = new(remarks, name, record, keys);
        foreach (ItemBuilder item in _items)
        {
            FactSet facts = NewFacts();
            facts.AddMissing(item.Facts);
            copy._items.Add(new ItemBuilder(facts, item.Cell) { Identifier = item.Identifier });
        }

        return copy;
    }

    /// <summary>The list, each element under a name of its own.</summary>
    public ItemList Build(IEnumerable<string> taken)
    {
        // A class cannot have a member of its own name, nor one that hides what every class has.
        NameScope scope = new([.. taken, .. NameScope.OfEveryObject, .. _items.SelectMany(item => item.Facts.Facts).Select(fact => fact.Name)]);
        return new ItemList(name, record, _items.Select(item => Build(item, scope)).ToEquatableArray());
    }

    private static Item Build(ItemBuilder item, NameScope scope)
    {
        string identifier = scope.Add(
            item.Identifier.Length > 0 ? item.Identifier : Identifiers.Pascal(item.Facts.Text("Name") ?? item.Cell.Text));
        item.Named?.Invoke(identifier);
        return new Item(identifier, item.Facts.Facts.ToEquatableArray(), item.Cell.Origin);
    }

    private bool IsSame(FactSet known, FactSet said)
    {
        bool met = false;
        foreach (string key in keys)
        {
            if (known[key] is Value first && said[key] is Value second)
            {
                if (!first.Equals(second))
                {
                    return false;
                }

                met = true;
            }
            else if (!met && said[key] is not null)
            {
                return false;
            }
        }

        return met;
    }
}
