using System.ComponentModel.DataAnnotations;
using IMacPro.Specs;
using Spectre.Console;

namespace Sample;

/// <summary>Constants of the machine where C# takes nothing but a constant.</summary>
internal static class Constants
{
    public static Table Of(MachineSpec machine)
    {
        Table table = Output.Table("Where", "Result");
        table.Add("Attribute argument", Desk.Check(IMacProSpec.Ports.Thunderbolt3.Count));
        table.Add("Attribute argument", Desk.Check(IMacProSpec.Ports.Thunderbolt3.Count + 1));
        table.Add("Default value of a parameter", FormattableString.Invariant($"{Across(inches: 1)} pixels to the inch"));
        foreach (ExternalDisplayMode mode in machine.ExternalDisplays.Modes)
        {
            table.Add("Case label", $"{mode.Count} displays of {mode.HorizontalPixels} × {mode.VerticalPixels}: {Compare(mode.HorizontalPixels)}");
        }

        return table;
    }

    private static double Across(double inches, double pixelsPerInch = IMacProSpec.Display.PixelsPerInch) => inches * pixelsPerInch;

    private static string Compare(int? width)
    {
        switch (width)
        {
            case IMacProSpec.Display.HorizontalPixels:
                return "as wide as the built-in display";
            case < IMacProSpec.Display.HorizontalPixels:
                return "narrower than the built-in display";
            default:
                return "wider than the built-in display";
        }
    }

    private sealed class Desk
    {
        [Range(0, IMacProSpec.Ports.Thunderbolt3.Count)]
        public int Thunderbolt3Devices { get; init; }

        public static string Check(int devices)
        {
            Desk desk = new() { Thunderbolt3Devices = devices };
            bool fits = Validator.TryValidateObject(desk, new ValidationContext(desk), validationResults: null, validateAllProperties: true);
            return $"{devices} Thunderbolt 3 devices {(fits ? "fit" : "do not fit")}";
        }
    }
}
