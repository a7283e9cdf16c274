using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>A list of which each element is there once, while more is said of it.</summary>
internal sealed class GrowingList
{
    private readonly ListValue _first;
    private readonly List<Value> _items;
    private readonly HashSet<Value> _known;

    public GrowingList(ListValue first)
    {
        _first = first;
        _items = [.. first.Items];
        _known = [.. first.Items];
    }

    public ListValue Value => _first with { Items = _items.ToEquatableArray() };

    public void Add(ListValue more)
    {
        foreach (Value item in more.Items)
        {
            if (_known.Add(item))
            {
                _items.Add(item);
            }
        }
    }
}
