using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Names of options that are told apart by their size.</summary>
internal static class SizeNames
{
    /// <summary>"512 GB" as "GB512", since a name cannot start with a digit.</summary>
    public static string Identifier(FactSet facts)
    {
        string[] parts = Display(facts).Split(' ');
        return parts.Length == 2 ? $"{parts[1]} {parts[0]}" : "";
    }

    public static string Display(FactSet facts) =>
        facts.Get<QuantityValue>("Size") is { } size ? Words.Describe(size) : "";

    /// <summary>Takes the largest option for the most the machine holds, where the sheet states nothing else.</summary>
    public static void DeriveMaximum(AreaBuilder area, IReadOnlyList<ItemBuilder> options)
    {
        ItemBuilder? largest = options
            .Where(option => option.Facts["SizeGigabytes"] is NumberValue)
            .OrderByDescending(option => TotalOf(option.Facts))
            .FirstOrDefault();
        if (largest is not null && area.Facts["Maximum"] is null)
        {
            QuantityValue size = largest.Facts.Get<QuantityValue>("Size")!;
            area.Facts.Add("Maximum", size with { Amount = size.Amount * CountOf(largest.Facts) }, largest.Cell);
            area.Facts.Add("MaximumGigabytes", new NumberValue(TotalOf(largest.Facts)), largest.Cell, FactUse.Constant);
        }
    }

    private static double TotalOf(FactSet facts) => facts.Get<NumberValue>("SizeGigabytes")!.Number * CountOf(facts);

    private static int CountOf(FactSet facts) => facts.Get<IntegerValue>("Count")?.Number ?? 1;
}
