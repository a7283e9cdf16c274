namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// A row of a table that was copied as text, with tabs or bars between its cells and none around them: where a cell has several
/// lines, so has the row.
/// </summary>
/// <param name="text">The text that the lines are of.</param>
/// <param name="mark">What stands between its cells.</param>
internal readonly struct OpenRow(string text, char mark)
{
    private const int LongestKey = 40;

    // Of a table with fewer columns, each row may say one thing of one machine.
    private const int FewestColumns = 3;

    /// <summary>Where the row ends that begins with a line.</summary>
    /// <param name="first">The line.</param>
    /// <param name="ahead">The lines below it.</param>
    /// <param name="columns">How many cells the longest row of the table has; 0 for its first.</param>
    public int EndOf(Cell first, SheetLines ahead, int columns)
    {
        int cells = CellsIn(first);
        int end = first.Span.End;
        bool isWhole = cells >= columns;
        if (!isWhole && cells > 1 && columns >= FewestColumns)
        {
            SheetLines rest = ahead;
            end = EndOfCells(first, ref rest, columns - cells);
            isWhole = end > first.Span.End;
            ahead = isWhole ? rest : ahead;
        }

        // A cell that reached over all columns goes on where the next line is neither a row nor a heading: "2× Thunderbolt 2".
        return columns > 0 && isWhole ? EndOfLastCell(end, ahead, isBroken: end > first.Span.End)
            : cells > 1 && columns >= FewestColumns && GoesOn(ahead) ? EndOfLastCell(end, ahead, isBroken: true)
            : end;
    }

    // Up to the line with which the row has all its cells; the end of the first line where there is none such.
    private int EndOfCells(Cell first, ref SheetLines ahead, int missing)
    {
        // Where a line first looked like another row, of one cell that reached over several columns.
        SheetLines other = ahead;
        int otherEnd = 0;
        int end = first.Span.End;
        bool isBold = IsBold(first);
        for (int lines = 0; lines < WholeLines.MostLines; lines++)
        {
            SheetLines before = ahead;
            if (!ahead.MoveNext() || ahead.Current is not { IsEmpty: false } line || line.Text.StartsWith("|-", StringComparison.Ordinal))
            {
                break;
            }

            if (isBold && IsBold(line))
            {
                // Where keys are bold, nothing else is one: the row has one value for all.
                ahead = before;
                return end;
            }

            int more = CellsIn(line) - 1;
            bool isKey = more > 0 && !isBold && IsKey(line.Text.Split(mark)[0]);
            if (more > missing || (isKey && lines == 0))
            {
                break;
            }

            if (isKey && otherEnd == 0)
            {
                (other, otherEnd) = (before, end);
            }

            missing -= more;
            end = line.Span.End;
            if (missing == 0)
            {
                bool isOther = otherEnd > 0 && !BeginsRow(ahead);
                ahead = isOther ? other : ahead;
                return isOther ? otherEnd : end;
            }
        }

        return first.Span.End;
    }

    // "**Memory**| 8 GB".
    private static bool IsBold(Cell line) =>
        line.Text.StartsWith("**", StringComparison.Ordinal) && line.Text.IndexOf("**", 2, StringComparison.Ordinal) > 2;

    // Whether the next line is a row of its own, if any stands there.
    private bool BeginsRow(SheetLines ahead) =>
        !ahead.MoveNext() || ahead.Current is not { IsEmpty: false } line || CellsIn(line) == 1 || IsKey(line.Text.Split(mark)[0]);

    private bool GoesOn(SheetLines ahead) =>
        ahead.MoveNext() && ahead.Current is { IsEmpty: false } line && CellsIn(line) == 1 && !IsKey(line.Text);

    // The last cell goes on in lines that look like no key, or no row would be broken, if another row stands below them.
    private int EndOfLastCell(int end, SheetLines ahead, bool isBroken)
    {
        int last = end;
        for (int lines = 0; lines < WholeLines.MostLines && ahead.MoveNext() && ahead.Current is { IsEmpty: false } line; lines++)
        {
            if (CellsIn(line) > 1)
            {
                return last;
            }

            if (!isBroken && IsKey(line.Text))
            {
                break;
            }

            last = line.Span.End;
        }

        return end;
    }

    /// <summary>Whether a text may be the key of a row: "Graphics", and neither "Maximum: 1 GB" nor "2 USB ports".</summary>
    public static bool IsKey(string text)
    {
        foreach (char character in text)
        {
            if (char.IsDigit(character) || character is ':' or ',' or ';' or '(')
            {
                return false;
            }
        }

        return text.Length <= LongestKey && text.TrimStart(' ', '\t', '*', '\'') is { Length: > 0 } words && char.IsUpper(words[0]);
    }

    // A bar within a link or a template parts no cells.
    private int CellsIn(Cell line)
    {
        int start = line.Start > 0 && text[line.Start - 1] == '\t' ? line.Start - 1 : line.Start;
        int end = line.Span.End;
        while (end < text.Length && text[end] == '\t')
        {
            end++;
        }

        int[]? templates = mark == '|' ? Braces.EndsIn(line.Text) : null;
        int cells = 1;
        int close = start;
        int bar = start;
        for (int i = start; i < end; i++)
        {
            bool isDoubled = i + 1 < end && text[i + 1] == text[i];
            if (isDoubled && text[i] == '[')
            {
                // Of a link that was never closed, the end is that of another, and between them a bar parts cells.
                close = close < i ? Next("]]", i, end) : close;
                bar = bar < i ? Next(" | ", i, end) : bar;
                i = close < end && close < bar ? close + 1 : i;
            }
            else if (templates is not null && i - line.Start is int at and >= 0 && at < templates.Length && templates[at] > 0)
            {
                i = line.Start + templates[at] - 1;
            }
            else
            {
                cells += text[i] == mark && !(isDoubled && mark == '|') ? 1 : 0;
            }
        }

        return cells;
    }

    private int Next(string mark, int from, int end) =>
        text.IndexOf(mark, from, end - from, StringComparison.Ordinal) is int found and >= 0 ? found : end;
}
