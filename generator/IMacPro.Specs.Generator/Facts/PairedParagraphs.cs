using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// Paragraphs of two lines, a key and its value, one after the other: an infobox whose rows became paragraphs. One alone may be a heading and
/// a line of text.
/// </summary>
internal static class PairedParagraphs
{
    private const int Fewest = 3;
    private const int Lines = 2;

    /// <summary>Takes out those that are rows, and gives what they state.</summary>
    /// <param name="paragraphs">The paragraphs of a sheet, in their order.</param>
    public static IReadOnlyList<SheetEntry> TakeFrom(List<SheetParagraph> paragraphs)
    {
        List<SheetEntry> entries = [];
        HashSet<int> taken = [];
        List<SheetEntry> run = [];
        for (int i = 0; i <= paragraphs.Count; i++)
        {
            if (i < paragraphs.Count && RowOf(paragraphs[i]) is SheetEntry row)
            {
                run.Add(row);
                continue;
            }

            if (run.Count >= Fewest)
            {
                entries.AddRange(run);
                taken.UnionWith(run.Select(stated => stated.Key.Start));
            }

            run.Clear();
        }

        paragraphs.RemoveAll(paragraph => taken.Contains(paragraph.Text.Start));
        return entries;
    }

    private static SheetEntry? RowOf(SheetParagraph paragraph)
    {
        Cell[] lines = paragraph.IsBullet ? [] : [.. paragraph.Lines().Take(Lines + 1)];
        return lines.Length == Lines && HeadedLists.KeyIn(lines[0]) is { IsEmpty: false } key && HeadedLists.KeyIn(lines[1]).IsEmpty
            && lines[1].Text.Length <= HeadedLists.LongestItem && !HeadedLists.IsSentence(lines[1].Text)
            ? new SheetEntry(paragraph.Section, key, lines[1])
            : null;
    }
}
