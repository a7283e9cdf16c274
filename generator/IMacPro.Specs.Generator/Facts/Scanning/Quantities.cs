using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Measures to the quantities of the vocabulary.</summary>
internal static class Quantities
{
    private static readonly Unit[] All = [.. ((Unit[])Enum.GetValues(typeof(Unit))).Where(unit => unit.IsQuantity())];

    /// <summary>The quantity of a measure. Sizes of memory are counted in 1024s, of storage in 1000s.</summary>
    public static QuantityValue Of(Measure measure, bool binary = false)
    {
        (string type, string unit) = NamesOf(measure.Unit, binary);
        return new QuantityValue(type, unit, measure.Number);
    }

    // The type of a quantity, and its unit as the type names it.
    private static (string Type, string Unit) NamesOf(Unit unit, bool binary) => unit switch
    {
        Unit.Hertz => ("Frequency", "Hertz"),
        Unit.Kilohertz => ("Frequency", "Kilohertz"),
        Unit.Megahertz => ("Frequency", "Megahertz"),
        Unit.Gigahertz => ("Frequency", "Gigahertz"),
        Unit.Byte => ("DataSize", "Bytes"),
        Unit.Kilobyte => ("DataSize", binary ? "Kibibytes" : "Kilobytes"),
        Unit.Megabyte => ("DataSize", binary ? "Mebibytes" : "Megabytes"),
        Unit.Gigabyte => ("DataSize", binary ? "Gibibytes" : "Gigabytes"),
        Unit.Terabyte => ("DataSize", binary ? "Tebibytes" : "Terabytes"),
        Unit.KilobitPerSecond => ("DataRate", "KilobitsPerSecond"),
        Unit.MegabitPerSecond => ("DataRate", "MegabitsPerSecond"),
        Unit.GigabitPerSecond => ("DataRate", "GigabitsPerSecond"),
        Unit.MegabytePerSecond => ("DataRate", "MegabytesPerSecond"),
        Unit.GigabytePerSecond => ("DataRate", "GigabytesPerSecond"),
        Unit.Inch => ("Length", "Inches"),
        Unit.Millimeter => ("Length", "Millimeters"),
        Unit.Centimeter => ("Length", "Centimeters"),
        Unit.Meter => ("Length", "Meters"),
        Unit.Pound => ("Mass", "Pounds"),
        Unit.Ounce => ("Mass", "Ounces"),
        Unit.Kilogram => ("Mass", "Kilograms"),
        Unit.Gram => ("Mass", "Grams"),
        Unit.Nit => ("Luminance", "Nits"),
        Unit.WattHour => ("Energy", "WattHours"),
        Unit.Watt => ("Power", "Watts"),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a quantity."),
    };

    /// <summary>
    /// Whether an amount is the same in another unit. Makers round and truncate lengths and weights; one unit of the last printed digit,
    /// of the coarser of the two, is no disagreement there.
    /// </summary>
    public static bool Agree(QuantityValue first, QuantityValue second)
    {
        if (first.Type != second.Type || first.Unit == second.Unit)
        {
            return first.Equals(second);
        }

        decimal tolerance = first.Type is "Mass" or "Length" ? Math.Max(Smallest(LastDigit(first), first), Smallest(LastDigit(second), second)) : 0;
        return Math.Abs(Smallest(first.Amount, first) - Smallest(second.Amount, second)) <= tolerance;
    }

    private static decimal LastDigit(QuantityValue quantity) =>
        new(1, 0, 0, isNegative: false, (byte)((decimal.GetBits(quantity.Amount)[3] >> 16) & 0xFF));

    // In the smallest unit of its kind.
    private static decimal Smallest(decimal amount, QuantityValue quantity)
    {
        bool binary = quantity.Unit.EndsWith("bibytes", StringComparison.Ordinal);
        Unit unit = Array.Find(All, known => NamesOf(known, binary).Unit == quantity.Unit);
        return amount * Factor(unit, binary);
    }

    /// <summary>How much of another unit of the same kind a quantity is.</summary>
    public static decimal In(QuantityValue quantity, Unit unit) => Smallest(quantity.Amount, quantity) / Factor(unit, binary: false);

    /// <summary>A measure's number in another unit of the same kind.</summary>
    public static decimal In(this Measure measure, Unit unit, bool binary = false) =>
        measure.Number * Factor(measure.Unit, binary) / Factor(unit, binary);

    /// <summary>The plural of a unit, as the names of constants end.</summary>
    public static string Suffix(Unit unit) => NamesOf(unit, binary: false).Unit;

    private static decimal Factor(Unit unit, bool binary)
    {
        decimal step = binary ? 1024 : 1000;
        return unit switch
        {
            Unit.Kilobyte => step,
            Unit.Megabyte => step * step,
            Unit.Gigabyte => step * step * step,
            Unit.Terabyte => step * step * step * step,
            Unit.Kilohertz or Unit.KilobitPerSecond => 1_000,
            Unit.Megahertz or Unit.MegabitPerSecond => 1_000_000,
            Unit.Gigahertz or Unit.GigabitPerSecond => 1_000_000_000,
            Unit.Inch => 25.4m,
            Unit.Centimeter => 10,
            Unit.Meter => 1_000,
            Unit.Pound => 453.59237m,
            Unit.Ounce => 28.349523125m,
            Unit.Kilogram => 1_000,
            _ => 1,
        };
    }
}
