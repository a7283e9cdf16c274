namespace FleetCheck.Report;

/// <summary>A machine's timeline: the picture, and the same as a table.</summary>
internal static class TimelineSection
{
    public static void Write(Timeline timeline, HtmlWriter html, string id)
    {
        html.Line($"<section id=\"{id}\" aria-labelledby=\"{id}-title\">");
        html.Line($"<h2 id=\"{id}-title\">{timeline.Kind.Name}: what could be ordered when</h2>");
        html.Line($"<p id=\"{id}-text\">Each bar is an option, from the first day it could be ordered to the last. The shaded columns are eras, within which nothing changed. A triangle marks an order date of this fleet; a dot an option that was then on sale, a diamond one that was not.</p>");
        html.Line($"<div class=\"scroll picture\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{id}-title\">");
        new TimelinePicture(timeline, html, id).Write();
        html.Line($"</div>");
        if (timeline.Beyond.Count > 0)
        {
            html.Line($"<p class=\"note\">Ordered on days beyond this picture: {timeline.Beyond.ToString()}.</p>");
        }

        html.Line($"<details><summary>The same as a table</summary>");
        html.Line($"<div class=\"scroll\"><table><caption>Options of the {timeline.Kind.Name}</caption>");
        html.Line($"<thead><tr><th scope=\"col\">Component</th><th scope=\"col\">Option</th><th scope=\"col\">From</th><th scope=\"col\">Until</th><th scope=\"col\">Base</th><th scope=\"col\" class=\"count\">Ordered</th><th scope=\"col\" class=\"count\">When not on sale</th></tr></thead><tbody>");
        foreach (TimelineOption option in timeline.Options)
        {
            html.Line($"<tr><td>{option.Component}</td><th scope=\"row\">{option.Name}</th><td>{option.From}</td><td>{Until(option)}</td><td>{option.Base}</td><td class=\"count\">{option.Orders.Values.Sum()}</td><td class=\"count\">{option.OrdersOffSale}</td></tr>");
        }

        html.Line($"</tbody></table></div></details>");
        html.Line($"</section>");
    }

    private static string Until(TimelineOption option) =>
        option.Until is DateOnly day ? FormattableString.Invariant($"{day.AddDays(-1):yyyy-MM-dd}") : "";
}
