using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// A table of facts: a key and a value in each row, with one column of values for each variant; or the other way round, a
/// variant in each row under a head of keys.
/// </summary>
internal sealed class VariantTable
{
    private const string ModelKey = "model";
    private const int FewestPairs = 2;

    // Of fewer, a row may be one of those that are said of all variants.
    private const int FewestOfInfobox = 4;

    private static readonly string[] NamingKeys =
    [
        "", ModelKey, "models", "component", "name", "variant", "variants", "version", "specification", "specifications", "feature", "features",
        "attribute", "property", "item", "key", "parameter", "spec", "category", "part", "device", "resource", "hardware", "element", "field",
        "area", "generation", "series", "machine", "computer", "configuration", "configurations", "config", "edition", "trim", "bundle", "sku",
        "order code", "part number", "product code", "model code", "code", "order number", "article number", "product number",
    ];

    // At the head of a table of two columns, "Type | Name", and nowhere else.
    private static readonly string[] HeadKeys = ["type", "kind", "description"];

    // Before the name of the variant whose cell is meant.
    private static readonly string[] References = ["same as ", "as ", "like ", "see "];

    private static readonly string[] HeadValues =
        ["", "name", "model", "description", "configuration", "info", "information", "details", "detail", "value", "values", "specification",
            "specifications", "what it is", "what it has", "content"];

    private readonly SheetTable _table;
    private readonly bool _rowsAreVariants;
    private Func<int, string> _nameOf;
    private IReadOnlyList<string>? _names;
    private bool _rowsArePairs;
    private bool _namesMachine;
    private bool _isNamedElsewhere;
    private bool _hasNamesInHead;
    private int? _known;

    private VariantTable(SheetTable table, int count, Func<int, string> nameOf, bool rowsAreVariants)
    {
        _table = table;
        _rowsAreVariants = rowsAreVariants;
        _nameOf = nameOf;
        Count = count;
    }

    /// <summary>How many variants there are; none where the table speaks of one machine.</summary>
    public int Count { get; private set; }

    /// <summary>Of how many of its rows the key is known: another table than one of specifications has hardly any.</summary>
    public int Known => _known ??= _rowsAreVariants ? _table.Rows[0].Cells.Skip(1).Count(IsKnown) : _table.Rows.Count(row => IsKnown(row.Key));

    /// <summary>Whether its head names the variants.</summary>
    public bool IsNamed => _rowsAreVariants || _hasNamesInHead || IsNamingKey(_table.Rows[0].Key);

    /// <summary>Whether it has a row for each variant, which is called by its model number.</summary>
    public bool IsNumbered => _rowsAreVariants && NumberedVariants.IsKey(_table.Rows[0].Key);

    /// <summary>
    /// Takes its first row for a head, whatever its key is, where all that stands in it are names of variants: "Port | Bench A | Bench B".
    /// </summary>
    public void TakeHead(ICollection<string> names)
    {
        bool mayName = !IsNamed && Count > 1 && _table.Rows[0].Cells.All(cell => cell.Text.Length <= LineForms.LongestCaption);
        string[] head = mayName ? [.. _table.Rows[0].Cells.Skip(1).Take(Count).Select(cell => Markup.Clean(cell.Text))] : [];
        if (head.Length > 0 && head.Length == Count && Array.TrueForAll(head, names.Contains))
        {
            _names = head;
            _hasNamesInHead = true;
        }
    }

    /// <summary>Whether its head has one name for several of them: elsewhere they may have names of their own.</summary>
    public bool RepeatsAName => Count is > 1 and <= SheetLimits.MostOfAKind
        && Enumerable.Range(1, Count).Select(_nameOf).Distinct(StringComparer.OrdinalIgnoreCase).Count() < Count;

    /// <summary>Whether it speaks of one machine, and says in several rows who made it, of what kind it is, and what came before and after.</summary>
    public bool IsInfobox => Count == 0 && !_rowsAreVariants && _table.Rows.Count(row => RowReaders.IsOfIdentity(row.Key.Text)) >= FewestOfInfobox;

    /// <summary>How many rows it has.</summary>
    public int Rows => _table.Rows.Count;

    /// <summary>The heading that it stands under; empty where it stands under none.</summary>
    public Cell Section => _table.Section;

