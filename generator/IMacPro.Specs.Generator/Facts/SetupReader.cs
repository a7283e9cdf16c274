using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Machine to setups: what a working machine can be like, within the bounds its sheet states.</summary>
internal static class SetupReader
{
    private static readonly string[] Nouns = ["slot", "jack", "port", "connector", "interface"];

    /// <summary>A setup for the machine, or for each of its variants; none where the sheet states no bounds.</summary>
    public static EquatableArray<Setup> Read(Machine machine)
    {
        IEnumerable<Setup> setups = machine.Variants.Count == 0
            ? [new Setup(machine.Name, "", Bounds(machine.Areas))]
            : machine.Variants.Select(variant => new Setup(variant.Name, variant.Identifier, Bounds(variant.Areas)));
        return setups.Where(setup => setup.Limits.Count > 0).ToEquatableArray();
    }

    private static EquatableArray<SetupBound> Bounds(EquatableArray<Area> areas) => areas
        .SelectMany(area => area.Name switch
        {
            Areas.OperatingSystems => OperatingSystem(area),
            Areas.Ports => area.Lists.SelectMany(list => list.Items).Select(Ports),
            Areas.Networking => Networking(area),
            Areas.Display => Display(area),
            _ => [],
        })
        .ToEquatableArray();

    private static IEnumerable<SetupBound> OperatingSystem(Area area)
    {
        Fact? minimum = Find(area, "MinimumVersion");
        Fact? maximum = Find(area, "MaximumVersion");
        if ((minimum ?? maximum) is Fact stated && Find(area, "Family") is { Value: TextValue family })
        {
            yield return new SetupBound(
                "OperatingSystem", nameof(MacOSVersion), SetupLimitKind.OperatingSystem, family.Text, Text(minimum), Text(maximum), stated.Origin);
        }
    }

    private static SetupBound Ports(Item item)
    {
        Fact count = item.Facts.First(fact => fact.Name == "Count");
        string kind = ((EnumValue)item.Facts.First(fact => fact.Name == "Kind").Value).Members[0];
        string name = item.Facts.FirstOrDefault(fact => fact.Name == "Standard")?.Value is TextValue own && kind == nameof(PortKind.Other) ? own.Text
            : PortKinds.TryParse(kind, out PortKind port) ? port.ToDisplayName()
            : kind;
        bool complete = Array.Exists(Nouns, noun => name.EndsWith(noun, StringComparison.Ordinal));
        return new SetupBound(
            item.Identifier + "InUse", "int", SetupLimitKind.Ports, complete ? name : name + " port", "", Text(count), item.Origin);
    }

    private static IEnumerable<SetupBound> Networking(Area area)
    {
        if (Find(area, "EthernetMaximum") is Fact rate)
        {
            yield return Maximum("EthernetLink", nameof(DataRate), SetupLimitKind.Ethernet, "Ethernet", rate);
        }

        if (Find(area, "Wifi") is { Value: EnumValue wifi } fact
            && Enum.TryParse(string.Join(", ", wifi.Members), out WifiStandard standards))
        {
            yield return new SetupBound(
                "Wifi", nameof(WifiStandard), SetupLimitKind.Wifi, "Wi-Fi", "", standards.ToDisplayName(), fact.Origin);
        }

        if (Find(area, "Bluetooth") is Fact bluetooth)
        {
            yield return Maximum("Bluetooth", "global::System.Version", SetupLimitKind.Bluetooth, "Bluetooth", bluetooth);
        }
    }

    private static IEnumerable<SetupBound> Display(Area area)
    {
        if (Find(area, "HorizontalPixels") is Fact horizontal)
        {
            yield return Maximum("HorizontalPixels", "int", SetupLimitKind.Pixels, "pixels across", horizontal);
        }

        if (Find(area, "VerticalPixels") is Fact vertical)
        {
            yield return Maximum("VerticalPixels", "int", SetupLimitKind.Pixels, "pixels down", vertical);
        }

        if (Find(area, "BrightnessNits") is Fact brightness)
        {
            yield return Maximum("BrightnessNits", "double", SetupLimitKind.Brightness, "nits", brightness);
        }
    }

    private static SetupBound Maximum(string member, string type, SetupLimitKind kind, string subject, Fact fact) =>
        new(member, type, kind, subject, "", Text(fact), fact.Origin);

    private static Fact? Find(Area area, string name) => area.Facts.FirstOrDefault(fact => fact.Name == name);

    private static string Text(Fact? fact) => fact is null ? "" : Words.Describe(fact.Value);
}
