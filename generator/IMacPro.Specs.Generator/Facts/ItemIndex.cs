using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// Finds the element of a long list that a statement speaks of without looking at each. Elements that state the same of the keys
/// are of one shape; for each shape, and for the keys of it that a statement states too, a table leads from their values to the
/// elements.
/// </summary>
internal sealed class ItemIndex
{
    private readonly string[] _keys;
    private readonly List<ItemBuilder> _items = [];
    private readonly HashSet<int> _shapes = [];
    private readonly Dictionary<(int Shape, int Asked), Dictionary<ValueKey, SortedSet<int>>> _tables = [];
    private readonly List<int> _changed = [];

    public ItemIndex(string[] keys, IEnumerable<ItemBuilder> items)
    {
        _keys = keys;
        foreach (ItemBuilder item in items)
        {
            Add(item);
        }
    }

    public void Add(ItemBuilder item)
    {
        int index = _items.Count;
        _items.Add(item);
        _changed.Add(index);
        item.Facts.Changed = () => _changed.Add(index);
    }

    /// <summary>The first element that is the same; null where there is none.</summary>
    public ItemBuilder? Find(FactSet said, Func<FactSet, FactSet, bool> isSame)
    {
        Update();
        int stated = ShapeOf(said);
        int first = stated & -stated;
        int found = int.MaxValue;
        foreach (int shape in _shapes)
        {
            // An element that does not state the first key that is stated here is another.
            if ((shape & first) == 0 || !TableOf(shape, shape & stated).TryGetValue(KeyOf(said, shape & stated), out SortedSet<int>? candidates))
            {
                continue;
            }

            // What an element stated before it changed still leads to it.
            foreach (int candidate in candidates)
            {
                if (candidate >= found)
                {
                    break;
                }

                if (isSame(_items[candidate].Facts, said))
                {
                    found = candidate;
                    break;
                }
            }
        }

        return found == int.MaxValue ? null : _items[found];
    }

    private void Update()
    {
        foreach (int index in _changed)
        {
            FactSet facts = _items[index].Facts;
            int shape = ShapeOf(facts);
            if (!_shapes.Add(shape))
            {
                foreach (KeyValuePair<(int Shape, int Asked), Dictionary<ValueKey, SortedSet<int>>> table in _tables)
                {
                    if (table.Key.Shape == shape)
                    {
                        Enter(table.Value, table.Key.Asked, index);
                    }
                }
            }
        }

        _changed.Clear();
    }

    private Dictionary<ValueKey, SortedSet<int>> TableOf(int shape, int asked)
    {
        if (!_tables.TryGetValue((shape, asked), out Dictionary<ValueKey, SortedSet<int>>? table))
        {
            _tables.Add((shape, asked), table = []);
            for (int i = 0; i < _items.Count; i++)
            {
                if (ShapeOf(_items[i].Facts) == shape)
                {
                    Enter(table, asked, i);
                }
            }
        }

        return table;
    }

    private void Enter(Dictionary<ValueKey, SortedSet<int>> table, int asked, int index)
    {
        ValueKey key = KeyOf(_items[index].Facts, asked);
        if (!table.TryGetValue(key, out SortedSet<int>? indexes))
        {
            table.Add(key, indexes = []);
        }

        indexes.Add(index);
    }

    // A bit for each key that is stated.
    private int ShapeOf(FactSet facts)
    {
        int shape = 0;
        for (int i = 0; i < _keys.Length; i++)
        {
            shape |= facts[_keys[i]] is null ? 0 : 1 << i;
        }

        return shape;
    }

    private ValueKey KeyOf(FactSet facts, int asked)
    {
        List<Value> values = [];
        for (int i = 0; i < _keys.Length; i++)
        {
            if ((asked & (1 << i)) != 0)
            {
                values.Add(facts[_keys[i]]!);
            }
        }

        return new ValueKey(values.ToEquatableArray());
    }

    private readonly record struct ValueKey(EquatableArray<Value> Values);
}
