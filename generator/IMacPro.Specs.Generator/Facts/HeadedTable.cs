using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>A table whose first row names its columns.</summary>
internal sealed class HeadedTable
{
    // What columns are called, and what else.
    private static readonly (string Name, string[] Others)[] Synonyms =
    [
        ("component", ["part"]),
        ("option", ["options", "choice", "choices"]),
        ("from", ["since", "available from", "on sale from", "offered from", "first sold", "available", "available since", "offered since", "sold from",
            "sold since", "on sale", "on sale since", "introduced", "added", "launched", "start", "start date", "first day", "first offered",
            "first available", "from date", "date introduced", "date added"]),
        ("until", ["till", "to", "available until", "on sale until", "offered until", "last sold", "last day", "last day sold",
            "sold until", "sold through", "through", "withdrawn", "discontinued", "removed", "dropped", "retired", "ended", "end", "end date",
            "last offered", "last available", "until date", "date withdrawn", "date discontinued"]),
        ("variant", ["variants", "model", "models"]),
        ("base", ["standard", "default", "base?", "standard?"]),
        ("date", ["day", "when"]),
        ("event", ["events", "what", "what happened"]),
    ];

    private static readonly Dictionary<string, string> Names = Synonyms.SelectMany(name => name.Others.Select(other => (name.Name, Other: other)))
        .ToDictionary(name => name.Other, name => name.Name, StringComparer.Ordinal);

    private readonly List<string> _columns;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly HashSet<int> _asked = [];
    private readonly SheetTable _table;

    public HeadedTable(SheetTable table)
    {
        _table = table;

        // Of a head of thousands, nobody asks for a column by its name.
        _columns = table.Rows[0].Cells.Count > SheetLimits.MostOfAKind
            ? []
            : [.. table.Rows[0].Cells.Select(cell => NameOf(RowKeys.Normalize(cell.Text)))];
        for (int column = _columns.Count - 1; column >= 0; column--)
        {
            _indexes[_columns[column]] = column;
        }
    }

    /// <summary>The heading above it.</summary>
    public Cell Section => _table.Section;

    /// <summary>The cells of its first row.</summary>
    public IReadOnlyList<Cell> Head => _table.Rows[0].Cells;

    /// <summary>The rows below the head.</summary>
    public IEnumerable<SheetRow> Rows => _table.Rows.Skip(1);

    /// <summary>Whether its first row names all of these columns.</summary>
    public bool Has(params string[] columns) => Array.TrueForAll(columns, _indexes.ContainsKey);

    /// <summary>The first of some columns that its first row names; null where it names none.</summary>
    public string? FirstOf(string[] columns) => Array.Find(columns, _indexes.ContainsKey);

    /// <summary>The cell of a row under a column's name; an empty cell where there is no such column.</summary>
    public ScannedCell Get(SheetRow row, string column)
    {
        int index = IndexOf(column);
        _asked.Add(index);
        return new ScannedCell(index < 0 ? row.At(int.MaxValue) : row.At(index));
    }

    /// <summary>The cell of a row in a column that has no name of its own.</summary>
    public ScannedCell GetAt(SheetRow row, int column)
    {
        _asked.Add(column);
        return new ScannedCell(row.At(column));
    }

    /// <summary>The columns that are called by none of some names.</summary>
    public IEnumerable<int> Others(IEnumerable<string> names) =>
        Enumerable.Range(0, _columns.Count).Where(column => !names.Contains(_columns[column], StringComparer.Ordinal));

    /// <summary>Whether a column is headed by one of these words.</summary>
    public bool IsCalled(string column, string[] words) => Array.IndexOf(words, RowKeys.Normalize(HeadOf(column).Text)) >= 0;

    /// <summary>The head of a column.</summary>
    public Cell HeadOf(string column) => HeadAt(IndexOf(column));

    /// <summary>The head of a column by its place; an empty cell where there is none.</summary>
    public Cell HeadAt(int column) => _table.Rows[0].At(column);

    /// <summary>The cells of a row in columns that nobody has asked for so far, each with the column's head.</summary>
    public IEnumerable<(Cell Head, Cell Value)> Unasked(SheetRow row) => Enumerable.Range(0, Math.Min(row.Cells.Count, _columns.Count))
        .Where(column => !_asked.Contains(column))
        .Select(column => (HeadAt(column), row.Cells[column]));

    private int IndexOf(string column) => _indexes.TryGetValue(column, out int index) ? index : -1;

    private static string NameOf(string column) => Names.TryGetValue(column, out string? name) ? name : column;
}
