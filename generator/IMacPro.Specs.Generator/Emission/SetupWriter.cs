using IMacPro.Specs.Generator.Model;

namespace IMacPro.Specs.Generator.Emission;

/// <summary>Writes the record that holds how a machine is set up, with its verdict; one for each variant.</summary>
internal static class SetupWriter
{
    private const string Texts = "global::System.Globalization.CultureInfo.InvariantCulture";

    public static void Write(SourceWriter writer, MachineTarget target, FrameworkFeatures framework)
    {
        for (int i = 0; i < target.Setups.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            WriteSetup(writer, target, target.Setups[i], framework);
        }
    }

    private static void WriteSetup(SourceWriter writer, MachineTarget target, Setup setup, FrameworkFeatures framework)
    {
        Docs.Summary(writer, $"How the {Docs.Escape(setup.Name)} is set up. What is not set is not checked.");
        writer.Line(FileHeader.GeneratedCode);
        writer.Line($"[{Literals.TypeName("ConfigurationOf")}({Literals.Text(setup.Name)})]");
        writer.Open($"{target.Visibility} sealed partial record {target.Stem}{setup.Identifier}Setup{Validatable.Base(framework)}");
        foreach (SetupBound bound in setup.Limits)
        {
            Docs.Summary(writer, Summary(bound));
            Docs.Remarks(writer, bound.Origin, target.Machine.FileName);
            writer.Line($"[{Literals.TypeName("SetupLimit")}({Limit(bound)})]");
            writer.Line($"public {TypeOf(bound)}? {bound.Member} {{ get; {framework.Init}; }}").Line();
        }

        WriteVerdict(writer, setup, framework);
        writer.Close();
    }

    private static void WriteVerdict(SourceWriter writer, Setup setup, FrameworkFeatures framework)
    {
        string issue = Literals.TypeName("ConfigurationIssue");
        string issues = $"{Literals.TypeName("SpecList")}<{issue}>";
        string list = $"global::System.Collections.Generic.List<{issue}>";
        Docs.Summary(writer, "Whether the machine can be set up like this.");
        writer.LineUnlessNull(framework.JsonIgnore);
        writer.Line("public bool IsValid => Validate().Count == 0;").Line();
        Docs.Summary(writer, "All that is wrong with the setup, in the words of the compiler's diagnostics.");
        writer.Line("/// <returns>The issues; none where it can be.</returns>");
        writer.Line($"public {issues} Validate()").Open();
        writer.Line($"var issues = new {list}();");
        foreach (SetupBound bound in setup.Limits)
        {
            string machine = Literals.Text(setup.Name);
            writer.Line($"Add(issues, {Text(bound)} is string {Variable(bound)} ? {Literals.TypeName("SetupRule")}.Check({machine}, \"{bound.Member}\", {Limit(bound)}, {Variable(bound)}) : null);");
        }

        writer.Line($"return issues.Count == 0 ? {issues}.Empty : new {issues}(issues.ToArray());").Close().Line();
        Docs.Summary(writer, "Throws where the machine cannot be set up like this.");
        writer.Line("/// <exception cref=\"global::System.InvalidOperationException\">It cannot be; the message says why.</exception>");
        writer.Line("public void ThrowIfInvalid()").Open().Open("if (!IsValid)");
        writer.Line("throw new global::System.InvalidOperationException(string.Join(\"\\n\", Validate()));").Close().Close().Line();
        Validatable.WriteMember(writer, framework);
        writer.Line($"private static void Add({list} issues, {issue}? issue)").Open().Open("if (issue is not null)");
        writer.Line("issues.Add(issue);").Close().Close();
    }

    private static string Summary(SetupBound bound) => bound.Kind switch
    {
        SetupLimitKind.OperatingSystem => $"The version of {Docs.Escape(bound.Subject)} in use.",
        SetupLimitKind.Ports => $"How many of the machine's {Docs.Escape(bound.Subject)}s are in use.",
        SetupLimitKind.Ethernet => "The speed of the Ethernet link.",
        SetupLimitKind.Wifi => "The Wi-Fi standard in use.",
        SetupLimitKind.Bluetooth => "The Bluetooth version in use.",
        SetupLimitKind.Pixels => $"The display mode: {Docs.Escape(bound.Subject)}.",
        _ => "The brightness of the display, in nits.",
    };

    private static string Limit(SetupBound bound) =>
        $"{Literals.TypeName("SetupLimitKind")}.{bound.Kind}, {Literals.Text(bound.Subject)}, {Literals.Text(bound.Minimum)}, {Literals.Text(bound.Maximum)}";

    private static string TypeOf(SetupBound bound) =>
        bound.Type.StartsWith("global::", StringComparison.Ordinal) ? bound.Type : Literals.TypeName(bound.Type);

    private static string Variable(SetupBound bound) => "the" + bound.Member;

    // The value as the text that the rule compares; null where it is not set.
    private static string Text(SetupBound bound) => bound.Type switch
    {
        "int" or "double" => $"{bound.Member}?.ToString({Texts})",
        nameof(WifiStandard) => $"({bound.Member}.HasValue ? {Literals.TypeName("WifiStandards")}.ToDisplayName({bound.Member}.GetValueOrDefault()) : null)",
        _ => $"{bound.Member}?.ToString()",
    };
}
