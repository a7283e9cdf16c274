namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Tells in a value of several lines those that are one thing each from those that were only broken.</summary>
internal static class ValueLines
{
    private const int LongestLabel = 32;

    /// <summary>
    /// The value with a semicolon for the end of a line where the next begins as the first does, with a number or with the same word, or with
    /// a label of its own: <c>256 GB SSD</c> and below it <c>512 GB SSD</c>. Behind a label, the first is the one that stands there.
    /// </summary>
    public static string Part(string value)
    {
        char[] parted = value.ToCharArray();
        string first = WordAt(value, BehindLabel(value, 0));
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
                bool isAlike = word.Length > 0 && first.Length > 0 && !IsBehindColon(value, i)
                    && (word == first || (char.IsDigit(word[0]) && char.IsDigit(first[0])));
                int label = BehindLabel(value, next);
                parted[i] = isAlike || label > next ? ';' : value[i];
                first = label > next ? WordAt(value, label) : first;
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

    // Where what a label is of begins, "Discrete (optional): Zeta", in its line or below it; the same place where none is.
    private static int BehindLabel(string text, int start)
    {
        int colon = text.IndexOf(':', start, Math.Min(LongestLabel, text.Length - start));
        bool isLabel = colon > start && colon + 1 < text.Length && SheetLines.IsBlank(text[colon + 1]) && char.IsUpper(text[start])
            && text.IndexOfAny(['\n', ',', ';', '.'], start, colon - start) < 0;
        int behind = isLabel ? colon + 1 : start;
        while (isLabel && behind < text.Length && SheetLines.IsBlank(text[behind]))
        {
            behind++;
        }

        return behind;
    }

    private static bool IsBehindColon(string text, int lineEnd)
    {
        int last = lineEnd - 1;
        while (last > 0 && SheetLines.IsBlank(text[last]))
        {
            last--;
        }

        return last >= 0 && text[last] == ':';
    }
}
