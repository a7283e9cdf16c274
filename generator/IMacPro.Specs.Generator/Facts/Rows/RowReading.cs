using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>Hands the value of a row to the reader of its key, and keeps what none understands.</summary>
internal static class RowReading
{
    /// <summary>Reads a value of a row into a machine; as text, where nothing else can be made of it.</summary>
    public static void Read(RowKey key, Cell value, MachineBuilder machine)
    {
        int spoken = machine.Remarks.Spoken;
        ScannedCell cell = key.With(value);
        if (!TryRead(key, cell, machine))
        {
            OtherReader.Read(key.Cell, cell, machine[Areas.Other], isRemarkedOn: machine.Remarks.Spoken > spoken, isKnown: key.Reader is not null);
        }
    }

    /// <summary>Reads a value of a row into a machine. False where it says something that is not understood.</summary>
    public static bool TryRead(RowKey key, Cell value, MachineBuilder machine) => TryRead(key, key.With(value), machine);

    private static bool TryRead(RowKey key, ScannedCell cell, MachineBuilder machine)
    {
        RowReader? reader = cell.IsTooLong ? null : ReaderOf(key, cell);
        if (reader is null ? cell.IsNone && !(cell.Count == 1 && cell.Tokens[0].IsWord("no")) : cell.IsNone || cell.IsDenial)
        {
            return true;
        }

        int understood = machine.Remarks.Understood;
        ScannedCell stated = reader is not null && RowReaders.ListsParts(reader) ? Denials.SetApart(cell) : cell;
        if (stated != cell && stated.Tokens.All(token => token.Kind == TokenKind.Symbol))
        {
            return true;
        }

        reader?.Invoke(stated, machine);
        return machine.Remarks.Understood > understood;
    }

    // The name of a port with its version is no key anywhere else: among ports it is one of them.
    private static RowReader? ReaderOf(RowKey key, ScannedCell cell) => key.Reader
        ?? (key.Cell.Text.Length <= SheetLimits.LongestCell && NamesPorts(key, cell) ? ConnectionRows.Ports.Read
            : IdentityRows.SaysWhenSold(cell) ? IdentityRows.Timetable.Read
            : PlainComponents.KeyOf(key.Section, cell) is string plain ? RowReaders.Find(plain)
            : null);

    private static bool NamesPorts(RowKey key, ScannedCell cell) => !RowReaders.IsOfAccessory(key.Section.Text)
        && (ConnectionRows.CountsAPort(cell) || (!RowReaders.IsOfAccessory(key.Cell.Text) && ConnectionRows.ListsPorts(cell)));

    /// <summary>Whether a value is one that the reader of its key makes something of.</summary>
    public static bool Understands(Cell key, Cell value)
    {
        MachineBuilder tried = new(new RemarkSink());
        RowReaders.Find(key.Text)?.Invoke(new RowKey(Cell.None, key).With(value), tried);
        return tried.Remarks.Understood > 0 && tried.Remarks.Remarks.Count == 0;
    }
}
