using System.Globalization;
using System.Reflection;

namespace IMacPro.Specs.Tests.Agreement;

/// <summary>
/// The rule once more, as simply as can be: it reads when each option was on sale, and looks at every day one by one.
/// </summary>
internal sealed class Reference
{
    private static readonly string[] Components = ["Processor", "Memory", "Graphics", "Storage"];

    private readonly Sale[][][] _components;

    public Reference(Assembly assembly, string stem)
    {
        Type[] enums = [.. Components.Select(component => assembly.GetType($"IMacPro.Specs.{stem}{component}", throwOnError: true)!)];
        _components = [.. enums.Select(type => type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(Read).ToArray())];
        Names = [.. enums.Select(type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}").ToArray())];
        Boundaries =
        [
            .. _components.SelectMany(options => options).SelectMany(sales => sales)
                .SelectMany(sale => new[] { sale.From, sale.Until }).OfType<DateOnly>().Distinct().Order(),
        ];
    }

    /// <summary>The options of each component as C# writes them.</summary>
    public string[][] Names { get; }

    /// <summary>The days on which anything changed.</summary>
    public DateOnly[] Boundaries { get; }

    /// <summary>Each of those, with the day before it and the day after it, and no day.</summary>
    public DateOnly?[] Days => [null, .. Boundaries.SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) }).Distinct().Cast<DateOnly?>()];

    /// <summary>Every choice of options, by their indexes.</summary>
    public IEnumerable<int[]> Combinations() =>
        from processor in Enumerable.Range(0, Names[0].Length)
        from memory in Enumerable.Range(0, Names[1].Length)
        from graphics in Enumerable.Range(0, Names[2].Length)
        from storage in Enumerable.Range(0, Names[3].Length)
        select new[] { processor, memory, graphics, storage };

    public bool IsValid(int[] choices, DateOnly? day) => day is DateOnly date ? IsSold(choices, date) : IsEverSold(choices);

    private bool IsEverSold(int[] choices)
    {
        for (DateOnly day = Boundaries[0].AddDays(-1); day <= Boundaries[^1].AddDays(1); day = day.AddDays(1))
        {
            if (IsSold(choices, day))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSold(int[] choices, DateOnly day) => _components[0][choices[0]].SelectMany(sale => Cases.Select(number => (sale.Variant, number))).Distinct()
        .Any(one => Enumerable.Range(0, choices.Length).All(i => Array.Exists(
            _components[i][choices[i]], sale => sale.Variant == one.Variant && sale.Has(one.number) && sale.Contains(day))));

    private IEnumerable<string> Cases => _components.SelectMany(options => options).SelectMany(sales => sales).SelectMany(sale => sale.Cases).Append("").Distinct(StringComparer.Ordinal);

    private static Sale[] Read(FieldInfo field) =>
    [
        .. field.GetCustomAttributesData()
            .Where(data => data.AttributeType.Name == nameof(SaleAttribute))
            .Select(data => data.ConstructorArguments.Select(argument => (string)argument.Value!).ToArray())
            .Select(values => new Sale(values[0], Parse(values[1]), Parse(values[2]), values[3].Split(", ", StringSplitOptions.RemoveEmptyEntries))),
    ];

    private static DateOnly? Parse(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Sale(string Variant, DateOnly? From, DateOnly? Until, string[] Cases)
    {
        public bool Has(string number) => Cases.Length == 0 || Cases.Contains(number, StringComparer.Ordinal);

        public bool Contains(DateOnly day) => !(day < From) && !(day >= Until);
    }
}
