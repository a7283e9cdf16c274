namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// YAML, whose rows and lists read as those of any text. Two of its marks do not: <c># soldered</c> is a comment there and no heading, and
/// <c>[32 GB, 64 GB]</c> a list and no note.
/// </summary>
internal static class Yaml
{
    private const string Document = "---";

    // Rows that name what the document is of: without one, "# Bench" is the heading of a text that has only rows and lists.
    private static readonly string[] Names = ["name", "title", "model"];

    /// <summary>A text with blanks for comments and brackets, so that all else stands where it stood; the text itself where it is none.</summary>
    public static string Mark(string text)
    {
        // Hardly any text has a key alone in a line.
        if ((text.IndexOf(":\n", StringComparison.Ordinal) < 0 && text.IndexOf(":\r", StringComparison.Ordinal) < 0) || !Is(text))
        {
            return text;
        }

        char[] marked = text.ToCharArray();
        SheetLines lines = new(text);
        while (lines.MoveNext())
        {
            Cell line = lines.Current;
            int comment = CommentIn(line.Text);
            int end = line.Start + (comment < 0 ? line.Text.Length : comment);
            Blanks.Fill(marked, end, line.Span.End);

            while (end > line.Start && marked[end - 1] == ' ')
            {
                end--;
            }

            int open = line.Text.IndexOf(": [", StringComparison.Ordinal);
            if (open > 0 && line.Start + open + 2 < end && marked[end - 1] == ']')
            {
                marked[line.Start + open + 2] = ' ';
                marked[end - 1] = ' ';
            }
        }

        return new string(marked);
    }

    // Nothing but rows, lists, and comments; a row that names it; and a key above rows or a list that stand further in.
    private static bool Is(string text)
    {
        bool isNamed = false;
        bool isNested = false;
        int above = -1;
        SheetLines lines = new(text);
        while (lines.MoveNext())
        {
            Cell line = lines.Current;
            if (line.IsEmpty || line.Text[0] == '#' || line.Text == Document)
            {
                continue;
            }

            bool isItem = line.Text.StartsWith("- ", StringComparison.Ordinal);
            int colon = line.Text.IndexOf(':');
            bool isRow = colon > 0 && (colon == line.Text.Length - 1 || line.Text[colon + 1] == ' ');
            if (!isItem && !isRow)
            {
                return false;
            }

            int indent = SheetLines.IndentOf(text, line);
            isNested |= above >= 0 && indent > above;
            isNamed |= indent == 0 && isRow && Array.IndexOf(Names, line.Text.Substring(0, colon)) >= 0;
            above = isRow && colon == line.Text.Length - 1 ? indent : -1;
        }

        return isNamed && isNested;
    }

    private static int CommentIn(string line) => line.Length > 0 && line[0] == '#' ? 0 : line.IndexOf(" #", StringComparison.Ordinal);
}
