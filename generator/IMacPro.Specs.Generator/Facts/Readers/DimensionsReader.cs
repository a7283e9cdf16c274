using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>
/// Reads outer dimensions: three lengths with crosses between them, in the order height, width, depth unless letters or words
/// say otherwise.
/// </summary>
internal static class DimensionsReader
{
    private static readonly string[] Sides = ["Height", "Width", "Depth"];

    public static void Read(ScannedCell cell, AreaBuilder area)
    {
        List<Measure> lengths = [];
        foreach (Measure measure in cell.Measures.Where(measure => measure.Unit.IsLength()))
        {
            AddCrossed(cell, measure, lengths);
        }

        if (lengths.Count < Sides.Length)
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "height × width × depth", "40.5 × 30.5 × 10.5 cm");
            return;
        }

        for (int i = 0; i < Sides.Length; i++)
        {
            area.Facts.Add(SideOf(cell, lengths[i], i), lengths[i], cell, Unit.Centimeter);
        }
    }

    /// <summary>Reads the one side that a row of its own states.</summary>
    public static void ReadSide(ScannedCell cell, AreaBuilder area, string side)
    {
        if (cell.FirstMeasure(unit => unit.IsLength()) is Measure length)
        {
            area.Facts.Add(side, length, cell, Unit.Centimeter);
        }
        else
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "a length", "10.5 cm");
        }
    }

    // In "40.5 × 30.5 × 10.5 cm" the unit is said once, behind the last number.
    private static void AddCrossed(ScannedCell cell, Measure last, List<Measure> lengths)
    {
        int at = last.First;
        int place = lengths.Count;
        lengths.Add(last);
        while (at >= 2 && cell.Tokens[at - 1].IsSymbol('×') && cell.Tokens[at - 2].IsNumber)
        {
            at -= 2;
            lengths.Insert(place, last with { Number = cell.Tokens[at].Number, First = at, End = at + 1 });
        }
    }

    private static string SideOf(ScannedCell cell, Measure length, int index)
    {
        int at = length.End < cell.Count && cell.Tokens[length.End].IsSymbol('(') ? length.End + 1 : length.End;
        if (at >= cell.Count)
        {
            return Sides[index];
        }

        return cell.Tokens[at].Text.ToUpperInvariant() switch
        {
            "H" or "HIGH" or "TALL" or "HEIGHT" => "Height",
            "W" or "WIDE" or "WIDTH" => "Width",
            "D" or "DEEP" or "DEPTH" => "Depth",
            _ => Sides[index],
        };
    }
}
