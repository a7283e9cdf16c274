using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// Reads the table of configuration options: <c>Component | Option | From | Until | Variant | Base | Condition</c>. The option itself is
/// read by the reader that reads the component's cells everywhere else.
/// </summary>
internal static class OptionsTable
{
    // Columns of conditions, with what their heads say of every cell below.
    private static readonly (string Column, string Lead)[] ConditionColumns =
    [
        ("condition", ""), ("conditions", ""), ("with", ""), ("only with", ""), ("available with", ""), ("only on", ""),
        ("available on", ""), ("requires", "requires "), ("not with", "not with "), ("not available with", "not with "),
    ];

    public static bool Matches(HeadedTable table) => table.Has("component", "option");

    public static void Read(HeadedTable table, IReadOnlyList<VariantBuilder> variants, Func<int, bool> mayGoOn)
    {
        List<ListedOption> listed = [];
        foreach (SheetRow row in table.Rows.TakeWhile(_ => mayGoOn(variants.Count)))
        {
            ScannedCell option = table.Get(row, "option");

            // What names no variant may still name what the option was sold with.
            ScannedCell variant = table.Get(row, "variant");
            VariantBuilder[] named = [.. variants.Where(target => target.Matches(variant.Text))];
            bool isCondition = !variant.IsNone && (named.Length == 0 || named[0].Name.Length == 0);
            foreach (VariantBuilder target in named.Length > 0 ? named : variants)
            {
                int spoken = target.Machine.Remarks.Spoken;
                IReadOnlyList<ItemBuilder> items = option.IsNone ? [] : ReadRow(table, row, option, target.Machine, listed);
                foreach (ItemBuilder item in items)
                {
                    AddConditions(table, row, item.Facts, isCondition ? variant : null);
                }

                if (items.Count > 0)
                {
                    KeptCells.KeepRest(table, row, target.Machine);
                }
                else
                {
                    KeptCells.KeepRow(table, row, target.Machine, isRemarkedOn: target.Machine.Remarks.Spoken > spoken);
                }
            }
        }

        AddExtras(listed);
    }

    // Where a table says which option is part of the base configuration, all others of that component are extras.
    private static void AddExtras(List<ListedOption> listed)
    {
        HashSet<(MachineBuilder, string)> based =
            [.. listed.Where(option => option.Item.Facts["IsBase"] is not null).Select(option => (option.Machine, option.Area))];
        foreach (ListedOption option in listed.Where(option => option.Item.Facts["IsBase"] is null && based.Contains((option.Machine, option.Area))))
        {
            option.Item.Facts.Add("IsOptional", isTrue: true, option.Item.Cell);
        }
    }

    private static IReadOnlyList<ItemBuilder> ReadRow(HeadedTable table, SheetRow row, ScannedCell option, MachineBuilder machine,
        List<ListedOption> listed)
    {
        ScannedCell component = table.Get(row, "component");
        if (ComponentReader.Find(component.Cell.Text) is not ComponentReader reader)
        {
            string? meant = Spelling.Closest(component.Text, ComponentReader.All.SelectMany(known => known.Keys));
            machine.Remarks.Add(
                SheetRules.UnknownComponentId, component.Cell, component.Text, meant is null ? "" : $"; did you mean '{meant}'?");
            return [];
        }

        if (option.IsTooLong)
        {
            return [];
        }

        machine.Listed.Add(reader.Area);
        IReadOnlyList<ItemBuilder> items = reader.Read(option, machine[reader.Area]);
        foreach (ItemBuilder item in items)
        {
            AddDate(table, row, "From", item.Facts, machine);
            AddDate(table, row, "Until", item.Facts, machine);
            AddBase(item.Facts, table.Get(row, "base"));
            listed.Add(new ListedOption(machine, reader.Area, item));
        }

        RemarkOnOrder(option, table.Get(row, "from"), table.Get(row, "until"), machine.Remarks);
        return items;
    }

    private static void AddConditions(HeadedTable table, SheetRow row, FactSet facts, ScannedCell? variant)
    {
        foreach ((string column, string lead) in ConditionColumns)
        {
            AddCondition(facts, table.Get(row, column), lead);
        }

        if (variant is not null)
        {
            AddCondition(facts, variant, "");
        }
    }

    private static void AddCondition(FactSet facts, ScannedCell cell, string lead)
    {
        if (!cell.IsNone)
        {
            facts.AddCondition(lead + cell.Text, cell.Cell, cell);
        }
    }

    private static void RemarkOnOrder(ScannedCell option, ScannedCell from, ScannedCell until, RemarkSink remarks)
    {
        if (Dates.FindFirst(from) is DateValue first && Dates.FindFirst(until) is DateValue end
            && Day.AfterLastOf(end).Number <= Day.FirstOf(first).Number + 1)
        {
            remarks.Add(SheetRules.NeverOnSaleId, until.Cell, option.Text, Words.Describe(first), Words.Describe(end));
        }
    }

    private static void AddDate(HeadedTable table, SheetRow row, string name, FactSet facts, MachineBuilder machine)
    {
        string column = name.ToLowerInvariant();
        ScannedCell cell = table.Get(row, column);
        if (cell.IsNone)
        {
            return;
        }

        if (Dates.FindFirst(cell) is DateValue date)
        {
            facts.Add(name, date, cell);
        }
        else
        {
            Unreadable.Remark(cell, facts.Remarks, "a date", "1984-01-24");
            KeptCells.KeepCell(table, row, column, machine);
        }
    }

    // "Yes", or the day from which it is so.
    private static void AddBase(FactSet facts, ScannedCell cell)
    {
        if (cell.Count == 1 && cell.Tokens[0].IsWord("no"))
        {
            facts.Add("IsOptional", isTrue: true, cell);
            return;
        }

        if (cell.IsNone)
        {
            return;
        }

        facts.Add("IsBase", isTrue: true, cell);
        if (Dates.FindFirst(cell) is DateValue date)
        {
            facts.Add("BaseFrom", date, cell);
        }
    }

    // An option that a row stated, and of what.
    private sealed record ListedOption(MachineBuilder Machine, string Area, ItemBuilder Item);
}
