using System.Globalization;
using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Tests.Facts;

/// <summary>Values of the model as short texts; unlike a message to the user, it tells GB of 1024s, "GiB", from GB of 1000s.</summary>
internal static class Print
{
    public static string Fact(Fact fact) => $"{fact.Name} = {Value(fact.Value)}";

    public static string Of(IEnumerable<Fact> facts, string name) =>
        facts.SingleOrDefault(fact => fact.Name == name) is Fact found ? Value(found.Value) : "-";

    public static string Value(Value value) => value switch
    {
        TextValue text => text.Text,
        IntegerValue number => Text(number.Number),
        LongValue number => Text(number.Number),
        NumberValue number => Text(number.Number),
        BooleanValue truth => truth.IsTrue ? "yes" : "no",
        EnumValue member => string.Join("+", member.Members),
        QuantityValue quantity => $"{Text(quantity.Amount)} {Symbol(quantity.Unit)}",
        MoneyValue money => $"{Text(money.Amount)} {money.Currency}",
        DateValue { Month: 0 } date => $"{date.Year:0000}",
        DateValue { Day: 0 } date => $"{date.Year:0000}-{date.Month:00}",
        DateValue date => $"{date.Year:0000}-{date.Month:00}-{date.Day:00}",
        SystemVersionValue version => version.ToString(),
        VersionValue version => $"{version.Major}.{version.Minor}",
        ListValue list => "[" + string.Join(", ", list.Items.Select(Value)) + "]",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "An unknown kind of value."),
    };

    private static string Text(IFormattable number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Symbol(string unit) => unit switch
    {
        "Hertz" => "Hz",
        "Kilohertz" => "kHz",
        "Megahertz" => "MHz",
        "Gigahertz" => "GHz",
        "Kibibytes" => "KiB",
        "Mebibytes" => "MiB",
        "Gibibytes" => "GiB",
        "Tebibytes" => "TiB",
        "Kilobytes" => "KB",
        "Megabytes" => "MB",
        "Gigabytes" => "GB",
        "Terabytes" => "TB",
        "MegabitsPerSecond" => "Mb/s",
        "GigabitsPerSecond" => "Gb/s",
        "Inches" => "in",
        "Centimeters" => "cm",
        "Millimeters" => "mm",
        "Pounds" => "lb",
        "Ounces" => "oz",
        "Kilograms" => "kg",
        "Grams" => "g",
        "Nits" => "nits",
        "WattHours" => "Wh",
        _ => unit,
    };
}
