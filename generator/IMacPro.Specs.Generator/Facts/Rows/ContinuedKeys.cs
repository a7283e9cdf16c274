using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>
/// Keys that go on with what the row above speaks of, "Processor", and below it "also sold with", "at extra cost" or "maximum"; or with the heading:
/// "Memory", and below it "base" and "optional".
/// </summary>
internal sealed class ContinuedKeys
{
    private static readonly HashSet<string> Further = new(StringComparer.Ordinal)
    {
        "also", "or", "also with", "also sold with", "also available with", "also available", "also offered with", "also offered", "alternatively",
        "alternative", "alternatives", "or with", "or else", "other choice", "other choices", "second choice",
    };

    // The last key that did not only go on, and the heading it stands under.
    private Cell _above = Cell.None;
    private Cell _section = Cell.None;

    /// <summary>The key that the next row has; where it only goes on, that of the row above with what it says of its options.</summary>
    /// <param name="key">The key as it stands.</param>
    /// <param name="section">The heading that it stands under.</param>
    public Cell Of(Cell key, Cell section)
    {
        _above = section == _section ? _above : Cell.None;
        _section = section;
        Cell meant = key.Text.Length > SheetReader.LongestKey ? key : Of(key, RowKeys.Normalize(key.Text));
        _above = meant == key ? key : _above;
        return meant;
    }

    /// <summary>Whether a key says which options of a component those are that the heading above it names: "optional" under "Memory".</summary>
    public static bool AreOf(string key, string section) => section.Length is > 0 and <= SheetReader.LongestKey
        && RowKeys.Normalize(key) is string normal
        && KeyTerms.Of(normal) is Terms.Optional or Terms.Standard
        && ComponentReader.Find(section) is not null;

    private Cell Of(Cell key, string normal)
    {
        Terms? terms = KeyTerms.Of(normal);
        string before = terms == Terms.Optional ? RowReaders.Optional : terms == Terms.Maximum ? RowReaders.Maximum : "";
        return !_above.IsEmpty && Further.Contains(normal) && RowReaders.Find(_above.Text) is not null ? _above
            : !_above.IsEmpty && before.Length > 0 && RowReaders.Find(before + _above.Text) is not null ? _above with { Text = before + _above.Text }
            : !AreOf(key.Text, _section.Text) ? key
            : key with { Text = before + _section.Text };
    }
}
