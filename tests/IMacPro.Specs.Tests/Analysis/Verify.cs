using System.Collections.Immutable;
using System.Globalization;
using IMacPro.Specs.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IMacPro.Specs.Tests.Analysis;

/// <summary>Runs the analyzer of configurations over a user's code.</summary>
internal static class Verify
{
    /// <summary>The code of a method's body as a file.</summary>
    public static string Body(string statements) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using IMacPro.Specs;

        public static class Program
        {
            public static void Run(bool flag, int number)
            {
                {{statements}}
            }
        }
        """;

    /// <summary>Exactly the marked places are reported, with these messages in their order.</summary>
    public static Task ReportsAsync(string marked, params string[] messages) => ReportsAsync(Machines.Project, marked, messages);

    /// <summary>The same in a project.</summary>
    public static async Task ReportsAsync(CSharpCompilation project, string marked, params string[] messages)
    {
        Markup markup = Markup.Parse(marked);
        ImmutableArray<Diagnostic> reported = await AnalyzeAsync(project.With(markup.Code));
        Assert.Equal(
            markup.Marks,
            Mark.Sort(reported.Select(one => new Mark(one.Id, one.Location.SourceSpan.Start, one.Location.SourceSpan.End))));
        if (messages.Length > 0)
        {
            Assert.Equal(messages, reported.Select(one => one.GetMessage(CultureInfo.InvariantCulture)).ToArray());
        }
    }

    public static Task ReportsInBodyAsync(string marked, params string[] messages) => ReportsAsync(Body(marked), messages);

    public static Task IsSilentAsync(string code) => ReportsAsync(code);

    public static Task IsSilentInBodyAsync(string statements) => ReportsAsync(Body(statements));

    /// <summary>What is reported about the last file of a project, by place.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation, DiagnosticAnalyzer? analyzer = null)
    {
        // Of that file alone, as an editor asks: the emitted files are many.
        SemanticModel model = compilation.GetSemanticModel(compilation.SyntaxTrees[^1]);
        AnalysisResult result = await compilation
            .WithAnalyzers([analyzer ?? new ConfigurationAnalyzer()])
            .GetAnalysisResultAsync(model, filterSpan: null, TestContext.Current.CancellationToken);
        return
        [
            .. result.GetAllDiagnostics()
                .Where(one => !one.IsSuppressed)
                .OrderBy(one => one.Location.SourceSpan.Start)
                .ThenBy(one => one.Id, StringComparer.Ordinal),
        ];
    }
}