    /// <summary>The heading that a key stands under; the key above the names of the variants stands under none.</summary>
    public Cell SectionOf(Cell key) =>
        Count > 0 && key.Start == _table.Rows[0].Key.Start && IsNamingKey(_table.Rows[0].Key) ? Cell.None : _table.Section;

    /// <summary>The names of the variants. Asked for only where they are not too many.</summary>
    public IReadOnlyList<string> Names => _names ??= Distinct(Enumerable.Range(1, Count).Select(_nameOf));

    /// <summary>What a table of one machine calls it in its head; empty where it does not.</summary>
    public string OnlyName => Count == 0 && !_rowsAreVariants && !_rowsArePairs && _table.Rows[0] is { Cells.Count: 2 } head && IsNamingKey(head.Key)
        && !IsHead(head)
        ? Markup.Clean(head.Cells[1].Text)
        : "";

    /// <summary>Takes what the head calls the one machine for its name, where the title says it too: "Feature | Bench X".</summary>
    public void NameMachine(string title) => _namesMachine = OnlyName.Length > 0 && ShortNames.HasPart(title, OnlyName);

    /// <summary>Makes a variant of the one machine that the table is of, beside those of other tables.</summary>
    public void BeVariant()
    {
        string name = OnlyName;
        _nameOf = _ => name;
        _names = null;
        Count = 1;
    }

    /// <summary>
    /// Takes as many columns as another table has, where every row has as many or says one thing of all: it goes on with that one. Of one
    /// machine, a table has no such rows.
    /// </summary>
    public void SpreadOver(HashSet<int> widths)
    {
        SheetRow[] wide = [.. _table.Rows.Where(row => row.Cells.Count > 2 && row.Cells.Skip(2).Any(cell => !cell.IsEmpty))];

        // That one row has just as many values as there are three or more machines is no accident.
        if (!_rowsAreVariants && !_rowsArePairs && wide.Length > 0 && wide[0].Cells.Count is int width
            && (wide.Length >= FewestPairs || width > FewestPairs + 1)
            && Array.TrueForAll(wide, row => row.Cells.Count == width) && widths.Contains(width - 1))
        {
            Count = width - 1;
            _nameOf = column => NameOf([], column);
            _names = null;
        }
    }

    /// <summary>Names the variants as another table does.</summary>
    public void NameLike(IReadOnlyList<string> names)
    {
        _names = names;
        _isNamedElsewhere = true;
    }

    public static VariantTable Open(SheetTable whole)
    {
        (SheetTable table, IReadOnlyList<(Cell Key, Cell Note)> notes) = NoteColumns.SetApart(OfferColumns.Fold(OptionalColumn.Fold(UnitColumn.Fold(whole))));
        SheetRow head = table.Rows[0];
        bool named = IsNamingKey(head.Key);
        if ((named || NumberedVariants.IsKey(head.Key)) && HasKeysInHead(table))
        {
            int models = table.Rows.Count > 2 ? table.Rows.Count - 1 : 0;
            table = LostCells.Restore(table);
            return new VariantTable(table, models, row => Markup.Clean(table.Rows[row].Key.Text), rowsAreVariants: true) { Notes = notes };
        }

        if (HoldsPairs(table))
        {
            return new VariantTable(table, 0, _ => "", rowsAreVariants: false) { _rowsArePairs = true, Notes = notes };
        }

        table = MovedCells.Restore(table, named ? head.Cells.Count : table.CommonWidth());
        table = named ? MergedCells.Fill(table) : table;
        int width = Math.Min(named ? head.Cells.Count - 1 : table.CommonWidth() - 1, LastColumn(table));
        SheetRow[] heads = named ? [.. table.Rows.TakeWhile(row => row.Key == head.Key)] : [];
        return new VariantTable(table, width < 2 ? 0 : width, column => NameOf(heads, column), rowsAreVariants: false) { Notes = notes };
    }

    /// <summary>What columns beside the values say of them, each with the key of its row.</summary>
    public IReadOnlyList<(Cell Key, Cell Note)> Notes { get; private init; } = [];

    /// <summary>The rows with more cells than there are columns for, each with how many there are.</summary>
    public IEnumerable<(SheetRow Row, int Columns)> TooWide =>
        _table.Rows.Select(row => (Row: row, Columns: ColumnsOf(row))).Where(row => row.Row.Cells.Count > row.Columns);

