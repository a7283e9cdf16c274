using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Reads the value of a row into a machine.</summary>
internal delegate void RowReader(ScannedCell cell, MachineBuilder machine);

/// <summary>Which reader reads a row: a table of keys, in the words sheets use.</summary>
internal static class RowReaders
{
    private const string Ports = "ports";
    private const string Networks = "networking";
    private const string ProcessorPart = "processor";
    private const string GraphicsPart = "graphics";

    /// <summary>What stands before the key of a component whose options do not come with the machine.</summary>
    public const string Optional = "optional ";

    private static readonly string[] OptionalSuffixes =
        [", bto", ", cto", " (bto)", " (cto)", " bto", " cto", ", optional", " (optional)", ", build to order", " (build to order)", ", at extra cost", " (at extra cost)", " upgrade", " upgrades", " upgrade options"];

    // "Standard Ethernet" is what a machine comes with; makers put their name before their numbers.
    private static readonly string[] Qualifiers = ["standard ", "std. ", "available ", "current ", "apple "];
    private static readonly char[] Joints = ['/', '&', '+', ','];
    private static readonly string[] AllPorts = [Ports, "connectors", "connections", "i/o"];
    private static readonly string[] PortNouns = [" port", " ports", " slot", " slots", " connectors"];
    private static readonly Dictionary<string, RowReader> ByKey = new(StringComparer.OrdinalIgnoreCase);
    private static readonly List<RowReader> OfProcessorDetails = [];
    private static readonly HashSet<RowReader> OfNetworks = [];
    private static readonly HashSet<RowReader> OfIdentity = [];
    private static readonly Dictionary<string, RowReader> OfOptions = new(StringComparer.Ordinal);

    // What the heading of a part of the machine says of the keys below it.
    private static readonly Dictionary<RowReader, string> Parts = [];

    static RowReaders()
    {
        AddIdentity();
        OfIdentity.UnionWith(ByKey.Values);
        AddComponents();
        AddDescriptions();
        foreach (string part in new[] { ProcessorPart, "memory", GraphicsPart, "storage", "hard drive", "ssd", "display", "video", "camera", "battery" })
        {
            Parts.Add(ByKey[part], part);
        }
    }

    /// <summary>The reader for a key; null where the key is not known.</summary>
    public static RowReader? Find(string key)
    {
        if (ByKey.TryGetValue(key, out RowReader? known))
        {
            return known;
        }

        string normal = RowKeys.Normalize(key);
        return ByKey.TryGetValue(normal, out RowReader? reader) ? reader
            : FindOptional(normal) is RowReader optional ? optional
            : ByKey.TryGetValue(RowKeys.WithoutAside(normal), out reader) ? reader
            : ByKey.TryGetValue(normal.Replace("&", "and"), out reader) ? reader
            : Array.Find(Qualifiers, word => normal.StartsWith(word, StringComparison.Ordinal)) is string word
                && ByKey.TryGetValue(normal.Substring(word.Length), out reader) ? reader
            : NamesAPort(normal) || NamesASide(normal) ? ByKey[Ports]
            : OfAll(normal);
    }

    // "Optional graphics", "Processor, BTO".
    private static RowReader? FindOptional(string normal)
    {
        string? suffix = Array.Find(OptionalSuffixes, end => normal.EndsWith(end, StringComparison.Ordinal));
        string component = suffix is not null ? normal.Substring(0, normal.Length - suffix.Length)
            : normal.StartsWith(Optional, StringComparison.Ordinal) ? normal.Substring(Optional.Length)
            : "";
        return OfOptions.TryGetValue(component, out RowReader? reader) ? reader : null;
    }

