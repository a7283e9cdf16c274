using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// Tells lines that are a key and its value in turn, with lines of the form <c>Key: value</c> among them, as the pages of makers have
/// them that were copied as text.
/// </summary>
internal sealed class AlternatingRows
{
    // Fewer may be a few lines under a heading.
    private const int Fewest = 3;

    private readonly SheetParagraph _paragraph;
    private readonly List<Cell> _lines;

    // For each line the key that it is; empty where it is none that is known.
    private readonly List<Cell> _keys;

    // For each line what it states by itself; null where it does not.
    private readonly List<SheetEntry?> _entries;

    private AlternatingRows(SheetParagraph paragraph)
    {
        _paragraph = paragraph;
        _lines = [.. paragraph.Lines()];
        bool isOutline = _lines.Count(IsOutermost) > 1;
        _keys = _lines.ConvertAll(line => isOutline && !IsOutermost(line) ? Cell.None : HeadedLists.KeyIn(line));
        _entries = _lines.ConvertAll(line => PlainRows.EntryIn(paragraph.Section, line));
    }

    /// <summary>What the lines state; nothing where they are no rows.</summary>
    public static IReadOnlyList<SheetEntry> In(SheetParagraph paragraph)
    {
        if (paragraph.IsBullet || paragraph.Text.Text.IndexOf('\n') < 0)
        {
            return [];
        }

        AlternatingRows rows = new(paragraph);
        return rows.FirstOfPairs() is int first and >= 0 ? [.. rows.Pairs(first)]
            : rows.Alternate() ? [.. rows.Entries()]
            : rows.BeginsWithRow() ? [.. rows._entries.OfType<SheetEntry>().Where(PlainRows.IsKnown)]
            : [];
    }

    // "Operating system: Windows 11" above "Preloaded apps": a row among notes.
    private bool BeginsWithRow() => _lines.Count > 0 && _entries[0] is SheetEntry { Section.IsEmpty: false } first && PlainRows.IsKnown(first)
        && !_lines.Exists(line => line.Text.Length > HeadedLists.LongestItem || HeadedLists.IsSentence(line.Text));

    // More than half of the known keys have a row of one line or of two, and more than a third of the lines are of such rows.
    private bool Alternate()
    {
        int known = 0;
        int rows = 0;
        int lines = 0;
        int key = -1;
        for (int i = 0; i <= _lines.Count; i++)
        {
            if (i < _lines.Count && !IsKey(i) && !IsRow(i))
            {
                continue;
            }

            bool isPair = key >= 0 && i - key == 2;
            rows += (isPair ? 1 : 0) + (IsRow(i) ? 1 : 0);
            lines += (isPair ? 2 : 0) + (IsRow(i) ? 1 : 0);
            known += i < _lines.Count ? 1 : 0;
            key = IsKey(i) ? i : -1;
        }

        return rows >= Fewest && rows * 2 > known && lines * 3 > _lines.Count;
    }

    // Where the known keys stand in turn with lines that are none, so do those that nobody knows: "Battery life". A value may be called as a
    // key is, "SSD" below "Storage type". Above the first may stand what all of them are of. -1 where they do not stand in pairs.
    private int FirstOfPairs()
    {
        int first = _lines.Count % 2;
        int known = 0;
        for (int i = first; i < _lines.Count; i += 2)
        {
            if (_entries[i] is not null || !MayBeKey(_lines[i].Text) || !MayBeValue(i) || (i > first && GoesOn(i - 2, i) && !IsCount(_lines[i + 1])))
            {
                return -1;
            }

            known += IsKey(i) ? 1 : 0;
        }

        int fewest = first > 0 && IsKey(0) ? Fewest - 1 : Fewest;
        return known >= fewest && known * 4 > _lines.Count ? first : -1;
    }

    private bool MayBeValue(int key) => _lines[key + 1].Text.Length <= HeadedLists.LongestItem
        && (!IsKey(key + 1) || (IsKey(key) && RowReading.Understands(_keys[key], _lines[key + 1])));

    private static bool IsCount(Cell value) =>
        new ScannedCell(value) is { Count: 1 } cell && (cell.Tokens[0].IsNumber || cell.Tokens[0].IsAnyOf(["yes", "no"]));

    private static bool MayBeKey(string line) =>
        line.Length <= SheetReader.LongestKey && char.IsLetter(line[0]) && !HeadedLists.IsSentence(line);

    private IEnumerable<SheetEntry> Pairs(int first)
    {
        Cell section = first == 0 ? _paragraph.Section : _lines[0];
        for (int i = first; i < _lines.Count; i += 2)
        {
            yield return new SheetEntry(section, IsKey(i) ? _keys[i] : LineForms.BeforeColon(_lines[i]), _lines[i + 1]);
        }
    }

    private IEnumerable<SheetEntry> Entries()
    {
        Cell section = _paragraph.Section;
        for (int i = 0; i < _lines.Count;)
        {
            if (_entries[i] is SheetEntry entry)
            {
                yield return entry with { Section = section };
                i++;
                continue;
            }

            if (i + 1 == _lines.Count || IsRow(i + 1) || (IsKey(i + 1) && !(IsKey(i) && IsKey(i + 2))))
            {
                // "Connectivity" above "Ethernet" and its value: what the rows below are called.
                section = _lines[i];
                i++;
                continue;
            }

            int end = i + 2;
            while (end < _lines.Count && GoesOn(i, end))
            {
                end++;
            }

            Cell key = IsKey(i) ? _keys[i] : LineForms.BeforeColon(_lines[i]);
            if (key.Text.Length is > 0 and <= SheetReader.LongestKey)
            {
                yield return new SheetEntry(section, key, _paragraph.From(_lines[i + 1], _lines[end - 1]));
            }

            i = end;
        }
    }

    // "2× USB-C" below "1× HDMI": no key begins with a number, nor "Optional: 1 TB". Of ports, "SD card slot" is one more.
    private bool GoesOn(int key, int line)
    {
        Cell text = _lines[line];
        RowReader? reader = IsKey(key) ? RowReaders.Find(_keys[key].Text) : null;
        return !IsKey(line)
            ? char.IsDigit(text.Text[0]) || (!IsOutermost(text) && IsOutermost(_lines[key]))
                || (reader is not null && (OfferMarkers.At(new ScannedCell(text), 0, upToIsMaximum: true, out _) > 0
                    || RowReaders.IsOneMore(reader, new ScannedCell(text))))
            : reader is not null && RowReaders.Find(_keys[line].Text) == reader && RowReaders.IsOneMore(reader, new ScannedCell(text));
    }

    // Of the first line nobody knows; it counts as one that stands at the margin.
    private bool IsOutermost(Cell line) =>
        line.Start == _paragraph.Text.Start || _paragraph.Text.Text[line.Start - _paragraph.Text.Start - 1] is '\n' or '\r';

    private bool IsRow(int line) => line < _lines.Count && _entries[line] is SheetEntry entry && PlainRows.IsKnown(entry);

    private bool IsKey(int line) => line < _keys.Count && !_keys[line].IsEmpty;
}
