namespace IMacPro.Specs.Tests.Reliability;

/// <summary>Tables as a terminal shows them.</summary>
internal static class DrawnSheet
{
    /// <summary>A sheet with a table of each kind of lines, one of them with cells of several lines, and one that reaches over two columns.</summary>
    public const string Text = """
        = Bench =

        ┌──────────────┬──────────────────┐
        │ Developer    │ Acme             │
        │ Release Date │ May 1, 2019      │
        └──────────────┴──────────────────┘

        +-----------+------------------+-------------------+
        | Model     | Small            | Large             |
        +===========+==================+===================+
        | Processor | 2.5 GHz 4-core   | 3.1 GHz 6-core    |
        |           | Intel Core i5    | Intel Core i7     |
        +-----------+------------------+-------------------+
        | Memory    | 8 GB or 16 GB of DDR4                |
        +-----------+------------------+-------------------+
        | Weight    |                  | 2 kg              |
        +-----------+------------------+-------------------+

        == Timeline ==
        ╔════════════╦═══════════════════════════╗
        ║ Date       ║ Event                     ║
        ╠════════════╬═══════════════════════════╣
        ║ 2019-05-01 ║ The small one is released ║
        ╚════════════╩═══════════════════════════╝
        """;

    /// <summary>Rows between bars and rules.</summary>
    public static string Table(IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        int[] widths = [.. Enumerable.Range(0, all.Max(row => row.Length)).Select(column => all.Max(row => row.ElementAtOrDefault(column)?.Length ?? 0))];
        string rule = $"+{string.Concat(widths.Select(width => new string('-', width + 2) + "+"))}";
        IEnumerable<string> lines = all.Select(row =>
            $"|{string.Concat(widths.Select((width, column) => $" {(row.ElementAtOrDefault(column) ?? "").PadRight(width)} |"))}");
        return $"{rule}\n{string.Join($"\n{rule}\n", lines)}\n{rule}";
    }
}
