using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Reads the value of a row into a machine.</summary>
internal delegate void RowReader(ScannedCell cell, MachineBuilder machine);

/// <summary>Which reader reads a row: a table of keys, in the words sheets use.</summary>
internal static class RowReaders
{
    private static readonly Dictionary<string, RowReader> ByKey = new(StringComparer.OrdinalIgnoreCase);

    static RowReaders()
    {
        AddIdentity();
        AddComponents();
        AddDescriptions();
    }

    /// <summary>The reader for a key; null where the key is not known.</summary>
    public static RowReader? Find(string key) => ByKey.TryGetValue(RowKeys.Normalize(key), out RowReader? reader) ? reader : null;

    private static void AddIdentity()
    {
        Add((cell, machine) => IdentityReader.ReadModel(cell, machine[Areas.Identity]), "model", "models", "name", "component");
        Add((cell, machine) => IdentityReader.ReadModelIdentifiers(cell, machine[Areas.Identity]), "model identifier", "model identifiers", "machine model", "machine identifier");
        Add((cell, machine) => IdentityReader.ReadModelNumbers(cell, machine[Areas.Identity]), "model number", "model numbers", "model no");
        AddText("Developer", "developer", "manufacturer", "maker", "vendor", "brand", "company");
        AddList("Types", "type", "types", "class", "form factor", "form");
        AddList("Families", "family", "product family", "series", "line", "product line");
        AddList("Predecessors", "predecessor", "predecessors", "replaces");
        AddList("Successors", "successor", "successors", "replaced by");
        AddList("Related", "related", "related articles", "see also");
        AddList("OrderNumbers", "order number", "order numbers", "base order number", "part number", "part numbers", "sku");
        AddDate("Announced", "announced", "announcement", "announcement date", "introduced at");
        AddDate("Released", "released", "release date", "release", "introduced", "introduction date", "launch date", "first released", "available", "introduction");
        AddDate("Discontinued", "discontinued", "discontinued date", "discontinuation date", "discontinuation", "end of sale", "withdrawn");
    }

    private static void AddComponents()
    {
        foreach (ComponentReader component in ComponentReader.All)
        {
            Add((cell, machine) => ReadOrSumUp(component, cell, machine), component.Keys);
        }

        Add((cell, machine) => PortReader.Read(cell, machine[Areas.Ports]), "ports", "port", "connectivity", "connections", "connection", "connectors", "interfaces", "i/o ports", "ports and slots", "external ports", "rear ports", "front ports", "ports and connectivity", "slots", "expansion slots", "i/o", "io", "expansion", "usb", "thunderbolt", "peripheral connections", "video out", "video output", "card reader", "card slot");
        Add((cell, machine) => NetworkingReader.Read(cell, machine[Areas.Networking]), "networking", "network", "wireless", "communications", "communication", "wi-fi", "wifi", "wlan", "modem");
        Add((cell, machine) => NetworkingReader.ReadBluetoothRow(cell, machine[Areas.Networking]), "bluetooth");
        Add((cell, machine) => EthernetReader.ReadRow(cell, machine[Areas.Networking]), "ethernet", "ethernet speeds", "ethernet speed", "lan", "wired networking", "wired network");
        Add(AudioReader.Read, "audio", "sound", "speakers", "speaker", "audio output", "sound output");
        Add((cell, machine) => AudioReader.ReadMicrophones(cell, machine[Areas.Audio]), "microphone", "microphones");
        Add((cell, machine) => ExternalDisplaysReader.Read(cell, machine[Areas.ExternalDisplays]), "external displays", "external display", "display support", "external display support", "maximum external displays");
    }

    private static void AddDescriptions()
    {
        Add((cell, machine) => DisplayReader.Read(cell, machine[Areas.Display]), "display", "screen", "built-in display", "resolution", "screen size", "brightness", "panel", "refresh rate", "pixel density", "aspect ratio", "color gamut");
        Add((cell, machine) => machine[Areas.Processor].Facts.Add("SecurityChip", cell.Text, cell), "security chip", "security processor", "coprocessor", "co-processor");
        Add((cell, machine) => machine[Areas.Processor].Facts.Add("Microarchitecture", cell.Text, cell), "microarchitecture", "architecture");
        Add((cell, machine) => MemoryReader.ReadSlots(cell, machine[Areas.Memory]), "memory slots", "ram slots", "slots for memory");
        Add((cell, machine) => MemoryReader.ReadMaximum(cell, machine[Areas.Memory]), "maximum memory", "maximum ram", "max memory", "max ram", "memory maximum");
        Add((cell, machine) => MemoryReader.ReadDescription(cell, machine[Areas.Memory]), "memory type", "memory speed", "ram type", "ram speed");
        Add((cell, machine) => CameraReader.Read(cell, machine[Areas.Camera]), "camera", "webcam", "front camera", "facetime camera", "video camera");
        Add((cell, machine) => BatteryReader.Read(cell, machine[Areas.Battery]), "battery", "batteries", "battery capacity");
        Add((cell, machine) => WeightReader.Read(cell, machine[Areas.Weight]), "weight", "mass");
        Add((cell, machine) => DimensionsReader.Read(cell, machine[Areas.Dimensions]), "dimensions", "size", "dimensions (h × w × d)", "physical dimensions");
        foreach (string side in new[] { "Height", "Width", "Depth" })
        {
            Add((cell, machine) => DimensionsReader.ReadSide(cell, machine[Areas.Dimensions], side), side);
        }

        Add((cell, machine) => machine[Areas.Body].Facts.Add("Finish", cell.Text, cell), "finish", "color", "colour", "colors", "colours", "case color");
        Add((cell, machine) => OperatingSystemReader.ReadMinimum(cell, machine[Areas.OperatingSystems]), "original os", "minimum os", "minimum operating system", "original operating system", "initial operating system", "shipped with", "initial os", "oldest os", "minimum supported os");
        Add((cell, machine) => OperatingSystemReader.ReadMaximum(cell, machine[Areas.OperatingSystems]), "maximum os", "maximum operating system", "last os", "latest os", "latest release operating system", "newest os", "final os", "last supported os");
        Add((cell, machine) => OperatingSystemReader.ReadRange(cell, machine[Areas.OperatingSystems]), "os", "operating system", "operating systems", "supported os");
    }

    private static void Add(RowReader reader, params string[] keys)
    {
        foreach (string key in keys)
        {
            ByKey[RowKeys.Normalize(key)] = reader;
        }
    }

    private static void AddText(string fact, params string[] keys) =>
        Add((cell, machine) => machine[Areas.Identity].Facts.Add(fact, cell.Text, cell), keys);

    private static void AddList(string fact, params string[] keys) =>
        Add((cell, machine) => IdentityReader.ReadList(cell, machine[Areas.Identity], fact), keys);

    private static void AddDate(string fact, params string[] keys) =>
        Add((cell, machine) => IdentityReader.ReadDate(cell, machine[Areas.Identity], fact), keys);

    // A component the tables describe is only summed up in the infobox: its words there are no further option.
    private static void ReadOrSumUp(ComponentReader component, ScannedCell cell, MachineBuilder machine)
    {
        if (machine.Described.Contains(component.Area))
        {
            machine[component.Area].Facts.Add("Summary", cell.Text, cell);
        }
        else
        {
            component.Read(cell, machine[component.Area]);
        }
    }
}
