using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Writes the table from which the rule explains a verdict; made when it is first needed.</summary>
internal sealed class RuleTableWriter(SourceWriter writer, MachineTarget target, EquatableArray<ConfigurableComponent> components)
{
    public void Write()
    {
        string table = Literals.TypeName("RuleTable");
        writer.Line().Open("private static class Rule");
        writer.Line($"internal static readonly {table} Table = new {table}(");
        writer.Indent();
        writer.Line($"{Literals.Text(target.Machine.Name)},");
        for (int i = 0; i < components.Count; i++)
        {
            writer.Line($"new {Literals.TypeName("RuleComponent")}(");
            writer.Indent();
            writer.Line($"{Literals.Text(components[i].Name)},").Line($"{Literals.Text(components[i].Label)},");
            for (int option = 0; option < components[i].Options.Count; option++)
            {
                string end = option + 1 < components[i].Options.Count ? "," : i + 1 < components.Count ? ")," : "));";
                writer.Line(Option(components[i].Options[option]) + end);
            }

            writer.Outdent();
        }

        writer.Outdent();
        writer.Close();
    }

    private string Option(ConfigurableOption option)
    {
        IEnumerable<string> sales = option.Sales.Select(sale =>
            $", new {Literals.TypeName("RuleSale")}({Literals.Text(sale.Variant)}, {Bound(sale.From, "Always")}, {Bound(sale.Until, "Never")}{string.Concat(sale.Cases.Select(number => ", " + Invariant.Text(number)))})");
        return $"new {Literals.TypeName("RuleOption")}({Literals.Text(option.Identifier)}, {Literals.Text(option.DisplayName)}, {Literals.Text(OptionsWriter.SourceOf(option, target))}, {Literals.Text(OptionsWriter.ConditionOf(option, target))}{string.Concat(sales)})";
    }

    private static string Bound(Day? day, string open) =>
        day is Day known ? Invariant.Text(known.Number) : $"{Literals.TypeName("RuleSale")}.{open}";
}
