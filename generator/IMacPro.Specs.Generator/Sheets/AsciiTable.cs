namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// Tables of AsciiDoc, between two lines <c>|===</c>, whose cells stand wherever a bar is: each row becomes one line, in place, so that all
/// that remains still stands where it stood.
/// </summary>
internal static class AsciiTable
{
    private const string Fence = "|===";
    private const string Columns = "cols=";
    private const string HardBlank = "{nbsp}";

    // The styles and places of cells, and how many columns they reach over: "2+^|", "a|", ".2+|".
    private const string Specification = "0123456789.+*<>^adehlmsv";

    private const int MostColumns = 100;

    // What stands for a line that ends within a cell.
    private const char Break = ';';

    /// <summary>A text with one line for each row of such tables; the text itself where it has none.</summary>
    public static string Mark(string text)
    {
        char[]? marked = null;
        for (int open = FenceAt(text, 0); open >= 0;)
        {
            int close = FenceAt(text, open + Fence.Length);
            if (close < 0)
            {
                break;
            }

            marked ??= text.ToCharArray();
            Overwrite(marked, open, close);
            open = FenceAt(text, close + Fence.Length);
        }

        // A blank that nothing breaks.
        return marked is null ? text : new string(marked).Replace(HardBlank, "      ");
    }

    private static void Overwrite(char[] marked, int open, int close)
    {
        int attributes = LineAbove(marked, open);
        bool isAttributes = marked[attributes] == '[';
        int start = EndOfLine(marked, open) + 1;
        int columns = isAttributes ? ColumnsIn(new string(marked, attributes, open - attributes)) : 0;
        columns = columns > 0 ? columns : BarsInFirstLine(marked, start, close);
        Blanks.Fill(marked, isAttributes ? attributes : open, open + Fence.Length);
        Blanks.Fill(marked, close, close + Fence.Length);

        int cells = 0;
        int line = start;
        for (int at = start; at < close; at++)
        {
            if (IsBar(marked, at))
            {
                int specification = SpecificationBefore(marked, at);
                bool beginsRow = cells >= columns;
                cells = (beginsRow ? 0 : cells) + SpanOf(new string(marked, specification, at - specification));
                EndAbove(marked, start, specification, beginsRow ? '\n' : ' ');
                Blanks.Fill(marked, specification, at);
            }
            else if (marked[at] == '\n')
            {
                EndLine(marked, line, at);
                line = at + 1;
            }
        }

        // The fence below was blanked: what was read last ends before it.
        EndAbove(marked, start, close, '\n');
    }

    // A line within a cell ends it nowhere: with a plus it is one of several, and so is a member of a list below it.
    private static void EndLine(char[] marked, int start, int at)
    {
        int last = at - 1;
        while (last >= start && marked[last] is ' ' or '\r')
        {
            marked[last--] = ' ';
        }

        bool isBroken = last > start && marked[last] == '+' && marked[last - 1] == ' ';
        int next = at + 1;
        bool isMember = next + 1 < marked.Length && marked[next] is '*' or '-' && marked[next + 1] == ' ';
        if (isBroken)
        {
            marked[last] = ' ';
        }

        marked[next] = isMember ? ' ' : marked[next];
        marked[at] = isBroken || isMember ? Break : ' ';
    }

    // What stands between a cell and the one before it: blanks, or the end of a row.
    private static void EndAbove(char[] marked, int start, int cell, char end)
    {
        int at = cell - 1;
        while (at >= start && (SheetLines.IsBlank(marked[at]) || marked[at] == Break))
        {
            marked[at--] = ' ';
        }

        if (at >= start && cell - 1 > at)
        {
            marked[cell - 1] = end;

            // The bar of an empty cell at the end of a row would only end it.
            marked[at + 1] = end == '\n' && marked[at] == '|' && cell - 1 > at + 1 ? '-' : marked[at + 1];
        }
    }

    private static bool IsBar(char[] marked, int at) => marked[at] == '|' && marked[at - 1] != '\\';

    // Where what says how a cell looks begins, which stands right before its bar and behind a blank.
    private static int SpecificationBefore(char[] marked, int bar)
    {
        int first = bar;
        while (Specification.IndexOf(marked[first - 1]) >= 0)
        {
            first--;
        }

        return SheetLines.IsBlank(marked[first - 1]) ? first : bar;
    }

    // How many columns "2+^" reaches over, no more than a table may have.
    private static int SpanOf(string specification)
    {
        int plus = specification.IndexOf('+');
        int number = 0;
        for (int i = 0; i < plus && char.IsDigit(specification[i]) && number < MostColumns; i++)
        {
            number = (number * 10) + specification[i] - '0';
        }

        return Math.Max(1, number);
    }

    // "cols="1h,3a,3a"", "cols="3*"", "cols=3*".
    private static int ColumnsIn(string attributes)
    {
        int first = attributes.IndexOf(Columns, StringComparison.Ordinal) + Columns.Length;
        if (first < Columns.Length || first >= attributes.Length)
        {
            return 0;
        }

        bool isQuoted = attributes[first] == '"';
        int end = isQuoted ? attributes.IndexOf('"', first + 1) : attributes.IndexOfAny([',', ']'], first);
        string columns = end < 0 ? "" : attributes.Substring(first, end - first).Trim('"');
        return columns.Split(',').Sum(column => SpanOf(column.Replace('*', '+')));
    }

    private static int BarsInFirstLine(char[] marked, int start, int close)
    {
        int first = start;
        while (first < close && SheetLines.IsBlank(marked[first]))
        {
            first++;
        }

        int bars = 0;
        for (int at = first; at < close && marked[at] != '\n'; at++)
        {
            bars += IsBar(marked, at) ? 1 : 0;
        }

        return bars;
    }

    private static int FenceAt(string text, int from)
    {
        int at = text.IndexOf(Fence, from, StringComparison.Ordinal);
        while (at >= 0 && !((at == 0 || text[at - 1] == '\n') && text.Length >= at + Fence.Length && IsEnd(text, at + Fence.Length)))
        {
            at = text.IndexOf(Fence, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    private static bool IsEnd(string text, int at) => at == text.Length || text[at] is '\r' or '\n';

    private static int LineAbove(char[] marked, int at)
    {
        int end = Math.Max(0, at - 1);
        while (end > 0 && marked[end - 1] != '\n')
        {
            end--;
        }

        return end;
    }

    private static int EndOfLine(char[] marked, int at) => Array.IndexOf(marked, '\n', at);
}
