using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Writes the members of a configuration that list what could be ordered, and what the base was.</summary>
internal sealed class EnumerationWriter(
    SourceWriter writer, ConfigurationPlan plan, string stem, string type, string date, string dayOfDate)
{
    public void Write()
    {
        WriteAll();
        WriteBases();
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

    private void WriteBases()
    {
        string list = $"{Literals.TypeName("SpecList")}<{type}>";
        Docs.Summary(writer, "The base configurations on a day, one for each variant that was on sale.");
        writer.Line("/// <param name=\"date\">The day.</param>");
        writer.Line("/// <returns>The configurations, in the order of the sheet; none where nothing was on sale.</returns>");
        writer.Line($"public static {list} Bases({date} date)").Open();
        writer.Line($"var bases = new global::System.Collections.Generic.List<{type}>();");
        if (plan.Bases.Count > 0)
        {
            writer.Line($"int day = {dayOfDate};");
        }

        foreach (BaseSpan span in plan.Bases)
        {
            string arguments = string.Join(", ", plan.Configuration.Components.Select((component, index) =>
                $"{stem}{component.Name}.{component.Options[span.Options[index]].Identifier}"));
            writer.Open($"if ({Days.Contains(span.From, span.Until)})").Line($"bases.Add(new {type}({arguments}, date));").Close().Line();
        }

        writer.Line($"return new {list}(global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Distinct(bases)));").Close().Line();
    }

    // Where variants were sold beside each other, none of their bases is the base.
    private void WriteBase()
    {
        if (!plan.HasOneBase)
        {
            return;
        }

        Docs.Summary(writer, "The base configuration on a day.");
        writer.Line("/// <param name=\"date\">The day.</param>");
        writer.Line("/// <returns>The configuration; <see langword=\"null\"/> where nothing was on sale.</returns>");
        writer.Line($"public static {type}? Base({date} date)").Open();
        writer.Line($"{Literals.TypeName("SpecList")}<{type}> bases = Bases(date);");
        writer.Line("return bases.Count == 0 ? null : bases[0];").Close().Line();
    }

    private static string Variable(ConfigurableComponent component) => "the" + component.Name;
}
