using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>Which reader reads a row: finds its key among those that are known, in whatever form it is written.</summary>
internal static class RowReaders
{
    private const string ProcessorPart = "processor";
    private const string PortsPart = "ports";

    /// <summary>What stands before the key of a component whose options do not come with the machine.</summary>
    public const string Optional = "optional ";

    /// <summary>What stands before the key of a component where the most that fits is stated.</summary>
    public const string Maximum = "maximum ";

    private static readonly string[] OptionalSuffixes =
    [
        ", bto", ", cto", " (bto)", " (cto)", " bto", " cto", ", optional", " (optional)", ", build to order",
        " build to order", " (build to order)", ", at extra cost", " (at extra cost)", " upgrade", " upgrades", " upgrade options",
    ];

    private static readonly string[] OptionalPrefixes =
        [Optional, "bto ", "cto ", "build to order ", "built to order ", "configure to order ", "custom ", "upgrade "];

    // "Standard Ethernet" is what a machine comes with; makers put their name before their numbers.
    private static readonly string[] Qualifiers = ["standard ", "std. ", "available ", "current ", "apple "];
    private static readonly string[] Accessories = ["sold separately", "accessory", "accessories", "in the box"];

    // What has a type, a size and a weight of its own.
    private static readonly HashSet<string> OtherThings = new(StringComparer.Ordinal)
    {
        "input", "input device", "input devices", "pointing device", "keyboard", "keyboard and mouse", "ac adapter", "ac adaptor", "power adapter",
        "adapter", "charger", "power supply", "packaging", "packaging data", "packaging content", "package", "package contents", "box contents",
        "logistics data", "warranty", "manufacturer warranty", "dock", "docking station", "docking stations", "port replicator",
    };
    private static readonly char[] Joints = ['/', '&', '+', ','];
    private static readonly string[] AllPorts = ["ports", "connectors", "connections", "i/o"];
    private static readonly string[] PortNouns =
        [" port", " ports", " slot", " slots", " jack", " combo", " connectors", " outputs", "displayports", " ports quantity", "displayports quantity"];

    private static readonly Dictionary<string, RowReader> ByKey = Index(
    [
        .. IdentityRows.All, .. ComponentRows.All, .. DetailRows.All, .. ConnectionRows.All, .. BodyRows.All, .. PriceRows.All,
        .. SystemRows.All,
    ]);

    private static readonly Dictionary<string, RowReader> OfOptions = Index(ComponentRows.Optional);
    private static readonly HashSet<RowReader> OfProcessorDetails = [.. DetailRows.OfProcessor.Select(rows => rows.Read)];
    private static readonly HashSet<RowReader> OfNetworks = [.. ConnectionRows.Networks.Select(rows => rows.Read)];
    private static readonly HashSet<RowReader> OfParts = [.. ConnectionRows.All.Concat(BodyRows.All).Select(rows => rows.Read)];
    private static readonly HashSet<RowReader> OfIdentity = [.. IdentityRows.All.Select(rows => rows.Read)];

    // What the heading of a part of the machine says of the keys below it.
    private static readonly Dictionary<RowReader, string> Parts = new[]
    {
        ProcessorPart, "memory", "graphics", "storage", "hard drive", "ssd", "display", "video", "camera", "battery",
        "operating system",
    }.SelectMany(part => new[] { (Key: part, Part: part), (Key: part + " options", Part: part) })
        .Where(of => ByKey.ContainsKey(of.Key))
        .ToDictionary(of => ByKey[of.Key], of => of.Part);

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
            : ByKey.TryGetValue(normal.Replace('-', ' '), out reader) ? reader

