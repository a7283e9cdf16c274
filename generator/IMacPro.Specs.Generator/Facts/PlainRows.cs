using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Tells lines of the form <c>Key: value</c> that are rows from running text that happens to have such lines.</summary>
internal static class PlainRows
{
    /// <summary>Whether lines are rows: at least half of their keys are known, and what stands behind these is no sentence.</summary>
    public static bool Are(SheetBlock block)
    {
        int known = block.Entries.Count(entry => RowReaders.Find(entry.Key.Text) is not null && !HeadedLists.IsSentence(entry.Value.Text));
        return known > 0 && known * 2 >= block.Entries.Count;
    }

    /// <summary>The running text of a document, in its order.</summary>
    public static IReadOnlyList<Cell> RunningText(SheetDocument document) => document.Blocks.Count == 0
        ? document.Paragraphs
        : [.. document.Paragraphs.Concat(document.Blocks.SelectMany(block => Are(block) ? block.Heads : [block.Paragraph])).OrderBy(cell => cell.Start)];
}
