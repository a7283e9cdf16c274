using IMacPro.Specs.Generator.Facts.Readers;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>What a machine is connected with: ports, networks, sound and further displays.</summary>
internal static class ConnectionRows
{
    /// <summary>Ports of any kind.</summary>
    public static readonly RowKind Ports = new(
        ReadConnections,
        "ports", "port", "standard ports", "charging and expansion", "connections and expansion", "ports and expansion",
        "front i/o", "rear i/o", "side i/o", "connectivity", "connections", "connection", "connectors", "interfaces", "i/o ports",
        "ports and slots", "external ports", "rear ports", "front ports", "ports rear", "ports front", "ports and connectivity",
        "slots", "expansion slots", "exp slots", "i/o", "io", "expansion", "usb", "thunderbolt", "comm ports",
        "communication ports", "peripheral connections", "peripherals", "peripheral ports", "video out", "video output",
        "card reader", "card slot", "usb ports", "usb-a", "usb-c", "usb 2.0", "usb 3.0", "hdmi", "displayport", "vga", "dvi",
        "firewire", "firewire ports", "firewire 400", "firewire 800", "firewire400", "firewire800", "thunderbolt ports",
        "video outputs", "video ports", "display outputs", "display output", "input/output", "inputs and outputs",
        "external connectors", "external connections", "external connectivity", "side ports", "left side", "right side",
        "left ports", "right ports", "front", "rear", "back", "front panel", "rear panel", "back panel", "pci slots",
        "pcie slots", "pci express slots", "expansion bus", "expansion card slots", "expansion port", "expansion ports",
        "card slots", "memory card slot", "memory card reader", "memory card", "sd card slot", "sd card", "headphone jack",
        "headphones", "audio jack", "serial", "serial port", "serial ports", "parallel port", "scsi", "adb", "ps/2",
        "ports (external)", "external i/o", "charging port", "magsafe", "m.2 slots", "sockets", "jacks", "plugs",
        "ports and sockets", "sockets and slots", "sockets and ports", "slots and sockets", "interfaces and ports", "outputs",
        "rear sockets", "front sockets", "external interfaces", "connector", "ports/slots", "slots and ports",
        "ports and interfaces", "connectors and ports", "built-in ports", "onboard ports", "on-board ports", "connectivity ports",
        "ports list");

    /// <summary>Networks of any kind.</summary>
    public static readonly RowKind AnyNetwork = RowKind.Of(
        Areas.Networking,
        NetworkingReader.Read,
        "networking", "network", "nic", "nics", "networking and communications", "network & wireless", "network controller",
        "network controllers", "wireless", "wireless support", "communications", "communication", "wi-fi", "wifi", "wlan",
        "modem", "wireless lan", "wireless network", "wireless networking", "wireless connectivity", "wireless communication",
        "wireless technology", "wireless technologies", "wi-fi standard", "wi-fi and bluetooth", "wlan + bluetooth",
        "wireless and bluetooth", "networking and wireless", "network connectivity", "network interface", "networks",
        "airport", "airport extreme", "internet", "radio", "radios", "wireless networks", "wi-fi/bluetooth",
        "wi-fi & bluetooth", "wi-fi + bluetooth", "wifi and bluetooth", "wireless communications", "networking (wireless)",
        "wireless interface", "wireless interfaces", "wlan and bluetooth", "network and wireless", "network adapter",
        "network adapters", "top wi-fi standard", "wi-fi standards", "wifi standard", "wifi standards", "wlan standard", "wlan standards", "wireless type",
        "wireless standard", "wireless standards", "wireless protocol", "wireless protocols", "network card", "wireless card", "wireless module", "wireless adapter");

    /// <summary>Networks, with and without a wire.</summary>
    public static readonly RowKind[] Networks =
    [
        AnyNetwork,
        RowKind.Of(Areas.Networking, NetworkingReader.ReadBluetoothRow, "bluetooth", "bluetooth version", "bt"),
        new(ReadWired, "ethernet", "ethernet speeds", "ethernet speed", "lan", "wired networking", "wired network",
            "ethernet port", "wired lan", "gigabit ethernet", "wired", "wired ethernet", "ethernet lan", "lan port",
            "wired connection", "cabled network", "network port", "ethernet adapter", "network (wired)",
            "wired network connection", "network socket", "ethernet lan data rates", "ethernet data rates", "lan data rates"),
    ];

