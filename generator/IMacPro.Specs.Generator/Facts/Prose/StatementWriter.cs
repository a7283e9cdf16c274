using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>
/// Adds what sentences state to a machine. The order is that of what is stated and not that of the text: a paragraph that moves
/// changes nothing.
/// </summary>
internal sealed class StatementWriter(MachineBuilder machine)
{
    private readonly SortedDictionary<int, (Cell Sentence, List<string> Read)> _used = [];

    public void Write(IReadOnlyList<Statement> statements)
    {
        EventFacts events = new(machine);
        EventStatement[] dated =
        [
            .. statements.OfType<EventStatement>()
                .OrderBy(statement => Day.FirstOf(statement.Date).Number)
                .ThenBy(statement => statement.Kind)
                .ThenByDescending(statement => statement.Date.Precision)
                .ThenBy(statement => statement.Words.Text, StringComparer.Ordinal),
        ];
        foreach (EventStatement statement in dated)
        {
            Note(statement, events.Write(statement, dated));
        }

        OptionFacts options = new(machine);
        ILookup<int, string> choices = statements.OfType<OptionStatement>()
            .ToLookup(statement => statement.Sentence.Start, statement => statement.Words.Text);
        foreach (OptionStatement statement in statements.OfType<OptionStatement>()
            .OrderBy(statement => statement.Change)
            .ThenBy(statement => statement.Date is null ? 0 : Day.FirstOf(statement.Date).Number)
            .ThenBy(statement => string.Join("\n", choices[statement.Sentence.Start]), StringComparer.Ordinal))
        {
            Note(statement, options.Write(statement));
        }

        foreach (PartStatement statement in statements.OfType<PartStatement>()
            .OrderBy(statement => statement.Part, StringComparer.Ordinal)
            .ThenBy(statement => statement.Access))
        {
            Note(statement, WritePart(statement));
        }

        foreach (ChipStatement statement in statements.OfType<ChipStatement>().OrderBy(statement => statement.Name, StringComparer.Ordinal))
        {
            Note(statement, WriteChip(statement));
        }

        foreach (SuccessorStatement statement in statements.OfType<SuccessorStatement>()
            .OrderBy(statement => statement.Words.Text, StringComparer.Ordinal))
        {
            Note(statement, WriteSuccessor(statement));
        }

        foreach ((Cell sentence, List<string> read) in _used.Values)
        {
            machine.Remarks.Add(SheetRules.ReadFromProseId, sentence, string.Join("; ", read));
        }
    }

    private void Note(Statement statement, string? read)
    {
        if (read is null)
        {
            return;
        }

        if (!_used.TryGetValue(statement.Sentence.Start, out (Cell Sentence, List<string> Read) used))
        {
            used = (statement.Sentence, []);
            _used.Add(statement.Sentence.Start, used);
        }

        if (!used.Read.Contains(read))
        {
            used.Read.Add(read);
        }
    }

    private string? WritePart(PartStatement statement)
    {
        ScannedCell cell = new(statement.Words, statement.Sentence);
        ItemListBuilder list = machine[Areas.Serviceability].List("Parts", "ServiceablePart", "Name");
        bool known = list.Items.Any(item => item.Facts.Text("Name") is string name
            && name.Equals(statement.Part, StringComparison.OrdinalIgnoreCase));
        FactSet facts = list.NewFacts();
        facts.Add("Name", statement.Part, cell);
        facts.Add("Access", statement.Access, cell);
        list.Add(facts, cell);
        return known ? null : $"{statement.Part.ToLowerInvariant()}: {statement.Access.ToDisplayName().ToLowerInvariant()}";
    }

    private string? WriteChip(ChipStatement statement)
    {
        FactSet facts = machine[Areas.Processor].Facts;
        if (facts.Text("SecurityChip") is string known && (known.Contains(statement.Name) || statement.Name.Contains(known)))
        {
            return null;
        }

        bool stated = facts["SecurityChip"] is not null;
        facts.Add("SecurityChip", statement.Name, new ScannedCell(statement.Words, statement.Sentence));
        return stated ? null : $"security chip: {statement.Name}";
    }

    // A list of successors that a row or a bullet gives is complete.
    private string? WriteSuccessor(SuccessorStatement statement)
    {
        FactSet facts = machine[Areas.Identity].Facts;
        if (facts["Successors"] is not null)
        {
            return null;
        }

        ScannedCell cell = new(statement.Words, statement.Sentence);
        facts.AddToList("Successors", "string", new TextValue(cell.Text), cell);
        return $"successor: {cell.Text}";
    }
}
