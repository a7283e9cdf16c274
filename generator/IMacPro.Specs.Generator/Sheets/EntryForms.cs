namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// Tells a key and its value in one line of plain text, whatever parts them: <c>Memory: 8 GB</c>, <c>Memory = 8 GB</c>,
/// <c>Memory - 8 GB</c>, <c>Memory .... 8 GB</c>, <c>Memory    8 GB</c>, <c>**Memory** 8 GB</c>.
/// </summary>
internal static class EntryForms
{
    private const string Bold = "**";
    private const int FewestDots = 3;

    /// <summary>What a line states, if it is a row; null where nothing parts a key from a value.</summary>
    public static SheetEntry? In(Cell section, Cell line)
    {
        (int keyEnd, int valueStart) = line.Text.Length > 0 && line.Text[0] == ColumnBullets.Mark ? default : Find(line.Text);
        if (keyEnd <= 0 || valueStart >= line.Text.Length)
        {
            return null;
        }

        Cell key = RowParser.Trimmed(line.Slice(0, keyEnd));
        Cell value = RowParser.Trimmed(line.Slice(valueStart, line.Text.Length));
        return key.IsEmpty || value.IsEmpty || key.Text.Length > SheetReader.LongestKey ? null : new SheetEntry(section, key, value);
    }

    // Where the key ends and where the value begins, blanks included; what stands first parts them.
    private static (int KeyEnd, int ValueStart) Find(string line)
    {
        // A bullet's mark may have been the first half of one that begins what is bold.
        int stars = Run(line, 0, '*', '*');
        int bold = stars > 0 ? line.IndexOf(Bold, stars, StringComparison.Ordinal) : -1;
        if (bold > 0)
        {
            int behind = bold + Bold.Length;
            return (behind, line.Length - line.Substring(behind).TrimStart(' ', '\t', ':', '=', '-', '–', '—').Length);
        }

        for (int i = 1; i < line.Length && i <= SheetReader.LongestKey; i++)
        {
            if (line[i] == ':')
            {
                // "http://…" and "12:30" have no space behind their colon; "Memory:: 8 GB" is a term and what is said of it.
                int behind = i + Run(line, i, ':', ':');
                return behind < line.Length && line[behind] == ' ' ? (i, behind) : default;
            }

            int blanks = Run(line, i, ' ', '\t');
            int mark = i + blanks;
            int dots = Run(line, mark, '.', '.');
            if (dots >= FewestDots)
            {
                return (i, mark + dots);
            }

            if (blanks > 0 && mark + 1 < line.Length && line[mark] is ':' or '=' or '-' or '–' or '—' && line[mark + 1] == ' ')
            {
                return (i, mark + 1);
            }

            if (blanks > 1)
            {
                // Some put two spaces behind a full stop.
                return char.IsLetterOrDigit(line[i - 1]) || line[i - 1] == ')' ? (i, mark) : default;
            }
        }

        return default;
    }

    private static int Run(string line, int at, char either, char or)
    {
        int end = at;
        while (end < line.Length && (line[end] == either || line[end] == or))
        {
            end++;
        }

        return end - at;
    }
}
