namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// Tables of reStructuredText whose rows are lists, <c>* - Memory</c> and below it <c>  - 8 GB</c>: each row becomes one line with bars, in
/// place, so that all that remains still stands where it stood.
/// </summary>
internal static class ListTable
{
    /// <summary>Stands before each further line of a cell.</summary>
    private const char Member = '•';

    /// <summary>Overwrites the marks of the rows below a directive with bars.</summary>
    public static void Overwrite(char[] marked, string text, IndentedLine directive)
    {
        int rows = -1;
        int cells = -1;

        // Where what was read of the row ends; none is read yet where it is negative.
        int end = -1;
        for (IndentedLine line = directive.Next(); line.IsThere && (line.IsEmpty || line.Indent > directive.Indent); line = line.Next())
        {
            if (line.IsEmpty)
            {
                continue;
            }

            if (line.MemberAt(line.First) is int cell and > 0 && line.IsMark(cell) && (rows < 0 || line.Indent == rows))
            {
                // "* - Memory".
                marked[line.First] = ' ';
                BeginCell(marked, line, cell);
                rows = line.Indent;
                cells = cell - line.Start;
                end = line.End;
            }
            else if (end >= 0)
            {
                Blanks.Fill(marked, end, line.Start);
                bool isCell = line.Indent == cells && line.IsMark(line.First);
                if (isCell)
                {
                    BeginCell(marked, line, line.First);
                }
                else if (line.IsMark(line.First) || IsLineOfBlock(text, line.First, line.End))
                {
                    marked[line.First] = Member;
                }

                end = line.End;
            }
        }
    }

    // What the cell begins with may be the first of several lines.
    private static void BeginCell(char[] marked, IndentedLine line, int mark)
    {
        marked[mark] = '|';
        int words = line.MemberAt(mark);
        if (words > 0 && (line.IsMark(words) || marked[words] == '|'))
        {
            marked[words] = ' ';
        }
    }

    // "| 8 GB".
    private static bool IsLineOfBlock(string text, int first, int end) => text[first] == '|' && first + 1 < end && text[first + 1] == ' ';
}
