using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>Tags of HTML that were left in a text.</summary>
internal static class Tags
{
    private const string Reference = "<ref";

    // The end of one, which may be cut: "</re" and "</ref" end it too.
    private const string EndOfReference = "</re";
    private const string RestOfEnd = "f>";

    /// <summary>How long a tag at an index is, and of a reference what it holds too; 0 where none is.</summary>
    public static int LengthAt(string text, int at)
    {
        int close = text.IndexOf('>', at);
        if (close < 0 || !Html.IsTag(text, at))
        {
            return 0;
        }

        bool reference = string.CompareOrdinal(text, at, Reference, 0, Reference.Length) == 0 && text[close - 1] != '/';
        int end = reference ? text.IndexOf(EndOfReference, close, StringComparison.Ordinal) : -1;

        // A reference that never ends goes to the end: what it says is about the source, not about the machine.
        return end > 0 ? BehindEnd(text, end) - at : reference ? text.Length - at : close + 1 - at;
    }

    private static int BehindEnd(string text, int end)
    {
        int behind = end + EndOfReference.Length;
        foreach (char character in RestOfEnd)
        {
            behind += behind < text.Length && text[behind] == character ? 1 : 0;
        }

        return behind;
    }

    /// <summary>Whether a tag may stand within a word: <c>II&lt;small&gt;GS&lt;/small&gt;</c>.</summary>
    public static bool IsWithinWord(string text, int at)
    {
        int first = at + (text[at + 1] == '/' ? 2 : 1);
        int end = first;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return Html.OfLetters.Any(name => name.Length == end - first
            && string.Compare(text, first, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0);
    }
}
