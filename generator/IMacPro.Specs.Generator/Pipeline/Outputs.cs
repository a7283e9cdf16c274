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
    private const string VocabularyHintName = "IMacPro.Specs.Vocabulary.g.cs";

    public static void HandOut(SourceProductionContext context, SheetFinder finder)
    {
        foreach ((string hintName, SourceText text) in finder.Printed?.Files ?? [])
        {
            context.AddSource(hintName, text);
        }
    }

    /// <summary>
    /// Writes a sheet's own file, or reports that there are no types. All else about sheets is reported by an analyzer, live in
    /// editors and open to suppression, which what a generator reports is not.
    /// </summary>
    public static void WriteSheet(SourceProductionContext context, SheetTarget target)
    {
        if (target is NoTypesTarget { Why: Remark why })
        {
            context.ReportDiagnostic(why.ToDiagnostic());
        }
        else if (target is TypesTarget { Type: { SharedFile: null } type } types)
        {
            Write(context, HintNames.Of(type.FullName), [types]);
        }
    }

    public static void WriteShared(SourceProductionContext context, SharedFile file)
    {
        if (file is VocabularyFile { Target: VocabularyTarget target })
        {
            context.AddSource(VocabularyHintName, SourceText.From(VocabularyWriter.Write(target), Encoding.UTF8));
        }
        else if (file is SheetsFile { Targets.Count: > 0 } sheets)
        {
            Write(context, HintNames.OfShared(sheets.Number), sheets.Targets);
        }
    }

    private static void Write(SourceProductionContext context, string name, EquatableArray<TypesTarget> targets)
    {
        if (SheetWriter.Write(targets, context.CancellationToken) is SourceWriter writer)
        {
            using TextReader text = writer.OpenText();
            context.AddSource($"{name}.g.cs", SourceText.From(text, writer.Length, Encoding.UTF8));
        }
    }
}
