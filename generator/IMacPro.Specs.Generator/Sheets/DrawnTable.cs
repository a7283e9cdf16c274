namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// Tables that are drawn, with <c>+---+</c> or with the lines of a terminal above and below their rows: overwritten with the marks that a
/// sheet has for them, in place, so that all that remains still stands where it stood.
/// </summary>
internal static class DrawnTable
{
    private const string Corners = "+┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜╭╮╰╯";
    private const string Lines = "-=─═━╌";
    private const string Bars = "|│║┃";

    // What stands for the cell in front of it, in a column that this one reaches over.
    private const string Again = "|\"";
    private const string Empty = "| ";

    /// <summary>Stands behind the first bar of a line that goes on with the cells of the line above it.</summary>
    public const char Continued = '\u001E';

    // Of a table with fewer rules only the head and the ends are parted, and each line is a row.
    private const int FewestOfGrid = 4;

    /// <summary>A text with bars and rules for what is drawn; the text itself where nothing is.</summary>
    public static string Mark(string text)
    {
        char[]? marked = null;
        List<(int First, int End, bool IsRule)> table = [];
        for (int start = 0; start <= text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            int first = FirstOf(text, start, end);
            bool isRule = IsRule(text, first, end);
            if (isRule || (table.Count > 0 && first < end && Bars.IndexOf(text[first]) >= 0))
            {
                table.Add((first, end, isRule));
            }
            else if (table.Count > 0)
            {
                Overwrite(marked ??= text.ToCharArray(), table);
                table.Clear();
            }

            start = end + 1;
        }

        if (table.Count > 0)
        {
            Overwrite(marked ??= text.ToCharArray(), table);
        }

        return marked is null ? text : new string(marked);
    }

    private static void Overwrite(char[] marked, List<(int First, int End, bool IsRule)> table)
    {
        (int first, int end, _) = table.Where(line => line.IsRule).OrderByDescending(line => CornersIn(marked, line.First, line.End).Count()).First();
        bool isGrid = table.Count(line => line.IsRule) >= FewestOfGrid;
        int[] corners = [.. CornersIn(marked, first, end).Select(corner => corner - first)];
        bool isBelowRow = false;
        (int, int) above = default;
        foreach ((int start, int last, bool isRule) in table)
        {
            for (int i = start; i < last; i++)
            {
                char character = marked[i];
                marked[i] = Bars.IndexOf(character) >= 0 || (isRule && Corners.IndexOf(character) >= 0) ? '|'
                    : isRule && Lines.IndexOf(character) >= 0 ? '-'
                    : character;
            }

            if (!isRule)
            {
                bool goesOn = isBelowRow && (IsBlankUpTo(marked, start + 1, NextBar(marked, start + 1, last))
                    || (isGrid && !BeginsRow(marked, above, start, last)));
                FillSpans(marked, start, last, corners);
                if (goesOn && start + 1 < last && SheetLines.IsBlank(marked[start + 1]))
                {
                    marked[start + 1] = Continued;
                }
            }

            isBelowRow = !isRule;
            above = (start, last);
        }
    }

    // Where the rule above it was lost: its key stands below no part of one, or begins with a capital, and all its other cells with a word
    // that had room in the line above.
    private static bool BeginsRow(char[] marked, (int Start, int End) above, int start, int end)
    {
        int key = NextBar(marked, start + 1, end);
        if (marked[above.Start + 1] == Continued && IsBlankUpTo(marked, above.Start + 2, Math.Min(above.Start + key - start, above.End)))
        {
            return true;
        }

        for (int bar = start, next = key; next < end; bar = next, next = NextBar(marked, bar + 1, end))
        {
            int word = bar + 1;
            while (word < next && SheetLines.IsBlank(marked[word]))
            {
                word++;
            }

            int behind = word;
            while (behind < next && !SheetLines.IsBlank(marked[behind]))
            {
                behind++;
            }

            int last = Math.Min(above.Start + next - start, above.End);
            while (last > above.Start && SheetLines.IsBlank(marked[last - 1]))
            {
                last--;
            }

            // A blank before the word, and one before the bar.
            bool hadRoom = word < next && above.Start + next - start - last >= behind - word + 2;
            if (bar == start ? !char.IsUpper(marked[word]) : !hadRoom)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<int> CornersIn(char[] marked, int first, int end) =>
        Enumerable.Range(first, end - first).Where(i => Corners.IndexOf(marked[i]) >= 0);

    private static int FirstOf(string text, int start, int end)
    {
        while (start < end && SheetLines.IsBlank(text[start]))
        {
            start++;
        }

        return start;
    }

    // "+-----+---+", with two corners at least.
    private static bool IsRule(string text, int first, int end)
    {
        if (first >= end || Corners.IndexOf(text[first]) < 0)
        {
            return false;
        }

        int corners = 0;
        int lines = 0;
        for (int i = first; i < end; i++)
        {
            corners += Corners.IndexOf(text[i]) >= 0 ? 1 : 0;
            lines += Lines.IndexOf(text[i]) >= 0 ? 1 : 0;
            if (Corners.IndexOf(text[i]) < 0 && Lines.IndexOf(text[i]) < 0 && !SheetLines.IsBlank(text[i]))
            {
                return false;
            }
        }

        return corners > 1 && lines > corners;
    }

    private static bool IsBlankUpTo(char[] marked, int from, int end)
    {
        while (from < end && SheetLines.IsBlank(marked[from]))
        {
            from++;
        }

        return from >= end;
    }

    // A cell without a bar below a corner reaches over the next column too: behind its words there is room to say so.
    private static void FillSpans(char[] marked, int start, int end, int[] corners)
    {
        int bar = Array.IndexOf(marked, '|', start, end - start);
        int passed = 0;
        for (int next = NextBar(marked, bar + 1, end); next < end; bar = next, next = NextBar(marked, bar + 1, end))
        {
            int spanned = 0;
            for (; passed < corners.Length && start + corners[passed] < next; passed++)
            {
                spanned += start + corners[passed] > bar ? 1 : 0;
            }

            int words = next;
            while (words > bar + 1 && SheetLines.IsBlank(marked[words - 1]))
            {
                words--;
            }

            // An empty one is as many empty ones.
            string filler = words > bar + 1 ? Again : Empty;
            for (int at = words + 1; spanned > 0 && at + filler.Length < next; at += filler.Length, spanned--)
            {
                filler.CopyTo(0, marked, at, filler.Length);
            }
        }
    }

    private static int NextBar(char[] marked, int from, int end)
    {
        int bar = from < end ? Array.IndexOf(marked, '|', from, end - from) : -1;
        return bar < 0 ? end : bar;
    }
}
