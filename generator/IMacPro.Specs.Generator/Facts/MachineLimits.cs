using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Tells whether what a sheet comes to is too large, though the sheet itself is not: variants and cells multiply.</summary>
internal static class MachineLimits
{
    private const int PerFact = 400;

    // A machine with so few options is within the limits of those whatever it is.
    private const int FewOptions = 60;

    /// <summary>What there is too much of; null where all is well.</summary>
    public static (string Has, string Most)? Exceeded(Machine machine)
    {
        long output = Length(machine.Areas) + machine.Variants.Sum(variant => Length(variant.Areas));
        if (output > SheetLimits.LongestOutput)
        {
            return SheetLimits.Say(output, SheetLimits.LongestOutput, "characters of facts, those of each variant counted,");
        }

        (string Name, EquatableArray<Area> Areas)[] variants = ConfigurationReader.VariantsOf(machine);
        long sales = ConfigurationReader.Components.Sum(component => MostSalesOf(component, variants));
        if (sales > SheetLimits.MostSales)
        {
            return SheetLimits.Say(sales, SheetLimits.MostSales, "options, those of each variant counted,");
        }

        long spans = sales <= FewOptions || ConfigurationReader.Read(machine) is not Configuration configuration ? 0 : Spans(configuration);
        return spans > SheetLimits.MostSpans
            ? SheetLimits.Say(spans, SheetLimits.MostSpans, "spans of days in which its options did not change")
            : null;
    }

    private static long Length(EquatableArray<Area> areas) => areas.Sum(area =>
        Length(area.Facts) + area.Lists.Sum(list => list.Items.Sum(item => Length(item.Facts))));

    private static long Length(EquatableArray<Fact> facts)
    {
        long length = 0;
        foreach (Fact fact in facts)
        {
            length += PerFact + fact.Origin.Text.Length;
        }

        return length;
    }

    // Of a variant that is silent about a component, every option counts.
    private static long MostSalesOf(string component, (string Name, EquatableArray<Area> Areas)[] variants)
    {
        int[] counts = [.. variants.Select(variant => ConfigurationReader.ItemsOf(component, variant.Areas).Length)];
        long all = counts.Sum();
        return all + (all * counts.Count(count => count == 0));
    }

    private static long Spans(Configuration configuration) => configuration.Components
        .SelectMany(component => component.Options)
        .SelectMany(option => option.Sales)
        .GroupBy(sale => sale.Variant, StringComparer.Ordinal)
        .Sum(sales => (long)sales.SelectMany(sale => new[] { sale.From?.Number, sale.Until?.Number }).Distinct().Count()
            * Math.Max(1, sales.SelectMany(sale => sale.Cases).Distinct().Count()));
}
