using FleetCheck.Inventory;
using FleetCheck.Output;
using FleetCheck.Verdicts;

namespace FleetCheck.Report;

/// <summary>The machines of the fleet, and the rows that could not be read, as tables.</summary>
internal static class FleetSection
{
    public static void Write(Excerpt excerpt, Summary summary, HtmlWriter html)
    {
        IReadOnlyList<Verdict> machines = excerpt.Machines;
        html.Line($"<section id=\"fleet\" aria-labelledby=\"fleet-title\">");
        html.Line($"<h2 id=\"fleet-title\">The fleet</h2>");
        html.Line($"<p class=\"filter\"><input type=\"checkbox\" id=\"problems-only\"> <label for=\"problems-only\">Show only machines with problems</label></p>");
        html.Line($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"fleet-title\"><table class=\"fleet\">");
        html.Line($"<caption>Each machine, whether it could be ordered, and which macOS it can get</caption>");
        html.Line($"<thead><tr><th scope=\"col\">Serial</th><th scope=\"col\">Machine</th><th scope=\"col\">Ordered</th><th scope=\"col\">Exists</th><th scope=\"col\">To get</th><th scope=\"col\">Runs it</th><th scope=\"col\">Last it runs</th><th scope=\"col\">What is wrong</th></tr></thead><tbody>");
        foreach (Verdict verdict in machines)
        {
            WriteMachine(verdict, html);
        }

        html.Line($"</tbody></table></div>");
        if (machines.Count < summary.Machines)
        {
            html.Line($"<p class=\"note\">{Words.Count(summary.Machines - machines.Count, "more machine is", "more machines are")} not shown here; the program's CSV and JSON have all of them.</p>");
        }

        html.Line($"</section>");
        if (excerpt.BadRows.Count > 0)
        {
            WriteBadRows(excerpt.BadRows, summary, html);
        }
    }

    private static void WriteMachine(Verdict verdict, HtmlWriter html)
    {
        bool clean = verdict.Findings.Length == 0;
        html.Line($"<tr class=\"{(clean ? "clean" : "wrong")}\"><th scope=\"row\">{verdict.Entry.Serial}</th>");
        html.Line($"<td>{verdict.Kind?.Name ?? verdict.Entry.Model.Text}</td><td>{verdict.Entry.Ordered.Text}</td>");
        WriteAnswer(verdict.Exists, html);
        html.Line($"<td>{verdict.Target}</td>");
        WriteAnswer(verdict.RunsTarget, html);
        html.Line($"<td>{verdict.LastSystem}</td><td>");
        if (!clean)
        {
            html.Line($"<ul>");
            foreach (Finding finding in verdict.Findings)
            {
                html.Line($"<li>{finding.Message}");
                if (finding.Rule.Length > 0)
                {
                    html.Line($"<code>{finding.Rule}</code>");
                }

                html.Line($"</li>");
            }

            html.Line($"</ul>");
        }

        html.Line($"</td></tr>");
    }

    // A sign beside the word: neither colour nor sign is all that says it.
    private static void WriteAnswer(bool? answer, HtmlWriter html)
    {
        (string style, string sign, string word) = answer switch
        {
            true => ("yes", "✓", "yes"),
            false => ("no", "✗", "no"),
            null => ("open", "", "–"),
        };
        html.Line($"<td class=\"{style}\"><span aria-hidden=\"true\">{sign} </span>{word}</td>");
    }

    private static void WriteBadRows(IReadOnlyList<BadRow> rows, Summary summary, HtmlWriter html)
    {
        html.Line($"<section id=\"rows\" aria-labelledby=\"rows-title\">");
        html.Line($"<h2 id=\"rows-title\">Rows that could not be read</h2>");
        html.Line($"<div class=\"scroll\"><table><caption>{Words.Count(summary.BadRows, "row", "rows")} of the inventory</caption>");
        html.Line($"<thead><tr><th scope=\"col\">Where</th><th scope=\"col\">Why</th></tr></thead><tbody>");
        foreach (BadRow row in rows)
        {
            html.Line($"<tr><th scope=\"row\">{row.Place.ToString()}</th><td>{row.Reason}</td></tr>");
        }

        html.Line($"</tbody></table></div></section>");
    }
}
