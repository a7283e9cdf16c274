using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// What the notes beside an option say: a condition, "i7 models only", or that it is part of the base configuration, "base from December
/// 2022". Whatever else they say is kept as text.
/// </summary>
internal static class OptionNotes
{
    private static readonly string[] Notes =
        ["notes", "note", "remarks", "remark", "comments", "comment", "restrictions", "restriction", "availability", "details"];

    private static readonly string[] Prices = ["price", "cost", "surcharge", "extra cost", "upcharge", "price difference", "upgrade price"];

    /// <summary>What such columns may be called.</summary>
    public static readonly string[] Columns = [.. Notes, .. Prices];

    // Where a price would stand.
    private static readonly string[] Included = ["included", "standard", "base", "base model", "default"];

    private static readonly string[] Bases = ["base model", "base configuration", "base option", "base", "standard equipment", "standard", "default"];
    private static readonly string[] OfTime = ["from", "since", "until", "till", "through", "before", "after", "as"];

    /// <summary>The conditions that they state; several with semicolons between them.</summary>
    public static IEnumerable<ScannedCell> ConditionsIn(HeadedTable table, SheetRow row) => PartsOf(table, row).Where(ConditionClauses.IsOne);

    /// <summary>When they say that the option could be ordered.</summary>
    public static (DateValue? From, DateValue? Until, ScannedCell Cell)? SaleIn(HeadedTable table, SheetRow row) =>
        PartsOf(table, row).Where(part => !ConditionClauses.IsOne(part))
            .Select(part => (Dates: SaleClauses.Read(part, 0, part.Count), Part: part))
            .Where(read => read.Dates != default)
            .Select(read => ((DateValue?, DateValue?, ScannedCell)?)(read.Dates.From, read.Dates.Until, read.Part))
            .FirstOrDefault();

    /// <summary>The column that says of a row that the option is part of the base configuration; null where none does.</summary>
    public static string? ColumnOfBase(HeadedTable table, SheetRow row) =>
        table.FirstOf(Notes) is string notes && SaysBase(table.Get(row, notes)) ? notes
        : table.FirstOf(Prices) is string price
            && Array.Exists(Included, word => table.Get(row, price).Text.Equals(word, StringComparison.OrdinalIgnoreCase)) ? price
        : null;

    /// <summary>Keeps what they say that is neither.</summary>
    public static void KeepRest(HeadedTable table, SheetRow row, string? columnOfBase, MachineBuilder machine)
    {
        foreach (string column in Columns.Where(column => table.Has(column) && column != columnOfBase))
        {
            bool isRead = column == table.FirstOf(Notes)
                && PartsOf(table, row).All(part => ConditionClauses.IsOne(part) || SaleClauses.Read(part, 0, part.Count) != default);
            if (!isRead && !table.Get(row, column).IsNone)
            {
                KeptCells.KeepCell(table, row, column, machine, isRemarkedOn: false);
            }
        }
    }

    private static IEnumerable<ScannedCell> PartsOf(HeadedTable table, SheetRow row)
    {
        if (table.FirstOf(Notes) is not string column || table.Get(row, column) is not { IsNone: false, IsTooLong: false } cell)
        {
            yield break;
        }

        for (int first = 0, i = 0; i <= cell.Count; i++)
        {
            if (i == cell.Count || cell.Tokens[i].IsSymbol(';'))
            {
                if (i > first)
                {
                    yield return new ScannedCell(cell.Slice(first, i));
                }

                first = i + 1;
            }
        }
    }

    // "Base", "base from December 2022"; not "standard keyboard".
    private static bool SaysBase(ScannedCell notes)
    {
        int length = BaseCells.LengthAtStart(notes, Bases);
        return length > 0
            && (length == notes.Count || notes.Tokens[length].IsAnyOf(OfTime) || notes.Tokens[length].Kind == TokenKind.Symbol);
    }
}