    /// <summary>Every statement of the table: its key, its value, and which variant it is for; -1 for all.</summary>
    public IEnumerable<(Cell Key, Cell Value, int Variant)> Statements() =>
        _rowsAreVariants ? StatementsByRow() : _rowsArePairs ? StatementsByPair() : StatementsByColumn();

    // Where there is one machine, all cells of a row are one value.
    private int ColumnsOf(SheetRow row) => _rowsArePairs ? row.Cells.Count / 2 * 2
        : _rowsAreVariants ? _table.Rows[0].Cells.Count
        : Count < 2 ? int.MaxValue
        : Count + 1;

    private IEnumerable<(Cell Key, Cell Value, int Variant)> StatementsByPair()
    {
        foreach (SheetRow row in _table.Rows)
        {
            for (int column = 0; column + 1 < row.Cells.Count; column += 2)
            {
                if (!row.Cells[column].IsEmpty)
                {
                    yield return (LineForms.BeforeColon(row.Cells[column]), row.Cells[column + 1], -1);
                }
            }
        }
    }

    private IEnumerable<(Cell Key, Cell Value, int Variant)> StatementsByRow()
    {
        SheetRow head = _table.Rows[0];
        for (int row = 1; row < _table.Rows.Count; row++)
        {
            for (int column = 0; column < head.Cells.Count; column++)
            {
                yield return (head.Cells[column], _table.Rows[row].At(column), Count == 0 ? -1 : row - 1);
            }
        }
    }

    private IEnumerable<(Cell Key, Cell Value, int Variant)> StatementsByColumn()
    {
        Cell key = Cell.None;
        foreach (SheetRow row in _table.Rows)
        {
            // A row without a key goes on with what the row before it spoke of.
            key = row.Key.IsEmpty ? key : NamesVariants(row) ? row.Key with { Text = ModelKey } : row.Key;
            if (row.Cells.Count < 2 || key.IsEmpty || IsHead(row) || IsPartOfHead(row))
            {
                continue;
            }

            if (Count < 2)
            {
                // A stray pipe within a value parts nothing: there is one column.
                yield return (key, row.Value, Count - 1);
            }
            else if (row.Cells.Count == 2)
            {
                yield return (key, row.Cells[1], -1);
            }
            else
            {
                Cell value = Cell.None;
                for (int column = 1; column < row.Cells.Count && column <= Count; column++)
                {
                    value = column == 1 ? Referred(row, column) : SaidOf(row, column, value);
                    yield return (key, value, column - 1);
                }
            }
        }
    }

    private Cell SaidOf(SheetRow row, int column, Cell before)
    {
        Cell cell = row.Cells[column];
        return Dittos.IsAt(cell) ? before
            : Dittos.Addition(cell.Text) is int addition and > 0 ? Dittos.Join(before, cell, addition)
            : Referred(row, column);
    }

