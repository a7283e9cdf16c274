using System.Globalization;
using IMacPro.Specs.Generator.Facts.Rows;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>Sheets of one thing over and over again, as large as one likes.</summary>
internal static class LargeSheets
{
    private static readonly string[] Pieces =
    [
        "|", "[", "]", "[[", "]]", "{", "}", "{{", "}}", "{{a|", "{{ubl|a", "|a=", "(", ")", "<", ">", "<ref>", "<ref", "</ref>", "<br>", "<!--", "-->",
        "&", "&amp;", "'", "''", "'''", "5''", "*", "**", "=", "#", "-", "–", "/", "\\", "\"", "~", ":", ": ", "a: b  \t", "{|", "|}", "|===", "| a\n{|", ".. ", ".. a:: ", "--- ---", ";", ",", ".", "!", "?", "×", "$", "$5 ",
        "File:", "[[File:", "|150px", "1", "1,", "1,234", ",234", "1.", "1.2", "1 / ", "1 GB / ", "8 GB or ", "8-core ", "3.2 GHz ", "2019 ", "May ", "May 2, ", "5 in × ",
        "a", "a ", "A", "Memory ", "only ", "only with ", "(only with a) ", "(", "x", "1x", "1 x ", "4× USB-A, ", "USB ", "Thunderbolt 3 ", "Wi-Fi ", "802.11", "a/b/",
        "Optional: ", "up to ", "to ", "and ", "or ", "with ", "Intel Core i7 ", "macOS 10.13.2 – ", "\u200B", "\u0301", "\uD800", "\0", "é", "٣", "v1",
        "It was released on May 2, 2019. ", "It could be configured with 32 GB of memory, ", "The 8-core processor was dropped; ", "a. ", "A. ", "Apple ", "\"a\" ",
    ];

