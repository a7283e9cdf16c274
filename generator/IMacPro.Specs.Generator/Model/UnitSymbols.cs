namespace IMacPro.Specs.Generator.Model;

/// <summary>Units as people write them.</summary>
internal static class UnitSymbols
{
    /// <summary>The symbol of a quantity's unit; of memory "GB" too, as every sheet writes it.</summary>
    public static string Of(string unit) => unit switch
    {
        "Hertz" => "Hz",
        "Kilohertz" => "kHz",
        "Megahertz" => "MHz",
        "Gigahertz" => "GHz",
        "Bytes" => "B",
        "Kibibytes" or "Kilobytes" => "KB",
        "Mebibytes" or "Megabytes" => "MB",
        "Gibibytes" or "Gigabytes" => "GB",
        "Tebibytes" or "Terabytes" => "TB",
        "KilobitsPerSecond" => "kb/s",
        "MegabitsPerSecond" => "Mb/s",
        "GigabitsPerSecond" => "Gb/s",
        "MegabytesPerSecond" => "MB/s",
        "GigabytesPerSecond" => "GB/s",
        "Inches" => "in",
        "Millimeters" => "mm",
        "Centimeters" => "cm",
        "Meters" => "m",
        "Pounds" => "lb",
        "Ounces" => "oz",
        "Kilograms" => "kg",
        "Grams" => "g",
        "Nits" => "nits",
        "WattHours" => "Wh",
        "Watts" => "W",
        _ => unit,
    };
}
