using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Writes the record that holds a choice of each component, with its verdict.</summary>
internal sealed class ConfigurationWriter
{
    private readonly SourceWriter _writer;
    private readonly MachineTarget _target;
    private readonly ConfigurationPlan _plan;
    private readonly EquatableArray<ConfigurableComponent> _components;
    private readonly string _type;
    private readonly string _date;
    private readonly bool _hasDateOnly;
    private readonly MaskWriter _masks;
    private readonly bool _required;
    private readonly FrameworkFeatures _framework;

    private ConfigurationWriter(SourceWriter writer, MachineTarget target, ConfigurationPlan plan, FrameworkFeatures framework)
    {
        _writer = writer;
        _target = target;
        _plan = plan;
        _components = plan.Configuration.Components;
        _type = target.Stem + "Configuration";
        _hasDateOnly = framework.Has(FrameworkFeatures.DateOnly);
        _date = _hasDateOnly ? "global::System.DateOnly" : "global::System.DateTime";
        _masks = new MaskWriter(_writer, plan, target.Stem, _date, DayOf("date.GetValueOrDefault()"));
        _required = framework.Has(FrameworkFeatures.Required);
        _framework = framework;
    }

    public static void Write(SourceWriter writer, MachineTarget target, ConfigurationPlan plan, FrameworkFeatures framework) =>
        new ConfigurationWriter(writer, target, plan, framework).WriteRecord();

    private void WriteRecord()
    {
        Docs.Summary(_writer, $"A choice of each component of the {Docs.Escape(_target.Machine.Name)}, as it could be ordered or not.");
        _writer.Line(FileHeader.GeneratedCode);
        _writer.Line($"[{Literals.TypeName("ConfigurationOf")}({Literals.Text(_target.Machine.Name)})]");
        _writer.Open($"{_target.Visibility} sealed partial record {_type}{Validatable.Base(_framework)}");
        WriteConstructors();
        WriteProperties();
        WriteVerdict();
        new EnumerationWriter(_writer, _plan, _target.Stem, _type, _date, DayOf("date")).Write();
        WriteAllowed();
        WriteChoices();
        _masks.Write();
        new RuleTableWriter(_writer, _target, _components).Write();
        _writer.Close();
    }

    private void WriteConstructors()
    {
        Docs.Summary(_writer, "Creates a configuration whose components are chosen in an initializer.");
        _writer.Line($"public {_type}()").Open().Close().Line();
        Docs.Summary(_writer, "Creates a configuration.");
        foreach (ConfigurableComponent component in _components)
        {
            _writer.Line($"/// <param name=\"{Camel(component.Name)}\">The {component.Label}.</param>");
        }

        _writer.Line("/// <param name=\"orderedOn\">The day of the order; <see langword=\"null\"/> where it does not matter.</param>");
        if (_required)
        {
            _writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        }

        string parameters = string.Join(", ", _components.Select(component => $"{TypeOf(component)} {Camel(component.Name)}"));
        _writer.Line($"public {_type}({parameters}, {_date}? orderedOn = null)").Open();
        foreach (ConfigurableComponent component in _components)
        {
            _writer.Line($"{component.Name} = {Camel(component.Name)};");
        }

        _writer.Line("OrderedOn = orderedOn;").Close().Line();
    }

    private void WriteProperties()
    {
        foreach (ConfigurableComponent component in _components)
        {
            Docs.Summary(_writer, $"The {component.Label}.");
            _writer.Line($"public {(_required ? "required " : "")}{TypeOf(component)} {component.Name} {{ get; {_framework.Init}; }}").Line();
        }

        Docs.Summary(_writer, "The day of the order; <see langword=\"null\"/>: some day on which all choices were on sale.");
        _writer.Line($"public {_date}? OrderedOn {{ get; {_framework.Init}; }}").Line();
    }

    private void WriteVerdict()
    {
        string issues = $"{Literals.TypeName("SpecList")}<{Literals.TypeName("ConfigurationIssue")}>";
        Docs.Summary(_writer, "Whether the configuration could be ordered.");
        _writer.LineUnlessNull(_framework.JsonIgnore);
        _writer.Line($"public bool IsValid => {(_masks.IsUsed ? _masks.Meet("OrderedOn") : "Explain().Count == 0")};");
        _writer.Line();
        Docs.Summary(_writer, "All that is wrong with the configuration, in the words of the compiler's diagnostics.");
        _writer.Line("/// <returns>The issues; none where it could be ordered.</returns>");
        _writer.Line(_masks.IsUsed ? $"public {issues} Validate() => IsValid ? {issues}.Empty : Explain();"
            : $"public {issues} Validate() => Explain();").Line();
        Docs.Summary(_writer, "Throws where the configuration could not be ordered.");
        _writer.Line("/// <exception cref=\"global::System.InvalidOperationException\">It could not be; the message says why.</exception>");
        _writer.Line("public void ThrowIfInvalid()").Open().Open("if (!IsValid)");
        _writer.Line("throw new global::System.InvalidOperationException(string.Join(\"\\n\", Explain()));").Close().Close().Line();
        Validatable.WriteMember(_writer, _framework);
        _writer.Line($"private {issues} Explain() => {Literals.TypeName("ConfigurationRule")}.Check(Rule.Table, Choices(), Day);").Line();
    }

    private void WriteAllowed()
    {
        for (int i = 0; i < _components.Count; i++)
        {
            ConfigurableComponent component = _components[i];
            string type = TypeOf(component);
            Docs.Summary(_writer, $"The choices of {component.Label} that are possible beside the other choices and on the day of the order.");
            _writer.Line("/// <returns>The choices, in the order of the sheet.</returns>");
            _writer.Line($"public {Literals.TypeName("SpecList")}<{type}> Allowed{component.Name}()").Open();
            _writer.Line($"var allowed = new global::System.Collections.Generic.List<{type}>();");
            _writer.Line("int[] choices = Choices();");
            _writer.Open($"for (int option = 0; option < {Invariant.Text(component.Options.Count)}; option++)");
            _writer.Open($"if ({Literals.TypeName("ConfigurationRule")}.IsAllowed(Rule.Table, choices, {Invariant.Text(i)}, option, Day))");
            _writer.Line($"allowed.Add(({type})(option + 1));").Close().Close().Line();
            _writer.Line($"return new {Literals.TypeName("SpecList")}<{type}>(allowed.ToArray());").Close().Line();
        }
    }

    private void WriteChoices()
    {
        string rule = Literals.TypeName("ConfigurationRule");
        _writer.Line($"private int? Day => OrderedOn.HasValue ? {DayOf("OrderedOn.GetValueOrDefault()")} : (int?)null;").Line();
        _writer.Line($"private int[] Choices() => new int[] {{ {string.Join(", ", _components.Select(component =>
            $"Choice((int){component.Name}, {Invariant.Text(component.Options.Count)})"))} }};").Line();
        _writer.Line($"private static int Choice(int value, int count) => value == 0 ? {rule}.Missing : value < 0 || value > count ? {rule}.Undefined : value - 1;");
    }

    private string TypeOf(ConfigurableComponent component) => _target.Stem + component.Name;

    private string DayOf(string date) => _hasDateOnly
        ? $"{date}.DayNumber"
        : $"(int)({date}.Ticks / global::System.TimeSpan.TicksPerDay)";

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
