using IMacPro.Specs.Generator.Facts.Prose;
using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Facts.Tables;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// What happened when: the tables of events, and bullets that begin with a date under a heading such as "History". Once all options are known,
/// the events say when these came and went.
/// </summary>
/// <param name="machine">The machine of the sheet.</param>
internal sealed class Timelines(MachineBuilder machine)
{
    private static readonly HashSet<string> Headings = new(StringComparer.Ordinal)
    {
        "timeline", "history", "changes", "chronology", "revisions", "updates", "milestones", "events", "key dates", "changelog", "change log",
        "release history", "change history", "sales history", "product history", "history of changes",
    };

    private readonly List<(DateValue Day, ScannedCell Description)> _events = [];

    public void Read(HeadedTable table, Func<int, bool> mayGoOn) => _events.AddRange(TimelineTable.Read(table, machine, mayGoOn));

    /// <summary>Reads the bullets of a document, which are no rows then.</summary>
    public void ReadBullets(SheetDocument document, Func<int, bool> mayGoOn)
    {
        foreach (SheetItem bullet in document.Items.Where(IsUnderHeading).TakeWhile(_ => mayGoOn(1)))
        {
            ScannedCell cell = new(bullet.Text);
            if (cell.IsTooLong || cell.Count == 0 || Dates.ReadRoughlyAt(cell.Tokens, 0, out int end) is not DateValue day
                || end + 1 >= cell.Count || !(cell.Tokens[end].IsSymbol('-') || cell.Tokens[end].IsSymbol(':') || cell.Tokens[end].IsSymbol(',')))
            {
                continue;
            }

            ScannedCell description = new(cell.Slice(end + 1, cell.Count));
            TimelineTable.Add(TimelineTable.Events(machine), TimelineTable.KindOf(description), day, new ScannedCell(cell.Slice(0, end)), description);
            _events.Add((day, description));
            if (bullet.Entry is SheetEntry entry)
            {
                machine.Remarks.Explained.Add(entry.Key);
            }
        }
    }

    /// <summary>Adds to the options of machines when they came and went.</summary>
    public void ReadOptions(IReadOnlyList<MachineBuilder> machines, Func<int, bool> mayGoOn)
    {
        foreach ((DateValue day, ScannedCell description) in _events.Where(happened => !happened.Description.IsTooLong)
            .TakeWhile(_ => mayGoOn(machines.Count)))
        {
            foreach (MachineBuilder one in machines)
            {
                new EventOptions(one).Add(description.Cell, day);
            }
        }
    }

    private static bool IsUnderHeading(SheetItem item) =>
        !item.IsLine && item.Section.Text.Length is > 0 and <= SheetReader.LongestKey && Headings.Contains(RowKeys.Normalize(item.Section.Text));
}
