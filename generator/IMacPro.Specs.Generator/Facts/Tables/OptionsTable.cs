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

    // Heads of a column that names the last day on which an option could be ordered.
    private static readonly string[] LastDays = ["last sold", "last day", "last day sold", "sold through", "through"];

    public static bool Matches(HeadedTable table) => table.Has("component", "option");

    public static void Read(HeadedTable table, IReadOnlyList<VariantBuilder> variants, Func<int, bool> mayGoOn)
    {
        List<ListedOption> listed = [];
        bool areMarked = BaseCells.AreMarked(table);
        foreach (SheetRow row in table.Rows.TakeWhile(_ => mayGoOn(variants.Count)))
        {
            ScannedCell option = table.Get(row, "option");
            List<(string Text, ScannedCell Cell)> conditions = [];
            foreach (VariantBuilder target in Targets(table, row, variants, conditions))
            {
                int spoken = target.Machine.Remarks.Spoken;
                IReadOnlyList<ItemBuilder> items = option.IsNone ? [] : ReadRow(table, row, option, target.Machine, listed, areMarked);
                foreach (ItemBuilder item in items)
                {
                    conditions.ForEach(condition => item.Facts.AddCondition(condition.Text, condition.Cell.Cell, condition.Cell));
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

    // Which variants a row is about. What names anything else than variants is a condition on them.
    private static VariantBuilder[] Targets(HeadedTable table, SheetRow row, IReadOnlyList<VariantBuilder> variants,
        List<(string Text, ScannedCell Cell)> conditions)
    {
        ScannedCell variant = table.Get(row, "variant");
        VariantBuilder[] targets = [.. variants];
        VariantBuilder[] named = [.. variants.Where(target => target.Name.Length > 0 && target.Matches(variant.Text))];
        if (named.Length > 0)
        {
            targets = named;
        }
        else
        {
            Narrow(variant, "");
        }

        foreach ((string column, string lead) in ConditionColumns)
        {
            Narrow(table.Get(row, column), lead);
        }

        return targets;

        void Narrow(ScannedCell cell, string lead)
        {
            if (cell.IsNone)
            {
                return;
            }

            string text = lead + cell.Text;
            VariantBuilder[] meant = NamedVariants.In(text, variants);
            VariantBuilder[] left = Array.FindAll(targets, target => Array.IndexOf(meant, target) >= 0);
            if (left.Length > 0)
            {
                targets = left;
            }
            else
            {
                conditions.Add((text, cell));
            }
        }
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
        List<ListedOption> listed, bool areMarked)
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
        if (items.Count == 0)
        {
            return items;
        }

        DateValue? from = ReadDate(table, row, "from", machine);
        DateValue? until = ReadDate(table, row, "until", machine);
        foreach (ItemBuilder item in items)
        {
            AddDate(item.Facts, "From", from, table.Get(row, "from"));
            AddDate(item.Facts, "Until", until, table.Get(row, "until"));
            BaseCells.Read(table, row, item.Facts, machine, areMarked);
            listed.Add(new ListedOption(machine, reader.Area, item));
        }

        if (from is not null || until is not null)
        {
            machine.Remarks.Sales.Add(
                new StatedSale(machine, option.Text, from, until, table.Get(row, "from").Cell, table.Get(row, "until").Cell));
        }

        return items;
    }

    private static DateValue? ReadDate(HeadedTable table, SheetRow row, string column, MachineBuilder machine)
    {
        ScannedCell cell = table.Get(row, column);
        if (cell.IsNone)
        {
            return null;
        }

        if (Dates.FindFirst(cell) is DateValue date)
        {
            // Of the last day and of the first without, the format knows the second.
            return column != "until" ? date
                : table.IsCalled(column, LastDays) ? Dates.After(date)
                : SaleClauses.EndOf(date, cell, new TokenRange(0, cell.Count));
        }

        Unreadable.Remark(cell, machine.Remarks, "a date", "1984-01-24");
        KeptCells.KeepCell(table, row, column, machine, isRemarkedOn: true);
        return null;
    }

    private static void AddDate(FactSet facts, string name, DateValue? date, ScannedCell cell)
    {
        if (date is not null)
        {
            facts.Add(name, date, cell);
        }
    }

    // An option that a row stated, and of what.
    private sealed record ListedOption(MachineBuilder Machine, string Area, ItemBuilder Item);
}
