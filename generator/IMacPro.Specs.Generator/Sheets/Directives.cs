namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// What reStructuredText says of its own form, <c>.. image:: mac.jpg</c> and below it <c>:width: 300px</c>: overwritten with blanks, so that
/// none of it is read as a row, and the tables that it has as lists with bars.
/// </summary>
internal static class Directives
{
    private const string Beginning = ".. ";
    private const string End = "::";
    private const string OfListTable = "list-table";

    // What stands below these is text as any other, and so is what stands behind them.
    private static readonly string[] OfText = ["note", "tip", "hint", "important", "warning", "caution", "attention", "danger", "error", "admonition", "rubric", "topic"];

    /// <summary>A text without them; the text itself where it has none.</summary>
    public static string Mark(string text)
    {
        char[]? marked = null;
        for (int at = text.IndexOf(Beginning, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Beginning, at + 1, StringComparison.Ordinal))
        {
            int start = at;
            while (start > 0 && text[start - 1] == ' ')
            {
                start--;
            }

            if (start > 0 && text[start - 1] != '\n')
            {
                continue;
            }

            IndentedLine line = new(text, start);
            int end = text.IndexOf(End, at, line.End - at, StringComparison.Ordinal);
            string name = end < 0 ? "" : text.Substring(at + Beginning.Length, end - at - Beginning.Length);
            if (name.Length == 0 || !name.All(character => char.IsLetter(character) || character == '-'))
            {
                continue;
            }

            marked ??= text.ToCharArray();
            bool isText = name == OfListTable || Array.IndexOf(OfText, name) >= 0;
            Blanks.Fill(marked, at, isText ? end + End.Length : line.End);
            for (IndentedLine option = line.Next(); !option.IsEmpty && option.Indent > line.Indent && text[option.First] == ':'; option = option.Next())
            {
                Blanks.Fill(marked, option.First, option.End);
            }

            if (name == OfListTable)
            {
                ListTable.Overwrite(marked, text, line);
            }
        }

        return marked is null ? text : new string(marked);
    }
}
