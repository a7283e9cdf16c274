using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Facts.Tables;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Adds events that sentences state to a machine's timeline, and to its dates.</summary>
internal sealed class EventFacts(MachineBuilder machine)
{
    // These happen once; choices may change often.
    private static readonly TimelineEventKind[] Unique =
        [TimelineEventKind.Announced, TimelineEventKind.Released, TimelineEventKind.Discontinued, TimelineEventKind.Delisted];

    private readonly bool _isListed = machine[Areas.Timeline].HasItems;
    private readonly ItemListBuilder _events = TimelineTable.Events(machine);

    /// <summary>Adds an event; returns what was read, or null where the sheet states it already.</summary>
    public string? Write(EventStatement statement, IReadOnlyList<EventStatement> all)
    {
        ScannedCell cell = new(statement.Words, statement.Sentence);
        bool dated = _isListed && machine[Areas.Identity].Facts[statement.Kind.ToString()] is not null;
        if (IsKnown(statement, cell) || !AddDate(statement, cell, all) || dated)
        {
            return null;
        }

        if (!_isListed)
        {
            TimelineTable.Add(_events, statement.Kind, statement.Date, cell, cell);
        }

        return $"{statement.Kind.ToDisplayName().ToLowerInvariant()} {Words.Describe(statement.Date)}";
    }

    // What a timeline lists is all there is; and nothing happens twice.
    private bool IsKnown(EventStatement statement, ScannedCell cell)
    {
        bool unique = Array.IndexOf(Unique, statement.Kind) >= 0;
        foreach (ItemBuilder item in _events.Items)
        {
            if (item.Facts.Get<EnumValue>("Kind") is not { } kind || !kind.Equals(EnumValue.Of(statement.Kind))
                || item.Facts["Date"] is not DateValue date)
            {
                continue;
            }

            if (date.IsCompatibleWith(statement.Date))
            {
                item.Facts.Add("Date", statement.Date, cell);
                return true;
            }

            if (unique)
            {
                item.Facts.Remarks.Add(
                    SheetRules.ContradictionId,
                    cell.Cell,
                    $"{Areas.Timeline}: {statement.Kind.ToDisplayName().ToLowerInvariant()}",
                    Words.Describe(statement.Date),
                    Words.Describe(date),
                    Invariant.Text(item.Cell.Origin.Line));
                return true;
            }
        }

        return _isListed && !unique;
    }

    // The dates of the machine itself. A row or a bullet that states another one stands, and the sentence is not believed.
    private bool AddDate(EventStatement statement, ScannedCell cell, IReadOnlyList<EventStatement> all)
    {
        if (statement.Kind is not (TimelineEventKind.Announced or TimelineEventKind.Released or TimelineEventKind.Discontinued))
        {
            return true;
        }

        FactSet facts = machine[Areas.Identity].Facts;
        string name = statement.Kind.ToString();
        bool agrees = facts[name] is not DateValue known || known.IsCompatibleWith(statement.Date);

        // Taken off the list on the day that the sheet calls the end, it was discontinued before: two events. Sale ends in steps, so
        // the earlier one is kept in any case; only what the sheet calls the end is not changed.
        bool ends = statement.Kind == TimelineEventKind.Discontinued;
        bool explained = !agrees && ends && all.Any(other =>
            other.Kind == TimelineEventKind.Delisted && other.Date.IsCompatibleWith((DateValue)facts[name]!));
        if (!explained)
        {
            facts.Add(name, statement.Date, cell);
        }

        return agrees || ends;
    }
}
