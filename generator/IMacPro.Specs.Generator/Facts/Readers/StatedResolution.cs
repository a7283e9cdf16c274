using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Readers;

/// <summary>A resolution as a cell states it: by its pixels, by a name such as "4K", or by both.</summary>
internal readonly record struct StatedResolution(string? Name, Resolution? Pixels, int First, int End)
{
    // A number and the letter behind it.
    private const int TokensOfName = 2;

    /// <summary>The first one from a token on; null where there is none.</summary>
    public static StatedResolution? Find(ScannedCell cell, int from)
    {
        Resolution? pixels = Resolution.Find(cell, from);
        int name = FindName(cell, from);
        if (name < 0)
        {
            return pixels is Resolution alone ? new StatedResolution(null, alone, alone.First, alone.End) : null;
        }

        int end = name + TokensOfName;
        string text = cell.TextOf(name, end);
        return pixels switch
        {
            // "6K (6016 × 3384)".
            Resolution behind when name < behind.First && IsOneWith(cell, end, behind.First) => new StatedResolution(text, behind, name, behind.End),

            // "2560 × 1440 (2K)".
            Resolution before when before.First < name =>
                IsOneWith(cell, before.End, name)
                    ? new StatedResolution(text, before, before.First, end)
                    : new StatedResolution(null, before, before.First, before.End),
            _ => new StatedResolution(text, null, name, end),
        };
    }

    // "6K" and "720p".
    private static int FindName(ScannedCell cell, int from)
    {
        for (int i = from; i + 1 < cell.Count; i++)
        {
            Token letter = cell.Tokens[i + 1];
            if (Counts.Of(cell.Tokens[i]) is int number && letter.Glued && (letter.IsWord("K") ? number < 100 : letter.IsWord("p") && number > 100))
            {
                return i;
            }
        }

        return -1;
    }

    // Words and an opening parenthesis lead from one to the other; a number or the end of a member of a list does not.
    private static bool IsOneWith(ScannedCell cell, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            Token token = cell.Tokens[i];
            if (!token.IsSymbol('(') && (token.Kind != TokenKind.Word || token.Number >= 0 || Separators.IsSeparator(token)))
            {
                return false;
            }
        }

        return true;
    }
}
