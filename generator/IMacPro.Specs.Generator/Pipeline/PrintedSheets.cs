using System.Collections.Immutable;
using System.Text;
using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Facts;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>
/// The package's own sheets and what this generator makes of them, printed when it was built. A compiler that has just been
/// started would spend most of its time here on getting ready what reads and prints: where there is nothing else to read, it
/// need not.
/// </summary>
internal static class PrintedSheets
{
    private static readonly SheetSettings Settings = new(
        IsBuiltIn: true, SheetSettings.DefaultNamespace, IsPublic: false, TypeName: "", ReadsProse: true);

    private static readonly (string FileName, SourceText Text)[] Sheets = Load("Sheets/");
    private static readonly (string HintName, SourceText Text)[] Files = Load("Printed/");

    /// <summary>The printed files.</summary>
    public static IEnumerable<PrintedOutput> Outputs => Files.Select(file => new PrintedOutput(file.HintName));

    /// <summary>The text of a printed file.</summary>
    public static SourceText TextOf(PrintedOutput output) => Find(Files, output.HintName)!;

    /// <summary>Whether a sheet is one of the package's own, and as it was when what it gives was printed.</summary>
    public static bool Has(string path, SheetSettings settings, SourceText source) =>
        settings == Settings && Find(Sheets, SheetName.FileOf(path)) is SourceText own && source.ContentEquals(own);

    /// <summary>Whether the sheets of a project are those of the package and no other, so that none has to be read.</summary>
    public static bool AreAll(ImmutableArray<ProjectSheet> sheets) =>
        Files.Length > 0
        && sheets.Length == Sheets.Length
        && sheets.All(sheet => sheet.Content is null)
        && sheets.Select(sheet => SheetName.FileOf(sheet.Path)).Distinct(StringComparer.Ordinal).Count() == sheets.Length;

    /// <summary>Reads one of the package's own sheets after all.</summary>
    public static Sheet Read(string path, CancellationToken cancellation) =>
        SheetReadings.Get(path, Settings, Find(Sheets, SheetName.FileOf(path))!, cancellation);

    private static SourceText? Find((string Name, SourceText Text)[] files, string name) => Array.Find(files, file => file.Name == name).Text;

    private static (string Name, SourceText Text)[] Load(string folder) =>
        Array.ConvertAll(EmbeddedTexts.In(folder), file => (file.Name, SourceText.From(file.Text, Encoding.UTF8)));
}
