using System.Globalization;
using IMacPro.Specs;

namespace FleetCheck.Machines;

/// <summary>How many ports of each kind are in use.</summary>
internal sealed class PortsInUse
{
    private readonly Dictionary<PortKind, int> _counts = [];

    public static PortsInUse None { get; } = new();

    public IReadOnlyDictionary<PortKind, int> Counts => _counts;

    /// <summary>How many ports of a kind are in use; null where that was not said.</summary>
    public int? Of(PortKind kind) => _counts.TryGetValue(kind, out int count) ? count : null;

    /// <summary>Reads a list such as "2 Thunderbolt 3; 1 HDMI".</summary>
    /// <param name="text">The list.</param>
    /// <param name="ports">The ports that could be read.</param>
    /// <returns>The items that could not.</returns>
    public static IReadOnlyList<string> Read(string text, out PortsInUse ports)
    {
        ports = None;
        if (text.Length == 0)
        {
            return [];
        }

        ports = new PortsInUse();
        List<string> unread = [];
        foreach (string item in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!ports.TryAdd(item))
            {
                unread.Add(item);
            }
        }

        return unread;
    }

    private bool TryAdd(string item) =>
        item.Split(' ', 2, StringSplitOptions.TrimEntries) is [string number, string name]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
        && PortKinds.TryParse(name, out PortKind kind)
        && _counts.TryAdd(kind, count);
}
