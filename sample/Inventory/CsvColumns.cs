using CsvHelper;

namespace FleetCheck.Inventory;

/// <summary>Which column of a file holds what.</summary>
internal sealed class CsvColumns
{
    // Without one of these every machine would pass for lack of anything to check.
    private static readonly string[] Required = ["Serial", "Model", "Processor", "Memory", "Graphics", "Storage", "Ordered"];

    private readonly int _serial;
    private readonly CsvColumn _model;
    private readonly CsvColumn _processor;
    private readonly CsvColumn _memory;
    private readonly CsvColumn _graphics;
    private readonly CsvColumn _storage;
    private readonly CsvColumn _ordered;
    private readonly CsvColumn _system;
    private readonly CsvColumn _target;
    private readonly CsvColumn _ports;

    private CsvColumns(CsvReader csv)
    {
        _serial = Find(csv, "Serial");
        _model = new(Find(csv, "Model"));
        _processor = new(Find(csv, "Processor"));
        _memory = new(Find(csv, "Memory"));
        _graphics = new(Find(csv, "Graphics"));
        _storage = new(Find(csv, "Storage"));
        _ordered = new(Find(csv, "Ordered"));
        _system = new(Find(csv, "macOS"));
        _target = new(Find(csv, "Target"));
        _ports = new(Find(csv, "Ports"));
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
        Serial = csv.GetString(_serial),
        Model = _model.Read(csv),
        Processor = _processor.Read(csv),
        Memory = _memory.Read(csv),
        Graphics = _graphics.Read(csv),
        Storage = _storage.Read(csv),
        Ordered = _ordered.Read(csv),
        System = _system.Read(csv),
        Target = _target.Read(csv),
        Ports = _ports.Read(csv),
    };

    private static int Find(CsvReader csv, string name) => csv.TryGetFieldIndex(name, out int index) ? index : -1;
}
