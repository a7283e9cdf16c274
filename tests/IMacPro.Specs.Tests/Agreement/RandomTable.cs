namespace IMacPro.Specs.Tests.Agreement;

/// <summary>A machine that never was: options on sale at random, in a week and before and after it.</summary>
internal sealed class RandomTable
{
    private const int FirstDay = 1000;
    private const int Days = 8;

    private const int Cases = 3;

    private static readonly string[] Variants = ["", "small", "large"];

    public RandomTable(int seed)
    {
        // The same tables every time.
        Random random = new(seed);
        RuleComponent[] components = [.. Enumerable.Range(0, random.Next(1, 5)).Select(component => new RuleComponent(
            $"Member{component}", $"label {component}", [.. Enumerable.Range(0, random.Next(1, 5)).Select(option => new RuleOption(
                $"Option{option}", $"option {option}", "line", "", [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => CreateSale(random))]))]))];
        Table = new RuleTable("machine", components);
        Choices = [.. components.Select(component => random.Next(-1, component.Options.Length))];
        Day = random.Next(3) == 0 ? null : FirstDay + random.Next(-1, Days + 1);
    }

    public RuleTable Table { get; }

    /// <summary>An option of each component, or that it is not known.</summary>
    public int[] Choices { get; }

    public int? Day { get; }

    /// <summary>Whether some variant, some day and some options in the place of those not known make the choices possible.</summary>
    public bool IsPossible(int[] choices, int? day) => Variants.Any(variant => Enumerable.Range(1, Cases).Any(number =>
        (day is int known ? [known] : Enumerable.Range(FirstDay - 2, Days + 4)).Any(on => choices.Select((choice, component) => (choice, component)).All(one =>
            Table.Components[one.component].Options
                .Where((_, option) => one.choice < 0 || one.choice == option)
                .Any(option => option.Sales.Any(sale => sale.Variant == variant && sale.From <= on && on < sale.Until
                    && (sale.Cases.Length == 0 || sale.Cases.Contains(number))))))));

    private static RuleSale CreateSale(Random random)
    {
        int from = random.Next(Days);
        int until = random.Next(from + 1, Days + 1);
        return new RuleSale(
            Variants[random.Next(Variants.Length)],
            random.Next(5) == 0 ? RuleSale.Always : FirstDay + from,
            random.Next(5) == 0 ? RuleSale.Never : FirstDay + until,
            [.. Enumerable.Range(1, Cases).Where(_ => random.Next(4) == 0)]);
    }
}
