using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Scanning;

/// <summary>
/// Marks of a note that says that what bears them is an option: <c>600 GB†</c>, and below the table <c>† Built to order</c>. They are
/// overwritten with a mark of their own, in place, so that all that remains still stands where it stood.
/// </summary>
internal static class OptionMarks
{
    /// <summary>Stands behind what could be ordered.</summary>
    public const char Mark = '\uE0FE';

    // What may stand before a note in its line.
    private const string Leads = " \t|(>*:";

    private const int LongestNote = 120;

    private static readonly char[] NoteSigns = NoteMarks.All.ToCharArray();

    /// <summary>A text with such marks; the text itself where it has no such note.</summary>
    public static string Overwrite(string text)
    {
        HashSet<char> signs = [];
        HashSet<int> notes = [];
        for (int at = text.IndexOfAny(NoteSigns); at >= 0; at = text.IndexOfAny(NoteSigns, at + 1))
        {
            if (BeginsLine(text, at) && IsOfOptions(text, at + 1))
            {
                signs.Add(text[at]);
                notes.Add(at);
            }
        }

        if (notes.Count == 0)
        {
            return text;
        }

        char[] marked = text.ToCharArray();
        for (int i = 0; i < marked.Length; i++)
        {
            marked[i] = signs.Contains(text[i]) && !notes.Contains(i) && NoteMarks.IsAt(text, i) ? Mark : marked[i];
        }

        return new string(marked);
    }

    private static bool BeginsLine(string text, int at)
    {
        int start = at;
        while (start > 0 && Leads.IndexOf(text[start - 1]) >= 0)
        {
            start--;
        }

        return start == 0 || text[start - 1] == '\n';
    }

    private static bool IsOfOptions(string text, int start)
    {
        int end = text.IndexOf('\n', start) is int line and >= 0 ? line : text.Length;
        string note = text.Substring(start, Math.Min(end - start, LongestNote)).TrimStart(' ', ')', '=', ':', '-', '–', '—');
        return OfferMarkers.At(new ScannedCell(new Cell(note, 0, 1)), 0, upToIsMaximum: false, out Terms terms) > 0 && terms == Terms.Optional;
    }
}
