using System.Collections.Immutable;
using System.Text;
using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>
/// The package's own sheets and what this generator makes of them, printed when it was built. A compiler that has just been
/// started would spend most of its time here on getting ready what reads and prints: where there is nothing else to read, it
/// need not.
/// </summary>
internal sealed class PrintedSheets
{
    private static readonly Lazy<PrintedSheets> Own = new(() => new PrintedSheets());
    private static readonly SheetSettings Settings = new(
        IsBuiltIn: true, SheetSettings.DefaultNamespace, IsPublic: false, TypeName: "", ReadsProse: true);

    private readonly (string FileName, SourceText Text)[] _sheets = Load("Sheets/");

    private PrintedSheets()
    {
    }

    /// <summary>The emitted files.</summary>
    public (string HintName, SourceText Text)[] Files { get; } = Load("Printed/");

    /// <summary>
    /// What is printed for a project; null where sheets have to be read: where there is any other, or where the project lacks
    /// something that the printed files make use of, or has some of their types from elsewhere.
    /// </summary>
    public static PrintedSheets? For(
        ImmutableArray<AdditionalText> texts, AnalyzerConfigOptionsProvider options, ProjectFeatures features, CancellationToken cancellation)
    {
        if (!features.OffersAll)
        {
            return null;
        }

        HashSet<string> found = new(StringComparer.Ordinal);
        foreach (AdditionalText text in texts)
        {
            if (SheetSettings.Of(text, options) is SheetSettings settings
                && !(Has(text, settings, cancellation) && found.Add(SheetName.FileOf(text.Path))))
            {
                return null;
            }
        }

        return found.Count > 0 && found.Count == Own.Value._sheets.Length && Own.Value.Files.Length > 0 ? Own.Value : null;
    }

    /// <summary>Whether a text is one of the package's own sheets, and as it was when it was printed.</summary>
    public static bool Has(AdditionalText text, SheetSettings settings, CancellationToken cancellation) =>
        settings == Settings
        && Array.Find(Own.Value._sheets, sheet => sheet.FileName == SheetName.FileOf(text.Path)).Text is SourceText sheet
        && text.GetText(cancellation) is SourceText source
        && source.ContentEquals(sheet);

    private static (string Name, SourceText Text)[] Load(string folder) =>
        Array.ConvertAll(EmbeddedTexts.In(folder), file => (file.Name, SourceText.From(file.Text, Encoding.UTF8)));
}
