using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Tables;

/// <summary>Keeps as text what a table says and its reader has no place for, so that nothing of it is lost.</summary>
internal static class KeptCells
{
    /// <summary>Keeps a row that could not be read. One that says nothing but its key does not count as said.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">The row.</param>
    /// <param name="machine">The machine that it is about.</param>
    /// <param name="isRemarkedOn">Whether it was said already why it could not be read.</param>
    public static void KeepRow(HeadedTable table, SheetRow row, MachineBuilder machine, bool isRemarkedOn)
    {
        int first = 1;
        while (first < row.Cells.Count && new ScannedCell(row.Cells[first]).IsNone)
        {
            first++;
        }

        if (first < row.Cells.Count)
        {
            Cell key = row.Key.IsEmpty ? table.HeadAt(first) : row.Key;
            OtherReader.Read(key, new ScannedCell(row.ValueFrom(first)), machine[Areas.Other], isRemarkedOn);
        }
    }

    /// <summary>Keeps the cell of a column that could not be read, or not as a whole.</summary>
    public static void KeepCell(HeadedTable table, SheetRow row, string column, MachineBuilder machine, bool isRemarkedOn)
    {
        ScannedCell cell = table.Get(row, column);
        OtherReader.Read(cell.Cell, LabelOf(row, table.HeadOf(column)), cell, machine[Areas.Other], isRemarkedOn);
    }

    /// <summary>Keeps the cells of a row that stand in columns nobody asked for, and behind the last column.</summary>
    public static void KeepRest(HeadedTable table, SheetRow row, MachineBuilder machine)
    {
        foreach ((Cell head, Cell value) in table.Unasked(row))
        {
            if (new ScannedCell(value) is { IsNone: false } cell)
            {
                OtherReader.Read(value, LabelOf(row, head), cell, machine[Areas.Other], isRemarkedOn: false);
            }
        }

        KeepSurplus(row, table.Head.Count, machine);
    }

    /// <summary>Keeps what stands behind the last column of a table, and says so: most often a bar within a value was meant as text.</summary>
    public static void KeepSurplus(SheetRow row, int columns, MachineBuilder machine)
    {
        foreach (Cell surplus in row.Cells.Skip(columns).Where(cell => !new ScannedCell(cell).IsNone))
        {
            machine.Remarks.Add(
                SheetRules.SurplusValueId, surplus, row.Key.Text, Model.Invariant.Text(row.Cells.Count - 1), Model.Invariant.Text(columns - 1),
                surplus.Text);
            OtherReader.Read(row.Key, new ScannedCell(surplus), machine[Areas.Other], isRemarkedOn: true);
        }
    }

    // A component that is named once has rows below it that begin with nothing.
    private static string LabelOf(SheetRow row, Cell head) =>
        $"{Markup.Clean(row.Cells.FirstOrDefault(cell => !cell.IsEmpty).Text ?? "")} {Markup.Clean(head.Text)}";
}
