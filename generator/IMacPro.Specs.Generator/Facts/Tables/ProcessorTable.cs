using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>
/// Reads a table of processors, one in each row: <c>Processor | Cores | Threads | Base frequency</c>. What else its columns say is
/// kept as text.
/// </summary>
internal static class ProcessorTable
{
    public static bool Matches(HeadedTable table) =>
        table.Head.Count > 2
        && ComponentReader.Find(table.Head[0].Text)?.Area == Areas.Processor
        && table.Head.Skip(1).Take(SheetLimits.MostOfAKind).Count(column => ProcessorDetails.Find(column.Text) is not null) is var known
        && known > 0 && known * 2 >= table.Head.Count - 1;

    public static void Read(HeadedTable table, IReadOnlyList<VariantBuilder> variants, Func<int, bool> mayGoOn)
    {
        foreach (SheetRow row in table.Rows.TakeWhile(_ => mayGoOn(variants.Count * table.Head.Count)))
        {
            foreach (VariantBuilder variant in variants)
            {
                ReadRow(table, row, variant.Machine);
            }
        }
    }

    private static void ReadRow(HeadedTable table, SheetRow row, MachineBuilder machine)
    {
        // Apart at first: two rows of one name may differ in what their other cells say.
        AreaBuilder read = new(machine.Remarks, Areas.Processor, "ProcessorSpec");
        ScannedCell named = new(row.Key);
        IReadOnlyList<ItemBuilder> items = named.IsNone ? [] : ProcessorReader.Read(named, read);
        for (int column = 1; column < Math.Min(row.Cells.Count, table.Head.Count); column++)
        {
            Cell head = table.Head[column];
            ScannedCell cell = new(row.Cells[column]) { Key = new ScannedCell(head) };
            if (!cell.IsNone && !(items is [ItemBuilder item] && TryRead(cell, head, item.Facts)))
            {
                OtherReader.Read(head, cell, machine[Areas.Other], isRemarkedOn: false);
            }
        }

        KeptCells.KeepSurplus(row, table.Head.Count, machine);
        machine[Areas.Processor].Facts.AddMissing(read.Facts);
        foreach (ItemBuilder item in items)
        {
            ProcessorReader.OptionsOf(machine[Areas.Processor]).Add(item.Facts, item.Cell);
        }
    }

    private static bool TryRead(ScannedCell cell, Cell head, FactSet item)
    {
        FactSet facts = ProcessorReader.NewFacts(item.Remarks);
        ProcessorDetails.Find(head.Text)?.Invoke(cell, facts);
        item.Merge(facts);
        return !facts.IsEmpty;
    }
}
