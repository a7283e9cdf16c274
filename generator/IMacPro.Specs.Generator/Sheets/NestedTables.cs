namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// Tables within a cell of a wiki's table: their marks are overwritten with blanks, in place, so that what they say is text of that cell and
/// the table around them goes on.
/// </summary>
internal static class NestedTables
{
    private const string Opening = "{|";
    private const string Closing = "|}";
    private const string Rule = "|-";
    private const char Break = ';';

    /// <summary>A text without such marks; the text itself where it has none.</summary>
    public static string Mark(string text)
    {
        int first = text.IndexOf(Opening, StringComparison.Ordinal);
        if (first < 0 || text.IndexOf("\n" + Opening, first + Opening.Length, StringComparison.Ordinal) < 0)
        {
            return text;
        }

        char[]? marked = null;
        bool isInTable = false;
        int nested = 0;
        Cell above = Cell.None;
        SheetLines lines = new(text);
        while (lines.MoveNext())
        {
            Cell line = lines.Current;
            bool opens = line.Text.StartsWith(Opening, StringComparison.Ordinal);
            bool closes = line.Text.StartsWith(Closing, StringComparison.Ordinal) && !line.Text.StartsWith("|}}", StringComparison.Ordinal);
            nested += opens && (nested > 0 || (isInTable && IsEmptyCell(above.Text) && IsClosed(text, line.Span.End))) ? 1 : 0;
            if (nested > 0)
            {
                Overwrite(marked ??= text.ToCharArray(), line, isWhole: opens || closes);
                nested -= closes ? 1 : 0;
            }
            else
            {
                isInTable = opens || (isInTable && !closes);
            }

            above = line.IsEmpty ? above : line;
        }

        return marked is null ? text : new string(marked);
    }

    // A wiki begins such a table below the bar of the cell, with nothing behind it.
    private static bool IsEmptyCell(string line) => line.Length > 0 && line[0] is '|' or '!' && line[line.Length - 1] == '|'
        && line.IndexOf("||", StringComparison.Ordinal) < 0;

    // It ends, and so does the table around it, before the next heading.
    private static bool IsClosed(string text, int at)
    {
        int heading = text.IndexOf("\n=", at, StringComparison.Ordinal);
        int end = heading < 0 ? text.Length : heading;
        int first = text.IndexOf("\n" + Closing, at, end - at, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf("\n" + Closing, first + 1, end - first - 1, StringComparison.Ordinal) >= 0;
    }

    private static void Overwrite(char[] marked, Cell line, bool isWhole)
    {
        if (isWhole || line.Text.StartsWith(Rule, StringComparison.Ordinal))
        {
            // An empty line would end the cell.
            Blanks.Fill(marked, line.Start, line.Span.End);
            marked[line.Start] = Break;
            return;
        }

        // What is said of a cell stands before a bar of its own.
        int bar = line.Text.IndexOf('|', 1);
        int attributes = line.Text.IndexOf('=');
        bool isMarked = line.Text.Length > 0 && line.Text[0] is '|' or '!';
        Blanks.Fill(marked, line.Start, line.Start + (!isMarked ? 0 : attributes > 0 && attributes < bar ? bar + 1 : 1));
        for (int i = line.Start + 1; i < line.Span.End; i++)
        {
            if (marked[i] == marked[i - 1] && marked[i] is '|' or '!')
            {
                marked[i - 1] = Break;
                marked[i] = ' ';
            }
        }
    }
}
