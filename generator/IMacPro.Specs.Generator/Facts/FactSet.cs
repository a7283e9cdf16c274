using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// The facts of one area or item while they are gathered. The first statement of a fact stands; a later one may say it more
/// precisely, and one that disagrees is remarked on.
/// </summary>
/// <param name="remarks">Takes what disagrees.</param>
/// <param name="subject">What the facts are about, as a remark names it.</param>
/// <param name="isOfArea">Whether a fact counts as understood by itself; one of an item counts with its item.</param>
internal sealed class FactSet(RemarkSink remarks, string subject, bool isOfArea)
{
    /// <summary>Lists that grow beyond this are put together once, when somebody asks for them.</summary>
    private const int LongList = 32;

    private readonly List<(Fact Fact, Cell Place)> _facts = [];
    private Dictionary<string, GrowingList>? _growing;

    public RemarkSink Remarks { get; } = remarks;

    /// <summary>Called when a fact is stated, changed or taken back.</summary>
    public Action? Changed { get; set; }

    public IEnumerable<Fact> Facts => All.Select(entry => entry.Fact);

    public bool IsEmpty => _facts.Count == 0;

    public Value? this[string name] => Find(name) is int index and >= 0 ? Whole(index).Fact.Value : null;

    public T? Get<T>(string name)
        where T : Value => this[name] as T;

    public string? Text(string name) => (this[name] as TextValue)?.Text;

    /// <summary>States a fact read from a cell.</summary>
    public void Add(string name, Value value, ScannedCell cell, FactUse use = FactUse.Both)
    {
        Add(new Fact(name, value, cell.Origin, use), cell.Cell);
        if (isOfArea)
        {
            Remarks.NoteUnderstood();
        }
    }

    public void Add(string name, string text, ScannedCell cell)
    {
        if (text.Length > 0)
        {
            Add(name, new TextValue(text), cell);
        }
    }

    public void Add(string name, int number, ScannedCell cell) => Add(name, new IntegerValue(number), cell);

    public void Add(string name, bool isTrue, ScannedCell cell) => Add(name, new BooleanValue(isTrue), cell);

    public void Add<T>(string name, T member, ScannedCell cell)
        where T : struct, Enum => Add(name, EnumValue.Of(member), cell);

    /// <summary>States a quantity, and beside it a constant of its number in a unit that is the same on every sheet.</summary>
    public void Add(string name, Measure measure, ScannedCell cell, Unit constantUnit, bool binary = false)
    {
        Add(name, Quantities.Of(measure, binary), cell);
        AddNumber(name + Quantities.Suffix(constantUnit), measure.In(constantUnit, binary), cell, FactUse.Constant);
    }

    public void AddNumber(string name, decimal number, ScannedCell cell, FactUse use = FactUse.Both) =>
        Add(name, new NumberValue((double)number), cell, use);

    /// <summary>States one more element of a list.</summary>
    public void AddToList(string name, string elementType, Value element, ScannedCell cell) =>
        Add(name, new ListValue(elementType, [element]), cell);

    /// <summary>States a condition on which an option was sold, in the sheet's words.</summary>
    public void AddCondition(string text, Cell place, ScannedCell cell)
    {
        AddToList("Conditions", "string", new TextValue(text), cell);
        Remarks.NoteCondition(text, place);
    }

    /// <summary>States a fact just as another set does, with the constant beside it.</summary>
    public void AddFrom(FactSet other, string name)
    {
        foreach ((Fact fact, Cell place) in other.All.Where(entry => entry.Fact.Name.StartsWith(name, StringComparison.Ordinal)))
        {
            if (fact.Name == name || fact.Use == FactUse.Constant)
            {
                Add(fact, place);
            }
        }
    }

    /// <summary>States a fact again that was stated elsewhere, such as in the infobox for every variant.</summary>
    public void AddMissing(FactSet other)
    {
        foreach ((Fact fact, Cell place) in other.All)
        {
            if (Find(fact.Name) < 0)
            {
                _facts.Add((fact, place));
                Changed?.Invoke();
            }
        }
    }

    /// <summary>States the facts of some names again, where they are missing.</summary>
    public void AddMissing(FactSet other, params string[] names)
    {
        foreach (string name in names.Where(name => Find(name) < 0 && other.Find(name) >= 0))
        {
            _facts.Add(other.Whole(other.Find(name)));
            Changed?.Invoke();
        }
    }

    /// <summary>States the facts of some names as another set does, and not as before.</summary>
    public void Restate(FactSet other, params string[] names)
    {
        Array.ForEach(names, Remove);
        AddMissing(other, names);
    }

    /// <summary>Takes back a fact that turned out to be part of another.</summary>
    public void Remove(string name)
    {
        _growing?.Remove(name);
        _facts.RemoveAll(entry => entry.Fact.Name == name);
        Changed?.Invoke();
    }

    /// <summary>Puts a fact in another form.</summary>
    public void Replace(string name, Value value)
    {
        int index = Find(name);
        (Fact fact, Cell place) = Whole(index);
        _facts[index] = (fact with { Value = value }, place);
        Changed?.Invoke();
    }