    private static readonly string[] Keys =
    [
        .. KnownSheets.Lines.Where(line => line.StartsWith('|')).Select(line => line.Split('|')[1].Trim()).Where(key => RowReaders.Find(key) is not null)
            .Select(key => key.ToLowerInvariant()).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The kinds of sheets, each made of as many pieces as are asked for.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> All { get; } = Create();

    private static Dictionary<string, Func<int, string>> Create()
    {
        Dictionary<string, Func<int, string>> sheets = new(StringComparer.Ordinal)
        {
            ["rows of unknown keys"] = count => "= A =\n" + Rows(count, number => $"| Key {number} | text {number} |"),
            ["rows of one unknown key"] = count => "= A =\n" + Rows(count, number => $"| Key | text {number} |"),
            ["the same row"] = count => "= A =\n" + Rows(count, _ => "| Key | text |"),
            ["bullets"] = count => "= A =\n" + Rows(count, number => $"- Key {number}: text {number}"),
            ["empty rows"] = count => "= A =\n" + Rows(count, number => $"| Key {number} | |"),
            ["rows without keys"] = count => "= A =\n| Key | text, |\n" + Rows(count, number => $"| | text {number}, |"),
            ["tables of two models of one name"] = count => "= A =\n" + Rows(count, _ => "| Model | A | A |\n| Memory | 8 GB | 8 GB |\n\nWords.\n"),
            ["rows without pipes"] = count => "= A =\n| a | b |\n" + Rows(count, number => $"Key {number} | b"),
            ["options"] = count => "= A =\n| Component | Option | From |\n" + Rows(count, number => $"| Memory | {number} GB | 2019-01-01 |"),
            ["options of days"] = count => "= A =\n| Component | Option | From |\n" + Rows(count, number => $"| Memory | {number} GB | {Day(number)} |"),
            ["options of processors"] = count => "= A =\n| Component | Option |\n" + Rows(count, number => $"| Processor | {number % 60}-core {number} GHz Intel Xeon |"),
            ["options on conditions"] = count => "= A =\n| Component | Option | Only with |\n| Storage | 1 TB SSD | |\n"
                + Rows(count, number => $"| Memory | {number} GB | {number % 5} TB storage |"),
            ["unknown components"] = count => "= A =\n| Component | Option |\n" + Rows(count, number => $"| Key {number} | {number} GB |"),
            ["events"] = count => "= A =\n| Date | Event |\n" + Rows(count, number => $"| {Day(number)} | Event {number} |"),
            ["releases"] = count => "= A =\n| Version | Name | Released |\n" + Rows(count, number => $"| {number}.1 | Name {number} | {Day(number)} |"),
            ["services"] = count => "= A =\n| Component | Access | Note |\n" + Rows(count, number => $"| Part {number} | Soldered | Note |"),
            ["sources"] = count => "= A =\n== Sources ==\n" + Rows(count, number => $"| Source {number} | text |"),
            ["variants in rows"] = count => "= A =\n| Model | Memory | Storage | Processor |\n" + Rows(count, number => $"| M{number} | 8 GB | 1 TB SSD | 8-core Intel Xeon W |"),
            ["variants of one name"] = count => "= A =\n| Model | Memory | Storage | Processor |\n" + Rows(count, _ => "| M | 8 GB | 1 TB SSD | 8-core Intel Xeon W |"),
            ["variants in columns"] = count => "= A =\n" + Columns("Model", count, number => $"M{number}") + Columns("Memory", count, number => $"{number} GB")
                + Columns("Storage", count, _ => "1 TB SSD") + Columns("Key", count, number => $"text {number}"),
            ["variants of which each is silent"] = count => "= A =\n" + Columns("Model", count, number => $"M{number}")
                + Columns("Memory", count, number => number % 2 == 0 ? "" : $"{number} GB") + Columns("Storage", count, number => number % 2 == 0 ? $"{number} TB SSD" : ""),
            ["tables"] = count => "= A =\n" + Rows(count, number => $"== Part {number} ==\n| Key {number} | text |\n"),
            ["tables of variants"] = count => "= A =\n" + Rows(count, number => $"== Part {number} ==\n| Model | M{number} | N{number} |\n| Memory | 8 GB | 16 GB |\n"),
            ["headings"] = count => Rows(count, number => $"== Part {number} =="),
            ["sentences"] = count => "= A =\n" + string.Concat(Enumerable.Range(0, count).Select(number => $"It could be configured with {number} GB of memory. ")),
            ["paragraphs"] = count => "= A =\n" + Rows(count, number => $"On {Day(number)}, the A got a {number} GB memory option.\n"),
            ["blank lines"] = count => "= A =\n" + new string('\n', count) + "| Memory | 8 GB |",
        };
        foreach (string key in Keys)
        {
            sheets[$"rows of {key}"] = count => "= A =\n" + Rows(count, number => $"| {key} | {number} GB {number} |");
            sheets[$"a list of {key}"] = count => $"= A =\n| {key} | {string.Join(", ", Enumerable.Range(1, count).Select(number => $"{number} GB"))} |";
            sheets[$"lines of {key}"] = count => $"= A =\n| {key} | {string.Join("<br>", Enumerable.Range(1, count).Select(number => $"{number} name {number}"))} |";
        }

        foreach (string piece in Pieces)
        {
            sheets[$"a cell of {piece}"] = count => $"= A =\n| Memory | {Repeat(piece, count)} |";
            sheets[$"another cell of {piece}"] = count => $"= A =\n| Key | {Repeat(piece, count)} |";
            sheets[$"a price of {piece}"] = count => $"= A =\n| Price | {Repeat(piece, count)} |";
            sheets[$"a title of {piece}"] = count => $"= {Repeat(piece, count)} =\n| Memory | 8 GB |";
            sheets[$"a key of {piece}"] = count => $"= A =\n| {Repeat(piece, count)} | 8 GB |";
            sheets[$"a bullet of {piece}"] = count => $"= A =\n- Ports: {Repeat(piece, count)}";
            sheets[$"a sentence of {piece}"] = count => $"= A =\nThe A was released on May 2, 2019, with {Repeat(piece, count)}";
            sheets[$"lines of {piece}"] = count => $"= A =\n{Repeat(piece + "\n", count)}";
        }

        return sheets;
    }

    private static string Day(int number) => new DateOnly(1950, 1, 1).AddDays(number % 80_000).ToString("O", CultureInfo.InvariantCulture);

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static string Rows(int count, Func<int, string> row) => string.Join('\n', Enumerable.Range(1, count).Select(row)) + "\n";

    private static string Columns(string key, int count, Func<int, string> cell) => $"| {key} | {string.Join(" | ", Enumerable.Range(1, count).Select(cell))} |\n";
}