    // "Modem/Ethernet", "USB & FireWire": keys of one kind.
    private static RowReader? OfAll(string normal)
    {
        // Most words are no key at all, and are asked for line by line.
        if (normal.Length > SheetReader.LongestKey || (normal.IndexOfAny(Joints) < 0 && normal.IndexOf(" and ", StringComparison.Ordinal) < 0))
        {
            return null;
        }

        string[] keys = normal.Replace(" and ", "/").Split(Joints);
        RowReader?[] readers = Array.ConvertAll(keys, key => ByKey.TryGetValue(key.Trim(), out RowReader? reader) ? reader : null);
        return Array.TrueForAll(readers, reader => reader == readers[0]) ? readers[0]
            : Array.TrueForAll(readers, reader => reader is not null && OfNetworks.Contains(reader)) ? ByKey[Networks]
            : null;
    }

    /// <summary>
    /// The same under a heading: what is called "Type" or "Size" under "Memory" is that of the memory, and cores and clocks under
    /// "Graphics" are not those of the processor.
    /// </summary>
    public static RowReader? Find(string key, string section)
    {
        RowReader? reader = Find(key);
        string? part = PartOf(section);
        return part is null ? reader
            : FindOf(part, key) is RowReader qualified ? qualified
            : reader is null || OfIdentity.Contains(reader) || (OfProcessorDetails.Contains(reader) && part != ProcessorPart) ? null
            : reader;
    }

    /// <summary>Whether a key says something of the part of the machine that the heading above it names.</summary>
    public static bool IsQualified(string key, string section) => PartOf(section) is string part
        && (FindOf(part, key) is not null || (part == ProcessorPart && Find(key) is RowReader reader && OfProcessorDetails.Contains(reader)));

    private static string? PartOf(string section) => section.Length is > 0 and <= SheetReader.LongestKey
        && Find(section) is RowReader heading && Parts.TryGetValue(heading, out string? part) ? part : null;

    // "Type" under "Memory" is the "memory type", and "maximum" the "maximum memory".
    private static RowReader? FindOf(string part, string key)
    {
        string normal = RowKeys.Normalize(key);
        return ByKey.TryGetValue(part + " " + normal, out RowReader? reader) || ByKey.TryGetValue(normal + " " + part, out reader) ? reader : null;
    }

    /// <summary>Whether rows of a key list ports of any kind.</summary>
    public static bool IsOfPorts(string key) => Find(key) == ByKey[Ports];

    /// <summary>Whether a line below a row of ports or networks goes on with it: it names one.</summary>
    public static bool IsOneMore(RowReader reader, ScannedCell line) =>
        reader == ByKey[Ports] ? PortFinder.Find(line).Count > 0 : OfNetworks.Contains(reader) && NamesNetwork(line);

    private static bool NamesNetwork(ScannedCell cell) => cell.HasAny("802.11", "Wi - Fi", "WiFi", "Bluetooth", "Ethernet", "AirPort", "modem");

    // "Number of USB ports", "Front HDMI ports": the key names a port and nothing else, and the cell counts it. "13-inch, two HDMI ports"
    // names a variant.
    private static bool NamesAPort(string normal)
    {
        if (normal.Length > SheetReader.LongestKey || !Array.Exists(PortNouns, noun => normal.EndsWith(noun, StringComparison.Ordinal)))
        {
            return false;
        }

        ScannedCell key = new(new Cell(normal, 0, 1));
        int first = key.LengthAt("number of", 0);
        first += first < key.Count && PortReader.IsSide(key.Tokens[first]) ? 1 : 0;
        return PortFinder.Find(key) is [NamedPort port] && port.Name == first && port.Range.End >= key.Count - 1;
    }

    // "Back ports", "Right side connectors": words on where they are before the word for all of them.
    private static bool NamesASide(string normal)
    {
        int noun = normal.LastIndexOf(' ');
        return noun > 0 && Array.IndexOf(AllPorts, normal.Substring(noun + 1)) >= 0
            && normal.Length <= SheetReader.LongestKey && new ScannedCell(new Cell(normal.Substring(0, noun), 0, 1)).Tokens.All(PortReader.IsSide);
    }

