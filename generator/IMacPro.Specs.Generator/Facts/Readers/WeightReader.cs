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

        Measure? pounds = first.Unit == Unit.Pound ? first : WithOunces(cell, Stated(cell, Unit.Pound, Unit.Ounce));
        Measure? kilograms = Stated(cell, Unit.Kilogram, Unit.Gram);
        area.Facts.AddNumber("Pounds", pounds?.In(Unit.Pound) ?? Math.Round(first.In(Unit.Pound), 2), cell);
        area.Facts.AddNumber("Kilograms", kilograms?.In(Unit.Kilogram) ?? Math.Round(first.In(Unit.Kilogram), 3), cell);
        if (pounds is Measure english && kilograms is Measure metric && !Quantities.Agree(Quantities.Of(english), Quantities.Of(metric)))
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

    private static Measure? Stated(ScannedCell cell, Unit unit, Unit smaller) => cell.FirstMeasure(unit) ?? cell.FirstMeasure(smaller);

    private static Measure? FirstMass(ScannedCell cell) => WithOunces(cell, cell.FirstMeasure(unit => unit.IsMass()));

    // "2 lb 3 oz" is one weight.
    private static Measure? WithOunces(ScannedCell cell, Measure? mass) =>
        mass is { Unit: Unit.Pound } pounds && cell.FirstMeasure(Unit.Ounce, pounds.End, pounds.End + 2) is Measure ounces
            ? pounds with { Number = pounds.Number + ounces.In(Unit.Pound), End = ounces.End }
            : mass;
}
