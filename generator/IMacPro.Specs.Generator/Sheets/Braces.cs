namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Doubled braces, <c>{{name|one|two}}</c>, hold bars that part no cells.</summary>
internal static class Braces
{
    /// <summary>Nobody looks further for the other end: a broken pair must not cost more than a whole one.</summary>
    public const int Longest = 2_000;

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
