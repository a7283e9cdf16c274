using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>What follows from a display's size and resolution.</summary>
internal static class DisplayCompletion
{
    // Makers round sizes and densities; a difference above this share is a disagreement.
    private const double Tolerance = 0.03;

    public static void Complete(MachineBuilder machine)
    {
        FactSet facts = machine[Areas.Display].Facts;
        if (facts["HorizontalPixels"] is not IntegerValue horizontal || facts["VerticalPixels"] is not IntegerValue vertical)
        {
            return;
        }

        facts.AddDerived("PixelCount", new IntegerValue(horizontal.Number * vertical.Number), "HorizontalPixels");
        if (facts["DiagonalInches"] is not NumberValue { Number: > 0 } diagonal)
        {
            return;
        }

        double pixels = Math.Sqrt(((double)horizontal.Number * horizontal.Number) + ((double)vertical.Number * vertical.Number));
        double density = Math.Round(pixels / diagonal.Number, 2);
        if (facts["PixelsPerInch"] is NumberValue stated && Math.Abs(stated.Number - density) > density * Tolerance)
        {
            facts.RemarkOn(SheetRules.ContradictionId, "PixelsPerInch", "HorizontalPixels", Invariant.Text(density));
        }

        facts.AddDerived("PixelsPerInch", new NumberValue(density), "HorizontalPixels");
    }
}