    private static void AddIdentity()
    {
        Add((cell, machine) => IdentityReader.ReadModel(cell, machine[Areas.Identity]), "model", "models", "name", "component", "model name", "product name", "product", "machine", "machine name");
        Add((cell, machine) => IdentityReader.ReadModelIdentifiers(cell, machine[Areas.Identity]), "model identifier", "model identifiers", "machine model", "machine identifier");
        Add((cell, machine) => IdentityReader.ReadModelNumbers(cell, machine[Areas.Identity]), "model number", "model numbers", "model no", "model id", "model code", "type number", "model code(s)", "type no", "type numbers", "machine type model", "mtm", "models numbers", "model designation");
        AddText("Developer", "developer", "maker", "vendor", "brand", "company", "designer", "designed by", "make", "producer", "oem", "developed by", "brand name");
        AddText("Manufacturer", "manufacturer", "manufacturers", "manufactured by", "made by", "built by");
        AddList("Types", "type", "types", "class", "form factor", "form", "product type", "category", "device type", "system type", "kind", "kind of machine", "kind of computer", "what it is", "device class", "machine class", "product class", "product category", "type of device", "type of computer", "type of machine", "computer type");
        AddList("Families", "family", "product family", "series", "line", "product line", "model family", "range", "product range", "model range", "model line", "model series", "family name", "product series");
        AddList("Predecessors", "predecessor", "predecessors", "replaces", "preceded by", "supersedes", "follows", "previous model", "prior model", "earlier model", "came after", "comes after", "the one before", "follow-up to", "successor to", "successor of", "replacement for", "replacing", "took over from", "takes over from", "takes the place of", "took the place of", "predecessor model", "preceded");
        AddList("Successors", "successor", "successors", "replaced by", "superseded by", "followed by", "succeeded by", "next model", "later model", "made way for", "makes way for", "gave way to", "comes after it", "came after it", "the one after", "discontinued in favour of", "discontinued in favor of", "dropped in favour of", "dropped in favor of", "replaced with", "replacement", "successor model", "next generation", "continued by", "continued as");
        AddList("Related", "related", "related articles", "see also");
        Add((cell, machine) => IdentityReader.ReadOrderNumbers(cell, machine[Areas.Identity]), "order number", "order numbers", "order no", "base order number", "part number", "part numbers", "sku");
        Add((cell, machine) => IdentityReader.ReadTimetable(cell, machine[Areas.Identity]), "timetable", "timeline", "production dates");
        AddDate("Announced", "announced", "announcement", "announcement date", "announce date", "introduced at", "date announced", "unveiled");
        AddDate("Released", "released", "release date", "release", "introduced", "introduction date", "launch date", "first released", "available", "introduction", "date introduced", "date released", "released on", "release year", "year", "launched", "launch", "year introduced", "year of release", "introduced on", "date of release", "availability", "on sale", "first shipped", "ship date", "shipped", "debut", "released date", "initial release", "releasedate", "release dates", "on sale since", "on sale from", "sold from", "sold since", "first sold", "first on sale", "first available", "available from", "available since", "start of sale", "start of sales", "sales start", "market launch", "launch year", "came out", "introduction year", "year released", "first release", "first shipment", "date of introduction", "date of launch", "in shops from", "in stores from", "in shops since", "in stores since", "general availability", "market release", "went on sale", "came to market", "sale start", "in production from", "in production since", "produced from", "produced since", "in production", "date first available", "started shipping", "shipping since", "shipping from", "shipping date", "delivery from", "deliveries from", "deliveries began");
        AddDate("Discontinued", "discontinued", "discontinued date", "discontinuation date", "discontinuation", "end of sale", "withdrawn", "date discontinued", "discontinued on", "end of production", "retired", "terminated", "end of life", "production ended", "end date", "withdrawn on", "on sale until", "sold until", "last sold", "last on sale", "no longer sold", "taken off sale", "gone from shops", "gone from stores", "end of sales", "sales end", "available until", "withdrawn from sale", "withdrawn from market", "withdrawal", "date withdrawn", "date of withdrawal", "dropped", "end of availability", "end of manufacture", "end of marketing", "production end", "last shipped", "discontinued in", "eol", "eol date", "end-of-life", "off sale since", "off the market", "off the market since", "last available", "in production until", "production until", "produced until", "made until", "built until", "off sale", "off the list", "in shops until", "in stores until", "shipping until", "cancelled", "phased out", "date of discontinuation");
    }

