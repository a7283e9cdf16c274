using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Bullets that go on with the one they stand below: <c>- Storage: 256 GB</c>, and further in <c>- 512 GB</c>.</summary>
internal static class NestedBullets
{
    /// <summary>What they would state of the key above them.</summary>
    public static IEnumerable<SheetEntry> In(IEnumerable<SheetItem> items)
    {
        SheetEntry? above = null;
        int indent = 0;
        foreach (SheetItem item in items)
        {
            if (item.IsLine || (above is not null && item.Indent <= indent))
            {
                above = null;
            }

            if (above is not null && item.Entry is null)
            {
                yield return above with { Value = item.Text };
            }
            else if (above is null && item.Entry is { Value.IsEmpty: false } entry)
            {
                above = entry;
                indent = item.Indent;
            }
        }
    }
}