            // "Discon- tinued": a word that was parted at the end of a line.
            : normal.IndexOf("- ", StringComparison.Ordinal) > 0 && ByKey.TryGetValue(normal.Replace("- ", ""), out reader) ? reader
            : Array.Find(Qualifiers, word => normal.StartsWith(word, StringComparison.Ordinal)) is string word
                && ByKey.TryGetValue(normal.Substring(word.Length), out reader) ? reader
            : ByKey.TryGetValue(RowKeys.WithoutNote(normal), out reader) ? reader
            : OfQualified(normal) is RowReader qualified ? qualified
            : ConnectionRows.IsNameOfWifi(normal) ? ConnectionRows.AnyNetwork.Read
            : NamesAPort(normal) || NamesASide(normal) ? ConnectionRows.Ports.Read
            : OfAll(normal);
    }

    // "Ports, left" are the "left ports", "memory, slots" the "memory slots", and "storage, standard" is what the machine comes with.
    private static RowReader? OfQualified(string normal)
    {
        int comma = normal.IndexOf(", ", StringComparison.Ordinal);
        if (comma <= 0 || normal.Length > SheetReader.LongestKey)
        {
            return null;
        }

        string part = normal.Substring(0, comma);
        string qualifier = RowKeys.WithoutAside(normal.Substring(comma + 2));
        return FindOf(part, qualifier)
            ?? (KeyTerms.Of(qualifier) == Terms.Standard && OfOptions.ContainsKey(part) && ByKey.TryGetValue(part, out RowReader? reader) ? reader : null);
    }

    // "Optional graphics", "Processor, BTO", "Build-to-order memory".
    private static RowReader? FindOptional(string key)
    {
        string normal = key.Replace("-to-", " to ");
        string? prefix = Array.Find(OptionalPrefixes, start => normal.StartsWith(start, StringComparison.Ordinal));
        string? suffix = Array.Find(OptionalSuffixes, end => normal.EndsWith(end, StringComparison.Ordinal));
        string component = suffix is not null ? normal.Substring(0, normal.Length - suffix.Length)
            : prefix is not null ? normal.Substring(prefix.Length)
            : "";
        return OfOptions.TryGetValue(component, out RowReader? reader) ? reader
            : OfOptions.TryGetValue(RowKeys.WithoutNote(component), out reader) ? reader
            : null;
    }

    // "Modem/Ethernet", "USB & FireWire": keys of one kind; "Video and USB" are the ports for both.
    private static RowReader? OfAll(string normal)
    {
        RowReader?[] readers = ReadersOf(normal);
        return readers.Length == 0 ? null
            : Array.TrueForAll(readers, reader => reader == readers[0]) ? readers[0]
            : Array.TrueForAll(readers, reader => reader is not null && OfNetworks.Contains(reader)) ? ConnectionRows.AnyNetwork.Read
            : Array.TrueForAll(readers, reader => reader == ConnectionRows.Ports.Read || reader == ByKey["video"]) ? ConnectionRows.Ports.Read
            : null;
    }

    /// <summary>Whether a heading names several parts of a machine: "Cameras, video, and audio".</summary>
    public static bool AreSeveral(string heading) =>
        ReadersOf(RowKeys.Normalize(heading)) is { Length: > 1 } readers && Array.TrueForAll(readers, reader => reader is not null);

    // For each of the keys that a text joins, its reader; none where it is one word for all of it.
    private static RowReader?[] ReadersOf(string normal)
    {
        // Most words are no key at all, and are asked for line by line.
        if (normal.Length > SheetReader.LongestKey || (normal.IndexOfAny(Joints) < 0 && normal.IndexOf(" and ", StringComparison.Ordinal) < 0))
        {
            return [];
        }

        string[] keys = normal.Replace(", and ", "/").Replace(" and ", "/").Split(Joints);
        return Array.ConvertAll(keys, key => ByKey.TryGetValue(key.Trim(), out RowReader? reader) ? reader : null);
    }

    /// <summary>
    /// The same under a heading: what is called "Type" or "Size" under "Memory" is that of the memory, and cores and clocks under
    /// "Graphics" are not those of the processor.
    /// </summary>
    public static RowReader? Find(string key, string section)
    {
        if (IsOfAccessory(section))
        {
            return null;
        }

        RowReader? reader = Find(key);
        string? part = PartOf(section);

        // "Left" under "Ports".
        return part is null ? reader ?? (section.Length is > 0 and <= SheetReader.LongestKey && IsOfPorts(section) ? FindOf(PortsPart, key) : null)
            : FindOf(part, key) is RowReader qualified ? qualified
            : reader is null || OfIdentity.Contains(reader) || (OfProcessorDetails.Contains(reader) && part != ProcessorPart) ? null
            : reader;
    }

    /// <summary>Whether a key names a part of the machine: what stands below it is said of that one.</summary>
    public static bool NamesPart(string key) => PartOf(key) is not null;

    /// <summary>Whether a key says something of the part of the machine that the heading above it names.</summary>
    public static bool IsQualified(string key, string section) => PartOf(section) is string part
        && (FindOf(part, key) is not null || (part == ProcessorPart && Find(key) is RowReader reader && OfProcessorDetails.Contains(reader)));

    /// <summary>
    /// Whether what stands under a heading is said of another thing, "Pen (sold separately)", "Keyboard", and not as in "Ports and accessories".
    /// </summary>
    public static bool IsOfAccessory(string section) =>
        section.Length is > 0 and <= SheetReader.LongestKey
        && (Array.Exists(Accessories, word => section.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            || OtherThings.Contains(RowKeys.Normalize(section)))
        && Array.TrueForAll(ReadersOf(RowKeys.Normalize(section)), reader => reader is null);

    private static string? PartOf(string section) => section.Length is > 0 and <= SheetReader.LongestKey
        && Find(section) is RowReader heading && Parts.TryGetValue(heading, out string? part) ? part : null;

    // "Type" under "Memory" is the "memory type", and "maximum" the "maximum memory".
    private static RowReader? FindOf(string part, string key)
    {
        string normal = RowKeys.Normalize(key);
        return ByKey.TryGetValue(part + " " + normal, out RowReader? reader) || ByKey.TryGetValue(normal + " " + part, out reader) ? reader : null;
    }

    /// <summary>Whether rows of a key say what a machine is called, who made it, and when it was sold.</summary>
    public static bool IsOfIdentity(string key) => Find(key) is RowReader reader && OfIdentity.Contains(reader);

    /// <summary>Whether rows of a reader list what is built in, so that they may also say what is not.</summary>
    public static bool ListsParts(RowReader reader) => OfParts.Contains(reader);

    /// <summary>Whether rows of a key list ports of any kind.</summary>
    public static bool IsOfPorts(string key) => Find(key) == ConnectionRows.Ports.Read;

    /// <summary>Whether a line below a row of ports or networks goes on with it: it names one.</summary>
    public static bool IsOneMore(RowReader reader, ScannedCell line) =>
        reader == ConnectionRows.Ports.Read ? PortFinder.Find(line).Count > 0 : OfNetworks.Contains(reader) && ConnectionRows.NamesNetwork(line);

    // "Number of USB ports", "Front HDMI ports": the key names a port and nothing else, and the cell counts it. "13-inch, two HDMI ports"
    // names a variant.
    private static bool NamesAPort(string whole)
    {
        // "Number of HDMI outputs (total)".
        string normal = RowKeys.WithoutAside(whole);
        if (normal.Length > SheetReader.LongestKey || !Array.Exists(PortNouns, noun => normal.EndsWith(noun, StringComparison.Ordinal)))
        {
            return false;
        }

        ScannedCell key = new(new Cell(normal, 0, 1));
        int first = key.LengthAt("number of", 0);
        first += first < key.Count && PortReader.IsSide(key.Tokens[first]) ? 1 : 0;
        return PortKey.In(key) is { IsAtEnd: true } named && named.Port.Name == first;
    }

    // "Back ports", "Right side connectors": words on where they are before the word for all of them.
    private static bool NamesASide(string normal)
    {
        int noun = normal.LastIndexOf(' ');
        return noun > 0 && Array.IndexOf(AllPorts, normal.Substring(noun + 1)) >= 0
            && normal.Length <= SheetReader.LongestKey && new ScannedCell(new Cell(normal.Substring(0, noun), 0, 1)).Tokens.All(PortReader.IsSide);
    }

    private static Dictionary<string, RowReader> Index(IEnumerable<RowKind> kinds)
    {
        Dictionary<string, RowReader> readers = new(StringComparer.OrdinalIgnoreCase);
        foreach (RowKind kind in kinds)
        {
            foreach (string key in kind.Keys)
            {
                readers[RowKeys.Normalize(key)] = kind.Read;
            }
        }

        return readers;
    }
}
