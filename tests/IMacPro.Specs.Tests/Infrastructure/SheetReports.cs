using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Tests.Infrastructure;

/// <summary>What is reported about sheets whose texts say what should be.</summary>
public sealed class SheetReports
{
    private SheetReports(GeneratorRun run, ImmutableArray<Diagnostic> diagnostics)
    {
        Run = run;
        Messages = [.. diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];
    }

    public GeneratorRun Run { get; }

    /// <summary>The messages, in the order of files and places.</summary>
    public ImmutableArray<string> Messages { get; }

    /// <summary>Runs, and fails unless just what is marked is reported: rule, line, first and last column.</summary>
    public static async Task<SheetReports> AssertAsync(params TestSheet[] marked)
    {
        MarkedSheet[] sheets = [.. marked.Select(MarkedSheet.Parse)];
        GeneratorRun run = GeneratorRun.Of([.. sheets.Select(sheet => sheet.Sheet)]);
        ImmutableArray<Diagnostic> all = await run.GetSheetDiagnosticsAsync();
        foreach (MarkedSheet sheet in sheets)
        {
            Diagnostic[] reported = [.. all.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == sheet.Sheet.Path)];
            AssertSame(sheet, reported);
        }

        Assert.All(all, diagnostic => Assert.Contains(sheets, sheet => sheet.Sheet.Path == diagnostic.Location.GetLineSpan().Path));
        return new SheetReports(run, all);
    }

    private static void AssertSame(MarkedSheet sheet, Diagnostic[] reported)
    {
        LinePositionSpan Lines(TextSpan span) => SourceText.From(sheet.Sheet.Text).Lines.GetLinePositionSpan(span);

        string[] expected = [.. sheet.Marks.Select(mark => $"{mark.Id} {Lines(mark.Span)}").Order(StringComparer.Ordinal)];
        string[] actual = [.. reported.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.GetLineSpan().Span}").Order(StringComparer.Ordinal)];
        Assert.True(
            expected.SequenceEqual(actual, StringComparer.Ordinal),
            $"""
            {sheet.Sheet.FileName} reports something else than it marks.
            Expected: {string.Join(", ", expected)}
            Reported: {string.Join(", ", actual)}
            If what is reported is right, the sheet is:
            {sheet.Show(reported)}
            {string.Join('\n', reported.Select(diagnostic => diagnostic.ToString()))}
            """);
    }
}
