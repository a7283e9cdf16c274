using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Benchmarks.Compiler.Generators;

/// <summary>A sheet as the package's targets hand it to the compiler.</summary>
internal sealed class Sheet(string path, string text, bool isBuiltIn = false, Sheet? original = null) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public bool IsBuiltIn { get; } = isBuiltIn;

    /// <summary>The sheet as it was before all edits.</summary>
    public Sheet Original => original ?? this;

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    public Sheet With(string newText) => new(Path, newText, IsBuiltIn, Original);
}

/// <summary>The sheets of a project.</summary>
internal static class SheetFolder
{
    private static readonly string Machine = File.ReadAllText(System.IO.Path.Combine(Places.Seeds, "imac-pro.txt"));
    private static readonly string Releases = File.ReadAllText(System.IO.Path.Combine(Places.Seeds, "macos.txt"));

    /// <summary>What every project has.</summary>
    public static ImmutableArray<Sheet> BuiltIn =>
        [new("/package/imac-pro.txt", Machine, isBuiltIn: true), new("/package/macos.txt", Releases, isBuiltIn: true)];

    /// <summary>As many machines as asked for, all as large as the built-in one; and the releases.</summary>
    public static ImmutableArray<Sheet> Of(int count) => [.. Enumerable.Range(0, count).Select(Numbered), BuiltIn[1]];

    /// <summary>A sheet in which a value is another.</summary>
    public static Sheet ValueEdit(Sheet sheet, int edit) =>
        sheet.With(string.Create(CultureInfo.InvariantCulture, $"{sheet.GetText()}\n- Edits: {edit} times\n"));

    /// <summary>A sheet that says the same in a text that is another.</summary>
    public static Sheet CommentEdit(Sheet sheet, int edit) =>
        sheet.With(string.Create(CultureInfo.InvariantCulture, $"{sheet.GetText()}\n<!-- {edit} -->\n"));

    private static Sheet Numbered(int number)
    {
        string name = number.ToString("00000", CultureInfo.InvariantCulture);
        return new Sheet($"/machines/{name}.txt", $"= Machine {name} =\n\n{Machine[Machine.IndexOf("- ", StringComparison.Ordinal)..]}");
    }
}

/// <summary>The metadata that mark a text as a sheet.</summary>
internal sealed class SheetOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is Sheet { IsBuiltIn: true } ? s_builtIn : s_user;

    private static readonly Options s_builtIn = new("BuiltIn");
    private static readonly Options s_user = new("User");

    private sealed class Options(string kind) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.IMacProSpecsSheet" && kind.Length > 0 ? kind : null;
            return value is not null;
        }
    }
}
