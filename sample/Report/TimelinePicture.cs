using FleetCheck.Verdicts;

namespace FleetCheck.Report;

/// <summary>The timeline as a picture: eras across, options down, orders marked.</summary>
/// <remarks>
/// What a pointer or the keyboard reaches has a name of its own and shows it; all of it can be read in the table below, too.
/// What shows itself is written after what it lies on, for pictures have no other order of depth.
/// </remarks>
internal sealed class TimelinePicture(Timeline timeline, HtmlWriter html, string id)
{
    // A stop of the keyboard for each day of a long list would be no help.
    private const int MostStops = 60;

    // What an era's number needs at least.
    private const double NumberWidth = 20;

    private readonly TimelineScale _scale = new(timeline);

    public void Write()
    {
        html.Line($"<svg viewBox=\"0 0 {TimelineScale.Width} {_scale.Height}\" role=\"group\" aria-labelledby=\"{id}-title {id}-text\">");
        WriteEras();
        WriteOrders();
        string component = "";
        for (int row = 0; row < timeline.Options.Count; row++)
        {
            TimelineOption option = timeline.Options[row];
            if (option.Component != component)
            {
                component = option.Component;
                html.Line($"<text class=\"group\" x=\"0\" y=\"{_scale.Y(row) - TimelineScale.RowHeight + 4}\" aria-hidden=\"true\">{component}</text>");
            }

            WriteOption(option, _scale.Y(row));
        }

        html.Line($"</svg>");
    }

    private void WriteEras()
    {
        // The shades lie below everything; what tells about an era must lie above the next one's shade.
        for (int i = 0; i < timeline.Eras.Count; i++)
        {
            WriteShade(timeline.Eras[i], i % 2 == 0 ? "even" : "odd");
        }

        WriteYears();
        for (int i = 0; i < timeline.Eras.Count; i++)
        {
            Era era = timeline.Eras[i];
            double width = Width(era);
            string words = $"Era {i + 1}: {Days(era.From, era.Until)}, {Words.Count(era.Configurations, "configuration", "configurations")}";
            html.Line($"<g class=\"era\" tabindex=\"0\" role=\"img\" aria-label=\"{words}\">");
            WriteShade(era, "frame");
            if (width > NumberWidth)
            {
                html.Line($"<text class=\"number\" x=\"{_scale.X(era.From) + (width / 2)}\" y=\"40\">{i + 1}</text>");
            }

            WriteTip(words, _scale.X(era.From), 44);
            html.Line($"</g>");
        }
    }

    private void WriteShade(Era era, string style) =>
        html.Line($"<rect class=\"{style}\" x=\"{_scale.X(era.From)}\" y=\"24\" width=\"{Width(era)}\" height=\"{_scale.Height - 54}\"/>");

    private double Width(Era era) => Math.Max(1, _scale.X(era.Until ?? timeline.Last) - _scale.X(era.From));

    private void WriteYears()
    {
        double bottom = _scale.Height - 30;
        html.Line($"<g class=\"years\" aria-hidden=\"true\">");
        for (int year = timeline.First.Year + 1; year <= timeline.Last.Year; year++)
        {
            double x = _scale.X(new DateOnly(year, 1, 1));
            html.Line($"<line x1=\"{x}\" y1=\"24\" x2=\"{x}\" y2=\"{bottom}\"/><text x=\"{x}\" y=\"16\">{year}</text><text x=\"{x}\" y=\"{bottom + 18}\">{year}</text>");
        }

        html.Line($"</g>");
    }

    private void WriteOrders()
    {
        bool few = timeline.Orders.Count <= MostStops;
        html.Line($"<text class=\"group\" x=\"0\" y=\"{TimelineScale.Header - 14}\" aria-hidden=\"true\">Ordered</text>");
        foreach ((DateOnly day, OrderMark mark) in timeline.Orders)
        {
            double x = _scale.X(day);
            string words = FormattableString.Invariant($"Ordered {day:yyyy-MM-dd}: {mark}");
            html.Line($"<g class=\"order\" role=\"img\" aria-label=\"{words}\" {(few ? "tabindex" : "data-day")}=\"0\">");
            if (few)
            {
                html.Line($"<line x1=\"{x}\" y1=\"{TimelineScale.Header - 12}\" x2=\"{x}\" y2=\"{_scale.Height - 30}\"/>");
            }

            html.Line($"<path d=\"M{x - 6} {TimelineScale.Header - 24}h12l-6 11z\"/>");
            WriteTip(words, x, TimelineScale.Header - 52);
            html.Line($"</g>");
        }
    }

    private void WriteOption(TimelineOption option, double y)
    {
        double x = _scale.X(option.From);
        double end = _scale.X(option.Until ?? timeline.Last);
        string words = Describe(option);
        html.Line($"<text class=\"label\" x=\"{TimelineScale.LabelWidth - 12}\" y=\"{y + 4}\" aria-hidden=\"true\">{option.Name}</text>");
        html.Line($"<g class=\"bar\" tabindex=\"0\" role=\"img\" aria-label=\"{words}\">");
        html.Line($"<rect class=\"{(option.Until is null ? "sale open" : "sale")}\" x=\"{x}\" y=\"{y - (TimelineScale.BarHeight / 2)}\" width=\"{Math.Max(2, end - x)}\" height=\"{TimelineScale.BarHeight}\" rx=\"3\"/>");
        foreach (DateOnly day in option.Orders.Keys)
        {
            WriteMark(_scale.X(day), y, option.IsOnSale(day));
        }

        WriteTip(words, x, y - 38);
        html.Line($"</g>");
    }

    // Told apart by shape as well as by colour.
    private void WriteMark(double x, double y, bool onSale)
    {
        if (onSale)
        {
            html.Line($"<circle class=\"on-sale\" cx=\"{x}\" cy=\"{y}\" r=\"4.5\"/>");
        }
        else
        {
            html.Line($"<path class=\"off-sale\" d=\"M{x} {y - 8}l8 8l-8 8l-8 -8z\"/>");
        }
    }

    private void WriteTip(string words, double x, double y)
    {
        double width = (words.Length * 6.9) + 20;
        double left = Math.Clamp(x, 0, Math.Max(0, TimelineScale.Width - width));
        html.Line($"<g class=\"tip\" aria-hidden=\"true\"><rect x=\"{left}\" y=\"{y}\" width=\"{width}\" height=\"26\" rx=\"5\"/><text x=\"{left + 10}\" y=\"{y + 17.5}\">{words}</text></g>");
    }

    private static string Describe(TimelineOption option)
    {
        int all = option.Orders.Values.Sum();
        int off = option.OrdersOffSale;
        string words = $"{option.Name}: {Days(option.From, option.Until)}";
        words += option.Base.Length == 0 ? "" : $", {option.Base}";
        words += all == 0 ? "" : FormattableString.Invariant($"; ordered {all}×");
        return off == 0 ? words : FormattableString.Invariant($"{words}, {off} of them when it was not on sale");
    }

    private static string Days(DateOnly from, DateOnly? until) => until is DateOnly end
        ? FormattableString.Invariant($"{from:yyyy-MM-dd} to {end.AddDays(-1):yyyy-MM-dd}")
        : FormattableString.Invariant($"from {from:yyyy-MM-dd}");
}
