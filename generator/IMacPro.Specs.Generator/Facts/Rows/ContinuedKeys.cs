using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>Keys that go on with what the row above speaks of: "Processor", and below it "also sold with" or "at extra cost".</summary>
internal static class ContinuedKeys
{
    private static readonly HashSet<string> Further = new(StringComparer.Ordinal)
    {
        "also", "or", "also with", "also sold with", "also available with", "also available", "also offered with", "also offered", "alternatively",
        "alternative", "alternatives", "or with", "or else", "other choice", "other choices", "second choice",
    };

    private static readonly HashSet<string> Extra = new(StringComparer.Ordinal)
    {
        "optional", "optionally", "option", "options", "upgrade", "upgrades", "upgrade option", "upgrade options", "bto", "cto", "bto options",
        "build to order", "build-to-order", "built to order", "at extra cost", "for extra cost", "extra cost", "to order", "configurable to",
        "configurable with", "available with",
    };

    /// <summary>The key that a row has; where it only goes on, that of the row above with what it says of its options.</summary>
    /// <param name="key">The key as it stands.</param>
    /// <param name="above">The last key that did not only go on; empty where there is none.</param>
    public static Cell Of(Cell key, Cell above)
    {
        if (above.IsEmpty || key.Text.Length > SheetReader.LongestKey)
        {
            return key;
        }

        string normal = RowKeys.Normalize(key.Text);
        string optional = RowReaders.Optional + above.Text;
        return Further.Contains(normal) && RowReaders.Find(above.Text) is not null ? above
            : Extra.Contains(normal) && RowReaders.Find(optional) is not null ? above with { Text = optional }
            : key;
    }
}
