using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>Hands the value of a row to the reader of its key, and keeps what none understands.</summary>
internal static class RowReading
{
    /// <summary>Reads a row into a machine; as text, where nothing else can be made of it.</summary>
    public static void Read(Cell section, Cell key, Cell value, MachineBuilder machine)
    {
        int spoken = machine.Remarks.Spoken;
        ScannedCell cell = CellOf(key, value);
        if (!TryRead(section, key, cell, machine))
        {
            OtherReader.Read(key, cell, machine[Areas.Other], isRemarkedOn: machine.Remarks.Spoken > spoken);
        }
    }

    /// <summary>Reads a row into a machine. False where it says something that is not understood.</summary>
    public static bool TryRead(Cell section, Cell key, Cell value, MachineBuilder machine) => TryRead(section, key, CellOf(key, value), machine);

    private static bool TryRead(Cell section, Cell key, ScannedCell cell, MachineBuilder machine)
    {
        RowReader? reader = cell.IsTooLong || key.Text.Length > SheetLimits.LongestCell ? null : ReaderOf(section, key, cell);
        if (reader is null ? cell.IsNone && !(cell.Count == 1 && cell.Tokens[0].IsWord("no")) : cell.IsNone || cell.IsDenial)
        {
            return true;
        }

        int understood = machine.Remarks.Understood;
        reader?.Invoke(cell, machine);
        return machine.Remarks.Understood > understood;
    }

    // The name of a port with its version is no key anywhere else: among ports it is one of them.
    private static RowReader? ReaderOf(Cell section, Cell key, ScannedCell cell) => RowReaders.Find(key.Text, section.Text)
        ?? (!RowReaders.IsOfAccessory(section.Text) && ConnectionRows.CountsAPort(cell) ? ConnectionRows.Ports.Read : null);

    /// <summary>Whether a value is one that the reader of its key makes something of.</summary>
    public static bool Understands(Cell key, Cell value)
    {
        MachineBuilder tried = new(new RemarkSink());
        RowReaders.Find(key.Text)?.Invoke(CellOf(key, value), tried);
        return tried.Remarks.Understood > 0 && tried.Remarks.Remarks.Count == 0;
    }

    /// <summary>A value that knows its key.</summary>
    public static ScannedCell CellOf(Cell key, Cell value) => new(value) { Key = new ScannedCell(key) };
}
