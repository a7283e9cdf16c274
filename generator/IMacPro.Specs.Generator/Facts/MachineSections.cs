using IMacPro.Specs.Generator.Facts.Rows;
using IMacPro.Specs.Generator.Facts.Scanning;
using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts;

/// <summary>
/// Sections of a sheet that each speak of a machine of their own: under two headings of one level stand rows of the same keys, so each
/// heading names a variant.
/// </summary>
internal sealed class MachineSections
{
    // Of one or two things, two sections may well speak both.
    private const int FewestShared = 3;

    // Nobody goes further down.
    private const int MostLevels = 6;

    /// <summary>Of a sheet that speaks of one machine.</summary>
    public static readonly MachineSections None = new([]);

    private readonly List<(Cell Heading, int End)> _sections;

    private MachineSections(List<(Cell Heading, int End)> sections) => _sections = sections;

    /// <summary>The headings that name variants; none where the sheet speaks of one machine.</summary>
    public IEnumerable<Cell> Headings => _sections.Select(section => section.Heading);

    /// <summary>Finds them.</summary>
    /// <param name="document">The sheet.</param>
    /// <param name="entries">All its rows of one key and one value.</param>
    public static MachineSections In(SheetDocument document, IEnumerable<SheetEntry> entries)
    {
        if (document.Headings.Count < 2)
        {
            return None;
        }

        // What is stated where: of rows their reader, of bullets that of what they are about.
        List<(int Start, RowReader? Reader)> stated =
        [
            .. entries.Select(entry => (entry.Key.Start, RowReaders.Find(entry.Key.Text, entry.Section.Text))),
            .. document.Items.Where(item => !item.IsLine && item.Entry is null && item.Text.Text.Length <= HeadedLists.LongestItem)
                .Select(item => (item.Text.Start, RowReaders.Find(BulletTopics.KeyOf(item.Text).Text))),
        ];
        stated.RemoveAll(statement => statement.Reader is null);
        stated.Sort((first, second) => first.Start.CompareTo(second.Start));
        foreach (int level in document.Headings.Select(heading => heading.Level).Distinct().OrderBy(level => level).Take(MostLevels))
        {
            List<(Cell Heading, int End)> sections = OfLevel(document, level, stated);
            if (sections.Count is > 1 and <= SheetLimits.MostOfAKind)
            {
                return new MachineSections(sections);
            }
        }

        return None;
    }

    /// <summary>Which of the sections a place is in; less than 0 where it is in none.</summary>
    public int IndexOf(Cell place)
    {
        int index = LastBefore(_sections, place.Start, section => section.Heading.Start);
        return index >= 0 && place.Start < _sections[index].End ? index : -1;
    }

    /// <summary>Whether a heading names a variant.</summary>
    public bool IsHeading(Cell heading) => IndexOf(heading) is int index and >= 0 && _sections[index].Heading.Start == heading.Start;

    // Of things in their order, the last that stands at a place or before it.
    private static int LastBefore<T>(List<T> things, int place, Func<T, int> startOf)
    {
        int low = 0;
        int high = things.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = startOf(things[middle]) <= place ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private static List<(Cell Heading, int End)> OfLevel(SheetDocument document, int level, List<(int Start, RowReader? Reader)> stated)
    {
        List<(Cell Heading, int End)> sections = [];
        HashSet<RowReader?> first = [];
        for (int i = 0; i < document.Headings.Count; i++)
        {
            SheetHeading heading = document.Headings[i];
            if (heading.Level != level || !IsName(heading.Text))
            {
                continue;
            }

            int next = i + 1;
            while (next < document.Headings.Count && document.Headings[next].Level > level)
            {
                next++;
            }

            int end = next < document.Headings.Count ? document.Headings[next].Text.Start : document.Text.Length;
            HashSet<RowReader?> readers = [];
            for (int at = LastBefore(stated, heading.Text.Start, statement => statement.Start) + 1; at < stated.Count && stated[at].Start < end; at++)
            {
                readers.Add(stated[at].Reader);
            }

            if (sections.Count == 0 ? readers.Count >= FewestShared : readers.Count(first.Contains) >= FewestShared)
            {
                first = sections.Count == 0 ? readers : first;
                sections.Add((heading.Text, end));
            }
        }

        return sections;
    }

    private static bool IsName(Cell heading) => heading.Text.Length is > 0 and <= SheetReader.LongestKey
        && RowReaders.Find(Markup.Clean(heading.Text)) is null
        && !BulletTopics.AreUnder(heading)
        && !RowReaders.AreSeveral(heading.Text)
        && !RowReaders.IsOfAccessory(heading.Text);
}
