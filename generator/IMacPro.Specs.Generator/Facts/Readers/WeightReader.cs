using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Reads a weight, stated in one unit or in two.</summary>
internal static class WeightReader
{
    private static readonly string[] OfPackages = ["packaged", "packed", "boxed", "gross", "shipping", "packaging"];

    public static void Read(ScannedCell stated, AreaBuilder area)
    {
        ScannedCell cell = WithoutPackages(stated);
        if (FirstMass(cell) is not Measure first)
        {
            Unreadable.Remark(cell, area.Facts.Remarks, "a weight", "12.5 lb (5.7 kg)");
            return;
        }

        area.Facts.Add("Mass", Quantities.Of(first), cell);
        if (!Quantities.Agree(Quantities.Of(first), area.Facts.Get<QuantityValue>("Mass")!))
        {
            // It disagrees with what was stated before, and was remarked on; its other unit would only say so again.
            return;
        }

        Measure? pounds = first.Unit == Unit.Pound ? first : WithOunces(cell, Stated(cell, Unit.Pound, Unit.Ounce));
        Measure? kilograms = Stated(cell, Unit.Kilogram, Unit.Gram);
        if (pounds is Measure english && kilograms is Measure metric
            && !OtherUnit.Check(cell, first, first.Unit == metric.Unit ? english : metric, "Weight", area.Facts.Remarks))
        {
            // Of two that disagree only the one that is kept is stated.
            bool isMetric = first.Unit == metric.Unit;
            pounds = isMetric ? null : pounds;
            kilograms = isMetric ? kilograms : null;
        }

        AddNumber(area.Facts, Unit.Pound, pounds, cell);
        AddNumber(area.Facts, Unit.Kilogram, kilograms, cell);
    }

    /// <summary>The weight in the unit that no row states.</summary>
    public static void Complete(MachineBuilder machine)
    {
        FactSet facts = machine[Areas.Weight].Facts;
        if (facts["Mass"] is QuantityValue mass)
        {
            facts.AddDerived("Pounds", new NumberValue((double)Math.Round(Quantities.In(mass, Unit.Pound), 2)), "Mass");
            facts.AddDerived("Kilograms", new NumberValue((double)Math.Round(Quantities.In(mass, Unit.Kilogram), 3)), "Mass");
        }
    }

    // A row of its own may state the other unit; makers round each by itself.
    private static void AddNumber(FactSet facts, Unit unit, Measure? measure, ScannedCell cell)
    {
        if (measure is Measure stated && facts[Quantities.Suffix(unit)] is null)
        {
            facts.AddNumber(Quantities.Suffix(unit), stated.In(unit), cell);
        }
    }

    private static Measure? Stated(ScannedCell cell, Unit unit, Unit smaller) => cell.FirstMeasure(unit) ?? cell.FirstMeasure(smaller);

    private static Measure? FirstMass(ScannedCell cell) => WithOunces(cell, cell.FirstMeasure(unit => unit.IsMass()));

    // "7 kg packaged, 5 kg net": the one is also that of a box.
    private static ScannedCell WithoutPackages(ScannedCell cell)
    {
        List<TokenRange> parts = Alternatives.Split(cell, new TokenRange(0, cell.Count));
        List<TokenRange> ofBoxes = parts.FindAll(part => Array.Exists(OfPackages, word => cell.Has(word, part.First, part.End)));
        return ofBoxes.Count == 0 || ofBoxes.Count == parts.Count
            ? cell
            : cell.Without([.. ofBoxes.Select(part => (cell.Tokens[part.First].Start, cell.Tokens[part.End - 1].End))]);
    }

    // "2 lb 3 oz" is one weight.
    private static Measure? WithOunces(ScannedCell cell, Measure? mass) =>
        mass is { Unit: Unit.Pound } pounds && cell.FirstMeasure(Unit.Ounce, pounds.End, pounds.End + 2) is Measure ounces
            ? pounds with { Number = pounds.Number + ounces.In(Unit.Pound), End = ounces.End }
            : mass;
}
