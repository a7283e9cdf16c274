namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Tells in a value of several lines those that are one thing each from those that were only broken.</summary>
internal static class ValueLines
{
    private const int LongestLabel = 32;

    /// <summary>
    /// The value with a semicolon for the end of a line where the next begins as the first does, with a number or with the same word, or with
    /// a label of its own: <c>256 GB SSD</c> and below it <c>512 GB SSD</c>.
    /// </summary>
    public static string Part(string value)
    {
        char[] parted = value.ToCharArray();
        string first = WordAt(value, 0);
        int depth = 0;
        for (int i = 0; i < value.Length; i++)
        {
            depth = value[i] == '(' ? depth + 1 : value[i] == ')' ? Math.Max(0, depth - 1) : depth;
            if (value[i] == '\n' && depth == 0)
            {
                int next = i + 1;
                while (next < value.Length && SheetLines.IsBlank(value[next]))
                {
                    next++;
                }

                string word = WordAt(value, next);
                bool isAlike = word.Length > 0 && first.Length > 0
                    && (word == first || (char.IsDigit(word[0]) && char.IsDigit(first[0])));
                parted[i] = isAlike || HasLabel(value, next) ? ';' : value[i];
            }
        }

        return new string(parted);
    }

    private static string WordAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    // "Discrete (optional): Zeta".
    private static bool HasLabel(string text, int start)
    {
        int colon = text.IndexOf(": ", start, Math.Min(LongestLabel, text.Length - start), StringComparison.Ordinal);
        return colon > start && char.IsUpper(text[start]) && text.IndexOfAny(['\n', ',', ';', '.'], start, colon - start) < 0;
    }
}
