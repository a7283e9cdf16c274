using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// Columns of a table of options that are called by variants, and say of each whether it could be had with the option of the row:
/// "standard", "yes", "from 2004-09-20", "no".
/// </summary>
internal sealed class OptionMatrix
{
    private static readonly string[] Columns =
    [
        "component", "option", "description", "from", "until", "variant", "base",
        .. OptionNotes.Columns, .. OptionsTable.ConditionColumns.Select(column => column.Column),
    ];

    // Longer phrases come before those they begin with.
    private static readonly string[] Based = ["standard equipment", "standard", "std", "base model", "base", "default", "included"];

    private static readonly string[] Sold =
    [
        "yes", "y", "available", "optional", "option", "bto", "cto", "build to order", "built to order", "upgrade", "extra", "true", "1", "✓", "✔", "☑",
        "✅", "●", "•", "○", "x", "×",
    ];

    private static readonly string[] NotSold = ["not available", "not offered", "unavailable", "no", "n", "false", "0", "✗", "✘", "✕", "✖", "❌", "☐"];

    private readonly HeadedTable _table;
    private readonly List<(int Column, VariantBuilder[] Targets)> _columns;

    private static readonly string[] Ticks = ["✓", "✔", "☑", "✅", "yes", "Yes"];
    private static readonly string[] Crosses = ["x", "X", "×"];

    // A full mark is a standard part where a hollow one is an option.
    private readonly bool _hasTwoMarks;

    // A cross says no where others say yes; where there is nothing else, it marks what could be had.
    private readonly bool _hasTicks;

    private OptionMatrix(HeadedTable table, List<(int Column, VariantBuilder[] Targets)> columns)
    {
        _table = table;
        _columns = columns;
        _hasTwoMarks = Says("●") && Says("○");
        _hasTicks = Array.Exists(Ticks, Says);
    }

    /// <summary>Where there is such a column, and each of its cells can be read; otherwise null.</summary>
    public static OptionMatrix? In(HeadedTable table, IReadOnlyList<VariantBuilder> variants)
    {
        List<(int Column, VariantBuilder[] Targets)> columns =
            [.. table.Others(Columns).Select(column => (column, TargetsOf(table.HeadAt(column), variants)))];
        columns.RemoveAll(column => column.Targets.Length == 0);
        OptionMatrix matrix = new(table, columns);
        return columns.Count > 0 && table.Rows.All(row => columns.TrueForAll(column => matrix.Read(new ScannedCell(row.At(column.Column))) is not null))
            ? matrix
            : null;
    }

    /// <summary>The variants that could be had with the option of a row, with what is said of the option there.</summary>
    public IEnumerable<(VariantBuilder Target, OptionTerms Terms)> Of(SheetRow row) => _columns.SelectMany(column =>
    {
        ScannedCell cell = _table.GetAt(row, column.Column);
        return Read(cell) is { IsSold: true } terms ? column.Targets.Select(target => (target, terms)) : [];
    });

    private bool Says(string mark) =>
        _table.Rows.Any(row => _columns.Exists(column => row.At(column.Column).Text == mark));

    private static VariantBuilder[] TargetsOf(Cell head, IReadOnlyList<VariantBuilder> variants)
    {
        string name = Markup.Clean(head.Text);
        VariantBuilder[] named = name.Length == 0 ? [] : [.. variants.Where(variant => variant.Name.Length > 0 && variant.Matches(name))];
        return named.Length > 0 || name.Length == 0 || variants.Count < 2 ? named : NamedVariants.In(name, variants);
    }

    private OptionTerms? Read(ScannedCell cell)
    {
        if (cell.IsNone || BaseCells.LengthAtStart(cell, NotSold) == cell.Count || (_hasTicks && Array.IndexOf(Crosses, cell.Text) >= 0))
        {
            return new OptionTerms(false, false, null, null, cell);
        }

        int based = _hasTwoMarks && cell.Text == "●" ? cell.Count : BaseCells.LengthAtStart(cell, Based);
        int known = Math.Max(based, BaseCells.LengthAtStart(cell, Sold));
        if (known == cell.Count)
        {
            return new OptionTerms(true, based > 0, null, null, cell);
        }

        int first = known + (known > 0 && cell.Tokens[known].Kind == TokenKind.Symbol ? 1 : 0);
        int end = cell.Tokens[cell.Count - 1].IsSymbol(')') ? cell.Count - 1 : cell.Count;
        (DateValue? from, DateValue? until) = first < end ? SaleClauses.Read(cell, first, end) : default;
        return from is null && until is null ? null : new OptionTerms(true, based > 0, from, until, cell);
    }
}

/// <summary>What a cell says of an option and a variant.</summary>
/// <param name="IsSold">Whether the variant could be had with it.</param>
/// <param name="IsBase">Whether it came with it.</param>
/// <param name="From">From when.</param>
/// <param name="Until">Until when.</param>
/// <param name="Cell">The cell.</param>
internal sealed record OptionTerms(bool IsSold, bool IsBase, DateValue? From, DateValue? Until, ScannedCell Cell);
