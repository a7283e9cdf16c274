using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Writes an enum for each component that had to be chosen, its members marked with when they could be ordered.</summary>
internal static class OptionsWriter
{
    public static void Write(
        SourceWriter writer, MachineTarget target, ConfigurationPlan plan, LanguageFeatures language, FrameworkFeatures framework)
    {
        bool first = true;
        foreach (ConfigurableComponent component in plan.Configuration.Components)
        {
            if (!first)
            {
                writer.Line();
            }

            first = false;
            WriteEnum(writer, target, component, language, framework);
            if (language.Records)
            {
                writer.Line();
                WriteNames(writer, target, component, framework);
            }
        }
    }

    private static void WriteEnum(
        SourceWriter writer, MachineTarget target, ConfigurableComponent component, LanguageFeatures language, FrameworkFeatures framework)
    {
        Docs.Summary(writer, $"The choices of {component.Label} for the {Docs.Escape(target.Machine.Name)}. No choice is 0.");
        writer.Line(FileHeader.GeneratedCode);
        string type = target.Stem + component.Name;
        if (framework.Has(FrameworkFeatures.Json))
        {
            writer.Line($"[{FrameworkFeatures.JsonSpace}JsonConverter(typeof({Literals.TypeName("EnumJsonConverter")}<{type}>))]");
        }

        writer.Open($"{target.Visibility} enum {type}");
        for (int i = 0; i < component.Options.Count; i++)
        {
            ConfigurableOption option = component.Options[i];
            if (i > 0)
            {
                writer.Line();
            }

            IEnumerable<string> terms = option.Sales.Select(Describe).Concat(option.Conditions.Select(condition => condition.Words));
            Docs.Summary(writer, $"{Docs.Escape(option.DisplayName)}: {Docs.Escape(string.Join("; ", terms))}.");
            Docs.Remarks(writer, option.Origin, target.Machine.FileName);
            if (language.Records)
            {
                writer.Line($"[{Literals.TypeName("Option")}({Literals.Text(option.DisplayName)}, {Literals.Text(SourceOf(option, target))}{Trailing(ConditionOf(option, target))})]");
                foreach (Sale sale in option.Sales)
                {
                    writer.Line($"[{Literals.TypeName("Sale")}({Literals.Text(sale.Variant)}, {Literals.Text($"{sale.From}")}, {Literals.Text($"{sale.Until}")}{Trailing(Invariant.Join(", ", sale.Cases))})]");
                }
            }

            writer.Line($"{option.Identifier} = {Invariant.Text(i + 1)},");
        }

        writer.Close();
    }

    /// <summary>The sheet and the line that say when an option could be ordered.</summary>
    public static string SourceOf(ConfigurableOption option, MachineTarget target) =>
        $"{target.Machine.FileName} line {Invariant.Text(option.SaleLine)}";

    /// <summary>What the sheet demands of the other choices, each demand with the sheet and the line that state it.</summary>
    public static string ConditionOf(ConfigurableOption option, MachineTarget target) => string.Join(
        " and ", option.Conditions.Select(condition => $"{condition.Words} ({target.Machine.FileName} line {Invariant.Text(condition.Line)})"));

    // An argument that is nothing is left out.
    private static string Trailing(string argument) => argument.Length == 0 ? "" : ", " + Literals.Text(argument);

    private static string Describe(Sale sale)
    {
        string from = sale.From is Day first ? $"from {first}" : "";
        string until = sale.Until is Day end ? $"to {new Day(end.Number - 1)}" : "on";
        string span = sale.From is null && sale.Until is null ? "on sale" : $"on sale {from} {until}".Replace("  ", " ");
        return sale.Variant.Length > 0 ? $"{sale.Variant} {span}" : span;
    }

    private static void WriteNames(SourceWriter writer, MachineTarget target, ConfigurableComponent component, FrameworkFeatures framework)
    {
        string type = target.Stem + component.Name;
        string list = $"{Literals.TypeName("SpecList")}<{type}>";
        Docs.Summary(writer, $"Names of <see cref=\"{type}\"/>.");
        writer.Line(FileHeader.GeneratedCode);
        writer.Open($"{target.Visibility} static partial class {type}Options");
        Docs.Summary(writer, "All choices, in the order of the sheet.");
        writer.Line($"public static {list} Values {{ get; }} = new {list}({string.Join(", ", component.Options.Select(option => $"{type}.{option.Identifier}"))});");
        writer.Line();
        WriteDisplayName(writer, type, component);
        writer.Line();
        WriteParse(writer, type, component, framework);
        writer.Line();
        WriteLookup(writer, component);
        writer.Close();
    }

    private static void WriteDisplayName(SourceWriter writer, string type, ConfigurableComponent component)
    {
        Docs.Summary(writer, "The choice as a person reads it, without allocating.");
        writer.Line("/// <param name=\"value\">The choice.</param>");
        writer.Line("/// <returns>The name, or the number of a value that is no choice.</returns>");
        writer.Line($"public static string ToDisplayName(this {type} value)");
        writer.Open();
        writer.Line("string[] names = Lookup.DisplayNames;").Line("int index = unchecked((int)value - 1);");
        writer.Line("return unchecked((uint)index) < (uint)names.Length ? names[index] : ((int)value).ToString(global::System.Globalization.CultureInfo.InvariantCulture);");
        writer.Close();
    }

    // A class of its own: who asks for no name pays for none.
    private static void WriteLookup(SourceWriter writer, ConfigurableComponent component)
    {
        writer.Open("private static class Lookup").Open("internal static readonly string[] DisplayNames =");
        foreach (ConfigurableOption option in component.Options)
        {
            writer.Line($"{Literals.Text(option.DisplayName)},");
        }

        writer.Close(";").Close();
    }

    private static void WriteParse(SourceWriter writer, string type, ConfigurableComponent component, FrameworkFeatures framework)
    {
        Docs.Summary(writer, "Finds a choice by its name, by the sheet's words, or by what inventory tools print, whatever the case.");
        writer.Line("/// <param name=\"text\">The text; white space around it is ignored.</param>");
        writer.Line("/// <param name=\"value\">The choice, or 0.</param>");
        writer.Line("/// <returns>Whether there is such a choice.</returns>");
        bool spans = framework.Has(FrameworkFeatures.Spans);
        const string extensions = "global::System.MemoryExtensions.";
        if (spans)
        {
            writer.Line($"public static bool TryParse(string? text, out {type} value) => TryParse({extensions}AsSpan(text), out value);").Line();
            writer.Line($"/// <inheritdoc cref=\"TryParse(string, out {type})\"/>");
        }

        writer.Open($"public static bool TryParse({(spans ? "global::System.ReadOnlySpan<char>" : "string?")} text, out {type} value)");
        writer.Line($"value = Find({(spans ? "text" : "text ?? \"\"")});");
        writer.Open("if (value == 0)").Line($"value = Find({(spans ? $"{extensions}Trim(text)" : "(text ?? \"\").Trim()")});").Close().Line();
        writer.Line("return value != 0;").Close().Line();
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        new NameSwitchWriter(writer, spans).Write(type,
        [
            .. component.Options.SelectMany(option => new[] { option.Identifier, option.DisplayName }
                .Concat(option.Aliases)
                .Where(seen.Add)
                .Select(name => (name, $"{type}.{option.Identifier}"))),
        ]);
    }
}
