using System.Text;
using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>Hands the printed files and the remarks to the compiler.</summary>
internal static class Outputs
{
    public static void WriteVocabulary(SourceProductionContext context, VocabularyTarget? target)
    {
        foreach ((string hintName, string text) in target is null ? [] : VocabularyWriter.Write(target))
        {
            Add(context, hintName, text);
        }
    }

    public static void WriteMachine(SourceProductionContext context, (MachineTarget Target, ProjectFeatures Project) input)
    {
        (MachineTarget target, (LanguageFeatures language, FrameworkFeatures framework, _)) = input;
        string name = HintNames.Of(target.Namespace, target.TypeName);
        Add(context, $"{name}.g.cs", ConstantsWriter.Write(target, language));
        if (target.Plan is ConfigurationPlan plan)
        {
            Add(context, $"{name}.Options.g.cs", OptionsWriter.Write(target, plan, language, framework));
        }

        if (!language.Records)
        {
            return;
        }

        Add(context, $"{name}.Machine.g.cs", RecordsWriter.Write(target));
        Add(context, $"{name}.Origins.g.cs", OriginsWriter.Write(target));
        if (target.Plan is not null)
        {
            Add(context, $"{name}.Configuration.g.cs", ConfigurationWriter.Write(target, target.Plan, framework));
        }

        if (target.Setups.Count > 0)
        {
            Add(context, $"{name}.Setup.g.cs", SetupWriter.Write(target, framework));
        }
    }

    public static void WriteReleases(SourceProductionContext context, (ReleasesTarget Target, ProjectFeatures Project) input)
    {
        if (input.Project.Language.Records)
        {
            string name = HintNames.Of(input.Target.Namespace, input.Target.TypeName);
            Add(context, $"{name}.g.cs", ReleasesWriter.Write(input.Target));
        }
    }

    /// <summary>
    /// Reports that a sheet yields no types. All else about sheets is reported by an analyzer, live in editors and open to
    /// suppression, which what a generator reports is not.
    /// </summary>
    public static void Report(SourceProductionContext context, SheetRemarks remarks)
    {
        foreach (Remark remark in remarks.All.Where(remark => remark.Id == SheetRules.NoTypesId))
        {
            context.ReportDiagnostic(remark.ToDiagnostic());
        }
    }

    private static void Add(SourceProductionContext context, string hintName, string text) =>
        context.AddSource(hintName, SourceText.From(text, Encoding.UTF8));
}
