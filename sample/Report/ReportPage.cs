using FleetCheck.Machines;
using FleetCheck.Output;
using FleetCheck.Verdicts;
using IMacPro.Specs;

namespace FleetCheck.Report;

/// <summary>The page: one file that needs no other, and may load none.</summary>
internal static class ReportPage
{
    public static void Write(Excerpt excerpt, IReadOnlyList<Timeline> timelines, Summary summary, HtmlWriter html)
    {
        html.Line($"<!doctype html>");
        html.Line($"<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Fleet report</title>");
        html.Line($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">");
        html.Line($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        html.Line($"<style>");
        html.Style(Stylesheet());
        html.Line($"</style></head><body>");
        html.Line($"<a class=\"skip\" href=\"#fleet\">Skip to the fleet</a>");
        WriteHeader(excerpt, timelines, summary, html);
        html.Line($"<main>");
        FleetSection.Write(excerpt, summary, html);
        for (int i = 0; i < timelines.Count; i++)
        {
            TimelineSection.Write(timelines[i], html, Id(i));
        }

        html.Line($"</main>");
        WriteFooter(timelines.Select(timeline => timeline.Kind), html);
        html.Line($"</body></html>");
    }

    private static void WriteHeader(Excerpt excerpt, IReadOnlyList<Timeline> timelines, Summary summary, HtmlWriter html)
    {
        html.Line($"<header><h1>Fleet report</h1>");
        html.Line($"<dl class=\"figures\"><div><dt>Machines</dt><dd>{summary.Machines.ToString("N0", null)}</dd></div>");
        html.Line($"<div class=\"{(summary.Problems > 0 ? "wrong" : "clean")}\"><dt>With problems</dt><dd>{summary.Problems.ToString("N0", null)}</dd></div>");
        html.Line($"<div class=\"{(summary.BadRows > 0 ? "wrong" : "clean")}\"><dt>Rows not read</dt><dd>{summary.BadRows.ToString("N0", null)}</dd></div></dl>");
        html.Line($"<nav aria-label=\"On this page\"><ul><li><a href=\"#fleet\">The fleet</a></li>");
        if (excerpt.BadRows.Count > 0)
        {
            html.Line($"<li><a href=\"#rows\">Rows that could not be read</a></li>");
        }

        for (int i = 0; i < timelines.Count; i++)
        {
            html.Line($"<li><a href=\"#{Id(i)}\">Timeline: {timelines[i].Kind.Name}</a></li>");
        }

        html.Line($"</ul></nav></header>");
    }

    private static void WriteFooter(IEnumerable<MachineKind> kinds, HtmlWriter html)
    {
        html.Line($"<footer><h2>Where the facts come from</h2><ul>");
        foreach (SheetSource source in kinds.Select(kind => kind.Spec.Source).DistinctBy(source => source.FileName, StringComparer.Ordinal))
        {
            html.Line($"<li>{source.FileName}, SHA-256 <code>{source.Sha256}</code></li>");
        }

        html.Line($"</ul></footer>");
    }

    private static string Id(int number) => FormattableString.Invariant($"timeline-{number + 1}");

    private static string Stylesheet()
    {
        using StreamReader reader = new(typeof(ReportPage).Assembly.GetManifestResourceStream("report.css")!);
        return reader.ReadToEnd();
    }
}
