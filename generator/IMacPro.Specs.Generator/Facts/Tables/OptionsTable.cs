using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// Reads the table of configuration options: <c>Component | Option | From | Until | Variant | Base | Condition</c>. The option itself is
/// read by the reader that reads the component's cells everywhere else.
/// </summary>
internal static class OptionsTable
{
    private const string Description = "description";

    /// <summary>Columns of conditions, with what their heads say of every cell below.</summary>
    public static readonly (string Column, string Lead)[] ConditionColumns =
    [
        ("condition", ""), ("conditions", ""), ("with", ""), ("only with", ""), ("available with", ""), ("only on", ""),
        ("available on", ""), ("requires", "requires "), ("requirement", "requires "), ("requirements", "requires "),
        ("not with", "not with "), ("not available with", "not with "),
    ];

    /// <summary>Whether a table is one; the component may be the heading above it, and a list of prices describes its options.</summary>
    public static bool Matches(HeadedTable table) => table.Has("option")
        ? table.Has("component") || (ComponentReader.Find(table.Section.Text) is not null && SaysWhen(table))
        : table.Has("component", Description) && (SaysWhen(table) || table.FirstOf(OptionNotes.Columns) is not null);

    // When or with what they could be ordered, or which are the base.
    private static bool SaysWhen(HeadedTable table) => table.Has("from") || table.Has("until") || table.Has("base")
        || Array.Exists(ConditionColumns, column => table.Has(column.Column));

    public static void Read(HeadedTable table, IReadOnlyList<VariantBuilder> variants, Func<int, bool> mayGoOn)
    {
        List<ListedOption> listed = [];
        bool areMarked = BaseCells.AreMarked(table);
        OptionMatrix? matrix = OptionMatrix.In(table, variants);
        ScannedCell component = new(table.Section);
        foreach (SheetRow row in table.Rows.TakeWhile(_ => mayGoOn(variants.Count)))
        {
            ScannedCell option = table.Get(row, table.Has("option") ? "option" : Description);
            component = table.Get(row, "component") is { Cell.IsEmpty: false } named ? named : component;
            List<(string Text, ScannedCell Cell)> conditions = [];
            VariantBuilder[] targets = Targets(table, row, variants, conditions);
            foreach ((VariantBuilder target, OptionTerms? terms) in matrix is null
                ? targets.Select(target => (target, (OptionTerms?)null))
                : matrix.Of(row).Where(of => targets.Contains(of.Target)).Select(of => (of.Target, (OptionTerms?)of.Terms)))
            {
                int spoken = target.Machine.Remarks.Spoken;
                IReadOnlyList<ItemBuilder> items = option.IsNone
                    ? []
                    : ReadRow(table, row, component, option, target.Machine, listed, areMarked, terms);
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

        foreach (ScannedCell noted in OptionNotes.ConditionsIn(table, row))
        {
            Narrow(noted, "");
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

    private static IReadOnlyList<ItemBuilder> ReadRow(HeadedTable table, SheetRow row, ScannedCell component, ScannedCell option, MachineBuilder machine,
        List<ListedOption> listed, bool areMarked, OptionTerms? terms)
    {
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

        SaleSpan stated = SaleCells.Read(table, row, machine);
        SaleSpan sale = terms is not null ? stated.Or(terms.From, terms.Until, terms.Cell)
            : OptionNotes.SaleIn(table, row) is var (from, until, cell) ? stated.Or(from, until, cell)
            : stated;
        string? noted = table.Has("base") || terms is not null ? null : OptionNotes.ColumnOfBase(table, row);
        foreach (ItemBuilder item in items)
        {
            sale.AddTo(item.Facts);
            if (terms is { IsBase: true })
            {
                item.Facts.Add("IsBase", isTrue: true, terms.Cell);
            }
            else if (terms is null)
            {
                BaseCells.Read(table, row, noted ?? "base", item.Facts, machine, areMarked);
            }

            listed.Add(new ListedOption(machine, reader.Area, item));
        }

        OptionNotes.KeepRest(table, row, noted, machine);
        if (sale.From is not null || sale.Until is not null)
        {
            machine.Remarks.Sales.Add(new StatedSale(machine, option.Text, sale.From, sale.Until, sale.FromCell.Cell, sale.UntilCell.Cell));
        }

        return items;
    }

    // An option that a row stated, and of what.
    private sealed record ListedOption(MachineBuilder Machine, string Area, ItemBuilder Item);
}
