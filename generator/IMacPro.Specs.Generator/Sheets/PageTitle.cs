namespace IMacPro.Specs.Generator.Sheets;

/// <summary>What a page is called that has no heading of the first level.</summary>
internal static class PageTitle
{
    /// <summary>The heading of the first level; else the first line, where that is the only heading of its level, or is a name.</summary>
    /// <param name="title">The heading of the first level; empty where there is none.</param>
    /// <param name="headings">All other headings, in order.</param>
    /// <param name="firstLine">The first line, where it is a name.</param>
    /// <param name="firstRow">The first line that looks like a row; null where none does.</param>
    /// <param name="text">The text of the page.</param>
    public static Cell Of(Cell title, IReadOnlyList<SheetHeading> headings, Cell firstLine, SheetEntry? firstRow, string text)
    {
        if (firstLine.Start < firstRow?.Key.Start && firstRow.Key.Start < title.Start && !firstLine.IsEmpty)
        {
            // "Bench", rows, and "# Ports" in front of more of them.
            return firstLine;
        }

        if (!title.IsEmpty || headings.Count < 2)
        {
            return title.IsEmpty ? firstLine : title;
        }

        SheetHeading first = headings[0];
        bool isFirstLine = text.IndexOf('\n') is int end && (end < 0 || first.Text.Start < end);
        return isFirstLine && !LineForms.IsOfPart(first.Text.Text) && headings.Skip(1).All(heading => heading.Level > first.Level)
            ? first.Text
            : firstLine;
    }
}