    public static readonly RowKind[] All =
    [
        Ports,
        .. Networks,
        new(AudioReader.Read, "audio", "sound", "speakers", "speaker", "audio output", "sound output", "audio ports",
            "sound system", "audio features", "audio type", "audio out", "audio in", "audio in/out", "audio jacks",
            "audio connectors"),
        RowKind.Of(Areas.Audio, AudioReader.ReadMicrophones, "microphone", "microphones", "mic", "mics"),
        RowKind.Of(Areas.ExternalDisplays, ExternalDisplaysReader.Read, "external displays", "external display",
            "display support", "external display support", "maximum external displays", "external monitors",
            "external monitor support", "monitor support", "video support"),
    ];

    /// <summary>Whether a text speaks of a network.</summary>
    public static bool NamesNetwork(ScannedCell cell) =>
        cell.HasAny("802.11", "Wi - Fi", "WiFi", "Bluetooth", "Ethernet", "AirPort", "modem");

    /// <summary>Whether a key is a name of Wi-Fi with its number: "Wi-Fi 6E".</summary>
    public static bool IsNameOfWifi(string key) => key.StartsWith("wi-fi ", StringComparison.Ordinal) && WifiStandards.TryParse(key, out _);

    /// <summary>
    /// Whether the key of a row is a port with its version, which the cell counts, "Thunderbolt 3 | 2 (40 Gbit/s)", or any port that the
    /// cell counts and says nothing else of: "Mini-VGA | Yes".
    /// </summary>
    public static bool CountsAPort(ScannedCell cell)
    {
        bool isCount = cell.Count > 0 && Counts.Of(cell.Tokens[0]) is not null;
        bool isAlone = cell.Count == 1 && (isCount || cell.Tokens[0].IsWord("yes") || cell.Tokens[0].IsWord("no"));
        return (isCount || isAlone) && cell.Key is { Count: > 0 } key && (isAlone ? NamesOnePort(key) : NamedAlone(key) is { Version: > 0 });
    }

    /// <summary>Whether a cell is a list of ports and of nothing else, whatever its row is called: "At the back | USB-A 3.0 ×4, HDMI 1.4".</summary>
    public static bool ListsPorts(ScannedCell cell)
    {
        // Most rows of unknown keys begin with something else.
        bool mayList = cell.Count > 1 && (PortLexicon.Find(cell, 0, out _) > 0 || Counts.Of(cell.Tokens[0]) is not null);
        List<NamedPort> ports = mayList ? PortFinder.Find(cell) : [];
        return ports.Count > 1 && !cell.Has("or") && Alternatives.Split(cell, new TokenRange(0, cell.Count)).TrueForAll(part => ports.Exists(
            port => port.Name == part.First || (port.Range.First == part.First && Counts.Of(cell.Tokens[part.First]) is not null)));
    }

    /// <summary>Whether a text is the name of one kind of port, and of nothing else.</summary>
    public static bool NamesOnePort(Cell text) => text.Text.Length is > 0 and <= SheetReader.LongestKey && NamesOnePort(new ScannedCell(text));

    private static bool NamesOnePort(ScannedCell text) => NamedAlone(text) is { Kind: not (PortKind.Keyboard or PortKind.Mouse) };

    // "Thunderbolt 4 (USB-C)", "microSD card slot (UHS-II)": an aside may say what it is like.
    private static NamedPort? NamedAlone(ScannedCell text)
    {
        if (PortFinder.Find(text) is not [{ Name: 0 } port])
        {
            return null;
        }

        int end = port.Range.End;
        while (end < text.Count && (text.Tokens[end].IsWord("card") || PortFinder.IsNoun(text.Tokens[end])))
        {
            end++;
        }

        return end == text.Count || (text.Tokens[end].IsSymbol('(') && text.Find(")", end) == text.Count - 1) ? port : null;
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

    // "Gigabit Ethernet, 56k modem".
    private static void ReadWired(ScannedCell cell, MachineBuilder machine)
    {
        if (cell.Has("modem"))
        {
            NetworkingReader.Read(cell, machine[Areas.Networking]);
        }
        else if (!EthernetReader.ReadRow(cell, machine[Areas.Networking]))
        {
            PortReader.Read(cell, machine[Areas.Ports]);
        }
    }
}