    private static void AddComponents()
    {
        foreach (ComponentReader component in ComponentReader.All)
        {
            Add((cell, machine) => ReadOrSumUp(component, cell, machine), component.Keys);
            RowReader ofOptions = (cell, machine) => ReadOptions(component, cell, machine[component.Area]);
            Array.ForEach(component.Keys, key => OfOptions[key] = ofOptions);
        }

        foreach ((Action<ScannedCell, FactSet> read, string[] keys) in ProcessorDetails.All)
        {
            RowReader reader = (cell, machine) => ProcessorDetails.ReadRow(read, cell, machine[Areas.Processor]);
            OfProcessorDetails.Add(reader);
            Add(reader, keys);
        }

        Add((cell, machine) => GraphicsReader.ReadCores(cell, machine[Areas.Graphics]), "gpu cores", "graphics cores", "number of gpu cores", "# of gpu cores", "gpu core count");
        Add((cell, machine) => GraphicsReader.ReadMemory(cell, machine[Areas.Graphics]), "video memory", "graphics memory", "vram", "video ram", "gpu memory", "dedicated video memory", "dedicated graphics memory");
        Add((cell, machine) => StorageReader.ReadKind(cell, machine[Areas.Storage]), "storage type", "type of storage", "storage technology");
        Add((cell, machine) => StorageDrives.ReadFloppy(cell, machine[Areas.Storage]), "floppy drive", "floppy drives", "floppy", "floppy disk", "floppy disk drive", "floppy disk drives", "diskette drive", "disk drive", "disk drives");
        Add((cell, machine) => StorageDrives.ReadOptical(cell, machine[Areas.Storage]), "optical drive", "optical drives", "optical disc drive", "optical", "optical storage", "cd-rom", "cd-rom drive", "dvd drive");
        Add((cell, machine) => StorageDrives.ReadTape(cell, machine[Areas.Storage]), "tape drive", "tape");
        Add((cell, machine) => StorageDrives.ReadRemovable(cell, machine[Areas.Storage]), "removable storage", "removable media", "media");
        Add(ReadConnections, Ports, "port", "standard ports", "charging and expansion", "connections and expansion", "ports and expansion", "front i/o", "rear i/o", "side i/o", "connectivity", "connections", "connection", "connectors", "interfaces", "i/o ports", "ports and slots", "external ports", "rear ports", "front ports", "ports rear", "ports front", "ports and connectivity", "slots", "expansion slots", "exp slots", "i/o", "io", "expansion", "usb", "thunderbolt", "comm ports", "communication ports", "peripheral connections", "peripherals", "peripheral ports", "video out", "video output", "card reader", "card slot", "usb ports", "usb-a", "usb-c", "usb 2.0", "usb 3.0", "hdmi", "displayport", "vga", "dvi", "firewire", "firewire ports", "firewire 400", "firewire 800", "firewire400", "firewire800", "thunderbolt ports", "video outputs", "video ports", "display outputs", "display output", "input/output", "inputs and outputs", "external connectors", "external connections", "external connectivity", "side ports", "left side", "right side", "left ports", "right ports", "front", "rear", "back", "front panel", "rear panel", "back panel", "pci slots", "pcie slots", "pci express slots", "expansion bus", "expansion card slots", "expansion port", "expansion ports", "card slots", "memory card slot", "memory card reader", "memory card", "sd card slot", "sd card", "headphone jack", "headphones", "audio jack", "serial", "serial port", "serial ports", "parallel port", "scsi", "adb", "ps/2", "ports (external)", "external i/o", "charging port", "magsafe", "m.2 slots", "sockets", "jacks", "plugs", "ports and sockets", "sockets and slots", "sockets and ports", "slots and sockets", "interfaces and ports", "outputs", "rear sockets", "front sockets", "external interfaces", "connector", "ports/slots", "slots and ports", "ports and interfaces", "connectors and ports", "built-in ports", "onboard ports", "on-board ports", "connectivity ports", "ports list");
        AddNetwork((cell, machine) => NetworkingReader.Read(cell, machine[Areas.Networking]), Networks, "network", "wireless", "wireless support", "communications", "communication", "wi-fi", "wifi", "wlan", "modem", "wireless lan", "wireless network", "wireless networking", "wireless connectivity", "wireless communication", "wireless technology", "wireless technologies", "wi-fi standard", "wi-fi and bluetooth", "wlan + bluetooth", "wireless and bluetooth", "networking and wireless", "network connectivity", "network interface", "networks", "airport", "airport extreme", "internet", "radio", "radios", "wireless networks", "wi-fi/bluetooth", "wi-fi & bluetooth", "wi-fi + bluetooth", "wifi and bluetooth", "wireless communications", "networking (wireless)", "wireless interface", "wireless interfaces", "wlan and bluetooth", "network and wireless", "network adapter", "network adapters", "network card", "wireless card", "wireless module", "wireless adapter");
        AddNetwork((cell, machine) => NetworkingReader.ReadBluetoothRow(cell, machine[Areas.Networking]), "bluetooth", "bluetooth version");
        AddNetwork(ReadWired, "ethernet", "ethernet speeds", "ethernet speed", "lan", "wired networking", "wired network", "ethernet port", "wired lan", "gigabit ethernet", "wired", "wired ethernet", "ethernet lan", "lan port", "wired connection", "cabled network", "network port", "ethernet adapter", "network (wired)", "wired network connection", "network socket");
        Add(AudioReader.Read, "audio", "sound", "speakers", "speaker", "audio output", "sound output", "audio ports", "sound system", "audio features", "audio type", "audio out", "audio in", "audio in/out", "audio jacks", "audio connectors");
        Add((cell, machine) => AudioReader.ReadMicrophones(cell, machine[Areas.Audio]), "microphone", "microphones", "mic", "mics");
        Add((cell, machine) => ExternalDisplaysReader.Read(cell, machine[Areas.ExternalDisplays]), "external displays", "external display", "display support", "external display support", "maximum external displays", "external monitors", "external monitor support", "monitor support", "video support");
    }

