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
        List<int> ends = PlacesOf(text, "\n" + Closing);
        List<int> headings = PlacesOf(text, "\n=");
        bool isInTable = false;
        int nested = 0;
        Cell above = Cell.None;
        SheetLines lines = new(text);
        while (lines.MoveNext())
        {
            Cell line = lines.Current;
            bool opens = line.Text.StartsWith(Opening, StringComparison.Ordinal);
            bool closes = line.Text.StartsWith(Closing, StringComparison.Ordinal) && !line.Text.StartsWith("|}}", StringComparison.Ordinal);
            nested += opens && (nested > 0 || (isInTable && IsEmptyCell(above.Text) && IsClosed(line.Span.End))) ? 1 : 0;
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

        // It ends, and so does the table around it, before the next heading.
        bool IsClosed(int at)
        {
            int second = FirstFrom(ends, at) + 1;
            int heading = FirstFrom(headings, at);
            return second < ends.Count && (heading == headings.Count || headings[heading] > ends[second]);
        }
    }

    private static List<int> PlacesOf(string text, string words)
    {
        List<int> places = [];
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            places.Add(at);
        }

        return places;
    }

    private static int FirstFrom(List<int> places, int at) => places.BinarySearch(at) is int index && index < 0 ? ~index : index;

    // A wiki begins such a table below the bar of the cell, with nothing behind it.
    private static bool IsEmptyCell(string line) => line.Length > 0 && line[0] is '|' or '!' && line[line.Length - 1] == '|'
        && line.IndexOf("||", StringComparison.Ordinal) < 0;

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
