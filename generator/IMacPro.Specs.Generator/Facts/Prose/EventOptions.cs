using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>
/// Adds to the options of a machine when they came and went, as its timeline says. Only options that tables state are meant, and what these
/// say of them stands.
/// </summary>
internal sealed class EventOptions(MachineBuilder machine)
{
    private static readonly ComponentReader[] Readers =
        [.. ConfigurationReader.Components.Select(area => Array.Find(ComponentReader.All, reader => reader.Area == area))];

    /// <summary>Reads an event that happened on a day.</summary>
    public void Add(Cell description, DateValue date)
    {
        if (!IsOnSale(date))
        {
            return;
        }

        foreach (OptionEvent said in OptionEvents.In(description))
        {
            ScannedCell cell = new(said.Words, description);
            IReadOnlyList<(AreaBuilder Area, ItemBuilder[] Options)> meant = FindOne(cell, said.Component) is { } one
                ? [one]
                : FindEach(cell, description, said.Component);
            foreach ((AreaBuilder area, ItemBuilder[] options) in meant)
            {
                Array.ForEach(options, option => Change(area, option.Facts, said, date, cell));
            }
        }
    }

    // "The 28-core and 768 GB": each of another component.
    private List<(AreaBuilder Area, ItemBuilder[] Options)> FindEach(ScannedCell cell, Cell description, string? component)
    {
        List<(AreaBuilder Area, ItemBuilder[] Options)> found = [];
        foreach (TokenRange part in Alternatives.Split(cell, new TokenRange(0, cell.Count)))
        {
            if (FindOne(new ScannedCell(cell.Slice(part.First, part.End), description), component) is not { } one)
            {
                return [];
            }

            found.Add(one);
        }

        return found;
    }

    // "The 128 GB option" where there is memory and a drive of that size: nobody knows which.
    private (AreaBuilder Area, ItemBuilder[] Options)? FindOne(ScannedCell cell, string? component)
    {
        (AreaBuilder Area, ItemBuilder[] Options)[] meant =
        [
            .. Readers.Where(reader => component is null || ComponentReader.Find(component)?.Area == reader.Area)
                .Select(reader => (machine[reader.Area], Find(reader, cell))).Where(found => found.Item2.Length > 0),
        ];
        return meant.Length == 1 ? meant[0] : null;
    }

    private ItemBuilder[] Find(ComponentReader reader, ScannedCell cell) =>
        machine.Has(reader.Area) && machine[reader.Area].Options is { Count: > 0 and <= SheetLimits.MostNamed } options ? OptionMatch.All(reader, cell, options) : [];

    private static void Change(AreaBuilder area, FactSet facts, OptionEvent said, DateValue date, ScannedCell cell)
    {
        switch (said.Change)
        {
            case OptionChange.Added when facts["From"] is null && facts["IsBase"] is null:
                facts.Add("From", date, cell);
                break;
            case OptionChange.Withdrawn when facts["Until"] is null:
                facts.Add("Until", date, cell);
                break;
            case OptionChange.NewBase when facts["BaseFrom"] is null:
                MarkFirst(area, cell);
                facts.Add("IsBase", isTrue: true, cell);
                facts.Add("BaseFrom", date, cell);
                break;
        }

        if (said.IsLeast && facts.Get<NumberValue>("SizeGigabytes") is { } least)
        {
            foreach (ItemBuilder smaller in area.Options.Where(option =>
                option.Facts.Get<NumberValue>("SizeGigabytes")?.Number < least.Number && option.Facts["Until"] is null))
            {
                smaller.Facts.Add("Until", date, cell);
            }
        }
    }

    // Until then the first of them was the base, if no other was.
    private static void MarkFirst(AreaBuilder area, ScannedCell cell)
    {
        if (area.Options.All(option => option.Facts["IsBase"] is null))
        {
            area.Options.FirstOrDefault(option => option.Facts["IsOptional"] is null)?.Facts.Add("IsBase", isTrue: true, cell);
        }
    }

    private bool IsOnSale(DateValue date)
    {
        FactSet identity = machine[Areas.Identity].Facts;
        return !(identity["Released"] is DateValue released && Day.AfterLastOf(date).Number <= Day.FirstOf(released).Number)
            && !(identity["Discontinued"] is DateValue discontinued && Day.FirstOf(date).Number >= Day.AfterLastOf(discontinued).Number);
    }
}