    private static void AddDescriptions()
    {
        Add((cell, machine) => DisplayReader.Read(cell, machine[Areas.Display]), "display", "screen", "built-in display", "resolution", "screen size", "brightness", "panel", "refresh rate", "pixel density", "aspect ratio", "color gamut", "monitor", "built-in screen", "internal display", "display size", "screen diagonal", "display diagonal", "diagonal", "display type", "display resolution", "display technology", "display panel", "screen resolution", "native resolution", "panel type", "screen type", "maximum brightness", "peak brightness", "display brightness", "screen brightness", "max. resolution", "maximum resolution", "led-backlit display", "retina display", "lcd", "lcd display", "touchscreen", "screen resolution (pixels)", "display and resolution", "lcd panel", "lcd screen", "display diagonal size", "diagonal size", "viewable size", "panel size", "display (internal)", "display gamut", "colour gamut", "color space", "colour space", "built-in panel", "pixels", "panel resolution", "display panel type", "integrated display");
        Add((cell, machine) => machine[Areas.Processor].Facts.Add("SecurityChip", cell.Text, cell), "security chip", "security processor", "coprocessor", "co-processor");
        Add(ReadArchitecture, "microarchitecture", "architecture");
        Add((cell, machine) => MemoryReader.ReadSlots(cell, machine[Areas.Memory]), "memory slots", "ram slots", "slots for memory", "dimm slots", "simm slots", "so-dimm slots", "number of memory slots", "number of ram slots", "memory sockets", "ram sockets", "sockets for memory", "memory slot", "ram slot", "memory module slots", "dimm sockets", "simm sockets");
        Add((cell, machine) => MemoryReader.ReadMaximum(cell, machine[Areas.Memory]), "maximum memory", "maximum ram", "max memory", "max ram", "memory maximum", "max. memory", "max. ram", "ram maximum", "memory max", "ram max", "maximum memory capacity", "expandable to", "ram expandable to", "most memory", "most ram", "memory limit", "ram limit", "memory ceiling", "memory upgradable to", "memory expandable to", "ram upgradable to", "highest memory", "largest memory", "maximum supported memory", "supported memory", "maximum system memory", "memory, maximum", "maximum installable memory", "memory up to", "memory (maximum)", "ram (maximum)");
        Add((cell, machine) => MemoryReader.ReadDescription(cell, machine[Areas.Memory]), "memory type", "memory speed", "ram type", "ram speed", "type of memory", "type of ram", "memory technology");
        Add((cell, machine) => CameraReader.Read(cell, machine[Areas.Camera]), "camera", "webcam", "front camera", "facetime camera", "video camera", "cameras", "built-in camera", "front-facing camera", "web camera", "facetime", "facetime hd camera", "isight", "isight camera", "camera resolution", "camera type", "webcams", "camera(s)", "web cam", "built-in webcam", "video camera (built-in)");
        Add((cell, machine) => BatteryReader.Read(cell, machine[Areas.Battery]), "battery", "batteries", "battery capacity", "battery type", "rechargeable battery", "battery and power", "power and battery", "primary battery", "main battery", "internal battery", "battery pack");
        Add((cell, machine) => WeightReader.Read(cell, machine[Areas.Weight]), "weight", "mass", "avg. weight", "average weight", "net weight", "weight (approx.)", "unit weight", "product weight", "starting weight", "weight starting at", "weighs", "mass (approx.)", "approximate weight", "approx. weight", "weight from", "weight as delivered", "shipping configuration weight", "total weight", "system weight");
        Add((cell, machine) => DimensionsReader.Read(cell, machine[Areas.Dimensions]), "dimensions", "dimension", "dimensions (h × w × d)", "height x width x depth", "height × width × depth", "width x depth x height", "width × depth × height", "h x w x d", "h × w × d", "w x d x h", "w × d × h", "physical dimensions", "product dimensions", "case dimensions", "minimum dimensions", "measurements", "outer dimensions", "external dimensions", "footprint", "case", "case size", "body size", "overall dimensions", "size (w x d x h)", "size (h x w x d)", "dimensions (approx.)");
        Add(ReadSize, "size");
        Add(ReadVideo, "video");
        Add(ReadSizeAndWeight, "size and weight", "size/weight", "dimensions/weight", "weight/dimensions", "dimensions and weight", "weight and dimensions", "height and weight");
        Add((cell, machine) => PriceReader.Read(cell, machine[Areas.Price], introductory: false), "price", "prices", "msrp", "list price", "retail price", "suggested retail price", "rrp", "base price", "starting price", "cost");
        Add((cell, machine) => PriceReader.Read(cell, machine[Areas.Price], introductory: true), "introductory price", "intro price", "introductory prices", "introduction price", "launch price", "price at launch", "initial price", "original price", "release price", "baseprice");
        foreach (string side in new[] { "Height", "Width", "Depth" })
        {
            Add((cell, machine) => DimensionsReader.ReadSide(cell, machine[Areas.Dimensions], side), side, "stand " + side);
        }

        Add(ReadColors, "finish", "color", "colour", "colors", "colours", "color options", "colour options", "case color", "finishes", "case colors");
        Add((cell, machine) => OperatingSystemReader.ReadMinimum(cell, machine[Areas.OperatingSystems]), "original os", "initial macos", "original macos", "minimum os", "min os", "min. os", "minimum macos", "minimum operating system", "original operating system", "initial operating system", "shipped with", "initial os", "oldest os", "minimum supported os", "shipping os", "shipped os", "preinstalled os", "preinstalled macos", "pre-installed macos", "pre-installed os", "bundled os", "initial release operating system", "initial release os", "original release os", "included os", "minimum system software", "min system software", "minimum mac os", "release os", "os at release", "os at launch", "launch os", "operating system at launch", "operating system (original)", "original system software", "minimum system", "first os", "earliest os", "supplied os", "os supplied", "operating system on delivery", "os on delivery", "delivered with", "came with", "comes with", "ships with", "shipped with os", "supplied with", "sold with", "first system", "factory os", "os as shipped", "system at launch", "preinstalled system", "pre-installed system", "installed os", "os installed", "original system", "os preinstalled", "os pre-installed", "preinstalled operating system", "pre-installed operating system", "supplied operating system", "initial system", "initial system software", "oldest system", "first operating system", "first macos", "oldest macos", "earliest macos", "introduced with", "launched with", "os at introduction", "shipped os version", "default os", "operating system installed", "delivered os", "runs from", "introductory os", "introductory system", "launch macos");
        Add((cell, machine) => OperatingSystemReader.ReadMaximum(cell, machine[Areas.OperatingSystems]), "maximum os", "max os", "max. os", "maximum macos", "maximum operating system", "last os", "latest os", "latest release operating system", "latest release os", "newest os", "final os", "last supported os", "latest supported os", "maximum supported os", "latest os version", "last os version", "highest os", "highest supported os", "maximum mac os", "maximum system software", "max system software", "latest operating system", "last operating system", "maximum system", "latest supported operating system", "current os", "current macos", "current operating system", "newest it runs", "last system", "latest release", "final system", "newest system", "latest system", "most recent os", "last release", "highest system", "last macos", "latest macos", "newest macos", "final macos", "most recent macos", "most recent operating system", "newest supported os", "newest operating system", "final operating system", "highest macos", "highest operating system", "latest it runs", "last it runs", "runs up to", "supported up to", "latest system software", "last system software", "newest system software", "final system software", "last macos supported", "latest macos supported", "last os supported", "latest os supported", "latest supported macos", "last supported macos", "maximum supported macos", "newest supported macos", "final supported os", "final supported macos", "last supported operating system", "maximum supported operating system", "end of software support", "ends with");
        Add((cell, machine) => OperatingSystemReader.ReadRange(cell, machine[Areas.OperatingSystems]), "os", "operating system", "operating systems", "supported os", "operating system(s)", "system software", "os support", "supported operating systems", "os compatibility", "os range", "os versions", "supported os versions", "mac os", "mac os x", "os x", "macos", "os version", "macos version", "osx version", "os x version");
    }

