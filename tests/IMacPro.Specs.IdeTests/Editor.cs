using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using IMacPro.Specs.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.IdeTests;

/// <summary>
/// A project opened in an editor: one file of code, the built-in sheets as additional documents, the package's assemblies as
/// analyzers. The caret is where <c>$$</c> stands in the code.
/// </summary>
internal sealed class Editor : IDisposable
{
    private const string Caret = "$$";
    private const string SheetFolder = "/sheets/";

    private static readonly AnalyzerFileReference Generator = new(PathOf("IMacPro.Specs.Generator"), new Loader());
    private static readonly ImmutableArray<CodeFixProvider> Fixes =
    [
        .. Assembly.LoadFrom(PathOf("IMacPro.Specs.CodeFixes")).GetTypes()
            .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private readonly AdhocWorkspace _workspace = new();
    private readonly DocumentId _file;
    private int _caret;

    public Editor(string code)
    {
        ProjectId project = ProjectId.CreateNewId();
        _file = DocumentId.CreateNewId(project);
        Solution solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                project,
                VersionStamp.Create(),
                "User",
                "User",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose),
                metadataReferences: Framework(),
                analyzerReferences: [Generator]))
            .AddDocument(_file, "Program.cs", Text(code), filePath: "/src/Program.cs")
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(project), "build.globalconfig", SourceText.From(Config("imac-pro.txt", "macos.txt")), filePath: "/src/build.globalconfig");
        foreach (string sheet in new[] { "imac-pro.txt", "macos.txt" })
        {
            string text = File.ReadAllText(Path.Combine(BuildMetadata.Get("RepositoryRoot"), "seeds", sheet));
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project), sheet, text, filePath: SheetFolder + sheet);
        }

        Assert.True(_workspace.TryApplyChanges(solution));
    }

    private Document Document => _workspace.CurrentSolution.GetDocument(_file)!;

    public void Dispose() => _workspace.Dispose();

    /// <summary>The text of the file.</summary>
    public async Task<string> GetTextAsync() => (await Document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();

    /// <summary>Replaces the code, as somebody who types does.</summary>
    public void Type(string code) =>
        Assert.True(_workspace.TryApplyChanges(Document.WithText(SourceText.From(Text(code))).Project.Solution));

    /// <summary>Edits a sheet.</summary>
    public async Task EditAsync(string sheet, string old, string replacement)
    {
        TextDocument document = Sheet(sheet);
        string text = (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        SourceText edited = SourceText.From(text.Replace(old, replacement, StringComparison.Ordinal));
        Assert.True(_workspace.TryApplyChanges(_workspace.CurrentSolution.WithAdditionalDocumentText(document.Id, edited)));
    }

    /// <summary>Takes a sheet out of the project.</summary>
    public void Remove(string sheet) =>
        Assert.True(_workspace.TryApplyChanges(_workspace.CurrentSolution.RemoveAdditionalDocument(Sheet(sheet).Id)));

    /// <summary>What the editor offers at the caret.</summary>
    public async Task<IReadOnlyList<CompletionItem>> CompleteAsync()
    {
        CompletionService service = CompletionService.GetService(Document)!;
        CompletionList list = await service.GetCompletionsAsync(Document, _caret, cancellationToken: TestContext.Current.CancellationToken);
        return list.ItemsList;
    }

    /// <summary>What the editor says beside an offer.</summary>
    public async Task<string> DescribeAsync(string item)
    {
        CompletionItem found = (await CompleteAsync()).Single(one => one.DisplayText == item);
        CompletionDescription? description =
            await CompletionService.GetService(Document)!.GetDescriptionAsync(Document, found, TestContext.Current.CancellationToken);
        return description!.Text;
    }

    /// <summary>What the editor shows when the mouse rests at the caret.</summary>
    public async Task<string> HoverAsync()
    {
        QuickInfoItem? info = await QuickInfoService.GetService(Document)!.GetQuickInfoAsync(Document, _caret, TestContext.Current.CancellationToken);
        return string.Join('\n', info!.Sections.Select(section => section.Text));
    }

    /// <summary>What is underlined in the file, by the compiler and by the package.</summary>
    public async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync()
    {
        SyntaxTree tree = (await Document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken))!;
        return [.. (await GetAllDiagnosticsAsync()).Where(diagnostic => diagnostic.Location.SourceTree == tree)];
    }

    /// <summary>What is underlined in a sheet.</summary>
    public async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(string sheet) =>
        [.. (await GetAllDiagnosticsAsync()).Where(diagnostic => diagnostic.Location.GetLineSpan().Path == SheetFolder + sheet)];

    /// <summary>The titles under the light bulb of a rule.</summary>
    public async Task<string[]> OfferAsync(string rule) => [.. (await ActionsAsync(rule)).Select(action => action.Title)];

    /// <summary>Clicks an offer.</summary>
    public async Task ApplyAsync(string rule, string title)
    {
        CodeAction action = (await ActionsAsync(rule)).Single(one => one.Title == title);
        foreach (CodeActionOperation operation in await action.GetOperationsAsync(TestContext.Current.CancellationToken))
        {
            operation.Apply(_workspace, TestContext.Current.CancellationToken);
        }
    }

    private async Task<List<CodeAction>> ActionsAsync(string rule)
    {
        List<CodeAction> actions = [];
        foreach (Diagnostic diagnostic in (await GetDiagnosticsAsync()).Where(one => one.Id == rule))
        {
            foreach (CodeFixProvider provider in Fixes.Where(one => one.FixableDiagnosticIds.Contains(rule, StringComparer.Ordinal)))
            {
                await provider.RegisterCodeFixesAsync(
                    new CodeFixContext(Document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
            }
        }

        return actions;
    }

    private async Task<ImmutableArray<Diagnostic>> GetAllDiagnosticsAsync()
    {
        Project project = Document.Project;
        Compilation compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        return await compilation
            .WithAnalyzers([.. project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(project.Language))], project.AnalyzerOptions)
            .GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private TextDocument Sheet(string name) => Document.Project.AdditionalDocuments.Single(document => document.Name == name);

    private string Text(string code)
    {
        _caret = Math.Max(0, code.IndexOf(Caret, StringComparison.Ordinal));
        return code.Replace(Caret, "", StringComparison.Ordinal);
    }

    // What the build writes for the compiler from the package's targets.
    private static string Config(params string[] sheets) => "is_global = true\n" + string.Concat(sheets.Select(sheet => string.Create(
        CultureInfo.InvariantCulture, $"[{SheetFolder}{sheet}]\nbuild_metadata.AdditionalFiles.IMacProSpecsSheet = BuiltIn\n")));

    private static IEnumerable<MetadataReference> Framework() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
        .Select(path => MetadataReference.CreateFromFile(path));

    private static string PathOf(string assembly) => BuildMetadata.Get(assembly);

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
