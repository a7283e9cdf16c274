using System.Text;

namespace IMacPro.Specs.Generator.Model;

/// <summary>Names and values as a person reads them.</summary>
internal static class Words
{
    /// <summary>"HorizontalPixels" as "horizontal pixels".</summary>
    public static string Humanize(string name)
    {
        StringBuilder words = new(name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            bool starts = char.IsUpper(name[i]) && (i + 1 == name.Length || !char.IsUpper(name[i + 1]));
            if (i > 0 && starts && !char.IsUpper(name[i - 1]))
            {
                words.Append(' ');
            }

            words.Append(starts ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return words.ToString();
    }

    /// <summary>A value in a message or a doc comment.</summary>
    public static string Describe(Value value) => value switch
    {
        TextValue text => text.Text,
        IntegerValue number => Invariant.Text(number.Number),
        LongValue number => Invariant.Text(number.Number),
        NumberValue number => Invariant.Text(number.Number),
        BooleanValue truth => truth.IsTrue ? "yes" : "no",
        EnumValue member => string.Join(", ", member.Members),
        QuantityValue quantity => $"{Invariant.Text(quantity.Amount)} {UnitSymbols.Of(quantity.Unit)}",
        MoneyValue money => $"{Invariant.Text(money.Amount)} {money.Currency}",
        DateValue date => Describe(date),
        SystemVersionValue version => version.ToString(),
        VersionValue version => $"{Invariant.Text(version.Major)}.{Invariant.Text(version.Minor)}",
        ListValue list => string.Join(", ", list.Items.Select(Describe)),
        _ => "",
    };

    private static string Describe(DateValue date)
    {
        string year = date.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
        return date.Month == 0 ? year
            : date.Day == 0 ? $"{year}-{Two(date.Month)}"
            : $"{year}-{Two(date.Month)}-{Two(date.Day)}";
    }

    private static string Two(int number) => number.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
}