    // "Connectivity" may be of both kinds, with and without a wire.
    private static void ReadConnections(ScannedCell cell, MachineBuilder machine)
    {
        PortReader.Read(cell, machine[Areas.Ports]);
        if (NamesNetwork(cell))
        {
            NetworkingReader.Read(cell, machine[Areas.Networking]);
        }
    }

    // "x86_64" is what programs are compiled for, and no design.
    private static void ReadArchitecture(ScannedCell cell, MachineBuilder machine)
    {
        if (!ProcessorReader.IsInstructionSet(cell.Text))
        {
            machine[Areas.Processor].Facts.Add("Microarchitecture", cell.Text, cell);
        }
    }

    // "7.4" diagonal" is that of the screen.
    private static void ReadSize(ScannedCell cell, MachineBuilder machine)
    {
        if (cell.Has("diagonal"))
        {
            DisplayReader.Read(cell, machine[Areas.Display]);
        }
        else
        {
            DimensionsReader.Read(cell, machine[Areas.Dimensions]);
        }
    }

    // "2 MB VRAM" is memory; "VGA, composite" are ports; "ATI Rage 128" is what draws; of anything else no one knows.
    private static void ReadVideo(ScannedCell cell, MachineBuilder machine)
    {
        if (cell.HasAny("VRAM", "video memory", "video RAM"))
        {
            GraphicsReader.ReadMemory(cell, machine[Areas.Graphics]);
        }
        else if (GraphicsName.FindMaker(cell, 0, cell.Count) < cell.Count && PortFinder.Find(cell).Count == 0)
        {
            ByKey[GraphicsPart](cell, machine);
        }
        else
        {
            PortReader.ReadKnown(cell, machine[Areas.Ports]);
        }
    }

