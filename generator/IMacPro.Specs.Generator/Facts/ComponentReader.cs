using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>The reader of a component that could be chosen.</summary>
/// <param name="Area">The area its options belong to.</param>
/// <param name="Reader">Reads a cell without its conditions and returns the options it speaks of.</param>
/// <param name="Keys">The keys of its rows.</param>
internal sealed record ComponentReader(
    string Area, Func<ScannedCell, AreaBuilder, IReadOnlyList<ItemBuilder>> Reader, params string[] Keys)
{
    /// <summary>Reads a row that may state more than options; null where rows are read as options are.</summary>
    public Action<ScannedCell, AreaBuilder>? RowReader { get; init; }

    public static readonly ComponentReader[] All =
    [
        new(Areas.Processor, ProcessorReader.Read, "processor", "processors", "cpu", "cpus", "soc", "chip", "system on a chip",
            "system on chip", "microprocessor", "central processing unit", "apu", "main processor", "cpu type", "processor type",
            "cpu model", "processor model", "cpu name", "processor name", "processor number", "processor brand",
            "processor maker", "processor manufacturer", "cpu manufacturer", "cpu brand", "cpu options", "processor options",
            "system-on-chip", "central processor",
            "processing unit", "main chip", "mpu", "chip options", "processor choices", "processor choice", "cpu choices",
            "available cpu", "processor family", "cpu family"),
        new(Areas.Memory, MemoryReader.Read, "memory", "ram", "main memory", "system memory", "random access memory",
            "installed memory", "installed ram", "standard memory", "standard ram", "base memory", "base ram",
            "built-in memory", "built-in ram", "unified memory", "memory (ram)", "ram (memory)", "memory options", "memory configurations",
            "supported memory configurations",
            "working memory", "memory size", "memory capacity", "memory, standard", "ram size", "ram capacity",
            "memory choices", "ram options", "ram choices", "memory sizes", "installed memory (ram)", "ram installed",
            "memory installed", "memory fitted", "memory and ram", "internal memory", "internal memory capacity", "internal ram"),
        new(Areas.Graphics, GraphicsReader.Read, "graphics", "gpu", "graphics processor", "graphics card", "vga card",
            "graphic", "graphic card", "vga controller", "gfx", "video controller", "graphics (gpu)", "video card",
            "graphics processing unit", "graphics chip", "graphics hardware", "graphics adapter", "graphics controller",
            "video chip", "video processor", "video adapter", "integrated graphics", "discrete graphics", "dedicated graphics",
            "gpus", "graphics options", "graphics support", "graphics model", "graphics name", "graphics type", "gpu model",
            "gpu name", "gpu type", "chipset model", "graphics unit", "graphics solution", "graphics engine", "graphics board",
            "graphics processors", "graphics cards", "graphics choices", "video hardware", "gpu options", "graphics chipset",
            "video chipset", "integrated gpu", "discrete gpu", "dedicated gpu", "graphics coprocessor", "gpu/vpu", "graphics card model",
            "graphics adapter model", "integrated graphics card", "dedicated graphics card", "discrete graphics card", "discrete graphics card model",
            "discrete graphics adapter", "discrete graphics adapter model", "on-board graphics", "on-board graphics card",
            "on-board graphics card model", "on-board graphics adapter", "on-board graphics adapter model"),
        new(Areas.Storage, StorageReader.Read, "storage", "internal storage", "flash storage", "drive", "drives", "disk",
            "mass storage", "storage device", "storage options", "internal drive", "internal disk", "data storage",
            "storage capacity", "base storage", "drive capacity", "disk capacity", "drive options", "storage choices",
            "drive choices", "storage size", "storage sizes", "drive size", "drive sizes",
            "hard drive or ssd", "disks", "built-in storage", "onboard storage", "on-board storage",
            "total storage", "total storage capacity", "main storage", "primary storage", "system drive", "boot drive", "main drive",
            "system disk", "storage drive", "storage drives")
        {
            RowReader = StorageReader.ReadRow,
        },
        new(Areas.Storage, StorageReader.ReadSolidState, "ssd", "nvme ssd", "sata ssd", "m.2 ssd", "solid state drive",
            "solid-state drive", "ssd storage", "ssd capacity", "ssd size", "solid state storage", "solid-state storage",
            "solid-state disk", "solid state disk", "total ssds capacity", "total ssd capacity", "flash drive", "flash memory", "flash"),
        new(Areas.Storage, StorageReader.ReadEmmc, "emmc", "emmc storage", "emmc flash", "emmc memory"),
        new(Areas.Storage, StorageReader.ReadFusion, "fusion drive"),
        new(Areas.Storage, StorageReader.ReadHardDisk, "hard drive", "hard disk", "hard drives", "hdd", "hard disk drive",
            "hard disks", "hard disk drives", "internal hard drive", "internal hard disk", "hard drive options", "hd",
            "sata disk", "sata hard drive", "fixed disk", "hard drive capacity", "hdd capacity", "hard disk capacity",
            "hard disk storage", "hard drive storage", "total hdds capacity", "total hdd capacity", "hard drive description"),
    ];

    private static readonly Dictionary<string, ComponentReader> ByKey = All
        .SelectMany(component => component.Keys.Select(key => (Key: key, Component: component)))
        .ToDictionary(of => of.Key, of => of.Component, StringComparer.Ordinal);

    /// <summary>The one for processors.</summary>
    public static ComponentReader Processor => All[0];

    /// <summary>Reads a cell and returns the options it speaks of, each with the conditions it is sold on and when.</summary>
    public IReadOnlyList<ItemBuilder> Read(ScannedCell cell, AreaBuilder area) => Reader(SetApart(cell), area);

    /// <summary>Reads a row of the component, without a word on which of its options it speaks of.</summary>
    public void ReadRow(ScannedCell cell, AreaBuilder area)
    {
        if (cell.IsYes)
        {
            // "On-board graphics | Yes": which, another row says.
            return;
        }

        if (RowReader is null)
        {
            Read(cell, area);
        }
        else
        {
            RowReader(SetApart(cell), area);
        }
    }

    // What is said of the sale of an option is none; and where options have names with numbers, neither is a price.
    private ScannedCell SetApart(ScannedCell cell) => ReviewParts.SetApart(Denials.SetApart(ConditionClauses.SetApart(
        Area is Areas.Processor or Areas.Graphics
            ? SaleClauses.SetApart(Surcharges.SetApart(cell), hasSizes: false)
            : SaleClauses.SetApart(cell, hasSizes: true),
        Area)));

    /// <summary>The reader for a key; null where the key names no component with options.</summary>
    public static ComponentReader? Find(string key)
    {
        string normal = RowKeys.Normalize(key);
        return normal.Length == 0 ? null
            : OfKey(normal) ?? (char.IsDigit(normal[normal.Length - 1]) ? OfKey(RowKeys.WithoutNote(normal))
                : normal[normal.Length - 1] == ')' ? OfKey(RowKeys.WithoutAside(normal))
                : null);
    }

    private static ComponentReader? OfKey(string normal) => ByKey.TryGetValue(normal, out ComponentReader? component) ? component : null;
}
