using System.Globalization;
using System.Security;
using System.Text;
using IMacPro.Specs.Benchmarks.Results;

namespace IMacPro.Specs.Benchmarks.Report;

/// <summary>
/// A picture of how many times as much as this project its peers cost: a group for each task, a bar for each peer. The line at 1 is
/// this project; what costs less than it goes to the left.
/// </summary>
internal static class Chart
{
    private const int Width = 900;
    private const int Top = 56;
    private const int GroupHeight = 30;
    private const int BarHeight = 20;
    private const int NameEnd = 330;
    private const string Style = """
          <style>
            svg { --text: #1f2328; --dim: #59636e; --grid: #d1d9e0; --peer: #8c959f; --ours: #0969da; --back: #ffffff; }
            @media (prefers-color-scheme: dark) {
              svg { --text: #f0f6fc; --dim: #9198a1; --grid: #3d444d; --peer: #656c76; --ours: #4493f8; --back: #0d1117; }
            }
            text { font: 13px system-ui, sans-serif; fill: var(--text); }
            .head { font-weight: 600; font-size: 15px; }
            .task { font-weight: 600; }
            .dim { fill: var(--dim); }
            .back { fill: var(--back); }
            .peer { fill: var(--peer); }
            .grid { stroke: var(--grid); }
            .ours { stroke: var(--ours); stroke-width: 2; }
            .name { text-anchor: end; }
            .tick { text-anchor: middle; fill: var(--dim); }
          </style>
        """;

    /// <summary>Draws the picture.</summary>
    public static string Draw(IReadOnlyList<Comparison> comparisons)
    {
        Scale scale = Scale.Of(comparisons.SelectMany(Ratios), NameEnd + 10, Width - 70);
        int bottom = Top + comparisons.Sum(task => GroupHeight + (task.Peers.Count * BarHeight)) + 8;
        int height = bottom + 32;
        StringBuilder svg = new();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"title desc\">");
        Line(svg, $"  <title id=\"title\">What others cost, as multiples of what IMacPro.Specs costs</title>");
        Line(svg, $"  <desc id=\"desc\">{Text(Description(comparisons))}</desc>");
        svg.Append(Style).Append('\n');
        Line(svg, $"  <rect class=\"back\" width=\"{Width}\" height=\"{height}\"/>");
        Line(svg, $"  <text class=\"head\" x=\"16\" y=\"26\">What others cost, as multiples of what IMacPro.Specs costs</text>");
        Line(svg, $"  <text class=\"dim\" x=\"16\" y=\"44\">Logarithmic; the line at 1× is IMacPro.Specs. Longer is slower.</text>");
        foreach (double tick in scale.Ticks)
        {
            Line(svg, $"  <line class=\"{(tick == 1 ? "ours" : "grid")}\" x1=\"{scale.At(tick):0.#}\" y1=\"{Top}\" x2=\"{scale.At(tick):0.#}\" y2=\"{bottom}\"/>");
            Line(svg, $"  <text class=\"tick\" x=\"{scale.At(tick):0.#}\" y=\"{bottom + 18}\">{Figure(tick)}</text>");
        }

        int y = Top;
        foreach (Comparison task in comparisons)
        {
            Line(svg, $"  <text class=\"task\" x=\"16\" y=\"{y + 20}\">{Text(task.Title)}</text>");
            y += GroupHeight;
            foreach (Peer peer in task.Peers)
            {
                DrawBar(svg, scale, peer.Name, peer.Value / task.Value, y);
                y += BarHeight;
            }
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void DrawBar(StringBuilder svg, Scale scale, string name, double ratio, int y)
    {
        double from = Math.Min(scale.At(1), scale.At(ratio));
        double to = Math.Max(scale.At(1), scale.At(ratio));
        Line(svg, $"  <text class=\"name\" x=\"{NameEnd}\" y=\"{y + 14}\">{Text(name)}</text>");
        Line(svg, $"  <rect class=\"peer\" x=\"{from:0.#}\" y=\"{y + 3}\" width=\"{to - from:0.#}\" height=\"{BarHeight - 6}\"/>");
        Line(svg, $"  <text x=\"{to + 6:0.#}\" y=\"{y + 14}\">{Figure(ratio)}</text>");
    }

    private static IEnumerable<double> Ratios(Comparison task) => task.Peers.Select(peer => peer.Value / task.Value);

    // The picture in words, for who cannot see it.
    private static string Description(IReadOnlyList<Comparison> comparisons) => string.Join(' ', comparisons.Select(task =>
        $"{task.Title}: {string.Join(", ", task.Peers.Select(peer => $"{peer.Name} {Figure(peer.Value / task.Value)}"))}."));

    private static string Figure(double ratio) =>
        ratio.ToString(ratio switch { >= 100 => "#,0", >= 10 => "0.#", _ => "0.##" }, CultureInfo.InvariantCulture) + "×";

    private static string Text(string text) => SecurityElement.Escape(text);

    private static void Line(StringBuilder svg, FormattableString line) =>
        svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
