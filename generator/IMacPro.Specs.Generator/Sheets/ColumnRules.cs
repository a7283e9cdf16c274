namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// The lines of dashes that part the head of a table whose columns stand apart by blanks, <c>-----  ------  ------</c>, as reStructuredText and
/// Pandoc write them: overwritten with blanks, so that the head stands right above the rows, and where all rows are parted by gaps, so are these.
/// </summary>
internal static class ColumnRules
{
    private const int ShortestRun = 3;

    // What is shorter underlines a heading.
    private const int ShortestFrame = 20;

    // The names of columns go on over a few lines.
    private const int LongestHead = 8;

    private enum LineKind
    {
        Empty,
        Words,

        /// <summary>Dashes from one margin to the other, above and below all of a table.</summary>
        Frame,

        /// <summary>Dashes for each column.</summary>
        Rule,
    }

    /// <summary>A text without such lines; the text itself where it has none.</summary>
    public static string Mark(string text)
    {
        // Most texts have no such dashes, and each look for some costs.
        bool mayHave = Holds(text, "---", "--- -", "---  -") || Holds(text, "===", "=== =", "===  =");
        if (!mayHave)
        {
            return text;
        }

        List<(IndentedLine Line, LineKind Kind)> lines = [];
        for (IndentedLine line = new(text, 0); line.IsThere; line = line.Next())
        {
            lines.Add((line, KindOf(text, line)));
        }

        char[] marked = text.ToCharArray();
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Rule)
            {
                Blanks.Fill(marked, lines[i].Line.Start, lines[i].Line.End);
                if (KindAt(lines, i - 1) == LineKind.Words && KindAt(lines, i + 1) == LineKind.Words)
                {
                    Blanks.Fill(marked, lines[i - 1].Line.End, lines[i].Line.Start);
                }

                CloseGaps(marked, lines, i);
            }
        }

        return new string(marked);
    }

    private static bool Holds(string text, string run, string near, string far) => text.IndexOf(run, StringComparison.Ordinal) is int first and >= 0
        && (text.IndexOf(near, first, StringComparison.Ordinal) >= 0 || text.IndexOf(far, first, StringComparison.Ordinal) >= 0);

    // Between two frames, gaps part the rows.
    private static void CloseGaps(char[] marked, List<(IndentedLine Line, LineKind Kind)> lines, int rule)
    {
        int top = rule - 1;
        while (top >= 0 && lines[top].Kind == LineKind.Words && rule - top <= LongestHead)
        {
            top--;
        }

        int bottom = KindAt(lines, top) == LineKind.Frame ? lines.FindIndex(rule + 1, line => line.Kind is LineKind.Frame or LineKind.Rule) : -1;
        if (bottom < 0 || lines[bottom].Kind != LineKind.Frame)
        {
            return;
        }

        Blanks.Fill(marked, lines[top].Line.Start, lines[top].Line.End);
        Blanks.Fill(marked, lines[bottom].Line.Start, lines[bottom].Line.End);
        for (int i = rule + 1; i < bottom; i++)
        {
            if (lines[i].Kind == LineKind.Empty)
            {
                Blanks.Fill(marked, lines[i - 1].Line.End, lines[i].Line.Start);
            }
        }
    }

    private static LineKind KindAt(List<(IndentedLine Line, LineKind Kind)> lines, int at) =>
        at >= 0 && at < lines.Count ? lines[at].Kind : LineKind.Empty;

    private static LineKind KindOf(string text, IndentedLine line)
    {
        int runs = 0;
        int length = 0;
        for (int at = line.First; at < line.End; at++)
        {
            if (text[at] != text[line.First] || text[at] is not ('-' or '='))
            {
                if (text[at] is not ' ' || (length > 0 && length < ShortestRun))
                {
                    return LineKind.Words;
                }

                length = 0;
                continue;
            }

            runs += length == 0 ? 1 : 0;
            length++;
        }

        return line.IsEmpty ? LineKind.Empty
            : runs > 1 && (length == 0 || length >= ShortestRun) ? LineKind.Rule
            : runs == 1 && line.End - line.First >= ShortestFrame ? LineKind.Frame
            : LineKind.Words;
    }
}
