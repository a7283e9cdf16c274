using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Tests.Documents;

/// <summary>A text taken apart, as short texts that a test can compare.</summary>
internal static class Document
{
    public static SheetDocument Read(string text) => SheetReader.Read(text, TestContext.Current.CancellationToken);

    /// <summary>The cells of the only row of a text.</summary>
    public static string[] Cells(string row) => Texts(Assert.Single(Assert.Single(Read(row).Tables).Rows));

    public static string[] Texts(SheetRow row) => [.. row.Cells.Select(cell => cell.Text)];

    /// <summary>Every table, each row as its cells with bars between them.</summary>
    public static string[][] Tables(string text) =>
        [.. Read(text).Tables.Select(table => table.Rows.Select(row => string.Join("|", Texts(row))).ToArray())];

    /// <summary>Every bullet that states something, as "section/key=value".</summary>
    public static string[] Entries(string text) =>
        [.. Read(text).Entries.Select(entry => $"{entry.Section.Text}/{entry.Key.Text}={entry.Value.Text}")];

    /// <summary>Every line of a text, as the reader walks them.</summary>
    public static List<Cell> Lines(string text)
    {
        List<Cell> cells = [];
        SheetLines lines = new(text);
        while (lines.MoveNext())
        {
            cells.Add(lines.Current);
        }

        return cells;
    }

    /// <summary>Every cell of a document, wherever it stands.</summary>
    public static IEnumerable<Cell> EveryCell(SheetDocument document) =>
    [
        document.Title,
        document.Caption,
        .. document.Entries.Concat(document.Blocks.SelectMany(block => block.Entries)).SelectMany(entry => new[] { entry.Section, entry.Key, entry.Value }),
        .. document.Items.SelectMany(item => new[] { item.Section, item.Text }),
        .. document.Paragraphs.Concat(document.Blocks.Select(block => block.Paragraph)).SelectMany(paragraph => new[] { paragraph.Section, paragraph.Text }),
        .. document.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells.Append(row.Whole)),
        .. document.Tables.Select(table => table.Section),
        .. document.Flaws.Select(flaw => flaw.Place),
    ];
}
