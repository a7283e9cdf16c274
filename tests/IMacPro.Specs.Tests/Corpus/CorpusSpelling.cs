using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Tests.Corpus;

/// <summary>Two people spell one value in two ways; it is the same value all the same.</summary>
internal static class CorpusSpelling
{
    /// <summary>Whether two texts say the same. Upper and lower case say nothing.</summary>
    public static bool IsSame(string name, string expected, string read) =>
        expected.Equals(read, StringComparison.OrdinalIgnoreCase) || name switch
        {
            "type" or "vramType" => IsSameMemory(expected, read),
            "kind" => IsSamePort(expected, read) || IsSameStorage(expected, read),
            "model" => IsTail(expected, read) || IsTail(read, expected),
            _ => false,
        };

    // "DDR4" and "DDR4 SDRAM".
    private static bool IsSameMemory(string expected, string read) =>
        MemoryKinds.TryParse(expected.Replace(" SDRAM", "", StringComparison.Ordinal), out MemoryKind first)
        && MemoryKinds.TryParse(read, out MemoryKind second) && first == second;

    // "SD", "SD card" and "SD card slot".
    private static bool IsSamePort(string expected, string read) => PortOf(expected) is PortKind kind && kind == PortOf(read);

    private static PortKind? PortOf(string text)
    {
        if (PortKinds.TryParse(text, out PortKind kind))
        {
            return kind;
        }

        ScannedCell cell = new(new Cell(text, 0, 1));
        return cell.Count > 0 && PortLexicon.Find(cell, 0, out kind) > 0 ? kind : null;
    }

    // "floppy" and "Floppy disk".
    private static bool IsSameStorage(string expected, string read) =>
        StorageLexicon.Find(new ScannedCell(new Cell(expected, 0, 1))) is StorageKind kind
        && StorageLexicon.Find(new ScannedCell(new Cell(read, 0, 1))) == kind;

    // The line stands in the brand already: "i5-8500B" and "8500B" are one model of it.
    private static bool IsTail(string whole, string tail) => whole.EndsWith("-" + tail, StringComparison.OrdinalIgnoreCase);
}
