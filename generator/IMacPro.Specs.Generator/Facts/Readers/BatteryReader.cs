using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads the battery: its energy and its chemistry.</summary>
internal static class BatteryReader
{
    private static readonly string[] Chemistries =
    [
        "lithium - polymer", "lithium polymer", "lithium - ion", "lithium ion", "Li - ion", "Li - Po", "NiMH", "NiCd", "nickel metal hydride",
        "lead acid",
    ];

    public static void Read(ScannedCell cell, AreaBuilder area)
    {
        if (cell.FirstMeasure(Unit.WattHour) is Measure energy)
        {
            area.Facts.Add("Capacity", energy, cell, Unit.WattHour);
        }

        string? chemistry = Array.Find(Chemistries, phrase => cell.Has(phrase));
        area.Facts.Add("Chemistry", chemistry?.Replace(" - ", "-") ?? "", cell);
        if (area.Facts.IsEmpty)
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "a battery", "100 Wh lithium-polymer");
        }
    }
}
