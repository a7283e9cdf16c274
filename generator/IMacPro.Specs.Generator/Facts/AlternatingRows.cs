using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Tells lines that are a key and its value in turn, as the pages of makers have them that were copied as text.</summary>
internal sealed class AlternatingRows
{
    // Fewer may be a few lines under a heading.
    private const int Fewest = 3;

    private readonly SheetParagraph _paragraph;
    private readonly List<Cell> _lines;

    // For each line the key that it is; empty where it is none that is known.
    private readonly List<Cell> _keys;

    private AlternatingRows(SheetParagraph paragraph)
    {
        _paragraph = paragraph;
        _lines = [.. paragraph.Lines()];
        _keys = _lines.ConvertAll(line => line.Text.Length <= SheetReader.LongestKey ? HeadedLists.HeadedBy(line).Key : Cell.None);
    }

    /// <summary>What the lines state; nothing where they are no rows: more than half of the known keys have another one line apart.</summary>
    public static IReadOnlyList<SheetEntry> In(SheetParagraph paragraph)
    {
        if (paragraph.IsBullet || paragraph.Text.Text.IndexOf('\n') < 0)
        {
            return [];
        }

        AlternatingRows rows = new(paragraph);
        return rows.Alternate() ? [.. rows.Entries()] : [];
    }

    private bool Alternate()
    {
        int known = 0;
        int pairs = 0;
        int last = -1;
        for (int i = 0; i <= _lines.Count; i++)
        {
            if (IsKey(i) || i == _lines.Count)
            {
                pairs += last >= 0 && i - last == 2 ? 1 : 0;
                known += IsKey(i) ? 1 : 0;
                last = i;
            }
        }

        return pairs >= Fewest && pairs * 2 > known;
    }

    private IEnumerable<SheetEntry> Entries()
    {
        Cell section = _paragraph.Section;
        for (int i = 0; i + 1 < _lines.Count;)
        {
            if (IsKey(i + 1) && !(IsKey(i) && IsKey(i + 2)))
            {
                // "Connectivity" above "Ethernet" and its value: what the rows below are called.
                section = _lines[i];
                i++;
                continue;
            }

            int end = i + 2;
            while (end < _lines.Count && !IsKey(end) && char.IsDigit(_lines[end].Text[0]))
            {
                // "2× USB-C" below "1× HDMI": no key begins with a number.
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

    private bool IsKey(int line) => line < _keys.Count && !_keys[line].IsEmpty;
}