    // "As Tower", "As Tower plus HDMI" says what the cell of that column does, if there is one such.
    private Cell Referred(SheetRow row, int column)
    {
        Cell cell = row.Cells[column];
        string? lead = cell.Text.Length > SheetReader.LongestKey ? null
            : Array.Find(References, word => cell.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        if (lead is null)
        {
            return cell;
        }

        (int joint, int addition) = Dittos.FindJoint(cell.Text, lead.Length);
        return ColumnOf(cell.Text.Substring(lead.Length)) is int whole ? row.At(whole)
            : addition < cell.Text.Length && ColumnOf(cell.Text.Substring(lead.Length, joint - lead.Length)) is int part
            ? Dittos.Join(row.At(part), cell, addition)
            : cell;

        int? ColumnOf(string words)
        {
            string name = Markup.Clean(words);
            int[] columns = [.. Enumerable.Range(1, Count).Where(other => other != column && ShortNames.HasPart(Names[other - 1], name))];
            return columns is [int only] && only < row.Cells.Count ? only : null;
        }
    }

    // Two columns of one name are two variants all the same.
    private static List<string> Distinct(IEnumerable<string> names)
    {
        List<string> distinct = [];
        Dictionary<string, int> seen = new(StringComparer.OrdinalIgnoreCase);
        string[] all = [.. names];
        HashSet<string> taken = new(all, StringComparer.OrdinalIgnoreCase);
        foreach (string name in all)
        {
            seen.TryGetValue(name, out int number);
            string free = name;
            while (number > 0 && !taken.Add(free = $"{name} ({Model.Invariant.Text(number + 1)})"))
            {
                number++;
            }

            seen[name] = number + 1;
            distinct.Add(free);
        }

        return distinct;
    }

    /// <summary>Whether the key of a row says that its other cells are names.</summary>
    public static bool IsNamingKey(Cell key)
    {
        string normal = RowKeys.Normalize(key.Text);

        // "Model / variants": such words one beside the other; the first of them all, no word, is none of these.
        return Array.IndexOf(NamingKeys, normal) >= 0
            || (normal.IndexOf('/') > 0 && Array.TrueForAll(normal.Split('/'), part => Array.IndexOf(NamingKeys, part.Trim()) > 0));
    }

    // "Spec | Early 2005 | Mid 2005": a head whose key says nothing by itself names the models all the same.
    private bool NamesVariants(SheetRow row) => (Count > 0 || _namesMachine) && row == _table.Rows[0] && IsNamingKey(row.Key);

    // "Specification | Details" names the columns and states nothing.
    private bool IsHead(SheetRow row) => row == _table.Rows[0] && row.Cells.Count == 2
        && (IsNamingKey(row.Key) || Array.IndexOf(HeadKeys, RowKeys.Normalize(row.Key.Text)) >= 0)
        && (Array.IndexOf(HeadValues, RowKeys.Normalize(row.Cells[1].Text)) >= 0 || NamedVariants.AreAll(row.Cells[1].Text));

    // A head of keys: most of its cells are what rows begin with elsewhere.
    private static bool HasKeysInHead(SheetTable table)
    {
        SheetRow head = table.Rows[0];

        // Each cell is looked up: of a line of nothing but bars they would be too many.
        if (table.Rows.Count < 2 || head.Cells.Count > SheetLimits.MostOfAKind)
        {
            return false;
        }

        int known = head.Cells.Skip(1).Count(IsKnown);
        if (known >= 2 && known * 2 >= head.Cells.Count - 1)
        {
            return true;
        }

        // "Model | Installed | Type" under "Memory", and "Model | Graphics" above names: where none of these is a key itself.
        int qualified = head.Cells.Skip(1).Count(cell => RowReaders.Find(cell.Text, table.Section.Text) is not null);
        return table.Rows.Count > 2 && RowKeys.Normalize(head.Key.Text) is ModelKey && qualified * 2 >= head.Cells.Count - 1
            && !table.Rows.Skip(1).Any(row => IsKnown(row.Key) || RowReaders.IsQualified(row.Key.Text, table.Section.Text));
    }

    // "2019" above "15-inch": the key of a head may reach down over more rows of it, and all of them name the columns;
    // and where these are named in another table, it says nothing.
    private bool IsPartOfHead(SheetRow row) => (_hasNamesInHead && row == _table.Rows[0])
        || (Count > 0 && IsNamingKey(row.Key) && row.Key == _table.Rows[0].Key
            && (_isNamedElsewhere || (_table.Rows.Count > 1 && row.Key == _table.Rows[1].Key)));

    // "Introduced | 1999 | Discontinued | 2001": in many rows every other cell is a key, and none between them is.
    private static bool HoldsPairs(SheetTable table)
    {
        int pairs = table.Rows.Take(SheetLimits.MostOfAKind).Count(row => row.Cells.Count is 4 or 6
            && IsKnown(row.Cells[0]) && IsKnown(row.Cells[2]) && !IsKnown(row.Cells[1]) && !IsKnown(row.Cells[3]));
        return pairs >= FewestPairs && pairs * 3 >= table.Rows.Count;
    }

    private static bool IsKnown(Cell cell) => RowReaders.Find(cell.Text) is not null;

    // Where a head has several rows, one may say again what another says: "2019" above "Air (13-inch, 2019)".
    private static string NameOf(IEnumerable<SheetRow> heads, int column)
    {
        string[] parts = [.. heads.Select(head => Markup.Clean(head.At(column).Text)).Where(part => part.Length > 0)
            .Distinct(StringComparer.Ordinal)];
        string name = string.Join(" ", parts.Where(part => !Array.Exists(parts, other => other.Length > part.Length
            && other.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0)));
        return name.Length > 0 ? name : $"Variant {Model.Invariant.Text(column)}";
    }

    // A last column that is empty all the way down is a pipe too many.
    private static int LastColumn(SheetTable table) =>
        table.Rows.Max(row => Enumerable.Range(0, row.Cells.Count).LastOrDefault(column => !row.Cells[column].IsEmpty));
}
