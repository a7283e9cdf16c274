using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// Tells lines that are rows from running text: those of the form <c>Key: value</c>, unless it is text that happens to have such
/// lines, and those that are a key and its value in turn.
/// </summary>
internal sealed class PlainRows
{
    private readonly List<SheetEntry> _entries = [];
    private readonly List<SheetParagraph> _paragraphs = [];
    private readonly List<SheetParagraph> _heads = [];

    public PlainRows(SheetDocument document)
    {
        foreach (SheetBlock block in document.Blocks)
        {
            if (AreRows(block))
            {
                _entries.AddRange(block.Entries);
                _heads.AddRange(block.Heads.Select(head => block.Paragraph with { Text = head }));
            }
            else
            {
                Add(block.Paragraph);
            }
        }

        foreach (SheetParagraph paragraph in document.Paragraphs)
        {
            Add(paragraph);
        }

        if (document.Blocks.Count > 0)
        {
            _paragraphs.Sort((first, second) => first.Text.Start.CompareTo(second.Text.Start));
        }
    }

    /// <summary>What the rows state.</summary>
    public IReadOnlyList<SheetEntry> Entries => _entries;

    /// <summary>All other text, in its order.</summary>
    public IReadOnlyList<SheetParagraph> Paragraphs => _paragraphs;

    /// <summary>What may be read as sentences, in its order: the other text, and what rows are called.</summary>
    public IEnumerable<Cell> RunningText => _paragraphs.Concat(_heads).Select(paragraph => paragraph.Text).OrderBy(text => text.Start);

    private void Add(SheetParagraph paragraph)
    {
        IReadOnlyList<SheetEntry> rows = AlternatingRows.In(paragraph);
        if (rows.Count > 0)
        {
            _entries.AddRange(rows);
        }
        else
        {
            _paragraphs.Add(paragraph);
        }
    }

    // At least half of their keys are known, and what stands behind these is no sentence.
    private static bool AreRows(SheetBlock block)
    {
        int known = block.Entries.Count(entry => RowReaders.Find(entry.Key.Text) is not null && !HeadedLists.IsSentence(entry.Value.Text));
        return known > 0 && known * 2 >= block.Entries.Count;
    }
}
