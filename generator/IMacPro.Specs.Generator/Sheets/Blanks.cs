namespace IMacPro.Specs.Generator.Sheets;

/// <summary>Overwrites what is not to be read, in place: all else still stands where it stood.</summary>
internal static class Blanks
{
    /// <summary>Blanks for all from a place up to another, line ends among it.</summary>
    public static void Fill(char[] text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            text[i] = ' ';
        }
    }
}
