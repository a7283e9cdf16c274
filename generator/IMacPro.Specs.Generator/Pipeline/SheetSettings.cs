using IMacPro.Specs.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IMacPro.Specs.Generator.Pipeline;

/// <summary>What a project says about one sheet: metadata of the item first, project properties otherwise.</summary>
/// <param name="IsBuiltIn">Whether the package brought the sheet.</param>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="IsPublic">Whether other projects see its types.</param>
/// <param name="TypeName">The stem of the names of its types; empty where the title decides.</param>
/// <param name="ReadsProse">Whether running text is read as well as tables and bullets.</param>
internal sealed record SheetSettings(bool IsBuiltIn, string Namespace, bool IsPublic, string TypeName, bool ReadsProse)
{
    public const string DefaultNamespace = "IMacPro.Specs";

    private const string Metadata = "build_metadata.AdditionalFiles.";
    private const string Property = "build_property.";
    private static readonly string[] Extensions = [".spec.txt", ".spec.md"];

    /// <summary>The settings of a text; null where the text is no sheet.</summary>
    public static SheetSettings? Of(AdditionalText text, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(text);
        AnalyzerConfigOptions project = provider.GlobalOptions;
        string kind = Get(options, Metadata + "IMacProSpecsSheet");
        bool named = Array.Exists(Extensions, end => text.Path.EndsWith(end, StringComparison.OrdinalIgnoreCase));
        if (kind.Length == 0 && !named)
        {
            return null;
        }

        // What the item says, unless it cannot be; then what the project says.
        string Said(string name, Func<string, bool> canBe) =>
            Get(options, Metadata + name) is { Length: > 0 } item && canBe(item) ? item : Get(project, Property + name);

        string space = Said("IMacProSpecsNamespace", IsNamespace);
        string typeName = Get(options, Metadata + "IMacProSpecsTypeName");
        return new SheetSettings(
            Is(kind, "BuiltIn"),
            IsNamespace(space) ? space : DefaultNamespace,
            Is(Said("IMacProSpecsVisibility", text => Is(text, "public") || Is(text, "internal")), "public"),
            Identifiers.IsValid(typeName) ? typeName : "",
            !Is(Said("IMacProSpecsReadProse", text => Is(text, "true") || Is(text, "false")), "false"));
    }

    /// <summary>The name of the type that a stem gives.</summary>
    public string TypeNameOf(string stem, string suffix) => (TypeName.Length > 0 ? TypeName : stem) + suffix;

    private static string Get(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) ? value.Trim() : "";

    private static bool Is(string text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsNamespace(string name) => Array.TrueForAll(
        name.Split('.'), part => Identifiers.IsValid(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None);
}
