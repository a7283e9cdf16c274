using System.Globalization;
using System.Text;
using IMacPro.Specs.Benchmarks.Results;

namespace IMacPro.Specs.Benchmarks.Report;

/// <summary>Results as tables of Markdown.</summary>
internal static class Markdown
{
    /// <summary>All that was promised, and whether it was kept.</summary>
    public static string Bars(IReadOnlyList<ResultFile> results)
    {
        Bar[] bars = [.. results.SelectMany(result => result.Bars)];
        if (bars.Length == 0)
        {
            return "Nothing measured yet.\n";
        }

        StringBuilder text = new();
        AppendTable(text, ["What", "Measured", "Promised", "Kept", "Note"], bars.Select(Row), "---");
        int missed = bars.Count(bar => !bar.Met);
        string sum = missed == 0 ? $"All {bars.Length} are kept." : $"{missed} of {bars.Length} are missed.";
        return text.Append(CultureInfo.InvariantCulture, $"\n{sum}\n").ToString();
    }

    /// <summary>The tables of a section, and where and how they were measured.</summary>
    public static string Section(ResultFile result)
    {
        StringBuilder text = new();
        foreach (ResultTable table in result.Tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"{table.Title}\n\n");
            AppendTable(text, table.Columns, table.Rows, "---:");
            text.Append('\n');
        }

        return text.Append(CultureInfo.InvariantCulture, $"`{result.Command}` at {result.Commit} on {result.Machine}.\n").ToString();
    }

    private static string[] Row(Bar bar) =>
    [
        bar.Name,
        Figure(bar.Measured, bar.Unit),
        $"{(bar.Better == Better.Lower ? "at most" : "at least")} {Figure(bar.Limit, bar.Unit)}",
        bar.Met ? "yes" : "**missed**",
        bar.Note ?? "",
    ];

    // Three digits tell all that a measurement on a desk can.
    private static string Figure(double value, string unit)
    {
        string format = Math.Abs(value) switch { >= 100 => "#,0", >= 10 => "0.#", _ => "0.##" };
        string number = value.ToString(format, CultureInfo.InvariantCulture);
        return unit is "×" or "" ? number + unit : $"{number} {unit}";
    }

    private static void AppendTable(
        StringBuilder text, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, string alignment)
    {
        AppendRow(text, columns);
        AppendRow(text, [.. columns.Select((_, index) => index == 0 ? "---" : alignment)]);
        foreach (IReadOnlyList<string> row in rows)
        {
            AppendRow(text, row);
        }
    }

    private static void AppendRow(StringBuilder text, IReadOnlyList<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
