using CsCheck;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>Tables of all kinds in which each value has a word that stands nowhere else.</summary>
internal static class MarkedTables
{
    private static readonly string[] Heads =
    [
        "Model | Small | Large", "Component | Option | From | Until | Base", "Date | Event", "Component | Access | Note",
        "Processor | Cores | Threads | Base clock", "Name | Released | Weight | Memory", "Specification | Details", "Wobble | Wibble | Webble",
    ];

    private static readonly string[] Sections = ["", "== Specifications ==", "== Timeline ==", "== Sources ==", "== Memory =="];

    private static readonly string[] Keys =
    [
        "Memory", "Released", "Display", "Weight", "Ports", "Storage", "Graphics", "Processor", "Wobble", "2019-05-01", "Camera",
        "Model number", "Networking", "Operating system", "Battery", "Price", "Dimensions",
    ];

    // What looks like a value of some kind, wherever it stands, and what looks like none.
    private static readonly string[] Values =
        ["16 GB", "2019", "3 lb", "Intel", "2 USB ports", "1280 × 1024", "3 GHz", "Wi-Fi", "10.4", "$200", "Wobbly", "30 × 40 × 50 cm", "(", "or"];

    private static readonly Gen<string?> Value = Gen.Select(Gen.Int[0, Values.Length], index => index < Values.Length ? Values[index] : null);

    private static readonly Gen<(string Key, string?[] Values)[]> Rows =
        Gen.Select(OneOf(Keys), Value.Array[1, 6], (key, values) => (key, values)).Array[2, 14];

    // The ways in which a table may be written.
    private static readonly Func<IEnumerable<string[]>, string>[] Forms =
    [
        rows => Lines(rows, row => $"| {string.Join(" | ", row)} |"),
        rows => Lines(rows, row => string.Join(" | ", row)),
        rows => Lines(rows, row => string.Join('\t', row)),
        rows => $"{{|\n{Lines(rows, row => $"|-\n! {row[0]}\n| {string.Join(" || ", row.Skip(1))}")}\n|}}",
        rows => $"<table>{Lines(rows, row => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>")}</table>",
        DrawnSheet.Table,
    ];

    private static readonly Gen<(string Text, string[] Words)> Any = Gen.Select(
        OneOf(Sections), OneOf(Heads), Rows, Gen.Int[0, Forms.Length - 1], (section, head, rows, form) => Marked(section, head, rows, Forms[form]));

    /// <summary>The table of a number, and its words.</summary>
    public static (string Text, string[] Words) Of(int number) => Any.Generate(new PCG((uint)number, Budget.Seed), null, out _);

    private static Gen<string> OneOf(string[] texts) => Gen.Select(Gen.Int[0, texts.Length - 1], index => texts[index]);

    private static (string Text, string[] Words) Marked(
        string section, string head, (string Key, string?[] Values)[] rows, Func<IEnumerable<string[]>, string> write)
    {
        List<string> words = [];
        List<string[]> table = [head.Split(" | ")];

        // Of two rows that say the same, only the first is quoted.
        foreach ((string key, string?[] values) in rows.DistinctBy(row => row.Key, StringComparer.Ordinal))
        {
            List<string> cells = [key];
            foreach (string? value in values)
            {
                cells.Add(value is null ? "" : $"{value} q{words.Count}q");
                words.AddRange(value is null ? [] : [$"q{words.Count}q"]);
            }

            table.Add([.. cells]);
        }

        return ($"= Bench =\n\n- Developer: Acme\n\n{section}\n{write(table)}\n", [.. words]);
    }

    private static string Lines(IEnumerable<string[]> rows, Func<string[], string> write) => string.Join('\n', rows.Select(write));
}
