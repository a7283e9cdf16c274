using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Tells by its own words what a bullet is about, in a list of all that a machine has: "1 TB hard drive", "Two USB ports".</summary>
internal static class BulletTopics
{
    private static readonly string[] Headings = ["specification", "specifications", "specs", "features", "hardware", "at a glance"];

    private static readonly string[] Processors =
        ["Core i3", "Core i5", "Core i7", "Core i9", "Core Ultra", "Core 2", "Xeon", "Celeron", "Pentium", "Ryzen", "Athlon"];

    private static readonly string[] Graphics =
        ["GeForce", "Radeon", "Quadro", "Iris", "Arc Graphics", "UHD Graphics", "HD Graphics", "GMA", "VideoCore", "Mali", "Adreno", "core GPU"];

    private static readonly (string Key, Func<ScannedCell, bool> IsMeant)[] Topics =
    [
        ("processor", cell => cell.HasAny(Processors)),
        ("graphics", cell => cell.HasAny(Graphics) && !cell.HasAny("CPU", "processor")),
        ("operating system", cell => SystemNames.IsAt(cell, 0)),
        ("display", cell => cell.HasAny("display", "screen", "monitor")
            && (cell.FirstMeasure(unit => unit.IsLength()) is not null || Resolution.Find(cell) is not null)),
        ("camera", cell => cell.HasAny("camera", "webcam", "iSight")),
        ("memory", cell => HasSize(cell) && !cell.HasAny("processor", "CPU")
            && (cell.HasAny("memory", "RAM") || MemoryKindFinder.Find(cell) is not null)),
        ("storage", cell => HasSize(cell) && StorageLexicon.Find(cell) is not null && !cell.Has("slot")),
        ("optical drive", cell => StorageLexicon.Find(cell) == StorageKind.Optical),
        ("processor", cell => cell.HasAny("processor", "CPU", "microprocessor")
            || (cell.FirstMeasure(unit => unit.IsFrequency()) is not null
                && (cell.FirstMeasure(Unit.Core) is not null || cell.HasAny("Intel", "AMD", "PowerPC")))),
        ("networking", cell => ConnectionRows.NamesNetwork(cell) && PortFinder.Find(cell).TrueForAll(IsOfNetwork) && !cell.HasAny("port", "ports")),
        (
            "connectivity",
            cell => PortFinder.Find(cell).Exists(port => port.Kind is not (PortKind.Keyboard or PortKind.Mouse))
                || cell.HasAny("Wi - Fi", "WiFi", "Bluetooth", "AirPort", "802.11", "modem")),
    ];

    /// <summary>Whether a heading is one of all that a machine has.</summary>
    public static bool AreUnder(Cell heading) =>
        heading.Text.Length is > 0 and <= SheetReader.LongestKey && new ScannedCell(heading).HasAny(Headings);

    /// <summary>The key that says what a bullet is about; empty where its words do not tell.</summary>
    public static Cell KeyOf(Cell bullet)
    {
        ScannedCell cell = new(bullet);
        string? key = cell.IsTooLong || cell.Count == 0 ? null : Array.Find(Topics, topic => topic.IsMeant(cell)).Key;
        return key is null ? Cell.None : bullet with { Text = key };
    }

    private static bool IsOfNetwork(NamedPort port) => port.Kind is PortKind.Ethernet or PortKind.Modem;

    private static bool HasSize(ScannedCell cell) => cell.FirstMeasure(unit => unit.IsDataSize()) is not null;
}
