using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>
/// Reads outer dimensions: three lengths with crosses between them, in the order height, width, depth, or two, width and depth,
/// unless letters or words say otherwise.
/// </summary>
internal static class DimensionsReader
{
    /// <summary>The sides of a machine, in the order in which they are stated.</summary>
    public static readonly string[] Sides = ["Height", "Width", "Depth"];

    // Of a board only two are stated.
    private static readonly string[] FlatSides = ["Width", "Depth"];

    public static void Read(ScannedCell cell, AreaBuilder area)
    {
        List<TokenRange> asides = [.. Parentheses.Contents(cell, new TokenRange(0, cell.Count))];
        List<Measure> lengths = Lengths(cell, measure => !asides.Exists(aside => aside.First <= measure.First && measure.End <= aside.End));
        if (lengths.Count < FlatSides.Length)
        {
            lengths = Lengths(cell, _ => true);
        }

        string[] sides = lengths.Count == FlatSides.Length && !HasThird(cell) ? FlatSides : Sides;
        if (lengths.Count < sides.Length)
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "height × width × depth", "40.5 × 30.5 × 10.5 cm");
            return;
        }

        sides = OrderIn(cell, sides.Length) ?? sides;
        for (int i = 0; i < sides.Length; i++)
        {
            area.Facts.Add(sides[i], lengths[i], cell, Unit.Centimeter);
        }

        List<Measure> others = Lengths(cell, measure => asides.Exists(aside => aside.First <= measure.First && measure.End <= aside.End));
        for (int i = 0; i < sides.Length && others.Count == sides.Length; i++)
        {
            OtherUnit.Check(cell, lengths[i], others[i], sides[i], area.Facts.Remarks);
        }
    }

    /// <summary>Reads the one side that a row of its own states.</summary>
    public static void ReadSide(ScannedCell cell, AreaBuilder area, string side)
    {
        if (cell.FirstMeasure(unit => unit.IsLength()) is Measure length)
        {
            area.Facts.Add(side, length, cell, Unit.Centimeter);
            OtherUnit.CheckAside(cell, length, side, area.Facts.Remarks);
        }
        else
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "a length", "10.5 cm");
        }
    }

    private static List<Measure> Lengths(ScannedCell cell, Func<Measure, bool> counts)
    {
        List<Measure> lengths = [];
        foreach (Measure measure in cell.Measures.Where(measure => measure.Unit.IsLength() && counts(measure) && !BeginsRange(cell, measure)))
        {
            AddCrossed(cell, measure, lengths);
        }

        return lengths;
    }

    // "0.3 in - 0.46 in": the thickest place counts.
    private static bool BeginsRange(ScannedCell cell, Measure measure) => Ranges.EndOf(cell, measure) is not null;

    // In "40.5 × 30.5 × 10.5 cm" the unit is said once, behind the last number.
    private static void AddCrossed(ScannedCell cell, Measure last, List<Measure> lengths)
    {
        int at = StartOfRange(cell, last.First);
        int place = lengths.Count;
        lengths.Add(last with { Number = Math.Max(last.Number, cell.Tokens[at].Number) });
        while (NumberBefore(cell, at) is int number and >= 0 && !lengths.Exists(length => length.First == number))
        {
            at = StartOfRange(cell, number);
            decimal larger = Math.Max(cell.Tokens[at].Number, cell.Tokens[number].Number);
            lengths.Insert(place, last with { Number = larger, First = number, End = number + 1 });
        }
    }

    // "304 × 212 × 4.1–15.6 mm": the first number of a range that ends here; the same where there is none.
    private static int StartOfRange(ScannedCell cell, int last) =>
        last > 1 && Ranges.IsJoint(cell, last - 1) && cell.Tokens[last - 2].IsNumber && !cell.IsMeasured(last - 2) ? last - 2 : last;

    // The number on the other side of the cross; a side's letter may stand before either. -1 where there is none.
    private static int NumberBefore(ScannedCell cell, int at)
    {
        int cross = at >= 1 && SideNamed(cell.Tokens[at - 1]) is not null ? at - 2 : at - 1;
        return cross >= 1 && IsCross(cell.Tokens[cross]) && cell.Tokens[cross - 1].IsNumber
            ? cross - 1
            : -1;
    }

    // Two crosses on end are those of three sides, even if one of the sides cannot be read.
    private static bool HasThird(ScannedCell cell)
    {
        int inRow = 0;
        foreach (Token token in cell.Tokens)
        {
            inRow += IsCross(token) ? 1 : 0;
            inRow = token.IsSymbol('(') ? 0 : inRow;
            if (inRow > 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCross(Token token) => token.IsSymbol('×') || token.IsWord("x") || token.IsWord("by");

    // "(W × D × H)", "H 40 × W 30 × D 10 cm", "40 cm (h) 30 cm (w) 10 cm (d)": as many sides as lengths, in their order.
    private static string[]? OrderIn(ScannedCell cell, int count)
    {
        string[] sides = [.. cell.Tokens.SelectMany(SidesNamed)];
        if (sides.Length == 0 && cell.Key is not null)
        {
            sides = [.. cell.Key.Tokens.SelectMany(SidesNamed)];
        }

        // Of a box that has a width, the length is how deep it is.
        string length = Array.IndexOf(sides, "Width") >= 0 ? "Depth" : "Width";
        sides = Array.ConvertAll(sides, side => side == "Length" ? length : side);
        return sides.Length == count && sides.Distinct(StringComparer.Ordinal).Count() == count ? sides : null;
    }

    // "WxDxH" is one word.
    private static IEnumerable<string> SidesNamed(Token token)
    {
        string?[] sides = [.. token.Text.Split('x').Select(SideNamed)];
        return Array.TrueForAll(sides, side => side is not null) ? sides.OfType<string>() : [];
    }

    private static string? SideNamed(Token token) => SideNamed(token.Text);

    private static string? SideNamed(string word) => word.ToUpperInvariant() switch
    {
        "H" or "HIGH" or "TALL" or "HEIGHT" or "THICK" => "Height",
        "W" or "WIDE" or "WIDTH" => "Width",
        "D" or "DEEP" or "DEPTH" => "Depth",
        "L" or "LONG" or "LENGTH" => "Length",
        _ => null,
    };
}