    // "100 % sRGB" is what the display shows; anything else is what the case looks like.
    private static void ReadColors(ScannedCell cell, MachineBuilder machine)
    {
        if (cell.HasAny("sRGB", "P3", "Adobe RGB", "NTSC", "gamut"))
        {
            DisplayReader.Read(cell, machine[Areas.Display]);
        }
        else
        {
            machine[Areas.Body].Facts.Add("Finish", cell.Text, cell);
        }
    }

    // "Gigabit Ethernet, 56k modem".
    private static void ReadWired(ScannedCell cell, MachineBuilder machine)
    {
        if (cell.Has("modem"))
        {
            NetworkingReader.Read(cell, machine[Areas.Networking]);
        }
        else
        {
            EthernetReader.ReadRow(cell, machine[Areas.Networking]);
        }
    }

    private static void ReadSizeAndWeight(ScannedCell cell, MachineBuilder machine)
    {
        DimensionsReader.Read(cell, machine[Areas.Dimensions]);
        WeightReader.Read(cell, machine[Areas.Weight]);
    }

    private static void Add(RowReader reader, params string[] keys)
    {
        foreach (string key in keys)
        {
            ByKey[RowKeys.Normalize(key)] = reader;
        }
    }

    private static void AddNetwork(RowReader reader, params string[] keys)
    {
        OfNetworks.Add(reader);
        Add(reader, keys);
    }

