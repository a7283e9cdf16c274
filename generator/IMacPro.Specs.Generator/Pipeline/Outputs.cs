using System.Text;
using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>Hands the printed files and the remarks to the compiler.</summary>
internal static class Outputs
{
    private const string VocabularyHintName = "IMacPro.Specs.Vocabulary.g.cs";

    public static void HandOut(SourceProductionContext context, SheetFinder finder)
    {
        foreach ((string hintName, SourceText text) in finder.Printed?.Files ?? [])
        {
            context.AddSource(hintName, text);
        }
    }

    public static void WriteVocabulary(SourceProductionContext context, ProjectView project)
    {
        if (project.Vocabulary is VocabularyTarget target)
        {
            context.AddSource(VocabularyHintName, SourceText.From(VocabularyWriter.Write(target), Encoding.UTF8));
        }
    }

    public static void WriteSheet(SourceProductionContext context, SheetTarget target)
    {
        if (Print(target) is SourceWriter printed)
        {
            using TextReader text = printed.OpenText();
            context.AddSource(
                $"{HintNames.Of(target.Type.Namespace, target.Type.Name)}.g.cs", SourceText.From(text, printed.Length, Encoding.UTF8));
        }
    }

    private static SourceWriter? Print(SheetTarget target) => target switch
    {
        MachineTarget machine => MachineWriter.Write(machine),
        ReleasesTarget releases when releases.Type.Language.Records => ReleasesWriter.Write(releases),
        _ => null,
    };

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
}
