using System.Text;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>Bullets or plain lines under the key that they are about.</summary>
/// <param name="key">What they are about; empty where no one knows.</param>
/// <param name="isOfAll">Whether they are about all that a machine has, each by its own words.</param>
internal sealed class HeadedList(Cell key, bool isOfAll)
{
    /// <summary>Whether they are about all that a machine has, each by its own words.</summary>
    public bool IsOfAll => isOfAll;

    /// <summary>Whether anyone knows what they are about.</summary>
    public bool IsKnown => isOfAll || !Key.IsEmpty;

    public Cell Key { get; } = key;

    /// <summary>The bullets, and before them lines that say what they are of: "Apple M3 chip".</summary>
    public List<SheetItem> Items { get; } = [];

    public bool HasBullets => Items.Exists(item => !item.IsLine);

    /// <summary>How far in its bullets stand.</summary>
    public int Indent => Items.Find(item => !item.IsLine).Indent;

    /// <summary>Whether it states what it does in one cell: of a component, what is said once holds for all.</summary>
    public bool IsOneCell => ComponentReader.Find(Key.Text) is not null;

    /// <summary>What it states: a component in one cell, of anything else each bullet or line by itself.</summary>
    /// <param name="text">The text of the sheet.</param>
    public IEnumerable<(Cell Key, Cell Value, IEnumerable<SheetItem> Items)> Statements(string text)
    {
        for (int first = 0, end; first < Items.Count; first = end)
        {
            end = IsOneCell ? Items.Count : EndOfLedIn(first);
            Cell value = end == first + 1 ? Items[first].Text : Joined(text, first, end);
            Cell topic = isOfAll ? BulletTopics.KeyOf(value) : Key;
            if (!topic.IsEmpty)
            {
                yield return (topic, value, Items.GetRange(first, end - first));
            }
        }
    }

    // "Four ports with support for:" goes on with the bullets below it.
    private int EndOfLedIn(int first)
    {
        int end = first + 1;
        while (HeadedLists.IsLeadIn(Items[first]) && end < Items.Count && !Items[end].IsLine
            && (Items[first].IsLine || Items[end].Indent > Items[first].Indent))
        {
            end++;
        }

        return end;
    }

    // All from the first to the last, with blanks for what is none of it: so everything stands where it does in the sheet.
    private Cell Joined(string text, int begin, int last)
    {
        Cell first = Items[begin].Text;
        StringBuilder joined = new(text, first.Start, Items[last - 1].Text.Span.End - first.Start, 0);
        for (int i = begin + 1; i < last; i++)
        {
            int end = LineStart(text, Items[i].Text.Start);
            for (int at = Items[i - 1].Text.Span.End; at < end; at++)
            {
                joined[at - first.Start] = text[at] == '\n' ? '\n' : ' ';
            }

            if (!IsOneCell)
            {
                // They are parted from each other, and none of them from what they are listed for.
                Blank(joined, end - first.Start, Items[i].Text.Start - first.Start);
                joined[end - 1 - first.Start] = ',';
            }
            else if (Items[i].IsLine && text[end - 1] == '\n')
            {
                // What a bullet's mark parts, a semicolon does where there is none.
                joined[end - 1 - first.Start] = ';';
            }
        }

        return first with { Text = joined.ToString() };
    }

    private static void Blank(StringBuilder joined, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            joined[at] = ' ';
        }
    }

    private static int LineStart(string text, int at)
    {
        while (at > 0 && text[at - 1] is not ('\n' or '\r'))
        {
            at--;
        }

        return at;
    }
}