    private static void AddText(string fact, params string[] keys) =>
        Add((cell, machine) => machine[Areas.Identity].Facts.Add(fact, cell.Text, cell), keys);

    private static void AddList(string fact, params string[] keys) =>
        Add((cell, machine) => IdentityReader.ReadList(cell, machine[Areas.Identity], fact), keys);

    private static void AddDate(string fact, params string[] keys) =>
        Add((cell, machine) => IdentityReader.ReadDate(cell, machine[Areas.Identity], fact), keys);

    // "Optional graphics": none of them comes with the machine, unless another row says so.
    private static void ReadOptions(ComponentReader component, ScannedCell cell, AreaBuilder area)
    {
        foreach (ItemBuilder item in component.Read(cell, area))
        {
            item.Facts.Add("IsOptional", isTrue: true, cell);
        }
    }

    // A component the tables describe is only summed up in the infobox: its words there are no further option.
    private static void ReadOrSumUp(ComponentReader component, ScannedCell cell, MachineBuilder machine)
    {
        if (machine.Described.Contains(component.Area))
        {
            machine[component.Area].Facts.Add("Summary", cell.Text, cell);
        }
        else
        {
            component.ReadRow(cell, machine[component.Area]);
            if (component.Area == Areas.Processor && !machine.Described.Contains(Areas.Graphics))
            {
                GraphicsReader.ReadChip(cell, machine[Areas.Graphics]);
            }
        }
    }
}
