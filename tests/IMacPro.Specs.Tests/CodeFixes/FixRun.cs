using System.Collections.Immutable;
using IMacPro.Specs.CodeFixes;
using IMacPro.Specs.Generator.Analysis;
using IMacPro.Specs.Tests.Corpus;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IMacPro.Specs.Tests.CodeFixes;

/// <summary>A user's file in an editor, with the fixes that are offered there.</summary>
internal sealed class FixRun : IDisposable
{
    private static readonly Lazy<MetadataReference> Today = new(() => Emit(new TestProject()));

    private static readonly Lazy<MetadataReference> WithoutRequired = new(() => Emit(new TestProject { Language = LanguageVersion.CSharp10 }));

    private readonly AdhocWorkspace _workspace = new();
    private readonly DocumentId _file;
    private Solution _solution;

    private FixRun(string code, MetadataReference machines)
    {
        TestProject project = new();
        ProjectId id = ProjectId.CreateNewId();
        _file = DocumentId.CreateNewId(id);
        _solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                "User",
                "User",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: project.ParseOptions,
                metadataReferences: [.. project.References, machines]))
            .AddDocument(_file, "User.cs", code);
    }

    /// <summary>The file of a method's body.</summary>
    public static FixRun OfBody(string statements, bool required = true) => new(Body(statements), (required ? Today : WithoutRequired).Value);

    public static FixRun OfFile(string code) => new(code, Today.Value);

    /// <summary>The text of a file with a method's body.</summary>
    public static string Body(string statements) =>
        $$"""
        using System;
        using IMacPro.Specs;

        public static class Program
        {
            public static object Run()
            {
        {{statements}}
            }
        }
        """;

    public void Dispose() => _workspace.Dispose();

    /// <summary>What is offered, in order.</summary>
    public async Task<string[]> OfferAsync() => [.. (await ActionsAsync()).Select(action => action.Title)];

    /// <summary>Takes an offer.</summary>
    public async Task<string> ApplyAsync(string title)
    {
        CodeAction action = (await ActionsAsync()).First(action => action.Title == title);
        return await ApplyAsync(action);
    }

    /// <summary>Takes the offer of a key everywhere in the file, the project or the solution.</summary>
    public async Task<string> ApplyAllAsync(FixAllScope scope, string key = FixChoice.ValueKey)
    {
        Document document = _solution.GetDocument(_file)!;
        ConfigurationFixProvider provider = new();
        FixAllContext context = new(document, provider, scope, key, provider.FixableDiagnosticIds, new Reported(this), TestContext.Current.CancellationToken);
        return await ApplyAsync((await provider.GetFixAllProvider().GetFixAsync(context))!);
    }

    /// <summary>What is wrong, according to the compiler and to the analyzer.</summary>
    public async Task<string[]> WrongAsync()
    {
        Compilation compilation = (await _solution.GetDocument(_file)!.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        return
        [
            .. compilation.GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(one => one.Severity == DiagnosticSeverity.Error)
                .Concat(await ReportedAsync())
                .Select(one => one.ToString()),
        ];
    }

    private static PortableExecutableReference Emit(TestProject project) => MetadataReference.CreateFromImage(StrictCompilation.Compile(GeneratorRun.Of(
        (project with { AssemblyName = "Machines" }).WithProperty("IMacProSpecsVisibility", "public"),
        Sheets.IMacPro,
        Sheets.MacOS,
        CorpusFolder.Sheet("mac-studio-2022-2023"),
        ConditionalSheet.Sheet)));

    private async Task<string> ApplyAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        _solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await _solution.GetDocument(_file)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    private async Task<List<CodeAction>> ActionsAsync()
    {
        List<CodeAction> actions = [];
        foreach (Diagnostic diagnostic in await ReportedAsync())
        {
            CodeFixContext context = new(
                _solution.GetDocument(_file)!, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken);
            await new ConfigurationFixProvider().RegisterCodeFixesAsync(context);
        }

        return actions;
    }

    private async Task<ImmutableArray<Diagnostic>> ReportedAsync()
    {
        Compilation compilation = (await _solution.GetDocument(_file)!.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        ImmutableArray<Diagnostic> reported = await compilation
            .WithAnalyzers([new ConfigurationAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. reported.OrderBy(one => one.Location.SourceSpan.Start)];
    }

    private sealed class Reported(FixRun run) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await run.ReportedAsync();

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await run.ReportedAsync();

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
