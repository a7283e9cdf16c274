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
        if (Energy(cell) is Measure energy)
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

    // "2 × 24 Wh" and "56 Wh + 23 Wh" are what all of it holds together.
    private static Measure? Energy(ScannedCell cell)
    {
        if (cell.FirstMeasure(Unit.WattHour) is not Measure energy)
        {
            return null;
        }

        if (energy.First > 1 && cell.Tokens[energy.First - 1].IsSymbol('×') && Counts.Of(cell.Tokens[energy.First - 2]) is int count)
        {
            energy = energy with { Number = count * energy.Number };
        }

        while (energy.End < cell.Count && cell.Tokens[energy.End].IsSymbol('+')
            && cell.FirstMeasure(Unit.WattHour, energy.End + 1) is Measure next && next.First == energy.End + 1)
        {
            energy = energy with { Number = energy.Number + next.Number, End = next.End };
        }

        return energy;
    }
}
