using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>What is said of a component besides its options.</summary>
internal static class DetailRows
{
    /// <summary>One thing about a processor named elsewhere.</summary>
    public static readonly RowKind[] OfProcessor = Array.ConvertAll(ProcessorDetails.All, detail =>
        RowKind.Of(Areas.Processor, (cell, area) => ProcessorDetails.ReadRow(detail.Read, cell, area), detail.Keys));

    public static readonly RowKind[] All =
    [
        .. OfProcessor,
        new(ReadArchitecture, "microarchitecture", "architecture"),
        new(ReadSecurityChip, "security chip", "security processor", "coprocessor", "co-processor"),
        RowKind.Of(Areas.Memory, MemoryReader.ReadSlots, "memory slots", "ram slots", "slots for memory", "dimm slots",
            "simm slots", "so-dimm slots", "number of memory slots", "number of ram slots", "memory sockets", "ram sockets",
            "sockets for memory", "slots qty memory", "memory slots quantity", "memory slots qty", "memory slots (total)", "memory slot", "ram slot", "memory module slots", "dimm sockets", "simm sockets"),
        RowKind.Of(Areas.Memory, MemoryReader.ReadMaximum, "maximum memory", "maximum ram", "max memory", "max ram",
            "memory maximum", "max. memory", "max. ram", "ram maximum", "memory max", "ram max", "maximum memory capacity",
            "expandable to", "ram expandable to", "most memory", "most ram", "memory limit", "ram limit", "memory ceiling",
            "memory upgradable to", "memory expandable to", "ram upgradable to", "highest memory", "largest memory",
            "maximum supported memory", "supported memory", "maximum system memory", "memory, maximum",
            "maximum installable memory", "max memory supported", "max. memory supported", "maximum memory supported", "max ram supported",
            "max. ram supported", "maximum ram supported", "maximum internal memory", "maximum supported ram", "memory up to", "memory (maximum)", "ram (maximum)"),
        RowKind.Of(Areas.Memory, MemoryReader.ReadDescription, "memory type", "memory speed", "memory data rate", "memory transfer rate", "ram type", "ram speed",
            "type of memory", "type of ram", "memory technology", "memory kind", "kind of memory",
            "internal memory type", "computer memory type", "memory clock speed", "memory ram speed", "system memory speed", "system memory ram speed", "memory layout", "ram layout", "memory spec", "min. ram speed", "min ram speed", "minimum ram speed", "min. memory speed", "minimum memory speed"),
        RowKind.Of(Areas.Graphics, GraphicsReader.ReadCores, "gpu cores", "graphics cores", "number of gpu cores",
            "# of gpu cores", "gpu core count"),
        RowKind.Of(Areas.Graphics, GraphicsReader.ReadMemory, "video memory", "graphics memory", "vram", "video ram",
            "gpu memory", "dedicated video memory", "dedicated graphics memory", "standard vram", "vram type", "video memory type", "graphics memory type"),
        RowKind.Of(Areas.Storage, StorageReader.ReadMaximum, "maximum storage", "max storage", "max. storage", "storage maximum", "storage max",
            "maximum storage capacity", "max storage capacity", "storage, maximum", "storage (maximum)", "storage expandable to",
            "storage up to", "maximum internal storage"),
        RowKind.Of(Areas.Storage, StorageReader.ReadKind, "storage type", "type of storage", "storage technology", "storage kind",
            "kind of storage", "storage media", "storage medium", "storage media type", "drive type", "type of drive", "disk type",
            "storage speed", "std. storage speed", "drive speed", "hard drive speed", "hard disk speed", "hdd speed"),
        RowKind.Of(Areas.Storage, StorageDrives.ReadFloppy, "floppy drive", "floppy drives", "floppy", "floppy disk",
            "floppy disk drive", "floppy disk drives", "diskette drive", "disk drive", "disk drives"),
        RowKind.Of(Areas.Storage, StorageDrives.ReadOptical, "optical drive", "optical drives", "optical disc drive",
            "optical", "optical storage", "cd-rom", "cd-rom drive", "dvd drive"),
        RowKind.Of(Areas.Storage, StorageDrives.ReadTape, "tape drive", "tape"),
        RowKind.Of(Areas.Storage, StorageDrives.ReadRemovable, "removable storage", "removable media", "media"),
    ];

    // "x86_64" is what programs are compiled for, and no design.
    private static void ReadArchitecture(ScannedCell cell, MachineBuilder machine)
    {
        if (!ProcessorReader.IsInstructionSet(cell.Text))
        {
            machine[Areas.Processor].Facts.Add("Microarchitecture", cell.Text, cell);
        }
    }

    private static void ReadSecurityChip(ScannedCell cell, MachineBuilder machine) =>
        machine[Areas.Processor].Facts.Add("SecurityChip", cell.Text, cell);
}