    /// <summary>States what follows from another fact, unless the sheet states it itself.</summary>
    public void AddDerived(string name, Value value, string from, FactUse use = FactUse.Both)
    {
        if (Find(name) < 0)
        {
            (Fact source, Cell place) = Whole(Find(from));
            _facts.Add((new Fact(name, value, source.Origin, use), place));
            Changed?.Invoke();
        }
    }

    /// <summary>Where the sheet states a fact.</summary>
    public Cell PlaceOf(string name) => Whole(Find(name)).Place;

    /// <summary>Remarks that a fact is not what follows from another.</summary>
    public void RemarkOn(string id, string name, string from, string expected)
    {
        (Fact fact, Cell place) = Whole(Find(name));
        Remarks.Add(
            id,
            place,
            $"{subject}: {Words.Humanize(name)}",
            Words.Describe(fact.Value),
            expected,
            Invariant.Text(_facts[Find(from)].Place.Line));
    }

    public void Merge(FactSet other)
    {
        foreach ((Fact fact, Cell place) in other.All)
        {
            Add(fact, place);
        }
    }

    private void Add(Fact fact, Cell place)
    {
        int index = Find(fact.Name);
        if (index < 0)
        {
            _facts.Add((fact, place));
            Changed?.Invoke();
            return;
        }

        if (_facts[index].Fact.Value is ListValue { Items.Count: >= LongList } list && fact.Value is ListValue { Items.Count: < LongList } more)
        {
            Grow(fact.Name, list, more);
            return;
        }

        (Fact known, Cell knownPlace) = Whole(index);
        if (Reconcile(known.Value, fact.Value) is Value agreed)
        {
            if (!agreed.Equals(known.Value))
            {
                // Of two lists the longer statement is quoted: it explains more of what they come to together.
                bool said = agreed.Equals(fact.Value) || IsLonger(fact.Value, known.Value);
                Origin origin = said ? fact.Origin : known.Origin;
                _facts[index] = (known with { Value = agreed, Origin = origin }, knownPlace);
                Changed?.Invoke();
            }
        }
        else if (known.Use != FactUse.Constant)
        {
            Remarks.Add(
                SheetRules.ContradictionId,
                place,
                $"{subject}: {Words.Humanize(fact.Name)}",
                Words.Describe(fact.Value),
                Words.Describe(known.Value),
                Invariant.Text(knownPlace.Line));
        }
    }

    // A list that thousands of rows add to is not copied for each of them. The first statement, the longer one, stays quoted.
    private void Grow(string name, ListValue list, ListValue more)
    {
        _growing ??= new(StringComparer.Ordinal);
        if (!_growing.TryGetValue(name, out GrowingList? growing))
        {
            _growing.Add(name, growing = new GrowingList(list));
        }

        growing.Add(more);
    }

    private List<(Fact Fact, Cell Place)> All
    {
        get
        {
            for (int i = 0; i < _facts.Count; i++)
            {
                Whole(i);
            }

            return _facts;
        }
    }

    // The fact with all that was added to its list.
    private (Fact Fact, Cell Place) Whole(int index)
    {
        (Fact fact, Cell place) = _facts[index];
        if (_growing is not null && _growing.TryGetValue(fact.Name, out GrowingList? growing))
        {
            _growing.Remove(fact.Name);
            _facts[index] = (fact with { Value = growing.Value }, place);
            Changed?.Invoke();
        }

        return _facts[index];
    }

    private static bool IsLonger(Value said, Value known) => (said, known) switch
    {
        (ListValue first, ListValue second) => first.Items.Count > second.Items.Count,
        (EnumValue first, EnumValue second) => first.Members.Count > second.Members.Count,
        _ => false,
    };

    private int Find(string name)
    {
        for (int i = 0; i < _facts.Count; i++)
        {
            if (_facts[i].Fact.Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    // From the oldest to the newest, in whatever order rows name them.
    private static EquatableArray<string> InOrder(IEnumerable<string> standards) =>
        standards.OrderBy(name => (WifiStandard)Enum.Parse(typeof(WifiStandard), name)).ToEquatableArray();

    // What two statements of one fact come to; null where they disagree.
    private static Value? Reconcile(Value known, Value said) => (known, said) switch
    {
        _ when known.Equals(said) => known,
        (DateValue first, DateValue second) when first.IsCompatibleWith(second) =>
            second.Precision > first.Precision ? second : first,
        (SystemVersionValue first, SystemVersionValue second) when first.IsCompatibleWith(second) =>
            second.Precision > first.Precision ? second : first,
        (TextValue first, TextValue second) when first.Text.Equals(second.Text, StringComparison.OrdinalIgnoreCase) => first,

        // "Intel Core Duo", and "Core Duo" elsewhere.
        (TextValue first, TextValue second) when first.Text.EndsWith(" " + second.Text, StringComparison.OrdinalIgnoreCase) => first,
        (TextValue first, TextValue second) when second.Text.EndsWith(" " + first.Text, StringComparison.OrdinalIgnoreCase) => second,
        (QuantityValue first, QuantityValue second) when Quantities.Agree(first, second) => first,
        (ListValue first, ListValue second) => first with { Items = first.Items.Union(second.Items).ToEquatableArray() },
        (EnumValue first, EnumValue second) when first.Type == nameof(WifiStandard) =>
            first with { Members = InOrder(first.Members.Union(second.Members, StringComparer.Ordinal)) },
        _ => null,
    };
}
