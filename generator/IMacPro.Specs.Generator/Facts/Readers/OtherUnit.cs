using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>What a cell says a second time in the other system of units: "3.7 inches (9.4 cm)".</summary>
internal static class OtherUnit
{
    /// <summary>Remarks on a length in parentheses right behind another, where it is not the same one.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="stated">The length that is kept.</param>
    /// <param name="name">What the cell says the length of.</param>
    /// <param name="remarks">Where remarks go.</param>
    public static void CheckAside(ScannedCell cell, Measure stated, string name, RemarkSink remarks)
    {
        if (stated.End < cell.Count && cell.Tokens[stated.End].IsSymbol('(')
            && cell.FirstMeasure(unit => unit.IsLength(), stated.End) is Measure aside && aside.First == stated.End + 1)
        {
            Check(cell, stated, aside, name, remarks);
        }
    }

    /// <summary>Remarks on a measure in the other system that disagrees, beyond the digits printed, with the one that is kept.</summary>
    public static bool Check(ScannedCell cell, Measure stated, Measure other, string name, RemarkSink remarks)
    {
        bool agrees = IsEnglish(stated.Unit) == IsEnglish(other.Unit) || Quantities.Agree(Quantities.Of(stated), Quantities.Of(other));
        if (!agrees)
        {
            remarks.Add(
                SheetRules.ContradictionId,
                cell.Cell,
                name,
                cell.TextOf(other.First, other.End),
                cell.TextOf(stated.First, stated.End),
                Invariant.Text(cell.Cell.Line));
        }

        return agrees;
    }

    private static bool IsEnglish(Unit unit) => unit is Unit.Inch or Unit.Pound or Unit.Ounce;
}
