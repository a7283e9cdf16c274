using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Works out the cells of a configuration with the rule itself, and what the base was on which days.</summary>
internal static class ConfigurationPlanner
{
    public static ConfigurationPlan Plan(string machine, Configuration configuration)
    {
        RuleTable table = new(machine, [.. configuration.Components.Select(Component)]);
        EquatableArray<BaseSpan> bases = Bases(configuration, table);
        return new ConfigurationPlan(
            configuration,
            table.Cells.Select(cell => new SaleCell(cell.Variant, cell.From, cell.Until)).ToEquatableArray(),
            table.Components
                .Select(component => component.Options.Select(option => CellsOf(option, table)).ToEquatableArray())
                .ToEquatableArray(),
            bases,
            bases.All(one => bases.All(other => one.Options.Equals(other.Options) || one.Until <= other.From || other.Until <= one.From)));
    }

    private static RuleComponent Component(ConfigurableComponent component) => new(
        component.Name,
        component.Label,
        [.. component.Options.Select(option => new RuleOption(option.Identifier, option.DisplayName, "", "", [.. option.Sales.Select(Sale)]))]);

    private static RuleSale Sale(Sale sale) =>
        new(sale.Variant, sale.From?.Number ?? RuleSale.Always, sale.Until?.Number ?? RuleSale.Never, [.. sale.Cases]);

    private static EquatableArray<int> CellsOf(RuleOption option, RuleTable table) =>
        Enumerable.Range(0, table.Cells.Length).Where(cell => option.IsIn(table.Cells[cell])).ToEquatableArray();

    private static EquatableArray<BaseSpan> Bases(Configuration configuration, RuleTable table)
    {
        List<BaseSpan> spans = [];
        foreach (RuleCell[] cases in table.Cells.GroupBy(cell => (cell.Variant, cell.From, cell.Until)).Select(group => group.ToArray()))
        {
            RuleCell cell = cases[0];
            int[] changes =
            [
                .. configuration.Components
                    .SelectMany(component => component.Options)
                    .SelectMany(option => option.Sales)
                    .Where(sale => sale.Variant == cell.Variant && sale.BaseFrom is Day day && cell.Contains(day.Number))
                    .Select(sale => sale.BaseFrom!.Value.Number)
                    .Append(cell.From)
                    .Append(cell.Until)
                    .Distinct()
                    .OrderBy(day => day),
            ];
            for (int i = 0; i + 1 < changes.Length; i++)
            {
                int from = changes[i];
                int[] options = [.. configuration.Components.Select((component, index) => BaseOf(component, table.Components[index], cases, from))];
                if (Array.TrueForAll(options, option => option >= 0) && Array.Exists(cases, one => AreIn(one, options, table)))
                {
                    spans.Add(new BaseSpan(cell.Variant, from, changes[i + 1], options.ToEquatableArray()));
                }
            }
        }

        return spans.ToEquatableArray();
    }

    private static bool AreIn(RuleCell cell, int[] options, RuleTable table) =>
        Enumerable.Range(0, options.Length).All(index => table.Components[index].Options[options[index]].IsIn(cell));

    // Of several that are base, the one that became it last.
    private static int BaseOf(ConfigurableComponent component, RuleComponent rule, RuleCell[] cases, int day)
    {
        int found = -1;
        int since = int.MinValue;
        for (int i = 0; i < component.Options.Count; i++)
        {
            Sale? sale = component.Options[i].Sales.FirstOrDefault(sale => sale.Variant == cases[0].Variant);
            if (sale?.BaseFrom is Day from && from.Number <= Math.Max(day, 0) && from.Number > since && Array.Exists(cases, rule.Options[i].IsIn))
            {
                found = i;
                since = from.Number;
            }
        }

        return found;
    }
}
