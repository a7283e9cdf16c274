using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>The reader of a component that could be chosen.</summary>
/// <param name="Area">The area its options belong to.</param>
/// <param name="Reader">Reads a cell without its conditions and returns the options it speaks of.</param>
/// <param name="Keys">The keys of its rows.</param>
internal sealed record ComponentReader(
    string Area, Func<ScannedCell, AreaBuilder, IReadOnlyList<ItemBuilder>> Reader, params string[] Keys)
{
    public static readonly ComponentReader[] All =
    [
        new(Areas.Processor, ProcessorReader.Read, "processor", "processors", "cpu", "cpus", "soc", "chip", "system on a chip",
            "system on chip", "microprocessor", "central processing unit"),
        new(Areas.Memory, MemoryReader.Read, "memory", "ram", "main memory", "system memory", "random access memory"),
        new(Areas.Graphics, GraphicsReader.Read, "graphics", "gpu", "graphics processor", "graphics card", "video card",
            "graphics processing unit"),
        new(Areas.Storage, StorageReader.Read, "storage", "internal storage", "ssd", "solid state drive", "flash storage", "drive",
            "drives", "disk"),
        new(Areas.Storage, StorageReader.ReadHardDisk, "hard drive", "hard disk", "hard drives", "hdd", "hard disk drive"),
    ];

    /// <summary>Reads a cell and returns the options it speaks of, each with the conditions it is sold on.</summary>
    public IReadOnlyList<ItemBuilder> Read(ScannedCell cell, AreaBuilder area) => Reader(ConditionClauses.SetApart(cell), area);

    /// <summary>The reader for a key; null where the key names no component with options.</summary>
    public static ComponentReader? Find(string key)
    {
        string normal = RowKeys.Normalize(key);
        return Array.Find(All, component => Array.IndexOf(component.Keys, normal) >= 0);
    }
}
