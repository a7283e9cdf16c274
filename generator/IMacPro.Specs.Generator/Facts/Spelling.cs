namespace IMacPro.Specs.Generator.Facts;

/// <summary>Finds the word that was meant.</summary>
internal static class Spelling
{
    private const int MostEdits = 2;
    private const int LongestWord = 40;

    /// <summary>The candidate that a few edits turn the word into; null where none is near.</summary>
    public static string? Closest(string word, IEnumerable<string> candidates)
    {
        string? closest = null;
        int fewest = Math.Min(MostEdits, word.Length / 2) + 1;
        foreach (string candidate in word.Length > LongestWord ? [] : candidates)
        {
            // Where one is longer by as much, no edits in between can make up for it.
            bool near = Math.Abs(word.Length - candidate.Length) < fewest;
            int edits = near ? Edits(word.ToLowerInvariant(), candidate) : fewest;
            if (edits < fewest)
            {
                fewest = edits;
                closest = candidate;
            }
        }

        return closest;
    }

    // How many characters must be added, left out or replaced.
    private static int Edits(string from, string to)
    {
        int[] above = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int[] row = new int[to.Length + 1];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
            }

            above = row;
        }

        return above[to.Length];
    }
}
