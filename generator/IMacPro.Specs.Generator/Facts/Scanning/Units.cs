namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>The ways units are written.</summary>
internal static class Units
{
    /// <summary>The most tokens a unit is written with, as in "Gb/s".</summary>
    public const int LongestInTokens = 4;

    // Case tells bytes from bits and units from the letters of names, so these are looked up first and as written.
    private static readonly Dictionary<string, Unit> Exact = new(StringComparer.Ordinal)
    {
        ["GB/s"] = Unit.GigabytePerSecond,
        ["MB/s"] = Unit.MegabytePerSecond,
        ["TB/s"] = Unit.TerabytePerSecond,
        ["B"] = Unit.Byte,
        ["m"] = Unit.Meter,
        ["g"] = Unit.Gram,
        ["W"] = Unit.Watt,
        ["C"] = Unit.Core,
        ["T"] = Unit.Thread,
    };

    private static readonly Dictionary<string, Unit> AnyCase = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Hz"] = Unit.Hertz,
        ["hertz"] = Unit.Hertz,
        ["kHz"] = Unit.Kilohertz,
        ["MHz"] = Unit.Megahertz,
        ["megahertz"] = Unit.Megahertz,
        ["GHz"] = Unit.Gigahertz,
        ["gigahertz"] = Unit.Gigahertz,
        ["MT/s"] = Unit.Megatransfer,
        ["MTps"] = Unit.Megatransfer,
        ["byte"] = Unit.Byte,
        ["bytes"] = Unit.Byte,
        ["KB"] = Unit.Kilobyte,
        ["KiB"] = Unit.Kilobyte,
        ["kilobyte"] = Unit.Kilobyte,
        ["kilobytes"] = Unit.Kilobyte,
        ["MB"] = Unit.Megabyte,
        ["MiB"] = Unit.Megabyte,
        ["megabyte"] = Unit.Megabyte,
        ["megabytes"] = Unit.Megabyte,
        ["GB"] = Unit.Gigabyte,
        ["GiB"] = Unit.Gigabyte,
        ["gigabyte"] = Unit.Gigabyte,
        ["gigabytes"] = Unit.Gigabyte,
        ["TB"] = Unit.Terabyte,
        ["TiB"] = Unit.Terabyte,
        ["terabyte"] = Unit.Terabyte,
        ["terabytes"] = Unit.Terabyte,
        ["kb/s"] = Unit.KilobitPerSecond,
        ["kbit/s"] = Unit.KilobitPerSecond,
        ["kbps"] = Unit.KilobitPerSecond,
        ["Mb/s"] = Unit.MegabitPerSecond,
        ["Mbit/s"] = Unit.MegabitPerSecond,
        ["Mbps"] = Unit.MegabitPerSecond,
        ["megabit"] = Unit.MegabitPerSecond,
        ["Gb/s"] = Unit.GigabitPerSecond,
        ["Gbit/s"] = Unit.GigabitPerSecond,
        ["Gbps"] = Unit.GigabitPerSecond,
        ["gigabit"] = Unit.GigabitPerSecond,
        ["GbE"] = Unit.GigabitPerSecond,
        ["in"] = Unit.Inch,
        ["inch"] = Unit.Inch,
        ["inches"] = Unit.Inch,
        ["\""] = Unit.Inch,
        ["''"] = Unit.Inch,
        ["mm"] = Unit.Millimeter,
        ["millimeters"] = Unit.Millimeter,
        ["millimetres"] = Unit.Millimeter,
        ["cm"] = Unit.Centimeter,
        ["centimeters"] = Unit.Centimeter,
        ["centimetres"] = Unit.Centimeter,
        ["lb"] = Unit.Pound,
        ["lbs"] = Unit.Pound,
        ["pound"] = Unit.Pound,
        ["pounds"] = Unit.Pound,
        ["oz"] = Unit.Ounce,
        ["ounce"] = Unit.Ounce,
        ["ounces"] = Unit.Ounce,
        ["kg"] = Unit.Kilogram,
        ["kilogram"] = Unit.Kilogram,
        ["kilograms"] = Unit.Kilogram,
        ["gram"] = Unit.Gram,
        ["grams"] = Unit.Gram,
        ["nit"] = Unit.Nit,
        ["nits"] = Unit.Nit,
        ["cd/m²"] = Unit.Nit,
        ["cd/m2"] = Unit.Nit,
        ["Wh"] = Unit.WattHour,
        ["Whr"] = Unit.WattHour,
        ["Whrs"] = Unit.WattHour,
        ["W·h"] = Unit.WattHour,
        ["watt-hour"] = Unit.WattHour,
        ["watt-hours"] = Unit.WattHour,
        ["watt"] = Unit.Watt,
        ["watts"] = Unit.Watt,
        ["ppi"] = Unit.PixelPerInch,
        ["dpi"] = Unit.PixelPerInch,
        ["rpm"] = Unit.RotationPerMinute,
        ["pixel"] = Unit.Pixel,
        ["pixels"] = Unit.Pixel,
        ["px"] = Unit.Pixel,
        ["color"] = Unit.Color,
        ["colors"] = Unit.Color,
        ["colour"] = Unit.Color,
        ["colours"] = Unit.Color,
        ["p"] = Unit.Line,
        ["core"] = Unit.Core,
        ["cores"] = Unit.Core,
        ["thread"] = Unit.Thread,
        ["threads"] = Unit.Thread,
        ["slot"] = Unit.Slot,
        ["slots"] = Unit.Slot,
        ["bit"] = Unit.Bit,
        ["bits"] = Unit.Bit,
    };

    /// <summary>The unit a text names, or <see cref="Unit.None"/>.</summary>
    public static Unit Find(string text) =>
        Exact.TryGetValue(text, out Unit unit) || AnyCase.TryGetValue(text, out unit) ? unit : Unit.None;

    /// <summary>Whether the vocabulary has a quantity for what it measures.</summary>
    public static bool IsQuantity(this Unit unit) => unit.IsFrequency() || unit.IsDataSize() || unit.IsDataRate() || unit.IsLength() || unit.IsMass()
        || unit is Unit.MegabytePerSecond or Unit.GigabytePerSecond or Unit.Nit or Unit.WattHour or Unit.Watt;

    public static bool IsFrequency(this Unit unit) => unit is >= Unit.Hertz and <= Unit.Gigahertz;

    public static bool IsDataSize(this Unit unit) => unit is >= Unit.Byte and <= Unit.Terabyte;

    public static bool IsDataRate(this Unit unit) => unit is >= Unit.KilobitPerSecond and <= Unit.GigabitPerSecond;

    public static bool IsLength(this Unit unit) => unit is >= Unit.Inch and <= Unit.Meter;

    public static bool IsMass(this Unit unit) => unit is >= Unit.Pound and <= Unit.Gram;
}
