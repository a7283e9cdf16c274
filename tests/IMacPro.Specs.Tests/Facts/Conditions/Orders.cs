using System.Globalization;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Tests.Facts.Conditions;

/// <summary>What the rule says of the configurations of a sheet, by the names of the options.</summary>
internal sealed class Orders
{
    private Orders(Configuration configuration)
    {
        Configuration = configuration;
        Table = new RuleTable("machine", [.. configuration.Components.Select(component => new RuleComponent(
            component.Name, component.Label, [.. component.Options.Select(option => new RuleOption(
                option.Identifier, option.DisplayName, "", string.Join(" and ", option.Conditions.Select(condition => condition.Words)), [.. option.Sales.Select(sale => new RuleSale(
                    sale.Variant, sale.From?.Number ?? RuleSale.Always, sale.Until?.Number ?? RuleSale.Never, [.. sale.Cases]))]))]))]);
    }

    public Configuration Configuration { get; }

    public RuleTable Table { get; }

    public static Orders Of(string text) => new(ConfigurationReader.Read(
        SheetPipeline.Read("/machines/machine.txt", SourceText.From(text), readsProse: true, TestContext.Current.CancellationToken).Machine!)!);

    public static Orders OfRows(params string[] rows) => Of("= Machine =\n" + string.Concat(rows.Select(row => $"| {row} |\n")));

    /// <summary>Every choice of one option of each component, by the names of the options.</summary>
    public IEnumerable<string[]> All() => Table.Components.Aggregate(
        (IEnumerable<string[]>)[[]],
        (choices, component) => choices.SelectMany(choice => component.Options.Select(option => (string[])[.. choice, option.DisplayName])));

    /// <summary>The choices of all components that could be ordered, each as one text.</summary>
    public string[] Valid() => [.. All().Where(choice => Check(choice).Count == 0).Select(choice => string.Join(", ", choice))];

    public SpecList<ConfigurationIssue> Check(params string[] choice) => Check(null, choice);

    public SpecList<ConfigurationIssue> Check(DateOnly? day, params string[] choice) => ConfigurationRule.Check(
        Table,
        [.. choice.Select((name, component) => name.Length == 0 ? ConfigurationRule.Unknown : IndexOf(component, name))],
        day?.DayNumber);

    private int IndexOf(int component, string name)
    {
        int index = Array.FindIndex(Table.Components[component].Options, option => option.DisplayName == name);
        return index >= 0 ? index : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"No {name} among {component}."), nameof(name));
    }
}
