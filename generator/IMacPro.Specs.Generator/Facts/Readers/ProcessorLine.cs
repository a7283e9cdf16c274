namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>Goes on with a line of processors that was named before: after "Core i3", "i5" means "Core i5".</summary>
internal static class ProcessorLine
{
    /// <summary>The whole family a shortened name means; empty where it is a name of its own.</summary>
    /// <param name="known">The family named before.</param>
    /// <param name="knownModel">The model named with it; empty where there was none.</param>
    /// <param name="name">The name now.</param>
    public static string Continue(string known, string knownModel, string name)
    {
        string first = FirstWord(name);
        for (int start = 0; start >= 0 && start < known.Length; start = NextWord(known, start))
        {
            string word = FirstWord(known.Substring(start));
            if (word.Equals(first, StringComparison.OrdinalIgnoreCase) || HasSameShape(word, first)
                || (start > 0 && IsLetterAndDigit(word) && IsLetterAndDigit(first)))
            {
                return known.Substring(0, start) + name;
            }
        }

        // "Xeon E5520 or E5530": only the model differs.
        return knownModel.Length > 0 && ProcessorModel.IsNumber(name) ? known : "";
    }

    private static string FirstWord(string text)
    {
        int space = text.IndexOf(' ');
        return space < 0 ? text : text.Substring(0, space);
    }

    private static int NextWord(string text, int start)
    {
        int space = text.IndexOf(' ', start);
        return space < 0 ? -1 : space + 1;
    }

    // "Core m3" and "i5"; the first of the line had a letter alone: "Core m" and "m3".
    private static bool IsLetterAndDigit(string word) =>
        word.Length is 1 or 2 && char.IsLower(word[0]) && char.IsDigit(word[word.Length - 1]) == word.Length > 1;

    // "i3" and "i5": the same letters, and a number behind them.
    private static bool HasSameShape(string known, string said)
    {
        if (known.Length != said.Length || known.Length < 2 || char.IsDigit(known[0]) || !char.IsDigit(known[known.Length - 1]) || known.Length > 3)
        {
            return false;
        }

        for (int i = 0; i < known.Length; i++)
        {
            if (char.IsDigit(known[i]) ? !char.IsDigit(said[i]) : known[i] != said[i])
            {
                return false;
            }
        }

        return true;
    }
}
