using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>From when and until when an option could be ordered, and the cells that say so.</summary>
internal sealed record SaleSpan(DateValue? From, DateValue? Until, ScannedCell FromCell, ScannedCell UntilCell)
{
    /// <summary>The same with what another cell says of either.</summary>
    public SaleSpan Or(DateValue? from, DateValue? until, ScannedCell cell) => new(
        from ?? From,
        until ?? Until,
        from is null ? FromCell : cell,
        until is null ? UntilCell : cell);

    public void AddTo(FactSet facts)
    {
        if (From is not null)
        {
            facts.Add("From", From, FromCell);
        }

        if (Until is not null)
        {
            facts.Add("Until", Until, UntilCell);
        }
    }
}

/// <summary>Reads the cells that say when an option could be ordered: "1984-01-24", "Q2 1984", "at launch", "1984 to 1986".</summary>
internal static class SaleCells
{
    private const string From = "from";
    private const string Until = "until";

    // Heads of a column that names the last day on which an option could be ordered.
    private static readonly string[] LastDays = ["last sold", "last day", "last day sold", "sold through", "through"];

    // From when the machine itself could, and for as long: the sheet states that elsewhere.
    private static readonly string[] AtLaunch =
    [
        "launch", "at launch", "since launch", "from launch", "release", "at release", "since release", "from release", "introduction",
        "at introduction", "since introduction", "from the start", "from the beginning", "from day one", "start", "originally", "original",
        "initially", "always",
    ];

    private static readonly string[] ToTheEnd =
        ["present", "current", "now", "today", "ongoing", "still sold", "still available", "still on sale", "to date", "the end", "end of sale", "end of sales"];

    /// <summary>What the columns of a row say.</summary>
    public static SaleSpan Read(HeadedTable table, SheetRow row, MachineBuilder machine)
    {
        ScannedCell from = table.Get(row, From);
        ScannedCell until = table.Get(row, Until);
        if (until.IsNone && SaleClauses.Read(from, 0, from.Count) is (DateValue first, DateValue last))
        {
            return new SaleSpan(first, last, from, from);
        }

        return new SaleSpan(
            Date(from, AtLaunch, quarter => quarter.First, From),
            Date(until, ToTheEnd, quarter => quarter.Last, Until),
            from,
            until);

        DateValue? Date(ScannedCell cell, string[] unbounded, Func<(DateValue First, DateValue Last), DateValue> ofQuarter, string column)
        {
            if (cell.IsNone || cell.IsYes || Array.Exists(unbounded, words => cell.Text.Equals(words, StringComparison.OrdinalIgnoreCase)))
            {
                return null;
            }

            if (Dates.FindQuarter(cell) is { } quarter)
            {
                return ofQuarter(quarter);
            }

            if (Dates.FindFirst(cell) is DateValue date)
            {
                // Of the last day and of the first without, the format knows the second.
                return column == From ? date
                    : table.IsCalled(column, LastDays) ? Dates.After(date)
                    : SaleClauses.EndOf(date, cell, new TokenRange(0, cell.Count));
            }

            Unreadable.Remark(cell, machine.Remarks, "a date", "1984-01-24");
            KeptCells.KeepCell(table, row, column, machine, isRemarkedOn: true);
            return null;
        }
    }
}
