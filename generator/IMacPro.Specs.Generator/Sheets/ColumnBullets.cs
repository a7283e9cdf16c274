namespace IMacPro.Specs.Generator.Sheets;

/// <summary>
/// Bullets in a column of a page that was taken for text: <c>Storage      • 256 GB SSD</c>, and below the value further ones. They belong to the
/// key beside the first of them and begin no list of their own.
/// </summary>
internal static class ColumnBullets
{
    /// <summary>Stands for the bullets below the first: it parts the members of a cell, and no line begins with it otherwise.</summary>
    public const char Mark = '◦';

    private const char Bullet = '•';
    private const string Gap = "  •";

    /// <summary>A text with such bullets marked; the text itself where it has none.</summary>
    public static string Mend(string text)
    {
        char[]? marked = null;
        int column = -1;
        for (int start = text.IndexOf(Gap, StringComparison.Ordinal) < 0 ? -1 : 0; start >= 0 && start < text.Length; start = SheetLines.NextIn(text, start))
        {
            int first = Behind(text, start);
            int end = text.IndexOf('\n', start) is int line and >= 0 ? line : text.Length;
            int gap = first < end && text[first] != Bullet ? text.IndexOf(Gap, first, end - first, StringComparison.Ordinal) : -1;
            if (gap > first)
            {
                column = gap + Gap.Length - 1 - start;
                marked ??= text.ToCharArray();
                marked[start + column] = ' ';
            }
            else if (first < end && text[first] == Bullet && first - start == column && marked is not null)
            {
                marked[first] = Mark;
            }
            else if (first >= end || first - start < column)
            {
                column = -1;
            }
        }

        return marked is null ? text : new string(marked);
    }

    private static int Behind(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
