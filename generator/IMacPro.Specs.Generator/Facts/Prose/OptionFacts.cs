using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Adds choices that sentences state to a machine, and what they state of choices that it has.</summary>
internal sealed class OptionFacts(MachineBuilder machine)
{
    /// <summary>Adds what is said of a choice; returns what was read, or null where nothing was.</summary>
    public string? Write(OptionStatement statement)
    {
        ComponentReader reader = statement.Option.Reader;
        ScannedCell cell = new(statement.Option.Words, statement.Sentence);
        IReadOnlyList<ItemBuilder> said = ReadAside(reader, cell);
        bool one = statement.Change is OptionChange.Base or OptionChange.NewBase;
        if (said.Count == 0 || (one && said.Count > 1))
        {
            return null;
        }

        bool used = false;
        foreach (ItemBuilder item in said)
        {
            used |= Write(statement, item.Facts, cell);
        }

        return used ? Describe(statement, cell) : null;
    }

    // Read by itself first: which choice is meant is decided before anything is added.
    private static IReadOnlyList<ItemBuilder> ReadAside(ComponentReader reader, ScannedCell cell)
    {
        RemarkSink remarks = new();
        IReadOnlyList<ItemBuilder> items = reader.Read(cell, new AreaBuilder(remarks, reader.Area, reader.Area));
        return remarks.Remarks.Count > 0 ? [] : items;
    }

    private bool Write(OptionStatement statement, FactSet said, ScannedCell cell)
    {
        string name = statement.Option.Reader.Area;
        AreaBuilder area = machine[name];
        IReadOnlyList<ItemBuilder> options = area.HasItems ? area.List("Options", name + "Option").Items : [];
        ItemBuilder[] meant = OptionMatch.Find(options, said);
        if (meant.Length > 1)
        {
            return false;
        }

        if (machine.Listed.Contains(name))
        {
            Array.ForEach(meant, item => RemarkOnDates(statement, item.Facts, cell));
            return false;
        }

        if (meant.Length == 1)
        {
            int before = meant[0].Facts.Facts.Count();
            AddTo(meant[0].Facts, statement, cell);
            return statement.Change == OptionChange.Optional || meant[0].Facts.Facts.Count() > before;
        }

        if (!OptionMatch.IsEnough(said) || IsTooMuch(area, said, cell))
        {
            return false;
        }

        FactSet added = AddOption(statement, area, said, cell);
        if (statement.Change is OptionChange.Optional or OptionChange.Added)
        {
            added.Add("IsOptional", isTrue: true, cell);
        }

        AddTo(added, statement, cell);
        return true;
    }

    private static FactSet AddOption(OptionStatement statement, AreaBuilder area, FactSet said, ScannedCell cell)
    {
        if (!area.HasItems)
        {
            // The first of a component: its reader opens the list.
            IReadOnlyList<ItemBuilder> items = statement.Option.Reader.Read(cell, area);
            return OptionMatch.Find(items, said)[0].Facts;
        }

        ItemListBuilder list = area.List("Options", area.Name + "Option");
        FactSet facts = list.NewFacts();
        facts.Merge(said);
        return list.Add(facts, cell).Facts;
    }

    private static void AddTo(FactSet facts, OptionStatement statement, ScannedCell cell)
    {
        if (statement.Change is OptionChange.Base or OptionChange.NewBase)
        {
            facts.Add("IsBase", isTrue: true, cell);
        }

        if (DateOf(statement) is (string name, DateValue date))
        {
            facts.Add(name, date, cell);
        }
    }

    // A section of options says all there is to say; a sentence can only disagree with it.
    private static void RemarkOnDates(OptionStatement statement, FactSet facts, ScannedCell cell)
    {
        if (DateOf(statement) is (string name, DateValue date) && facts[name] is DateValue)
        {
            facts.Add(name, date, cell);
        }
    }

    private static (string Name, DateValue Date)? DateOf(OptionStatement statement) => statement switch
    {
        { Date: null } => null,
        { Change: OptionChange.Added } => ("From", statement.Date),
        { Change: OptionChange.Withdrawn } => ("Until", statement.Date),
        { Change: OptionChange.NewBase } => ("BaseFrom", statement.Date),
        _ => null,
    };

    // More than the sheet says is the most.
    private static bool IsTooMuch(AreaBuilder area, FactSet said, ScannedCell cell)
    {
        if (area.Facts.Get<NumberValue>("MaximumGigabytes") is not { } most || said.Get<NumberValue>("SizeGigabytes") is not { } size
            || size.Number <= most.Number)
        {
            return false;
        }

        area.Facts.Add("Maximum", said["Size"]!, cell);
        return true;
    }

    private static string Describe(OptionStatement statement, ScannedCell cell)
    {
        string option = $"{statement.Option.Reader.Area.ToLowerInvariant()} '{cell.Text}'";
        string date = statement.Date is null ? "" : Words.Describe(statement.Date);
        return statement.Change switch
        {
            OptionChange.Base => $"{option} in the base configuration",
            OptionChange.Added => $"{option} from {date}",
            OptionChange.Withdrawn => $"{option} until {date}",
            OptionChange.NewBase => $"{option} in the base configuration from {date}",
            OptionChange.Optional => $"{option} as an option",
            _ => option,
        };
    }
}
