using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Writes the members of a configuration that list what could be ordered, and what the base was.</summary>
internal sealed class EnumerationWriter(
    SourceWriter writer, ConfigurationPlan plan, string stem, string type, string date, string dayOfDate)
{
    public void Write()
    {
        WriteAll();
        WriteBase();
    }

    private void WriteAll()
    {
        string sequence = $"global::System.Collections.Generic.IEnumerable<{type}>";
        Docs.Summary(writer, "Every configuration that could be ordered on some day.");
        writer.Line("/// <returns>The configurations, by component in the order of the sheet.</returns>");
        writer.Line($"public static {sequence} All() => Enumerate(null);").Line();
        Docs.Summary(writer, "Every configuration that could be ordered on a day.");
        writer.Line("/// <param name=\"date\">The day.</param>");
        writer.Line("/// <returns>The configurations, by component in the order of the sheet.</returns>");
        writer.Line($"public static {sequence} All({date} date) => Enumerate(date);").Line();
        writer.Line($"private static {sequence} Enumerate({date}? date)").Open();
        EquatableArray<ConfigurableComponent> components = plan.Configuration.Components;
        foreach (ConfigurableComponent component in components)
        {
            writer.Open($"foreach ({stem}{component.Name} {Variable(component)} in {stem}{component.Name}Options.Values)");
        }

        string arguments = string.Join(", ", components.Select(Variable));
        writer.Line($"var configuration = new {type}({arguments}, date);");
        writer.Open("if (configuration.IsValid)").Line("yield return configuration;").Close();
        foreach (ConfigurableComponent _ in components)
        {
            writer.Close();
        }

        writer.Close().Line();
    }

    private void WriteBase()
    {
        Docs.Summary(writer, "The base configuration on a day.");
        writer.Line("/// <param name=\"date\">The day.</param>");
        writer.Line("/// <returns>The configuration; <see langword=\"null\"/> where nothing was on sale.</returns>");
        writer.Line($"public static {type}? Base({date} date)").Open();
        if (plan.Bases.Count > 0)
        {
            writer.Line($"int day = {dayOfDate};");
        }

        foreach (BaseSpan span in plan.Bases)
        {
            string arguments = string.Join(", ", plan.Configuration.Components.Select((component, index) =>
                $"{stem}{component.Name}.{component.Options[span.Options[index]].Identifier}"));
            writer.Open($"if ({Days.Contains(span.From, span.Until)})").Line($"return new {type}({arguments}, date);").Close().Line();
        }

        writer.Line("return null;").Close().Line();
    }

    private static string Variable(ConfigurableComponent component) => "the" + component.Name;
}
