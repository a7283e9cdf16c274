using System.Runtime.CompilerServices;
using System.Text;
using IMacPro.Specs.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>Hands files and remarks to the compiler.</summary>
internal static class OutputWriter
{
    private const string VocabularyHintName = "IMacPro.Specs.Vocabulary.g.cs";

    // A sheet that is taken away moves those behind it, which the compiler then asks for again.
    private static readonly ConditionalWeakTable<SheetTarget, SourceText> Known = new();

    /// <summary>
    /// Adds a file, or reports that there are no types. All else about sheets is reported by an analyzer, live in editors and open
    /// to suppression, which what a generator reports is not.
    /// </summary>
    public static void Write(SourceProductionContext context, Output output)
    {
        switch (output)
        {
            case PrintedOutput printed:
                context.AddSource(printed.HintName, PrintedSheets.TextOf(printed));
                break;
            case VocabularyOutput vocabulary:
                context.AddSource(VocabularyHintName, SourceText.From(VocabularyWriter.Write(vocabulary.Target), Encoding.UTF8));
                break;
            case SheetsOutput { Targets.Count: > 0 } sheets:
                Write(context, sheets);
                break;
            case RemarkOutput remark:
                context.ReportDiagnostic(remark.Why.ToDiagnostic());
                break;
        }
    }

    private static void Write(SourceProductionContext context, SheetsOutput sheets)
    {
        SourceText text = sheets.Targets is [SheetTarget own]
            ? Known.GetValue(own, _ => Print(sheets, context.CancellationToken))
            : Print(sheets, context.CancellationToken);
        context.AddSource($"{sheets.Name}.g.cs", text);
    }

    private static SourceText Print(SheetsOutput sheets, CancellationToken cancellation)
    {
        SourceWriter writer = SheetWriter.Write(sheets.Targets, cancellation);
        using TextReader text = writer.OpenText();
        return SourceText.From(text, writer.Length, Encoding.UTF8);
    }
}
