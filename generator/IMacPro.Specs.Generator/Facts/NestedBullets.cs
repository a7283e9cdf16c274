using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// Bullets that go on with the one they stand below: <c>- Storage: 256 GB</c>, and further in <c>- 512 GB</c>; or <c>- Storage</c> above both.
/// </summary>
internal static class NestedBullets
{
    // What stands further down, with running text between, is another list.
    private const int FarthestBelow = 2;

    /// <summary>What they would state of the key above them, each with the bullet that would state it.</summary>
    public static IEnumerable<(SheetEntry Stated, SheetItem Bullet)> In(SheetDocument document)
    {
        IReadOnlyList<SheetItem> items = document.Items;
        SheetEntry? above = null;
        bool isKeyAlone = false;
        int indent = 0;
        int lastLine = 0;
        for (int i = 0; i < items.Count; i++)
        {
            SheetItem item = items[i];
            if (item.IsLine || (above is not null && (item.Indent <= indent || item.Text.Line > lastLine + FarthestBelow)))
            {
                above = null;
            }

            lastLine = item.Text.Line + item.Text.Text.Count(character => character == '\n');

            if (above is not null && (item.Entry is null || (isKeyAlone && RowReaders.Find(item.Entry.Key.Text) is null)))
            {
                if (HeadedLists.NamesOption(item.Text, above.Key))
                {
                    // What stands further in below the name of a processor is said of that one.
                    while (i + 1 < items.Count && !items[i + 1].IsLine && items[i + 1].Indent > item.Indent)
                    {
                        i++;
                    }
                }

                Cell value = items[i] == item ? item.Text
                    : item.Text with { Text = document.Text.Substring(item.Text.Start, items[i].Text.Span.End - item.Text.Start) };
                lastLine = value.Line + value.Text.Count(character => character == '\n');
                yield return (above with { Value = value }, item);
            }
            else if (above is null && (item.Entry is { Value.IsEmpty: false } || IsKey(item)))
            {
                isKeyAlone = item.Entry is null;
                above = item.Entry ?? new SheetEntry(item.Section, item.Text, item.Text);
                indent = item.Indent;
            }
        }
    }

    private static bool IsKey(SheetItem item) => item is { IsLine: false, Entry: null, Text.Text.Length: > 0 and <= SheetReader.LongestKey }
        && RowReaders.Find(item.Text.Text) is not null;
}
