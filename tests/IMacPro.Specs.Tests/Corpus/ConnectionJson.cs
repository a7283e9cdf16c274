using System.Text.Json.Nodes;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Tests.Corpus;

/// <summary>Ports and networks in the corpus's form.</summary>
internal static class ConnectionJson
{
    public static JsonArray Ports(AreaFacts area) => new([.. area.ItemsOf("All").Select(item => new JsonObject
    {
        ["kind"] = item.Text("Kind") is "Other" ? item.Text("Standard") : KindOf(item.Text("Kind")!),
        ["count"] = item.Number("Count"),
        ["standard"] = StandardOf(item),
        ["connector"] = item.Text("Connector"),
        ["usb"] = item.Text("UsbStandard"),
    })]);

    public static JsonObject Networking(AreaFacts area)
    {
        string[] standards = area["Wifi"] is EnumValue wifi ? [.. wifi.Members.Select(member => "802.11" + member.ToLowerInvariant())] : [];
        return new JsonObject
        {
            ["wifi"] = standards.LastOrDefault(),
            ["wifiStandards"] = new JsonArray([.. standards.Select(standard => JsonValue.Create(standard))]),
            ["wifiMarketing"] = area.Text("WifiName"),
            ["ethernetMaxMbps"] = area.Number("EthernetMaximumMegabitsPerSecond"),
            ["ethernetBaseMbps"] = area["EthernetBase"] is QuantityValue rate
                ? rate.Amount * (rate.Unit == "GigabitsPerSecond" ? 1000 : 1)
                : null,
            ["ethernetMaxOptional"] = area.Truth("EthernetMaximumOptional"),
            ["bluetooth"] = area.Text("BluetoothVersion") is string version
                ? version + (area.Text("BluetoothFeatures") is string more ? "+" + more : "")
                : null,
            ["modem"] = area.Text("Modem"),
        };
    }

    // The corpus names a family of ports; the number is the standard's.
    private static string KindOf(string kind) => kind switch
    {
        "SdxcCard" => "SDXC",
        "SdCard" => "SD",
        "MicroSdCard" => "microSD",
        "Headphone" => "headphone",
        "LineIn" => "line-in",
        "Microphone" => "microphone",
        _ when kind.StartsWith("Thunderbolt", StringComparison.Ordinal) => "Thunderbolt",
        _ when kind.StartsWith("FireWire", StringComparison.Ordinal) => "FireWire",
        _ => PortKinds.TryParse(kind, out PortKind port) ? port.ToDisplayName() : kind,
    };

    // Of a headphone jack the corpus states no standard, though its size is one; of a port without a known kind it is the name.
    private static string? StandardOf(AreaFacts item) => item.Text("Kind") is "Headphone" or "Other" ? null : item.Text("Standard");
}
