using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Tests.Infrastructure;

/// <summary>A sheet whose text marks what is to be reported where: <c>{|SPEC0002:Memory|}</c>.</summary>
public sealed partial class MarkedSheet
{
    private MarkedSheet(TestSheet sheet, IReadOnlyList<(string, TextSpan)> marks)
    {
        Sheet = sheet;
        Marks = marks;
    }

    /// <summary>The sheet as the compiler is given it, without the marks.</summary>
    public TestSheet Sheet { get; }

    public IReadOnlyList<(string Id, TextSpan Span)> Marks { get; }

    public static MarkedSheet Parse(TestSheet marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        List<(string, TextSpan)> marks = [];
        string text = marked.Text;
        for (Match mark = Mark().Match(text); mark.Success; mark = Mark().Match(text))
        {
            string inner = mark.Groups["text"].Value;
            marks.Add((mark.Groups["id"].Value, new TextSpan(mark.Index, inner.Length)));
            text = text.Remove(mark.Index, mark.Length).Insert(mark.Index, inner);
        }

        return new MarkedSheet(marked with { Text = text }, marks);
    }

    /// <summary>The text with marks where something was reported: what to paste when it is right.</summary>
    public string Show(IEnumerable<Diagnostic> reported)
    {
        string text = Sheet.Text;
        foreach (Diagnostic diagnostic in reported.OrderByDescending(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            TextSpan span = diagnostic.Location.SourceSpan;
            text = text.Insert(span.End, "|}").Insert(span.Start, "{|" + diagnostic.Id + ":");
        }

        return text;
    }

    [GeneratedRegex(@"\{\|(?<id>SPEC\d{4}):(?<text>.*?)\|\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
