using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IMacPro.Specs.Host;

/// <summary>Compiles code beside sheets, has it analyzed and fixed, and tells all that came of it.</summary>
public static class CompilerHost
{
    /// <summary>One line for each emitted file and each diagnostic, and the code as the fixes leave it.</summary>
    /// <param name="generator">The assembly of the generator and the analyzers.</param>
    /// <param name="codeFixes">The assembly of the code fixes.</param>
    /// <param name="sheets">Names and texts of sheets.</param>
    /// <param name="code">A file of C#.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static async Task<string> RunAsync(
        Assembly generator, Assembly codeFixes, IReadOnlyDictionary<string, string> sheets, string code, CancellationToken cancellation)
    {
        CSharpParseOptions options = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
        CSharpCompilation user = CSharpCompilation.Create(
            "User",
            [CSharpSyntaxTree.ParseText(code, options, "User.cs", cancellationToken: cancellation)],
            Framework(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        ImmutableArray<AdditionalText> texts = [.. sheets.Select(sheet => new Sheet(sheet.Key, sheet.Value))];
        SheetOptions settings = new();
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create(Create<IIncrementalGenerator>(generator).Select(one => one.AsSourceGenerator()), texts, options, settings)
            .RunGeneratorsAndUpdateCompilation(user, out Compilation compilation, out ImmutableArray<Diagnostic> reported, cancellation);
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. Create<DiagnosticAnalyzer>(generator)];
        ImmutableArray<Diagnostic> diagnostics = await compilation
            .WithAnalyzers(analyzers, new AnalyzerOptions(texts, settings))
            .GetAllDiagnosticsAsync(cancellation)
            .ConfigureAwait(false);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();

        StringBuilder all = new();
        foreach (GeneratedSourceResult source in result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal))
        {
            all.Append(CultureInfo.InvariantCulture, $"{source.HintName} {Hash(source.SourceText.ToString())}\n");
        }

        foreach (string line in reported.Concat(diagnostics)
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
            .Select(diagnostic => diagnostic.ToString())
            .Order(StringComparer.Ordinal))
        {
            all.Append(line).Append('\n');
        }

        IEnumerable<(string, string)> emitted = result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()));
        return all.Append(await FixAsync([.. Create<CodeFixProvider>(codeFixes)], analyzers, code, emitted, options, cancellation).ConfigureAwait(false)).ToString();
    }

    // The first offer of the first diagnostic, again and again, as somebody does who takes every light bulb.
    private static async Task<string> FixAsync(
        CodeFixProvider[] providers,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        string code,
        IEnumerable<(string Name, string Text)> emitted,
        CSharpParseOptions options,
        CancellationToken cancellation)
    {
        using AdhocWorkspace workspace = new();
        Project project = workspace.AddProject("User", LanguageNames.CSharp)
            .WithParseOptions(options)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithMetadataReferences(Framework());
        foreach ((string name, string text) in emitted)
        {
            project = project.AddDocument(name, text).Project;
        }

        Document document = project.AddDocument("User.cs", code);
        for (int rounds = 0; rounds < 20; rounds++)
        {
            Compilation compilation = (await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false))!;
            ImmutableArray<Diagnostic> reported =
                await compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
            List<CodeAction> actions = [];
            foreach (Diagnostic diagnostic in reported.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
            {
                foreach (CodeFixProvider provider in providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id, StringComparer.Ordinal)))
                {
                    await provider.RegisterCodeFixesAsync(
                        new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellation)).ConfigureAwait(false);
                }
            }

            if (actions.Count == 0)
            {
                break;
            }

            ImmutableArray<CodeActionOperation> operations = await actions[0].GetOperationsAsync(cancellation).ConfigureAwait(false);
            document = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        }

        return (await document.GetTextAsync(cancellation).ConfigureAwait(false)).ToString();
    }

    private static IEnumerable<MetadataReference> Framework() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
        .Select(path => MetadataReference.CreateFromFile(path));

    private static IEnumerable<T> Create<T>(Assembly assembly) => assembly.GetTypes()
        .Where(type => typeof(T).IsAssignableFrom(type) && !type.IsAbstract)
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => (T)Activator.CreateInstance(type)!);

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
