using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>Reads the cells that say which option is part of the base configuration: "Yes", "✗", "from 2020-06-01".</summary>
internal static class BaseCells
{
    // Longer phrases come before those they begin with.
    private static readonly string[] Yes =
    [
        "yes", "y", "true", "1", "✓", "✔", "☑", "✅", "tick", "check", "base model", "base configuration", "base",
        "standard equipment", "standard", "std", "default", "included",
    ];

    private static readonly string[] No =
    [
        "not standard", "not included", "not base", "not", "no", "n", "false", "0", "x", "×", "cross", "✗", "✘", "✕", "✖", "❌", "☐",
        "optional", "option", "extra", "upgrade", "built to order", "build to order", "bto", "cto",
    ];

    // A cross says no where other cells say yes; where there is nothing else, it marks what is meant.
    private static readonly string[] Marks = ["x", "×", "•", "●", "*", "+"];

    /// <summary>Whether cells of the column are marked or empty, and no more.</summary>
    public static bool AreMarked(HeadedTable table)
    {
        string[] said = [.. table.Rows.Select(row => table.Get(row, "base").Cell.Text.Trim().ToLowerInvariant()).Distinct(StringComparer.Ordinal)];
        return said.Length == 2 && Array.IndexOf(said, "") is int empty and >= 0 && Array.IndexOf(Marks, said[1 - empty]) >= 0;
    }

    public static void Read(HeadedTable table, SheetRow row, string column, FactSet facts, MachineBuilder machine, bool areMarked)
    {
        ScannedCell cell = table.Get(row, column);
        if (areMarked)
        {
            if (!cell.Cell.IsEmpty)
            {
                facts.Add("IsBase", isTrue: true, cell);
            }

            return;
        }

        int yes = LengthAtStart(cell, Yes);
        int no = yes > 0 ? 0 : LengthAtStart(cell, No);
        if (no > 0)
        {
            facts.Add("IsOptional", isTrue: true, cell);
            Keep(no == cell.Count);
            return;
        }

        if (cell.IsNone)
        {
            return;
        }

        (DateValue? from, DateValue? until) = DatesBehind(cell, yes);
        if (yes == 0 && from is null && until is null)
        {
            Unreadable.Remark(cell, facts.Remarks, "yes or no", "Yes");
            KeptCells.KeepCell(table, row, column, machine, isRemarkedOn: true);
            return;
        }

        facts.Add("IsBase", isTrue: true, cell);
        if (from is not null)
        {
            facts.Add("BaseFrom", from, cell);
        }

        // Until when an option was the base, the model has no place for.
        Keep(yes == cell.Count || (from is not null && until is null));

        void Keep(bool isAllRead)
        {
            if (!isAllRead)
            {
                KeptCells.KeepCell(table, row, column, machine, isRemarkedOn: false);
            }
        }
    }

    /// <summary>How many tokens the first of some phrases has that a cell begins with; 0 where it begins with none.</summary>
    public static int LengthAtStart(ScannedCell cell, string[] phrases) =>
        phrases.Select(phrase => cell.LengthAt(phrase, 0)).FirstOrDefault(length => length > 0);

    // "From 2020-06-01", "Yes (since June 2020)", "2020-06-01" and "2019-08-04 – 2020-03-01".
    private static (DateValue? From, DateValue? Until) DatesBehind(ScannedCell cell, int first)
    {
        first += first < cell.Count && (cell.Tokens[first].IsSymbol('(') || cell.Tokens[first].IsSymbol(',')) ? 1 : 0;
        int end = first < cell.Count && cell.Tokens[cell.Count - 1].IsSymbol(')') ? cell.Count - 1 : cell.Count;
        if (first >= end)
        {
            return default;
        }

        return Dates.ReadRoughlyAt(cell.Tokens, first, out int last) is DateValue alone && last == end
            ? (alone, null)
            : SaleClauses.Read(cell, first, end);
    }
}
