using System.Globalization;

namespace IMacPro.Specs.Generator.Model;

/// <summary>Numbers as text, the same in every culture.</summary>
internal static class Invariant
{
    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number as a literal in hexadecimal digits.</summary>
    public static string Hexadecimal(ulong value) => "0x" + value.ToString("X", CultureInfo.InvariantCulture);

    /// <summary>The shortest text that reads back as the same number.</summary>
    public static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The number without zeros at its end.</summary>
    public static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Join(string separator, IEnumerable<int> values) => string.Join(separator, values.Select(Text));
}
