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
        List<TokenRange> asides = [.. Parentheses.Contents(cell, new TokenRange(0, cell.Count))];
        List<Measure> lengths = Lengths(cell, measure => !asides.Exists(aside => aside.First <= measure.First && measure.End <= aside.End));
        if (lengths.Count < Sides.Length)
        {
            lengths = Lengths(cell, _ => true);
        }

        if (lengths.Count < Sides.Length)
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "height × width × depth", "40.5 × 30.5 × 10.5 cm");
            return;
        }

        string[] order = OrderIn(cell);
        for (int i = 0; i < Sides.Length; i++)
        {
            string side = order.Length > 0 ? order[i] : SideOf(cell, lengths[i]) ?? Sides[i];
            area.Facts.Add(side, lengths[i], cell, Unit.Centimeter);
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

    private static List<Measure> Lengths(ScannedCell cell, Func<Measure, bool> counts)
    {
        List<Measure> lengths = [];
        foreach (Measure measure in cell.Measures.Where(measure => measure.Unit.IsLength() && counts(measure)))
        {
            AddCrossed(cell, measure, lengths);
        }

        return lengths;
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

    // "(W × D × H)": the sides named together, in the order of the lengths.
    private static string[] OrderIn(ScannedCell cell)
    {
        for (int i = 0; i + 4 < cell.Count; i++)
        {
            string?[] sides = [SideNamed(cell.Tokens[i]), SideNamed(cell.Tokens[i + 2]), SideNamed(cell.Tokens[i + 4])];
            if (Array.TrueForAll(sides, side => side is not null) && sides.Distinct(StringComparer.Ordinal).Count() == Sides.Length)
            {
                return sides!;
            }
        }

        return [];
    }

    private static string? SideOf(ScannedCell cell, Measure length)
    {
        int at = length.End;
        while (at < cell.Count && cell.Tokens[at].IsSymbol('('))
        {
            // "10.5 cm (4.1 in) (h)": the same length in another unit may stand between.
            Measure? same = cell.FirstMeasure(unit => unit.IsLength(), at, at + 4);
            at = same is Measure aside && aside.End < cell.Count ? aside.End + 1 : at + 1;
        }

        return at < cell.Count ? SideNamed(cell.Tokens[at]) : null;
    }

    private static string? SideNamed(Token token) => token.Text.ToUpperInvariant() switch
    {
        "H" or "HIGH" or "TALL" or "HEIGHT" or "THICK" => "Height",
        "W" or "WIDE" or "WIDTH" => "Width",
        "D" or "DEEP" or "DEPTH" => "Depth",
        _ => null,
    };
}
