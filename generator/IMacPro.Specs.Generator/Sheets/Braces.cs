namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Doubled braces, <c>{{name|one|two}}</c>, hold bars that part no cells.</summary>
internal static class Braces
{
    /// <summary>Nobody looks further for the other end: a broken pair must not cost more than a whole one.</summary>
    public const int Longest = 2_000;

    // The end of one that nothing closes is looked for from there on, so a line of nothing else must not have it done at each.
    private const int MostBroken = 50;

    /// <summary>
    /// For each index at which a pair opens the index behind its end, and 0 elsewhere; null where nothing opens. One pass: asking at
    /// each brace of a long line would take too long. One that nothing closes ends at the first bar that parts cells.
    /// </summary>
    public static int[]? EndsIn(string text)
    {
        if (text.IndexOf("{{", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        int[] ends = new int[text.Length];
        Stack<int> open = new();
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '{' && text[i + 1] == '{')
            {
                open.Push(i);
                i++;
            }
            else if (text[i] == '}' && text[i + 1] == '}' && open.Count > 0)
            {
                int first = open.Pop();
                ends[first] = i - first < Longest ? i + 2 : 0;
                i++;
            }
        }

        // The last to open is the first to look at: the bars within it are none of those that it stands in.
        foreach (int first in open.Take(MostBroken))
        {
            ends[first] = EndOfBroken(text, first, ends);
        }

        return ends;
    }

    /// <summary>Where a pair that nothing closes ends: at a bar with a blank before it, another beside it or nothing behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Where the pair opens.</param>
    /// <param name="ends">Where the pairs within it end, as <see cref="EndsIn"/> gives them.</param>
    public static int EndOfBroken(string text, int open, int[]? ends = null)
    {
        int last = Math.Min(text.Length, open + Longest);
        for (int i = open + 2; i < last; i++)
        {
            if (ends is not null && ends[i] > i)
            {
                i = ends[i] - 1;
            }
            else if (text[i] == '|' && (char.IsWhiteSpace(text[i - 1]) || i + 1 == text.Length || text[i + 1] == '|'))
            {
                return i;
            }
        }

        return last;
    }

    /// <summary>The index behind the pair that closes the one at an index; -1 where none does.</summary>
    public static int EndOf(string text, int open)
    {
        int depth = 0;
        for (int i = open; i + 1 < text.Length && i - open < Longest; i++)
        {
            if (text[i] == '{' && text[i + 1] == '{')
            {
                depth++;
                i++;
            }
            else if (text[i] == '}' && text[i + 1] == '}')
            {
                depth--;
                i++;
            }

            if (depth == 0)
            {
                return i > open ? i + 1 : -1;
            }
        }

        return -1;
    }
}
