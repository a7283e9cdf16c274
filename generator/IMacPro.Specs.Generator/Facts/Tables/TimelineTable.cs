using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>Reads the table of dated events: <c>Date | Event</c>.</summary>
internal static class TimelineTable
{
    private static readonly (string Word, TimelineEventKind Kind)[] Kinds =
    [
        ("announced", TimelineEventKind.Announced),
        ("introduced", TimelineEventKind.Announced),
        ("released", TimelineEventKind.Released),
        ("shipped", TimelineEventKind.Released),
        ("launched", TimelineEventKind.Released),
        ("added", TimelineEventKind.OptionsAdded),
        ("discontinued", TimelineEventKind.Discontinued),
        ("delisted", TimelineEventKind.Delisted),
        ("removed", TimelineEventKind.Delisted),
        ("withdrawn", TimelineEventKind.OptionsWithdrawn),
        ("dropped", TimelineEventKind.OptionsWithdrawn),
        ("base", TimelineEventKind.BaseChanged),
    ];

    public static bool Matches(HeadedTable table) => table.Has("date", "event");

    /// <summary>
    /// The tables that one consists of: below a gap, a row of a known key is no event but the first row of another table.
    /// </summary>
    public static IEnumerable<SheetTable> Part(SheetTable table)
    {
        int end = Matches(new HeadedTable(table)) ? Enumerable.Range(1, table.Rows.Count - 1).FirstOrDefault(row => BeginsAnother(table, row)) : 0;
        return end == 0 ? [table] : [table with { Rows = [.. table.Rows.Take(end)] }, table with { Rows = [.. table.Rows.Skip(end)] }];
    }

    /// <summary>Reads the table and returns its events.</summary>
    public static IReadOnlyList<(DateValue Day, ScannedCell Description)> Read(HeadedTable table, MachineBuilder machine, Func<int, bool> mayGoOn)
    {
        List<(DateValue Day, ScannedCell Description)> events = [];
        ItemListBuilder list = Events(machine);
        foreach (SheetRow row in table.Rows.TakeWhile(_ => mayGoOn(1)))
        {
            ScannedCell date = table.Get(row, "date");
            ScannedCell description = table.Get(row, "event");
            if (description.IsNone || Dates.FindFirst(date) is not DateValue day)
            {
                if (!date.IsNone && !description.IsNone)
                {
                    Unreadable.Remark(date, machine.Remarks, "a date", "1984-01-24");
                }

                KeptCells.KeepRow(table, row, machine, isRemarkedOn: !date.IsNone && !description.IsNone);
                continue;
            }

            Add(list, KindOf(description), day, date, description);
            KeptCells.KeepRest(table, row, machine);
            events.Add((day, description));
        }

        return events;
    }

    /// <summary>The list of events; made where it is asked for first.</summary>
    public static ItemListBuilder Events(MachineBuilder machine) =>
        machine[Areas.Timeline].List("Events", "TimelineEvent", "Date", "Description");

    public static void Add(ItemListBuilder list, TimelineEventKind kind, DateValue day, ScannedCell date, ScannedCell description)
    {
        FactSet facts = list.NewFacts();
        facts.Add("Date", day, date);
        facts.Add("Kind", kind, description);
        facts.Add("Description", description.Text, description);
        list.Add(facts, description).Identifier = kind == TimelineEventKind.Other
            ? Identifiers.Join("On", Identifiers.Pascal(Words.Describe(day)).TrimStart('_'))
            : kind.ToString();
    }

    private static bool BeginsAnother(SheetTable table, int row)
    {
        (SheetRow above, SheetRow below) = (table.Rows[row - 1], table.Rows[row]);
        int gap = above.Span.End;
        return below.Span.Start > gap && below.Sheet.Substring(gap, below.Span.Start - gap).Count(character => character == '\n') > 1
            && RowReaders.Find(below.Key.Text) is not null && Dates.FindFirst(new ScannedCell(below.Key)) is null;
    }

    /// <summary>The word that comes first says what happened; "Discontinued: builds withdrawn" is a discontinuation.</summary>
    public static TimelineEventKind KindOf(ScannedCell description)
    {
        foreach (Token token in description.Tokens)
        {
            foreach ((string word, TimelineEventKind kind) in Kinds)
            {
                if (token.IsWord(word))
                {
                    return kind;
                }
            }
        }

        return TimelineEventKind.Other;
    }
}
