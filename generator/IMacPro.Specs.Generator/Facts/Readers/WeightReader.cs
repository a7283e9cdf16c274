using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads a weight, stated in one unit or in two.</summary>
internal static class WeightReader
{
    public static void Read(ScannedCell cell, AreaBuilder area)
    {
        if (FirstMass(cell) is not Measure first)
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "a weight", "12.5 lb (5.7 kg)");
            return;
        }

        area.Facts.Add("Mass", Quantities.Of(first), cell);
        if (!Quantities.Of(first).Equals(area.Facts["Mass"]))
        {
            // It disagrees with what was stated before, and was remarked on; its other unit would only say so again.
            return;
        }

        Measure? pounds = first.Unit == Unit.Pound ? first : cell.FirstMeasure(Unit.Pound);
        Measure? kilograms = cell.FirstMeasure(Unit.Kilogram);
        area.Facts.AddNumber("Pounds", Math.Round((pounds ?? first).In(Unit.Pound), pounds is null ? 2 : 28), cell);
        area.Facts.AddNumber("Kilograms", Math.Round((kilograms ?? first).In(Unit.Kilogram), kilograms is null ? 3 : 28), cell);
        if (pounds is Measure english && kilograms is Measure metric && !Agree(english, metric))
        {
            area.Facts.Remarks.Add(
                SheetRules.ContradictionId,
                cell.Cell,
                "Weight",
                cell.TextOf(metric.First, metric.End),
                cell.TextOf(english.First, english.End),
                Invariant.Text(cell.Cell.Line));
        }
    }

    // "2 lb 3 oz" is one weight.
    private static Measure? FirstMass(ScannedCell cell)
    {
        Measure? first = cell.FirstMeasure(unit => unit.IsMass());
        return first is { Unit: Unit.Pound } pounds && cell.FirstMeasure(Unit.Ounce, pounds.End, pounds.End + 2) is Measure ounces
            ? pounds with { Number = pounds.Number + ounces.In(Unit.Pound), End = ounces.End }
            : first;
    }

    // Makers round and truncate; one unit of the last printed digit, of the coarser of the two, is no disagreement.
    private static bool Agree(Measure pounds, Measure kilograms)
    {
        decimal tolerance = Math.Max(LastDigit(pounds.Number) * 0.45359237m, LastDigit(kilograms.Number));
        return Math.Abs(pounds.In(Unit.Kilogram) - kilograms.Number) <= tolerance;
    }

    private static decimal LastDigit(decimal number)
    {
        int scale = (decimal.GetBits(number)[3] >> 16) & 0xFF;
        return new decimal(1, 0, 0, isNegative: false, (byte)scale);
    }
}
