using CsvHelper;

namespace FleetCheck.Inventory;

/// <summary>Which column of a file holds what.</summary>
internal sealed class CsvColumns
{
    // Without one of these every machine would pass for lack of anything to check.
    private static readonly string[] Required = ["Serial", "Model", "Processor", "Memory", "Graphics", "Storage", "Ordered"];

    private readonly int _serial;
    private readonly int _model;
    private readonly int _processor;
    private readonly int _memory;
    private readonly int _graphics;
    private readonly int _storage;
    private readonly int _ordered;
    private readonly int _system;
    private readonly int _target;
    private readonly int _ports;

    private CsvColumns(CsvReader csv)
    {
        _serial = Find(csv, "Serial");
        _model = Find(csv, "Model");
        _processor = Find(csv, "Processor");
        _memory = Find(csv, "Memory");
        _graphics = Find(csv, "Graphics");
        _storage = Find(csv, "Storage");
        _ordered = Find(csv, "Ordered");
        _system = Find(csv, "macOS");
        _target = Find(csv, "Target");
        _ports = Find(csv, "Ports");
    }

    /// <summary>Finds the columns by the header.</summary>
    /// <param name="csv">A reader whose header was read.</param>
    /// <param name="missing">The columns that are not there but must be.</param>
    /// <returns>The columns, or null where one is missing.</returns>
    public static CsvColumns? Find(CsvReader csv, out string[] missing)
    {
        missing = [.. Required.Where(name => Find(csv, name) < 0)];
        return missing.Length == 0 ? new CsvColumns(csv) : null;
    }

    public InventoryEntry Read(CsvReader csv, Place place) => new(place)
    {
        Serial = Text(csv, _serial),
        Model = Text(csv, _model),
        Processor = Text(csv, _processor),
        Memory = Text(csv, _memory),
        Graphics = Text(csv, _graphics),
        Storage = Text(csv, _storage),
        Ordered = Text(csv, _ordered),
        System = Text(csv, _system),
        Target = Text(csv, _target),
        Ports = Text(csv, _ports),
    };

    private static int Find(CsvReader csv, string name) => csv.TryGetFieldIndex(name, out int index) ? index : -1;

    private static string Text(CsvReader csv, int column) => column < 0 ? "" : csv.GetString(column);
}
