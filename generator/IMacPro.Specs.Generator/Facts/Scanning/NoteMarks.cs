namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>The numbers and daggers that lead to a footnote: <c>16 GB²</c>, <c>Weight†</c>. They are no part of what they stand behind.</summary>
internal static class NoteMarks
{
    /// <summary>Every character that may be one.</summary>
    public const string All = "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u2020\u2021";

    // Behind these a number is an exponent: "cd/m²".
    private static readonly string[] Lengths = ["m", "mm", "cm", "km", "in", "ft"];

    /// <summary>Whether one stands at an index, behind the words that it is a note on.</summary>
    public static bool IsAt(string text, int at)
    {
        if (at == 0 || (text[at] != OptionMarks.Mark && All.IndexOf(text[at]) < 0))
        {
            return false;
        }

        int word = at;
        while (word > 0 && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        return !Array.Exists(Lengths, unit => unit.Length == at - word && string.CompareOrdinal(text, word, unit, 0, unit.Length) == 0);
    }
}
